"""What it takes to read a text grows with the text's length, whatever stands in it, in however many lines."""

from __future__ import annotations

import tarfile

import pytest
from adversary import Hard, measured
from exports import EXPORTS
from inputs import pieces_piped, piped
from wires import WIRES

import newsparse
from newsparse.article import articles
from newsparse.document import read
from newsparse.layouts import layout_named
from newsparse.layouts.layout import Layout
from newsparse.layouts.records import cut
from newsparse.readers import Reading, documents_of

FIRST, LAST = 1 << 13, 1 << 16
# What grows with the square has 2. A whole text's parts stay in the processor's cache at the first size and not at the last,
# the less so the busier the machine: what is linear comes to 1.3 there.
STEEPEST = 1.5
STORY = "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall."
# What is repeated: on one line, or on many.
PIECES = {
    "brackets": "(", "nested brackets": "([{<", "digits": "1", "numbers": "12-34 ", "years": "2025 ",
    "days": "2025-06-01 ",
    "lines of days": "2025-06-01\n", "dates": "Tuesday, 02 January 2024 12:17 GMT ", "months": "May ",
    "times": "10:30 ",
    "lines of dates": "Tuesday, 02 January 2024 12:17 GMT\n", "relative times": "3 hours ago ",
    "years of rights": "© 2024 ",
    "by": "By ", "bylines": "By Jane Doe\n", "names": "Jane Doe and ", "glued names": "McA", "initials": "J. ",
    "labels": "Published: ", "lines of labels": "Published: \n", "dated labels": "Updated: June 3, 2025 10:00 EST\n",
    "blank lines": "\n", "lines of blanks": " \n", "blanks": " ", "carriage returns": "\r", "form feeds": "\x0c",
    "letters": "a", "capitals": "A", "words": "word ", "datelines": "LIMA, Jan 21 (Reuters) - ",
    "signs": "(Reuters) ",
    "lines of datelines": "LIMA, Jan 21 (Reuters) - Boats wait.\n", "typists": "AP/", "dashes": "-",
    "rules": "----\n",
    "items": "* item\n", "menus": "Home | ", "addresses": "a@b.c ", "links": "https://example.org/2024/01/02/a ",
    "Han": "中", "Han dates": "2024年1月2日 ", "Arabic digits": "٢٠٢٤ ", "accents": "e\u0301", "unseen": "\u200b",
    "mojibake": "â€œ",
    "prose": f"{STORY} ", "lines of prose": f"{STORY}\n", "paragraphs": f"{STORY}\n\n", "quotes": "“a” ",
    "slugs": "CORRECTED-",
    "credits": "(Reporting by A B; ", "pictures": "Foto: ", "endings": "\x04", "messages": "ZCZC\nFerries leave.\n",
    "logs": "2024-01-02 03:04:05 INFO x\n",
    "code": "if (a) { b; }\n", "rows": "1 | 2 | 3\n", "fields": "Title: a\nDate: 1 May 2020\n\n", "quoted": "> ",
    "tags": "<p>",
}  # fmt: skip
# What is repeated within an article of each layout.
WITHIN = {"lines": "\n\na", "labelled lines": "Title: a\n", "dated bodies": "PD 1 May 2020\nBody\n", "tags": "</P>a\n"}
LAID_OUT = {
    **{name: wire.print for name, wire in WIRES.items()},
    **{name: lambda story, export=export: export.article(story, 1) for name, export in EXPORTS.items()},
}


# What is repeated within a layout's header, between what.
SHORT = "b" * 4
WIRE = "\x01W2870\nr z\x13\x11 BC-Peru--Boats 11-13 0466\n\x02BC-Peru--Boats\n"
SIGNED_OFF = "\tLIMA (AP) _ Boats wait.\n\x03AP-WF-11-13-13 1509GMT<\n"
HEADERS = {
    "editors' notes": ("anpa", WIRE, "^Eds: a<\n", SIGNED_OFF),
    "a value that goes on": ("labelled", "Title: a\nBy: Jane Doe\nDate: 1 May 2020\n", f" {SHORT}\n", f"\n{STORY}\n"),
    "items": ("labelled", "---\ntitle: a\ndate: 1 May 2020\nauthors:\n", f"- {SHORT}\n", f"---\n{STORY}\n"),
    "a field that goes on": ("mbox", "From: a\nSubject: b\n", f" {SHORT}\n", f"\n{STORY}\n"),
    "centred lines": ("lexis", "1 of 10 DOCUMENTS\n", f"{' ' * 20}a\n", f"\nLENGTH: 9 words\n\n{STORY}\n"),
    "a headline that comes again": ("nexisuni", "", "Boats\n", f"Post\nJanuary 11, 2018\nLength: 9 words\nBody\n{STORY}\n"),
}  # fmt: skip
# What is repeated in a source of a format, between what.
READ = {
    "markdown items": ("markdown", "---\ntitle: a\n", "- a\n", "---\n\ntext"),
    "markdown folded": ("markdown", "---\ntitle: >\n", "  a\n", "---\n\ntext"),
    "markdown pages": ("markdown", "", "---\ntitle: a\n---\ntext\n", ""),
    "header fields": ("email", "From: a\nSubject: b\nDate: Sun, 01 Jun 2025 07:47:31 +0200\n", "X: a\n", "\ntext"),
    "rows": ("csv", "id,text\n", "1,a\n", ""),
    "lines of a cell": ("csv", 'id,text\n1,"', "a\n", '"\n'),
    "values": ("jsonl", '{"text": "a", "x": [', '"a",', "1]}\n"),
}  # fmt: skip


def read_all(text: str) -> int:
    try:
        return sum(1 for _ in articles(read(text)))
    except newsparse.NewsparseError:
        return 0


def grows_with_its_length(hard: Hard) -> None:
    found = measured(read_all, Hard.of_length, hard, FIRST, LAST, STEEPEST)
    assert found.slope <= STEEPEST, found.times


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("prefix", ["", "Ferries leave earlier\n2025-06-01\n\n"], ids=["alone", "in the story"])
def test_a_text_takes_time_as_it_is_long(name: str, prefix: str) -> None:
    grows_with_its_length(Hard(prefix, PIECES[name], f"\n\n{STORY}\n" if prefix else ""))


@pytest.mark.parametrize("piece", WITHIN.values(), ids=WITHIN)
@pytest.mark.parametrize("kind", LAID_OUT)
def test_an_article_of_a_layout_takes_time_as_it_is_long(kind: str, piece: str) -> None:
    import exports
    import wires

    story = (wires if kind in WIRES else exports).stories(1)[0]
    lines = LAID_OUT[kind](story).split("\n")
    middle = len(lines) // 2
    grows_with_its_length(Hard("\n".join(lines[:middle]) + "\n", piece, "\n".join(lines[middle:])))


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_takes_time_as_it_is_long(name: str) -> None:
    layout, *parts = HEADERS[name]

    def name_parts(text: str) -> int:
        return len(layout_named(layout).parts(text))

    found = measured(name_parts, Hard.of_length, Hard(*parts), 1 << 17, 1 << 20, STEEPEST)
    assert found.slope <= STEEPEST, found.times


@pytest.mark.parametrize("line", ["tail\n", "cover\n", "other\n", "     \n"])
def test_a_file_of_many_stretches_takes_time_as_it_is_long(line: str) -> None:
    def no_parts(text: str) -> tuple[()]:
        return ()

    layout = Layout(
        "lines",
        lambda head: True,
        no_parts,
        ends=r"\n",
        covers="^cover",
        tails="^tail",
        needs="^(?:Article|tail|cover)",
    )

    def cut_in_bytes(text: str) -> int:
        return sum(1 for _ in cut(text.encode().splitlines(keepends=True), layout, b""))

    found = measured(cut_in_bytes, Hard.of_length, Hard("Article\n", line, ""), 1 << 17, 1 << 20, STEEPEST)
    assert found.slope <= STEEPEST, found.times


@pytest.mark.parametrize("name", READ)
def test_a_source_takes_time_as_it_is_long(name: str) -> None:
    kind, *parts = READ[name]
    reading = Reading(format=kind)

    def read_source(text: str) -> int:
        return sum(1 for _ in documents_of(pieces_piped(text.encode(), reading=reading), reading))

    found = measured(read_source, Hard.of_length, Hard(*parts), FIRST, LAST, STEEPEST)
    assert found.slope <= STEEPEST, found.times


def test_the_extended_header_of_an_archive_takes_time_as_it_is_long() -> None:
    def read_archive(text: str) -> int:
        info = tarfile.TarInfo("extended")
        info.type, info.size = tarfile.XHDTYPE, len(text)
        data = info.tobuf(tarfile.USTAR_FORMAT) + text.encode() + bytes(-len(text) % tarfile.BLOCKSIZE)
        return sum(1 for _ in piped(data))

    found = measured(read_archive, Hard.of_length, Hard("", "4 =\n", ""), LAST, 1 << 20, STEEPEST)
    assert found.slope <= STEEPEST, found.times
