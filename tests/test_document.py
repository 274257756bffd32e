"""Bytes in, text out: which encoding was taken, what was replaced or repaired, and what is told of it."""

from __future__ import annotations

import builtins
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import BinaryTextError, EmptyTextError, parse
from newsparse.document import decode, is_binary, read
from newsparse.mojibake import mend

NEWS = "Fähren legen früher ab\n1. Juni 2025\n\nDer Rat der Stadt „Hafen“ beschloss – nach langer Debatte – den Fahrplan.\n"
SAMPLE = (Path(__file__).parent.parent / "samples" / "018-veroeffentlicht-aktualisiert-de.txt").read_text("utf-8-sig")


def codes(data: bytes | str, encoding: str | None = None) -> list[str]:
    return [defect.code for defect in read(data, encoding=encoding).defects]


# ------------------------------------------------------------------------------------------------ which encoding
@pytest.mark.parametrize(
    ("written", "read_as", "defects"),
    [
        ("utf-8", "utf-8", []),
        ("utf-8-sig", "utf-8", []),
        ("utf-16", "utf-16-le", ["decoded_as"]),
        ("utf-32", "utf-32-le", ["decoded_as"]),
        ("utf-16-le", "utf-16-le", ["decoded_as"]),
        ("utf-16-be", "utf-16-be", ["decoded_as"]),
        ("utf-32-le", "utf-32-le", ["decoded_as"]),
        ("utf-32-be", "utf-32-be", ["decoded_as"]),
        ("cp1252", "cp1252", ["decoded_as"]),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_encoding_is_told_by_the_bytes(written: str, read_as: str, defects: list[str], end: str) -> None:
    text = NEWS.replace("\n", end)
    document = read(text.encode(written))
    assert (document.text, document.encoding) == (NEWS if end == "\r" else text, read_as)
    assert [defect.code for defect in document.defects] == defects


@pytest.mark.parametrize("written", ["utf-8", "utf-16", "utf-16-be", "utf-32-le", "cp1252"])
def test_spans_count_code_points_whatever_the_encoding(written: str) -> None:
    text = SAMPLE.replace("\n", "\r\n", 1)
    record, plain = parse(text.encode(written)).to_dict(), parse(text).to_dict()
    assert record["spans"] == plain["spans"]
    assert text[slice(*record["spans"]["headline"])] == record["headline"]


def test_scripts_beside_latin_are_utf_32_by_their_nuls_and_utf_16_by_their_mark() -> None:
    text = "知事は会見で新しい計画を発表した。\n"
    assert decode(text.encode("utf-32-be")).text == text
    assert decode(text.encode("utf-16")).text == text


@pytest.mark.parametrize("stated", ["cp1252", "latin-1", "utf-16-le", "cp1251"])
def test_what_the_caller_states_is_no_defect(stated: str) -> None:
    text = "Title\n\nThe story of the harbour town.\n"
    assert codes(text.encode(stated), stated) == []
    assert read(text.encode(stated), encoding=stated).text == text


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        # A scratch in UTF-8: one byte is lost, the rest stays.
        ("The “mayor” said – no".encode() + b"\xe9 and left", "The “mayor” said – no\ufffd and left", "utf-8"),
        ("“Cut” – at the “end”".encode()[:-1], "“Cut” – at the “end\ufffd", "utf-8"),
        # Accents of cp1252 that happen to read as UTF-8 here and there.
        ("„Spaß“ für die Länder".encode("cp1252"), "„Spaß“ für die Länder", "cp1252"),
        (b"caf\xe9", "café", "cp1252"),
        # The five holes of cp1252 are latin-1's controls.
        (b"caf\xe9 \x81\x8d\x8f\x90\x9d", "café \x81\x8d\x8f\x90\x9d", "cp1252"),
    ],
)  # fmt: skip
def test_bytes_that_are_no_utf_8(data: bytes, text: str, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert [text[slice(*span)] for span in decoded.undecodable] == ["\ufffd"] * text.count("\ufffd")


def test_a_scratch_far_inside_a_long_text_is_told_by_what_is_around_it() -> None:
    plain = b"Nothing but plain letters in this line.\n" * 5000
    assert decode(plain + "naïve café, déjà vu".encode("cp1252")).encoding == "cp1252"
    assert decode(plain + "“naïve” – “café”".encode() + b"\xff").encoding == "utf-8"


# ------------------------------------------------------------------------------------------------ text or not
WIRE = (
    b"\x16\x16\x01a0107\x1fr i\x02\x12\x11bc-ferries 06-01 0112\x0d\x0a^Ferries leave earlier\x0d\x0a\x03\x14\x7f\x04"
)


@pytest.mark.parametrize("data", [WIRE, WIRE + b"\xe9t\xe9", b"DOS text\r\n\x1a", b"a\x0cb"])
def test_the_controls_of_the_wire_are_text(data: bytes) -> None:
    assert len(decode(data).text) == len(data)
    assert not is_binary(data)


NOISE = random.Random(7).randbytes(4096)


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02",
        b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00\x3e\x00" * 40,
        b"text\x00text and more text than one NUL",
        NOISE,
        NOISE.replace(b"\x00", b"\x01"),
        bytes(4096),
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(BinaryTextError):
        decode(data)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_utf_8_is_always_read_as_utf_8(text: str) -> None:
    assert decode(text.encode()) == (text.removeprefix("\ufeff"), "utf-8", (), "")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_said_to_be_none(data: bytes) -> None:
    try:
        decoded = decode(data)
    except BinaryTextError:
        return
    decoded.text.encode("utf-8")


# ------------------------------------------------------------------------------------------------ mojibake
GARBLED = "MENAFN provides the information â€œas isâ€\x9d.\nItâ€™s cafÃ© time, Â© 2024.\nSão Paulo’s “déjà vu”\n"


def test_mojibake_is_repaired_line_by_line_and_told() -> None:
    document = read(GARBLED)
    assert document.text == "MENAFN provides the information “as is”.\nIt’s café time, © 2024.\nSão Paulo’s “déjà vu”\n"
    assert [defect.code for defect in document.defects] == ["mojibake_repaired"]


def test_only_the_encoding_is_repaired() -> None:
    line = "ﬁne “quotes” &amp; ＦＵＬＬ \x1b[1m cafÃ©"
    assert mend(line)[0] == line.replace("Ã©", "é")


def test_without_the_extra_mojibake_is_told_and_left(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_ftfy(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "ftfy":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_ftfy)
    document = read(GARBLED)
    assert document.text == GARBLED
    (defect,) = document.defects
    assert defect.code == "mojibake"
    assert defect.span is not None
    assert GARBLED[slice(*defect.span)] == "â€"
    assert "newsparse[fix]" in defect.message


@pytest.mark.parametrize(
    "text",
    [
        "“AMANHÃ”, diz a manchete", "NÃO É ASSIM", "„Spaß“ – ß“", "L’été “à Genève” déjà… «père»",
        "naïve café’s", "Ñandú Ñ", "Øre Ø… æ", "Îles – Île… Ï", "Ðorđe", "Hà Nội, Âu Cơ", "plain",
    ],
)  # fmt: skip
def test_what_languages_do_print_is_no_mojibake(text: str) -> None:
    assert mend(text) == (text, ())


def test_where_bytes_were_lost_is_told_in_the_repaired_text() -> None:
    data = "â€œOneâ€\x9d and â€œtwoâ€\x9d ".encode() + b"\xff end"
    document = read(data)
    assert document.text.startswith("“One” and “two” ")
    assert [document.text[slice(*span)] for span in document.undecodable] == ["\ufffd"]


# ------------------------------------------------------------------------------------------------ nothing to read
@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\u00a0\u2003".encode(), b"\xef\xbb\xbf", "\n".encode("utf-16")])
def test_blanks_are_no_text(data: bytes) -> None:
    with pytest.raises(EmptyTextError):
        read(data)
