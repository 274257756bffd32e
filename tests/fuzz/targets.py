"""What is fuzzed: each target reads bytes, and raises where a law is broken.

A target takes any bytes at all. What it lets pass is what the documentation says may happen (`NewsparseError`, a
`Failure` among the documents); whatever else is raised is a find.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from fuzz import packing, seeds
from fuzz.packing import Packing
from inputs import piped
from laws import check_articles, check_plain_data

import newsparse
from newsparse.article import articles
from newsparse.document import METADATA, Document, Span, read
from newsparse.layouts import LAYOUTS, WEB, lay_out
from newsparse.readers import FORMATS, Failure, Reading, documents_of, pieces_of
from newsparse.readers.stream import Stream
from newsparse.timex import Timex, find, find_in_address, read_whole
from newsparse.timex.relative import find_relative
from newsparse.writers import make_writer
from newsparse.writers.columns import Look


class Target(NamedTuple):
    """`run`: what is tried; `seeds`: what it begins with; `packing`: how to get at what a checksum guards."""

    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    packing: Packing | None = None


# ------------------------------------------------------------------------------------------------ dates
OFFSET = 7


def find_dates(data: bytes) -> None:
    """`timex.find`: true to its spans, in order, apart from each other, the same wherever the text stands."""
    text = data.decode("utf-8", "replace")
    found = find(text)
    check_timexes(found, text)
    assert find(text) == found
    assert find(text, OFFSET) == tuple(each._replace(span=each.span.shifted(OFFSET)) for each in found)
    check_timexes(read_whole(text), text)
    check_timexes(find_in_address(text), text)
    check_timexes(find_relative(text, date(2024, 2, 29)), text)


def check_timexes(found: tuple[Timex, ...], text: str) -> None:
    """Each stands where it says and prints what its value says."""
    end = 0
    for each in found:
        assert end <= each.span.start < each.span.end <= len(text), (each.span, end)
        assert text[slice(*each.span)] == each.text
        end = each.span.end
        if each.value is not None and each.hour is not None and each.ymd is not None:
            assert each.value.startswith(f"{date(*each.ymd)}T")
        elif each.ymd is not None:
            assert each.value == str(date(*each.ymd))


# ------------------------------------------------------------------------------------------------ texts
def parse_bytes(data: bytes) -> None:
    """`parse`: one of its two errors, or a lawful record that is the same each time."""
    try:
        document = read(data)
    except newsparse.NewsparseError:
        return
    check_layout(document, None)
    first = newsparse.parse(data)
    assert first == newsparse.parse(data) == next(articles(document))


def parse_as(layout: str, data: bytes) -> None:
    """A text that the caller says is of a layout."""
    try:
        document = read(data)
    except newsparse.NewsparseError:
        return
    check_layout(document, layout)


def check_layout(document: Document, layout: str | None) -> None:
    """The articles of a document are lawful and cover it, and are the same each time."""
    document = document._replace(offset=0)  # what a mark at the beginning would add to every span
    parts = list(lay_out(document, layout))
    assert "".join(part.text for part in parts) == document.text
    found = list(articles(document, layout=layout))
    check_articles(found, document.text, [part.layout == WEB and not part.metadata for part in parts])
    assert found == list(articles(document, layout=layout))


# ------------------------------------------------------------------------------------------------ readers
class Held:
    """Bytes in memory as a source: to be moved about in, as a file is."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name = data, name

    def open(self) -> Stream:
        return Stream(io.BytesIO(self.data))


# So many of a source's documents are parsed, and so much of each.
MOST, LONGEST = 3, 4000


def read_as(reading: Reading, name: str, data: bytes) -> None:
    """A reader ends in documents and failures, the same each time."""
    found = list(documents_of(pieces_of(Held(data, name), reading), reading))  # type: ignore[arg-type]
    for each in found:
        check_read(each)
    assert list(documents_of(pieces_of(Held(data, name), reading), reading)) == found  # type: ignore[arg-type]
    for each in piped(data, name, reading):
        check_read(each)
    for each in [each for each in found if isinstance(each, Document)][:MOST]:
        if each.carried is not None:
            check_plain_data(next(articles(each)))
        elif each.text[:LONGEST].strip():
            check_layout(each._replace(text=each.text[:LONGEST], undecodable=()), each.layout or None)


def check_read(each: Document | Failure) -> None:
    """A document holds text and what is known of it; a failure says what happened and what to do."""
    if isinstance(each, Failure):
        assert each.what
        assert each.advice
        return
    assert each.carried is not None or each.text.strip()
    each.text.encode()
    assert each.record >= 1
    assert each.metadata.keys() <= set(METADATA)
    assert all(isinstance(value, str) for value in each.metadata.values())
    assert all(0 <= start < end <= len(each.text) for start, end in each.undecodable)
    assert all(isinstance(span, Span) for span in each.undecodable)


# ------------------------------------------------------------------------------------------------ there and back
def there_and_back(name: str, data: bytes) -> None:
    """A record that is written is read back equal."""
    try:
        document = read(data)
    except newsparse.NewsparseError:
        return
    there = list(articles(document))
    writer = make_writer(name, None, Look())
    text = "".join([writer.head(), *(writer.record(each, document) for each in there), writer.tail()])
    reading = Reading(format=name)
    back = documents_of(pieces_of(Held(text.encode(), "in"), reading), reading)  # type: ignore[arg-type]
    assert list(_parsed(back)) == [each.to_dict() for each in there]


def _parsed(found: Iterator[Document | Failure]) -> Iterator[object]:
    for each in found:
        if isinstance(each, Failure):
            yield each
        else:
            yield from (article.to_dict() for article in articles(each))


# What a source of a packing or of a format may be called.
_NAMES = {"csv": "in.csv", "jsonl": "in.jsonl", "markdown": "in.md", "tar": "in.tar"}
EXCHANGED = ("ninjs", "jsonld", "markdown")

TARGETS: dict[str, Target] = {
    "timex": Target(find_dates, seeds.dates),
    "parse": Target(parse_bytes, seeds.texts),
    **{f"layout-{name}": Target(partial(parse_as, name), partial(seeds.of_layout, name)) for name in LAYOUTS},
    **{
        f"reader-{name}": Target(
            partial(read_as, Reading(format=name), _NAMES.get(name, "in")),
            partial(seeds.of_format, name),
            packing.PACKINGS.get(name),
        )
        for name in FORMATS
    },
    **{
        f"reader-{name}": Target(partial(read_as, Reading(), _NAMES.get(name, "in")), partial(seeds.packed, name), how)
        for name, how in packing.PACKINGS.items()
        if name not in FORMATS
    },
    "reader-auto": Target(partial(read_as, Reading(), "in"), seeds.anything),
    **{f"written-{name}": Target(partial(there_and_back, name), seeds.texts) for name in EXCHANGED},
}


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Return data with a few of its bytes changed, taken out, put in or doubled: what runs where there is no fuzzer."""
    found = bytearray(data)
    for _ in range(dice.randrange(1, 5)):
        at = dice.randrange(len(found) + 1)
        much = dice.randrange(1, 40)
        change = dice.randrange(4)
        if change == 0:
            found[at : at + 1] = bytes((dice.randrange(256),))
        elif change == 1:
            del found[at : at + much]
        elif change == 2:
            found[at:at] = found[max(0, at - much) : at]
        else:
            found[at:at] = dice.choice(seeds.TOKENS)
    return bytes(found)
