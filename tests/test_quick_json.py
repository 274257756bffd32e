"""orjson and the standard library say the same, to the byte: no result tells whether the extra `fast` is installed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Document, articles
from newsparse.document import read
from newsparse.quick_json import PAYS_OFF_AFTER, _Engine
from newsparse.readers import Failure, Piece, Reading, documents_of, jsonl
from newsparse.writers import strict_json

orjson = pytest.importorskip("orjson")

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
READING = Reading()


def both(call: Callable[[], Any]) -> tuple[Any, Any]:
    """What a call returns without orjson, and with it."""
    results = []
    for module in (None, orjson):
        with pytest.MonkeyPatch.context() as patch:
            for asking in (jsonl, strict_json):
                patch.setattr(asking, "engine", lambda module=module: module)
            results.append(call())
    return results[0], results[1]


def read_line(line: bytes) -> Document | Failure:
    (found,) = documents_of((Piece("dump.jsonl", "jsonl", line, 1, 2),), READING)
    return found


# ------------------------------------------------------------------------------------------------ reading
LINES = {
    "plain": '{"id": "1", "text": "A headline"}',
    "id: a number": '{"id": 7, "text": "A"}',
    "id: a number that no float has": '{"id": 12345678901234567.0, "text": "A"}',
    "id: longer than 64 bits": '{"id": 123456789012345678901234567890, "text": "A"}',
    "id: with an exponent": '{"id": 1e400, "text": "A"}',
    "id: minus nothing": '{"id": -0, "text": "A"}',
    "id: true": '{"id": true, "text": "A"}',
    "id: null": '{"id": null, "text": "A"}',
    "id: an object": '{"id": {"a": 1}, "text": "A"}',
    "NaN": '{"text": "A", "score": NaN}',
    "Infinity": '{"text": "A", "score": -Infinity}',
    "a lone surrogate": r'{"text": "A \ud800 B"}',
    "a surrogate the wrong way round": r'{"text": "A \udc00\ud83d B", "title": "\ud800"}',
    "a surrogate pair": r'{"text": "A \ud83d\ude00 B"}',
    "the same key twice": '{"text": "A", "id": "1", "text": "B"}',
    "the same key twice, the first a number": '{"id": 1, "text": "A", "id": "x"}',
    "NUL": r'{"text": "A \u0000 B"}',
    "a control character as it is": '{"text": "A \x01 B"}',
    "a tab as it is": '{"text": "A\tB"}',
    "DEL and C1": '{"text": "A \x7f\x85\x9b B"}',
    "line separators": '{"text": "A \u2028\u2029 B"}',
    "no such escape": r'{"text": "A \v B"}',
    "half an escape": r'{"text": "A \u12 B"}',
    "a slash": r'{"text": "A \/ B"}',
    "5,000 digits": '{"text": "A", "x": ' + "1" * 5000 + "}",
    "5,000 digits behind the point": '{"text": "A", "x": 0.' + "0" * 5000 + "1}",
    "5,000 digits, deep down": '{"text": "A", "x": {"y": [0.' + "0" * 5000 + "1]}}",
    "4,300 digits": '{"text": "A", "x": ' + "1" * 4300 + "}",
    "1e400": '{"text": "A", "x": 1e400}',
    "nested": '{"text": "A", "x": ' + "[" * 300 + "]" * 300 + "}",
    "nested deeply": '{"text": "A", "x": ' + "[" * 1010 + "]" * 1010 + "}",
    "nested too deeply": '{"text": "A", "x": ' + "[" * 5000 + "]" * 5000 + "}",
    "objects nested deeply": '{"text": "A", "x": ' + '{"a":' * 1010 + "1" + "}" * 1010 + "}",
    "brackets in the text": '{"text": "' + "[" * 5000 + '", "x": [1]}',
    "an array": '[{"text": "A"}]',
    "a string": '"A"',
    "nothing": "{}",
    "no text": '{"body": "A", "n": 1, "title": "B"}',
    "a text that is none": '{"text": ["A"]}',
    "a blank text": '{"text": " \\n"}',
    "a comma too many": '{"text": "A",}',
    "something behind it": '{"text": "A"} {}',
    "a form feed behind it": '{"text": "A"}\x0c',
    "a mark before it": '\ufeff{"text": "A"}',
    "a number that begins with 0": '{"text": "A", "x": 01}',
    "single quotes": "{'text': 'A'}",
    "metadata": '{"text": "A", "date": "2025-06-01", "title": 7, "url": null, "byline": "\\ud800 Roe"}',
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_read_alike(name: str) -> None:
    without, with_orjson = both(lambda: read_line(LINES[name].encode("utf-8")))
    assert with_orjson == without


def test_bytes_that_are_no_utf8_are_told_alike() -> None:
    without, with_orjson = both(lambda: read_line(b'{"text": "caf\xe9"}'))
    assert with_orjson == without


TEXTS = st.text(st.characters(exclude_categories=()), max_size=20) | st.sampled_from(
    ("A", "\u2028", "\x85", "\ud800", "[{")
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(("id", "text", "date", "title", "url", "x")) | TEXTS


@given(st.dictionaries(KEYS, VALUES, max_size=5), st.booleans(), st.data())
def test_any_line_is_read_alike_and_so_is_what_is_left_of_it(
    fields: Any, ascii_only: bool, data: st.DataObject
) -> None:
    line = json.dumps(fields, ensure_ascii=ascii_only)
    at = data.draw(st.integers(0, len(line)))
    cut = data.draw(st.integers(0, 3))
    put = data.draw(st.sampled_from(("", "", "0", "1e5", ",", '"', "\\", "}", "[", "\x00", "NaN", "-", ".")))
    mangled = line[:at] + put + line[at + cut :]
    for each in (line, mangled):
        printed = each.encode("utf-8", "replace")
        without, with_orjson = both(lambda printed=printed: read_line(printed))
        assert with_orjson == without


# ------------------------------------------------------------------------------------------------ writing
@given(st.dictionaries(TEXTS, VALUES.filter(lambda value: not holds_a_float(value)), max_size=5))
def test_any_record_is_written_alike(record: dict[str, Any]) -> None:
    without, with_orjson = both(lambda: strict_json.record_to_json(record))
    assert with_orjson == without


def holds_a_float(value: Any) -> bool:
    """What a record never has, beside its confidence: orjson writes 1e16 and 1e-05 another way."""
    if isinstance(value, dict | list):
        return any(map(holds_a_float, value.values() if isinstance(value, dict) else value))
    return isinstance(value, float)


@given(
    st.floats(0, 1)
    | st.integers(0, 1000).map(lambda thousandth: thousandth / 1000)
    | st.sampled_from((0, 1, -0.0, 1e-5))
)
def test_any_confidence_is_written_alike(confidence: float) -> None:
    without, with_orjson = both(lambda: strict_json.record_to_json({"confidence": confidence}))
    assert with_orjson == without


@pytest.mark.parametrize(
    "character", [chr(code) for code in (*range(0x100), 0x2028, 0x2029, 0xD800, 0xFFFD, 0xFEFF, 0x1F600)]
)
def test_any_character_is_written_alike(character: str) -> None:
    without, with_orjson = both(lambda: strict_json.record_to_json({"body": f"A {character} B", character: 1}))
    assert with_orjson == without


def test_the_records_of_the_samples_are_written_alike() -> None:
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in SAMPLES]
    records = [article.to_dict() for text in texts for article in articles(read(text))]
    without, with_orjson = both(lambda: [strict_json.record_to_json(record) for record in records])
    assert with_orjson == without
    assert len(without) >= len(SAMPLES) > 0


# ------------------------------------------------------------------------------------------------ when
def test_it_is_imported_when_that_pays_off() -> None:
    engine = _Engine()
    assert [engine() for _ in range(PAYS_OFF_AFTER + 1)] == [*[None] * (PAYS_OFF_AFTER - 1), orjson, orjson]


def test_where_it_is_not_installed_all_goes_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    engine = _Engine()
    assert {engine() for _ in range(PAYS_OFF_AFTER + 1)} == {None}


def test_one_file_is_parsed_without_it() -> None:
    program = (
        "import sys; from newsparse.cli import main\n"
        f"sys.argv = ['newsparse', 'parse', {str(SAMPLES[0])!r}, '-f', 'jsonl']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\nsys.exit('orjson' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b'{"schema":')
