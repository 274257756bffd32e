"""What holds of every record, whatever the text: of known truth, hostile, a sample, a corpus's."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

import newsparse
from newsparse.article import Article, articles
from newsparse.document import read
from newsparse.knowledge.agencies import AGENCIES
from newsparse.layouts import LAYOUTS, layout_named
from newsparse.limits import DEFAULT
from newsparse.normalizer import replay
from newsparse.writers.schema import schema

PARTS = ("header", "body", "trailer")
ESCAPED = [name for name in LAYOUTS if layout_named(name).escaped]
_AGENCY_NAMES = frozenset(row.name for row in AGENCIES)


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema(), format_checker=FormatChecker())


def check_text(text: str | bytes) -> list[Article]:
    """Check all laws on all records of a text, and return them; of a text of blanks there are none."""
    try:
        document = read(text)
    except newsparse.NewsparseError:
        return []
    found = list(articles(document))
    check_records(found, "\ufeff" * document.offset + document.text, start=document.offset)
    return found


def check_records(found: Sequence[Article], text: str, *, start: int = 0) -> None:
    """Check all laws on the records of a text, spans of which count from its beginning. `start`: where what is read of it
    begins: behind the byte order mark of a string.
    """
    check_cover(found, text, start)
    assert [each.record for each in found] == list(range(1, len(found) + 1))
    for each in found:
        check_plain_data(each)
        check_spans(each, text)
        check_dates(each, text)
        check_names(each, text)


def check_articles(found: Sequence[Article], text: str, verbatim: Sequence[bool]) -> None:
    """Check the laws that hold whatever came with a text, and whatever layout it was said to be of. `verbatim`: whether
    an article's headline and byline are read from the text as they stand there: no metadata tells them, and no layout prints
    them over several lines or escaped.
    """
    check_cover(found, text)
    for article, as_it_stands in zip(found, verbatim, strict=True):
        check_plain_data(article)
        check_places(article, text, verbatim=as_it_stands)
        assert replay(article.dates) == article.published


def check_places(article: Article, text: str, *, verbatim: bool) -> None:
    """Every span lies in the text, and what was read stands there; what was chosen is what `published` points at."""
    assert all(0 <= start < end <= len(text) for start, end in article.spans.values())
    for name in ("headline", "byline", "subheadline"):
        value = getattr(article, name)
        assert name not in article.spans or value is not None
        if verbatim:
            assert value == (text[slice(*article.spans[name])] if name in article.spans else None)
    assert all(each.span is None or text[slice(*each.span)] == each.text for each in article.dates)
    chosen = [each for each in article.dates if each.verdict == "chosen"]
    assert len(chosen) == (article.published is not None)
    assert not chosen or chosen[0].span is None or chosen[0].span == article.spans["published"]


def check_cover(found: Sequence[Article], text: str, start: int = 0) -> None:
    """Header, body and trailer of all records cover the text once, in order."""
    stretches = sorted(span for each in found for name, span in each.spans.items() if name in PARTS)
    assert (stretches[0].start, stretches[-1].end) == (start, len(text))
    assert all(one.end == other.start for one, other in pairwise(stretches))


def check_plain_data(article: Article) -> None:
    """A record is valid by its schema, strict JSON, strict UTF-8, and the same when read back; nothing in it is empty that
    could be null.
    """
    record = article.to_dict()
    _validator().validate(record)
    as_json = json.dumps(record, allow_nan=False, ensure_ascii=False)
    assert json.loads(as_json.encode("utf-8")) == record
    assert Article.from_dict(record).to_dict() == record
    assert [name for name, value in record.items() if value == "" and name != "body"] == []


def check_spans(article: Article, text: str) -> None:
    """Every span is a stretch of the text that is not empty, and what the record says is what stands there; the parts of a
    header stand in it.
    """
    assert all(0 <= start < end <= len(text) for start, end in article.spans.values())
    for name in ("headline", "subheadline", "slugline", "section", "publication", "byline"):
        check_value(article, name, text)
    if "dateline" in article.spans and article.dateline and article.layout == "web":
        assert text[slice(*article.spans["dateline"])] == article.dateline.text
    body = article.spans.get("body")
    for name in ("headline", "subheadline") if body and article.layout == "web" else ():
        assert name not in article.spans or article.spans[name].end <= body.start, name


def check_value(article: Article, name: str, text: str) -> None:
    """A value is what stands at its span, blanks folded and entities decoded; one that consists of several pieces (an item
    of a list each) has them there in order.
    """
    value = getattr(article, name)
    assert (name in article.spans) == (value is not None), name
    printed_there = text[slice(*article.spans[name])] if value else None
    if value in (None, printed_there):
        return
    assert article.layout != "web", name
    there = " ".join((printed_there or "").split())
    there = html.unescape(there) if article.layout in ESCAPED else there
    at = 0
    for piece in [value] if value == there else value.replace(", ", " ").split():
        at = there.index(piece, at) + len(piece)


def check_dates(article: Article, text: str) -> None:
    """Every date stands where its span says, in one part of the text; the one that was chosen is the timestamp, is replayed,
    and says nothing that is not printed.
    """
    stretches = [article.spans[name] for name in PARTS if name in article.spans]
    for each in article.dates:
        assert each.span is not None
        assert text[slice(*each.span)] == each.text
        assert each.span.start < each.span.end
        if article.layout == "web":
            assert any(part.start <= each.span.start and each.span.end <= part.end for part in stretches), each
        year = (each.value or "")[:4]
        if LENT.isdisjoint(each.reasons):
            check_support(each.text, each.value)
        else:
            check_support(f"{each.text} {year}", each.value)
            assert year in western(text) or any(
                (other.value or "").startswith(year) for other in article.dates if other is not each
            )
    assert replay(article.dates) == article.published
    chosen = [each for each in article.dates if each.verdict == "chosen"]
    assert [each.value for each in chosen] == ([] if article.published is None else [article.published])
    assert [each.span for each in chosen] == ([] if article.published is None else [article.spans["published"]])
    check_precision(article)
    assert len(article.dates) <= DEFAULT.dates
    codes = {defect.code for defect in article.defects}
    assert ("impossible_date" in codes) == any(each.value is None for each in article.dates)
    assert all(defect.span is None or 0 <= defect.span[0] <= defect.span[1] <= len(text) for defect in article.defects)


# A dateline's day, a labelled one, takes its year from a date that prints it, and says so.
LENT = frozenset({"year of a date in the text", "year that the weekday fits"})


def western(text: str) -> str:
    """Return a text with its digits of whatever script as ours."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


# How a timestamp of each precision is written.
FORMS = {
    None: r"",
    "year": r"\d{4}",
    "month": r"\d{4}-\d\d",
    "day": r"\d{4}-\d\d-\d\d",
    "minute": r"\d{4}-\d\d-\d\dT\d\d:\d\d(?:[+-]\d\d:\d\d)?",
    "second": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?",
}


def check_precision(article: Article) -> None:
    """No time and no zone is printed where none is known, and UTC only where both are."""
    published = article.published or ""
    assert re.fullmatch(FORMS[article.precision], published)
    has_zone = re.search(r"T.*[+-]", published) is not None
    assert has_zone == (article.zone is not None)
    assert (article.published_utc is not None) <= has_zone
    assert article.zone is None or article.zone.basis == "stated"


_NUMBERS = re.compile(r"\d+")


def check_support(printed: str, value: str | None) -> None:
    """Every number of a value is printed: a year whole or by its last two digits, a month by number or in letters, a day, a
    minute and a second by theirs; an hour may be one of a half of the day. Other calendars print other numbers.
    """
    if value is None or re.search(r"[^\x00-\u024f\u2000-\u206f\ufeff]", printed):
        return  # months in other letters, other digits, other calendars: their own tests tell of them
    seen = "".join(char for char in unicodedata.normalize("NFC", printed) if unicodedata.category(char) != "Cf")
    numbers = [int(number) for number in _NUMBERS.findall(seen)]
    glued = "".join(_NUMBERS.findall(seen))
    date, _, time = value.partition("T")
    if date.startswith("--"):
        year, rest = None, date[2:]
    else:
        year, _, rest = date.partition("-")
    month, _, day = rest.partition("-")
    if re.search(r"[A-Za-z]\w{5,}\d", seen) or len(glued) > 14 or any(number > 9999 for number in numbers):
        assert year is None or year[2:] in glued or not glued.isdecimal() or re.search(r"\d[0-9a-z]{3,}", seen)
        return  # codes: MENAFN03062025…, a day to the base 36
    assert year is None or int(year) in numbers or int(year[2:]) in numbers, (printed, value)
    assert not month or int(month) in numbers or re.search(r"[^\W\d_]{2}", seen), (printed, value)
    assert not day or int(day) in numbers, (printed, value)
    if time:
        hour, minute, *second = re.split(r"[+-]", time)[0].split(":")
        assert {int(hour), int(hour) - 12, (int(hour) + 11) % 12 + 1} & set(numbers) or hour in glued, (printed, value)
        assert minute in glued or minute == "00", (printed, value)
        assert all(each in glued for each in second), (printed, value)


def check_names(article: Article, text: str) -> None:
    """Whoever is named is named in the text: each word of an author, and of a credit that the agency table does not name."""
    folded = html.unescape(text) if article.layout in ESCAPED else text
    for name in article.authors:
        assert all(word in folded for word in name.replace(",", " ").split()), name
    for name in article.credits:
        assert name in _AGENCY_NAMES or all(word in folded for word in name.split()), name


def record_of(text: str | bytes, **said: Any) -> dict[str, Any]:
    return newsparse.parse(text, **said).to_dict()
