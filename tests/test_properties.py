"""The record's laws, for generated articles of known truth and for any text at all.

`HYPOTHESIS_PROFILE=long python -m pytest tests/test_properties.py` looks for what breaks them thirty times as long, with
other examples at each run; `NEWSPARSE_CORPUS=path.jsonl.gz` tries them on every text of a corpus of your own, too.
"""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz
from dateutil.parser import isoparse
from dateutil.parser import parse as guess
from hypothesis import assume, example, given
from hypothesis import strategies as st
from laws import check_text, record_of
from reference import Choice, choose, find_dates
from strategies import (
    BODY,
    DAMAGES,
    HARMS,
    HEADLINES,
    LABELS,
    SCRAPS,
    STYLES,
    TOKENS,
    Truth,
    examples,
    header_lines,
    hostile_texts,
    moments,
    readable,
    truths,
)

import newsparse
from newsparse import Policy
from newsparse.document import composed, read
from newsparse.formulas import unguarded
from newsparse.limits import DEFAULT, NO_LIMIT, Limits
from newsparse.mojibake import mend
from newsparse.normalizer.choice import Option, choose_option
from newsparse.normalizer.zones import clock_change, named_zone
from newsparse.parser import mark
from newsparse.timex import Grain, find
from newsparse.writers import make_writer
from newsparse.writers.columns import Look, cell
from newsparse.writers.delimited import fit
from newsparse.writers.printable import clean, one_line

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
CANONICAL = ("published", "updated", "precision", "zone", "authors", "credits")


def canonical(record: dict[str, Any]) -> dict[str, Any]:
    return {key: record[key] for key in CANONICAL}


# ------------------------------------------------------------------------------------------------ any text at all
@given(hostile_texts())
@examples(400)
def test_any_text_gives_lawful_records(text: str) -> None:
    check_text(text)


@given(header_lines)
@examples(300)
def test_any_pile_of_header_lines_gives_lawful_records(text: str) -> None:
    check_text(text)


@given(st.binary(max_size=400) | st.tuples(hostile_texts(), st.sampled_from(("utf-8", "utf-16", "cp1252", "gb18030"))).map(
    lambda each: each[0].encode(each[1], "replace")[1:]
))  # fmt: skip
@examples(300)
def test_any_bytes_give_records_or_one_of_two_errors(data: bytes) -> None:
    check_text(data)


@pytest.mark.parametrize("token", TOKENS, ids=ascii)
def test_a_token_over_and_over_gives_a_lawful_record(token: str) -> None:
    for place in ("{}\n\n" + BODY[0], BODY[0] + "\n{}\n\n" + BODY[1], "Ferries leave\n\n" + BODY[0] + "{}"):
        check_text(place.format(token * (4000 // len(token))))


@pytest.mark.parametrize("harm", HARMS, ids=ascii)
def test_what_works_on_a_terminal_is_text_wherever_it_stands(harm: str) -> None:
    for each in (
        f"Ferries leave{harm}\n2 June {harm}2025\nBy Jane {harm}Doe\n\n{harm}{BODY[0]}\n",
        f"{harm}\n{BODY[0]}",
    ):
        check_text(each)


def test_every_line_is_marked_once() -> None:
    for path in SAMPLES:
        document = read(path.read_bytes())
        assert "".join("".join(line.text.split()) for line in mark(document)) == "".join(document.text.split())


@pytest.mark.parametrize("count", [1, 199, 200, 201, 2000])
def test_a_page_of_many_dates_is_cut_and_says_so(count: int) -> None:
    first = date(1990, 1, 1)
    days = "\n".join((first + timedelta(days=number)).strftime("%d %B %Y") for number in range(count))
    (article,) = check_text(f"Ferries leave earlier\n{days}\n\n{BODY[0]}\n\n{BODY[1]}\n")
    assert len(article.dates) == min(count, DEFAULT.dates)
    assert ("too_many_dates" in {defect.code for defect in article.defects}) == (count > DEFAULT.dates)


@given(header_lines)
@examples(40)
def test_below_its_bound_the_number_of_dates_decides_nothing(text: str) -> None:
    assume(text.strip())
    assert record_of(text, limits=Limits(dates=NO_LIMIT)) == record_of(text)


CORPUS = os.environ.get("NEWSPARSE_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="NEWSPARSE_CORPUS names no JSON Lines corpus with a `text` field")
def test_every_text_of_a_corpus_gives_lawful_records() -> None:
    opener = gzip.open if str(CORPUS).endswith(".gz") else open
    with opener(str(CORPUS), "rt", encoding="utf-8") as rows:
        for number, row in enumerate(rows, 1):
            try:
                check_text(json.loads(row)["text"])
            except AssertionError as error:
                raise AssertionError(f"line {number}") from error


# ------------------------------------------------------------------------------------------------ never what nobody wrote
@given(truths())
@examples(300)
def test_what_was_printed_is_read(truth: Truth) -> None:
    (article,) = check_text(truth.text)
    record = article.to_dict()
    assert record["published"] == truth.published
    assert record["precision"] == truth.style.precision
    assert (record["authors"], record["credits"]) == (truth.authors, truth.credits)
    assert text_of(truth, "published") == truth.printed


def text_of(truth: Truth, name: str) -> str:
    text = truth.text
    return text[slice(*record_of(text)["spans"][name])]


# What guesses at dates fills in, twice, and differently: a field that then differs was not printed.
ONE_DEFAULT = datetime.fromisoformat("2000-01-15T01:02:03")
OTHER_DEFAULT = datetime.fromisoformat("1999-11-28T13:57:59")


@given(truths())
@examples(100)
def test_no_field_is_told_that_has_to_be_filled_in(truth: Truth) -> None:
    for entry in record_of(truth.text)["dates"]:
        printed = re.sub(r" at | -(?= )|Uhr", " ", entry["text"]).replace("EDT", "-0400")
        printed = re.sub(r"(\d\d)h(\d\d)", r"\1:\2", printed)
        dotted = "." in printed or truth.style.form.startswith("%d/")
        one, other = (guess(printed, default=each, dayfirst=dotted) for each in (ONE_DEFAULT, OTHER_DEFAULT))
        value = datetime.fromisoformat(entry["value"])
        for field, least in (
            ("year", "year"),
            ("month", "month"),
            ("day", "day"),
            ("hour", "minute"),
            ("second", "second"),
        ):
            told = Grain[entry["precision"].upper()] >= Grain[least.upper()]
            assert told == (getattr(one, field) == getattr(other, field)), (field, entry)
            assert not told or getattr(one, field) == getattr(value, field), (field, entry)
        assert one.utcoffset() == value.utcoffset()


@given(truths())
@examples(60)
def test_without_its_dates_it_has_none(truth: Truth) -> None:
    text = truth.text
    for entry in reversed(record_of(text)["dates"]):
        start, end = entry["span"]
        text = text[:start] + text[end:]
    assert record_of(text)["published"] is None


@given(truths(), truths())
@examples(100)
def test_without_the_chosen_date_another_one_of_the_text_or_none_is_chosen(truth: Truth, other: Truth) -> None:
    text = truth.dated(f"{truth.line}\n{other.line}")
    before = record_of(text)
    start, end = before["spans"]["published"]
    after = record_of(text[:start] + text[end:])
    others = {entry["value"] for entry in before["dates"] if entry["verdict"] != "chosen"}
    # A zone with several meanings may be read by what stands beside it, so that days and times are compared.
    assert after["published"] is None or after["published"] in others


@given(
    st.integers(1900, 2100),
    st.integers(1, 12),
    st.integers(29, 31),
    st.sampled_from(("{y}-{m:02}-{d}", "{d} {b} {y}", "{b} {d}, {y}")),
)
@examples(100)  # fmt: skip
def test_a_day_that_the_calendar_lacks_is_never_shifted(year: int, month: int, day: int, form: str) -> None:
    try:
        expected: str | None = date(year, month, day).isoformat()
    except ValueError:
        expected = None
    name = date(2000, month, 1).strftime("%B")
    printed = form.format(y=year, m=month, d=day, b=name)
    record = record_of(f"{HEADLINES[0]}\nPublished: {printed}\n\n{BODY[0]}\n\n{BODY[1]}\n")
    assert record["published"] == expected
    assert [entry["value"] for entry in record["dates"]] == [expected]


@given(truths(), st.integers(1, 400))
@examples(60)
def test_another_day_printed_is_another_day_told(truth: Truth, by: int) -> None:
    later = readable(truth.when + timedelta(days=by), truth.style)
    moved = truth._replace(when=later, printed=later.strftime(truth.style.form))
    told = [datetime.fromisoformat(record_of(each.text)["published"]) for each in (truth, moved)]
    assert told[1].date() - told[0].date() == later.date() - truth.when.date()


@pytest.mark.parametrize("name", DAMAGES)
@given(truth=truths())
@examples(12)
def test_a_damaged_date_is_read_as_it_was_meant_or_not_at_all(name: str, truth: Truth) -> None:
    damage = DAMAGES[name]
    printed = damage.change(truth.when.strftime(damage.form), truth.when)
    for article in check_text(truth.dated(truth.label + printed)):
        assert article.published is None or article.published[:10] == truth.when.strftime("%Y-%m-%d"), printed
        assert article.zone is None


# ------------------------------------------------------------------------------------------------ harmless changes
def mixed_ends(text: str) -> str:
    ends = itertools.cycle(("\r\n", "\n", "\n", "\r\n"))
    return re.sub("\n", lambda _: next(ends), text)


SAME: dict[str, Callable[[str], str | bytes]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "line ends of two kinds": mixed_ends,
    "U+2028": lambda text: text.replace("\n", "\u2028"),
    "NEL": lambda text: text.replace("\n", "\x85"),
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "byte order mark in a string": lambda text: "\ufeff" + text,
    "UTF-8": str.encode,
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-be"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "cp1252": lambda text: text.encode("cp1252"),
    "blanks at line ends": lambda text: text.replace("\n", " \t\n"),
    "hard blanks at line ends": lambda text: text.replace("\n", "\u00a0\n"),
    "blank lines first": lambda text: "\n" * 30 + text,
    "blank lines last": lambda text: text + "\n \n" * 30,
    "hard blanks": lambda text: text.replace(" ", "\u00a0"),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "NFKC": lambda text: unicodedata.normalize("NFKC", text),
    "NFKD": lambda text: unicodedata.normalize("NFKD", text),
}


@pytest.mark.parametrize("change", SAME)
@given(truth=truths())
@examples(25)
def test_harmless_changes_of_a_text_change_nothing(change: str, truth: Truth) -> None:
    changed = canonical(record_of(SAME[change](truth.text)))
    changed["authors"] = [composed(name).replace("\u00a0", " ") for name in changed["authors"]]
    assert changed == canonical(record_of(truth.text))


IN_DATES: dict[str, Callable[[str], str]] = {
    "hard blanks": lambda printed: printed.replace(" ", "\u00a0"),
    "thin blanks": lambda printed: printed.replace(" ", "\u2009"),
    "narrow hard blanks": lambda printed: printed.replace(" ", "\u202f"),
    "wide blanks": lambda printed: printed.replace(" ", "\u3000"),
    "tabs": lambda printed: printed.replace(" ", "\t"),
    "two blanks": lambda printed: printed.replace(" ", "  "),
    "zero-width blanks": lambda printed: f"\u200b{printed}\u200b".replace(" ", "\u200b \u200b"),
    "soft hyphens": lambda printed: printed.replace(" ", "\u00ad "),
    "marks of direction": lambda printed: f"\u200f{printed}\u200e".replace(" ", " \u200f"),
    "isolates": lambda printed: f"\u2068{printed}\u2069",
    "word joiners": lambda printed: f"\u2060{printed}\ufeff",
    "capitals": str.upper,
    "full-width numbers": lambda printed: "".join(
        chr(ord(char) + 0xFEE0) if char.isdecimal() else char for char in printed
    ),
}


@pytest.mark.parametrize("change", IN_DATES)
@given(truth=truths())
@examples(25)
def test_harmless_changes_of_a_date_change_nothing(change: str, truth: Truth) -> None:
    changed = truth.dated(truth.label + IN_DATES[change](truth.printed))
    keys = ("published", "precision", "authors", "credits")
    # The zone's name is told as it is printed.
    assert {key: record_of(changed)[key] for key in keys} == {key: record_of(truth.text)[key] for key in keys}


# "t" and "z" of ISO 8601 in small letters, and zones' names ("et" is French for "and"), are left alone: of words they could
# be, and a zone that nobody meant is worse than none.
IN_WORDS = {name: style for name, style in STYLES.items() if not re.search(r"T%|Z$|GMT|EDT", style.form)}


@pytest.mark.parametrize("change", [str.lower, str.upper, str.title, str.swapcase], ids=lambda change: change.__name__)
@given(truth=truths(IN_WORDS))
@examples(25)
def test_the_case_of_names_and_labels_changes_nothing(change: Callable[[str], str], truth: Truth) -> None:
    assert canonical(record_of(truth.dated(change(truth.line)))) == canonical(record_of(truth.text))


@given(truths(), st.lists(st.sampled_from(("\u200b", "\u00ad", "\u200e")), min_size=1, max_size=5))
@examples(60)
def test_what_nobody_sees_between_words_moves_no_timestamp(truth: Truth, unseen: list[str]) -> None:
    """A name with such a character in it is nobody's: most that have one are no names but headings, glued together."""
    between = itertools.cycle(unseen)
    changed = re.sub(" ", lambda _: f" {next(between)}", truth.text)
    before, after = record_of(truth.text), record_of(changed)
    assert {key: after[key] for key in ("published", "precision")} == {
        key: before[key] for key in ("published", "precision")
    }


MORE = st.lists(
    st.sampled_from(
        (
            *BODY,
            "The ferry of 3 June 2019 had been updated on 4 July 2020, the council recalled, and nobody had complained.",
            "On Monday, 14 September 1968 at 10:15 GMT the first ferry left the harbour, as an old photograph shows it.",
            "“Updated plans of 12 May 2021 are in the drawer,” said the mayor, who had asked for them in April 2020.",
            "He was born on 2 February 1950 in the house beside the pier, and he has never lived in any other since.",
        )
    ),
    min_size=1,
    max_size=4,
)


@given(truths(), MORE, st.data())
@examples(100)
def test_more_of_the_story_changes_nothing_above_it(truth: Truth, more: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(truth.paragraphs)))
    longer = truth._replace(paragraphs=(*truth.paragraphs[:at], *more, *truth.paragraphs[at:]))
    assert canonical(record_of(longer.text)) == canonical(record_of(truth.text))


@given(truths(), st.integers(1, 9), st.sampled_from(("\n", "\r\n", " \n")))
@examples(60)
def test_spans_move_with_the_text(truth: Truth, by: int, blank: str) -> None:
    plain, moved = record_of(truth.text), record_of(blank * by + truth.text)
    shift = {name: [start + by * len(blank), end + by * len(blank)] for name, (start, end) in plain["spans"].items()}
    shift["header"][0] = 0
    assert moved["spans"] == shift


@given(truths())
@examples(60)
def test_spans_count_what_line_ends_consist_of(truth: Truth) -> None:
    plain, longer = record_of(truth.text), record_of(truth.text.replace("\n", "\r\n"))

    def place(at: int) -> int:
        return at + truth.text.count("\n", 0, at)

    assert longer["spans"] == {name: [place(start), place(end)] for name, (start, end) in plain["spans"].items()}
    assert [entry["span"] for entry in longer["dates"]] == [list(map(place, entry["span"])) for entry in plain["dates"]]


# ------------------------------------------------------------------------------------------------ more dates than one
def told(record: dict[str, Any]) -> set[tuple[str, str | None]]:
    return {(entry["text"], entry["value"]) for entry in record["dates"]}


@given(truths(), truths())
@examples(100)
def test_a_line_more_takes_no_date_away(truth: Truth, other: Truth) -> None:
    """A date whose order of day and month hangs on the others is none of these."""
    longer = record_of(truth.dated(f"{truth.line}\n{other.line}"))
    assert told(longer) >= told(record_of(truth.text))


@given(
    truths(),
    st.sampled_from(("Home", "* Menu", "Sections", "Harbour and island", "Share this page", "Photo: Jane Roe")),
)
@examples(60)
def test_a_line_without_numbers_adds_no_date(truth: Truth, line: str) -> None:
    assert told(record_of(truth.dated(f"{truth.line}\n{line}"))) == told(record_of(truth.text))


@given(truths())
@examples(60)
def test_repeating_the_date_line_changes_nothing(truth: Truth) -> None:
    assert record_of(truth.dated(f"{truth.line}\n{truth.line}"))["published"] == truth.published


FULL = {name: style for name, style in STYLES.items() if style.precision != "day"}


@given(truths(FULL), st.integers(1, 60), st.data())
@examples(100)
def test_the_order_of_labelled_lines_changes_nothing(truth: Truth, days: int, data: st.DataObject) -> None:
    later = truth.when + timedelta(days=days)
    lines = (
        f"Published: {truth.when:%d %B %Y %H:%M}",
        f"Updated: {later:%d %B %Y %H:%M}",
        f"Retrieved: {later + timedelta(days=300):%d %B %Y}",
    )
    records = [record_of(truth.dated("\n".join(each))) for each in (lines, data.draw(st.permutations(lines)))]
    assert records[0]["published"] == records[1]["published"] == f"{truth.when:%Y-%m-%dT%H:%M}"
    assert records[0]["updated"] == records[1]["updated"] == f"{later:%Y-%m-%dT%H:%M}"
    assert told(records[0]) == told(records[1])


@given(truths({"Zulu": STYLES["iso, Zulu"]}), st.integers(-11, 13))
@examples(60)
def test_one_instant_on_two_clocks_is_no_conflict(truth: Truth, hours: int) -> None:
    there = truth.when.replace(tzinfo=UTC).astimezone(timezone(timedelta(hours=hours)))
    record = record_of(truth.dated(f"{truth.printed}\n{there.isoformat()}"))
    instants = {datetime.fromisoformat(entry["value"]) for entry in record["dates"]}
    assert instants == {there}
    assert "date_conflict" not in {defect["code"] for defect in record["defects"]}


DAYS = st.tuples(st.just(2025), st.just(6), st.integers(1, 4))
options = st.builds(
    Option, st.none() | DAYS, st.booleans(), st.sampled_from((Grain.DAY, Grain.MINUTE, Grain.SECOND)),
    st.sampled_from((0.0, 0.25, 0.5, 1.0, 4.0, 5.0, 8.0, 90.0, 500.0)), st.integers(0, 99),
)  # fmt: skip


@given(st.lists(options, max_size=6), st.sampled_from((0.0, 0.3, 0.5, 0.9)))
@examples(500)
def test_the_choice_is_the_one_that_trying_all_of_them_gives(given_options: list[Option], least: float) -> None:
    expected = choose(
        [Choice(each.day, each.updated, each.grain, each.odds, each.position) for each in given_options], least
    )
    found, confidence = choose_option(given_options, least)
    sums = {
        each.day: sum(other.odds for other in given_options if other.day == each.day)
        for each in given_options
        if each.day
    }
    assume(len(set(sums.values())) == len(sums))  # of two days as likely, the first is taken
    assert (found is None) == (expected is None)
    assert found is None or given_options[found] == given_options[expected or 0]
    assert confidence >= least or found is None


@given(st.lists(options, min_size=1, max_size=5), options, st.data())
@examples(300)
def test_what_is_less_likely_replaces_nothing(given_options: list[Option], more: Option, data: st.DataObject) -> None:
    before, _ = choose_option(given_options, 0.0)
    assume(before is not None)
    assert before is not None
    chosen = given_options[before]
    weaker = more._replace(day=(2024, 1, 1), odds=chosen.odds / 2)
    at = data.draw(st.integers(0, len(given_options)))
    after, _ = choose_option([*given_options[:at], weaker, *given_options[at:]], 0.0)
    assert after is not None
    assert [*given_options[:at], weaker, *given_options[at:]][after] == chosen
    total = sum(each.odds for each in given_options)
    stronger = more._replace(day=(2024, 1, 1), odds=total + 1)
    taken, _ = choose_option([*given_options, stronger], 0.0)
    assert taken == len(given_options)


@given(st.lists(truths().map(lambda truth: truth.text) | st.sampled_from(SCRAPS[:4]), min_size=2, max_size=4))
@examples(30)
def test_a_text_beside_others_is_read_as_it_is_alone(texts: list[str]) -> None:
    """Nothing is remembered of one text that shows in another, however often and in whatever order they are read."""
    alone = [record_of(text) for text in texts]
    assert [record_of(text) for text in reversed(texts)] == alone[::-1]


# ------------------------------------------------------------------------------------------------ there and back
@given(truths())
@examples(60)
def test_parsing_what_was_parsed_gives_the_same(truth: Truth) -> None:
    first = newsparse.parse(truth.text)
    second = newsparse.parse(rendered(first))
    assert (second.headline, second.published, second.authors, second.body) == (
        first.headline,
        first.published,
        first.authors,
        first.body,
    )
    assert rendered(newsparse.parse(rendered(second))) == rendered(second)


def rendered(article: newsparse.Article) -> str:
    return f"{article.headline}\n{article.byline or ''}\nPublished: {article.published}\n\n{article.body}\n"


@given(hostile_texts())
@examples(200)
def test_what_is_clean_stays_so(text: str) -> None:
    for made_clean in (clean, one_line, fit, composed, lambda each: mend(each)[0]):
        assert made_clean(made_clean(text)) == made_clean(text)


OFFSETS = (
    *(f"{sign}{hour:02}:{minute}" for sign in "+-" for hour in range(12) for minute in ("00", "30", "45")),
    "+13:45",
    "+14:00",
)
CLOCKS = {
    "%Y-%m-%dT%H:%M:%S{offset}": "seconds", "%Y-%m-%d %H:%M {offset}": "minutes", "%d %B %Y %H:%M:%S {offset}": "seconds",
    "%B %d, %Y, %I:%M %p {offset}": "minutes", "%a, %d %b %Y %H:%M:%S {short}": "seconds",
    "%d.%m.%Y %H:%M ({offset})": "minutes", "%d %B %Y at %H:%M GMT{offset}": "minutes",
}  # fmt: skip


@pytest.mark.parametrize("form", CLOCKS)
@given(when=moments, offset=st.sampled_from(OFFSETS), label=st.sampled_from(LABELS))
@examples(40)
def test_what_is_printed_with_its_offset_is_the_same_instant(
    form: str, when: datetime, offset: str, label: str
) -> None:
    when = when.replace(day=when.day % 12 + 13)
    printed = when.strftime(form).format(offset=offset, short=offset.replace(":", ""))
    record = record_of(f"{HEADLINES[0]}\n{label}{printed}\n\n{BODY[0]}\n\n{BODY[1]}\n\n{BODY[2]}\n")
    local = when.replace(second=0) if CLOCKS[form] == "minutes" else when
    expected = datetime.fromisoformat(local.isoformat() + offset)
    assert datetime.fromisoformat(record["published"]) == expected
    assert datetime.fromisoformat(record["published"]).utcoffset() == expected.utcoffset()
    assert record["published_utc"] == expected.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@given(hostile_texts() | truths().map(lambda truth: truth.text))
@examples(100)
def test_all_formats_say_the_same(text: str) -> None:
    try:
        article = newsparse.parse(text)
    except newsparse.NewsparseError:
        return
    fields = ("headline", "published", "authors", "credits", "body", "dates", "confidence")
    written = {}
    for name in ("jsonl", "json", "csv", "tsv"):
        writer = make_writer(name, fields, Look())
        written[name] = writer.head() + writer.record(article, read(text)) + writer.tail()
    record = json.loads(written["jsonl"])
    assert json.loads(written["json"]) == [record] == [{name: article.to_dict()[name] for name in fields}]
    cells = [fit(cell(value)) for value in record.values()]
    head, row = csv.reader(io.StringIO(written["csv"], newline=""))
    assert (head, list(map(unguarded, row))) == (list(fields), cells)
    assert [unguarded(unescaped(each)) for each in written["tsv"].split("\n")[1].split("\t")] == cells


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"t": "\t", "n": "\n"}.get(found[1], found[1]), text)


# ------------------------------------------------------------------------------------------------ other programs
ISO = ("%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S{offset}", "%Y-%m-%dT%H:%M{offset}")


@pytest.mark.parametrize("form", ISO)
@given(when=moments, offset=st.sampled_from((*OFFSETS, "Z")))
@examples(40)
def test_iso_8601_is_read_as_others_read_it(form: str, when: datetime, offset: str) -> None:
    printed = when.strftime(form).format(offset=offset)
    (timex,) = find(printed)
    assert timex.text == printed
    theirs = datetime.fromisoformat(printed)
    assert isoparse(printed) == theirs
    assert (timex.value or "") + (timex.zone or "") == printed.replace(" ", "T")
    assert datetime.fromisoformat(timex.value or "") == theirs.replace(tzinfo=None)


@given(moments, st.sampled_from(OFFSETS))
@examples(100)
def test_the_date_of_a_mail_is_read_as_others_read_it(when: datetime, offset: str) -> None:
    printed = format_datetime(datetime.fromisoformat(when.isoformat() + offset))
    record = record_of(f"{HEADLINES[0]}\n{printed}\n\n{BODY[0]}\n\n{BODY[1]}\n")
    assert datetime.fromisoformat(record["published"]) == parsedate_to_datetime(printed)


FREE = {name: style for name, style in STYLES.items() if not re.search(r"Uhr|h%M| - |EDT", style.form)}


@pytest.mark.parametrize("name", FREE)
@given(when=moments)
@examples(20)
def test_free_forms_are_read_as_dateutil_reads_them(name: str, when: datetime) -> None:
    when = readable(when, FREE[name])
    printed = when.strftime(FREE[name].form)
    dotted = "." in FREE[name].form
    one, other = (guess(printed, default=each, dayfirst=dotted) for each in (ONE_DEFAULT, OTHER_DEFAULT))
    (timex,) = find(printed)
    assert timex.ymd == one.timetuple()[:3] == other.timetuple()[:3]
    assert timex.hour is None or (timex.hour, timex.minute) == (one.hour, one.minute)
    assert timex.second is None or timex.second == one.second


# Where the two differ, and who is right.
DIFFERENCES = {
    "May 17,2019": ("2019-05-17", "dateutil before 4.0 drops a year that no blank parts from its comma"),
    "2024-02-30": (None, "dateutil raises an error; an impossible day is told as one"),
    "Sept. 31, 2024": (None, "the same"),
    "10:15": (None, "dateutil makes the time of today a date"),
    "May": (None, "dateutil makes a month a date of this year's"),
    "10.5": (None, "dateutil makes it the tenth of this month"),
    "2019-05-17 24:00": ("2019-05-17", "dateutil gives the next day's midnight, which is not printed"),
    "23:59:60, 17 May 2019": ("2019-05-17", "dateutil raises an error for a leap second"),
    "17 May 2019 10:00 IST": ("2019-05-17T10:00", "dateutil drops a zone that it does not know; ours keeps its name"),
}


@pytest.mark.parametrize("printed", DIFFERENCES)
def test_where_dateutil_reads_otherwise(printed: str) -> None:
    expected, _ = DIFFERENCES[printed]
    found = find(printed)
    assert [timex.value for timex in found if timex.possible] == ([] if expected is None else [expected])


@pytest.mark.parametrize("name", FREE)
@given(when=moments)
@examples(6)
def test_free_forms_are_read_as_dateparser_reads_them(name: str, when: datetime) -> None:
    dateparser = pytest.importorskip("dateparser")
    when = readable(when, FREE[name])
    printed = when.strftime(FREE[name].form)
    order = "DMY" if "." in FREE[name].form else "MDY"
    theirs = dateparser.parse(printed, languages=["en"], settings={"STRICT_PARSING": True, "DATE_ORDER": order})
    assume(theirs is not None)
    (timex,) = find(printed)
    assert timex.ymd == theirs.timetuple()[:3]
    assert timex.hour is None or (timex.hour, timex.minute) == (theirs.hour, theirs.minute)


KEYS = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns", "Africa/Casablanca",
        "Asia/Tehran", "Pacific/Apia", "Antarctica/Troll", "America/Sao_Paulo", "Europe/Dublin", "Asia/Tokyo")  # fmt: skip


@given(st.sampled_from(KEYS), moments)
@example("Pacific/Apia", datetime.fromisoformat("2011-12-30T10:00:00"))  # a day that Samoa left out
@example("Australia/Lord_Howe", datetime.fromisoformat("2025-04-06T01:45:00"))  # half an hour that came twice
@example("Antarctica/Troll", datetime.fromisoformat("2025-03-30T01:30:00"))
@example("Europe/Berlin", datetime.fromisoformat("2025-03-30T02:30:00"))
@example("America/New_York", datetime.fromisoformat("2025-11-02T01:30:00"))
@examples(300)
def test_zones_are_those_of_zoneinfo_and_of_dateutil(key: str, when: datetime) -> None:
    zone = named_zone(key, when, "assumed")
    assert zone is not None
    ours = datetime.fromisoformat(f"{when.isoformat()}{zone.offset}").utcoffset()
    theirs = when.replace(tzinfo=ZoneInfo(key))
    assert ours == theirs.utcoffset()
    back = theirs.astimezone(UTC).astimezone(ZoneInfo(key)).replace(tzinfo=None)
    twice = theirs.utcoffset() != theirs.replace(fold=1).utcoffset()
    expected = "imaginary_time" if back != when else "ambiguous_time" if twice else None
    assert clock_change(key, when) == expected
    by_dateutil = tz.gettz(key)
    assert expected or when.replace(tzinfo=by_dateutil).utcoffset() == theirs.utcoffset()
    policy = Policy(assume_tz=key)
    text = f"{HEADLINES[0]}\n{when:%d %B %Y %H:%M}\n\n{BODY[0]}\n\n{BODY[1]}\n"
    codes = {defect.code for defect in newsparse.parse(text, policy=policy).defects}
    assert codes & {"imaginary_time", "ambiguous_time"} == ({expected} if expected else set())


@given(st.sampled_from(sorted(available_timezones())), moments)
@examples(100)
def test_every_zone_has_an_offset_in_whole_minutes(key: str, when: datetime) -> None:
    zone = named_zone(key, when, "assumed")
    assert zone is not None
    theirs = when.replace(tzinfo=ZoneInfo(key)).utcoffset() or timedelta()
    ours = datetime.fromisoformat(f"{when.isoformat()}{zone.offset}").utcoffset() or timedelta()
    assert abs(ours - theirs) < timedelta(minutes=1)


# What the double knows: of the rest, that a year may have two digits, and that a month and a year, or a day that is
# impossible, take what stands beside them before a later date can have it, the tables of cases tell.
CLUSTERS = st.lists(
    st.sampled_from(("june", "2025", "1999", "1", "7", "10:15", "2025-06-01")), min_size=1, max_size=5, unique=True
).flatmap(lambda words: st.lists(st.sampled_from((" ", " ", ", ")), min_size=len(words), max_size=len(words)).map(
    lambda signs: "".join(map("".join, zip(words, signs, strict=True))).strip(" ,")
))  # fmt: skip


@given(st.lists(CLUSTERS, min_size=1, max_size=2), st.sampled_from((str.lower, str.title, str.upper)))
@examples(100)
def test_days_are_those_that_trying_every_stretch_finds(clusters: list[str], case: Callable[[str], str]) -> None:
    text = " ferry ".join(map(case, clusters))
    assert [timex.ymd for timex in find(text) if timex.ymd] == [each.day for each in find_dates(text)]


# ------------------------------------------------------------------------------------------------ the same on any day
ENVIRONMENTS = (
    {"TZ": "Asia/Tokyo"},
    {"TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONHASHSEED": "7"},
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "99"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii", "HOME": "/nonexistent"},
    {"PYTHONOPTIMIZE": "2", "PYTHONHASHSEED": "0", "PYTHONTZPATH": ""},
)
# Leap day, the last second of a year, and a day before anything here was written.
TODAYS = ("2024-02-29T23:59:59", "2031-12-31T23:59:59", "1999-01-01T00:00:00")
# What stops every clock that a program can ask, before anything else is imported.
FROZEN = """
import datetime, os, sys, time
now = datetime.datetime.fromisoformat(os.environ["FROZEN"])
stamp = now.replace(tzinfo=datetime.timezone.utc).timestamp()
class Date(datetime.date):
    today = classmethod(lambda cls: now.date())
class DateTime(datetime.datetime):
    now = classmethod(lambda cls, tz=None: now.replace(tzinfo=tz))
    today = classmethod(lambda cls: now)
    utcnow = classmethod(lambda cls: now)
datetime.date, datetime.datetime = Date, DateTime
time.time, time.time_ns = lambda: stamp, lambda: int(stamp * 10**9)
plain = time.localtime, time.gmtime, time.strftime
time.localtime = lambda seconds=None: plain[0](stamp if seconds is None else seconds)
time.gmtime = lambda seconds=None: plain[1](stamp if seconds is None else seconds)
time.strftime = lambda form, moment=None: plain[2](form, time.localtime() if moment is None else moment)
print("frozen", datetime.date.today(), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def plain_records() -> bytes:
    return records_under({})


def records_under(environment: dict[str, str]) -> bytes:
    """Return the records of the samples as a process in such an environment writes them."""
    command = [sys.executable, "-m", "newsparse", "parse", "-f", "jsonl", *map(str, SAMPLES)]
    ended = subprocess.run(command, capture_output=True, check=True, env=os.environ | environment)
    assert ("FROZEN" in environment) == (b"frozen " + environment.get("FROZEN", "")[:10].encode() in ended.stderr)
    return ended.stdout


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda each: " ".join(each.values()) or "none")
def test_nothing_of_the_environment_gets_in(environment: dict[str, str], plain_records: bytes) -> None:
    assert records_under(environment) == plain_records


@pytest.mark.parametrize("today", TODAYS)
def test_nothing_of_the_day_gets_in(today: str, plain_records: bytes, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(FROZEN)
    paths = os.pathsep.join((str(tmp_path), *filter(None, (os.environ.get("PYTHONPATH"),))))
    assert records_under({"FROZEN": today, "PYTHONPATH": paths}) == plain_records


def test_a_digest_of_records_tells_which_differ(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{HEADLINES[0]}\n2 June 2025\n\n{BODY[0]}\n")
    (tmp_path / "b.txt").write_text(f"{HEADLINES[1]}\n3 June 2025\n\n{BODY[1]}\n")

    def digest(*arguments: str) -> subprocess.CompletedProcess[str]:
        script = str(SAMPLES[0].parent.parent / "scripts" / "records_digest.py")
        return subprocess.run([sys.executable, script, "a.txt", "b.txt", *arguments], cwd=tmp_path, capture_output=True,
                              text=True, check=False)  # fmt: skip

    first = digest("--each", "each.txt")
    assert first.stdout == digest("--against", "each.txt").stdout
    assert first.stdout.startswith("2 ")
    (tmp_path / "b.txt").write_text(f"{HEADLINES[1]}\n4 June 2025\n\n{BODY[1]}\n")
    second = digest("--against", "each.txt")
    assert second.returncode == 1
    assert "1 differ\n  b.txt:1 " in second.stderr
