"""Dates that other readers stumble over, invent or drop: each says what must come out. The rows are in cases/traps.json.

What dateutil makes of them depends on its release; what newsparse does must not: the suite runs on 2.9 and on 4.0.
"""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.document import read
from newsparse.normalizer import Policy, replay

TRAPS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases" / "traps.json").read_text("utf-8"))
ARTICLE = (
    "City council approves the harbour budget\nBy Jane Doe\n{}\n\n"
    "LONDON (Reuters) - The council approved the harbour budget on Tuesday\n"
    "after a long debate that lasted well into the night.\n"
)


def long(line: str) -> str:
    """`<5 × 5000>` stands for five thousand fives."""
    return re.sub("<(.) × ([0-9]+)>", lambda found: found[1] * int(found[2]), line)


def named(row: dict[str, Any]) -> str:
    return f"{row['trap']}: {row['line']}"[:90]


@pytest.mark.parametrize("row", TRAPS, ids=named)
def test_a_trap_is_seen(row: dict[str, Any]) -> None:
    text = ARTICLE.format(long(row["line"]))
    article = newsparse.parse(text, policy=Policy(assume_tz=row.get("assume_tz")))
    assert article.published == row["published"]
    if "utc" in row or row["published"] is None:
        assert article.published_utc == row.get("utc")
    if "defect" in row:
        assert row["defect"] in {defect.code for defect in article.defects}
    assert article.updated is None
    # A zone that the caller assumes is no part of what the text says.
    assert (replay(article.dates) or "") == (article.published or "")[: 16 if "assume_tz" in row else None]
    for each in article.dates:
        assert each.span is not None
        assert text[slice(*each.span)] == each.text
        assert len(each.text) <= 64


# What a column can say, and a text cannot: ISO 8601's compact forms; and what becomes of it.
COLUMNS = {
    "9999-W52-7": None,  # lies in the year 10000
    "9999W537": None,
    "0000W011": None,
    "0001-W01-1": "0001-01-01",
    "2024-W54-1": None,
    "20240230": None,
    "00000101": None,
    "20240101T235960": None,
    "20240101T0000+9999": None,
    "20240101T0000-2500": None,
    "20240101T0000+1500": "2024-01-01T00:00",
    "20240101T2400": "2024-01-02T00:00",
    "99991231T235959-1200": "9999-12-31T23:59:59-12:00",
    "00010101T0000+1400": "0001-01-01T00:00+14:00",
    "٢٠٢٤٠١٠١": None,
    "5" * 5000: None,
}


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column[:30])
def test_a_trap_in_a_column_is_seen(column: str) -> None:
    document = read("A headline\n\nThe story of the day.\n", metadata={"date": column})
    (article,) = newsparse.articles(document)
    assert article.published == COLUMNS[column]
    if column.startswith(("9999", "0001")):
        assert article.published_utc is None


DAYS_OF_REFERENCE = (date.min, date(2024, 2, 29), date.max)
AMOUNTS = ("1", "99", "2024", "9999", "999999999", "9" * 400, "0", "٣", "½")
UNITS = ("minutes", "hours", "days", "weeks", "months", "years")
RELATIVE = [f"{amount} {unit} ago" for amount, unit in product(AMOUNTS, UNITS)]
NO_YEAR = ["yesterday", "tomorrow", "last Monday", "31 Dec", "1 January", "February 29", "Sunday 23:59"]


@pytest.mark.parametrize("reference", DAYS_OF_REFERENCE, ids=str)
def test_what_depends_on_today_breaks_at_neither_end_of_the_calendar(reference: date) -> None:
    for words in (*RELATIVE, *NO_YEAR):
        text = ARTICLE.format(f"Published: {words}")
        article = newsparse.parse(text, policy=Policy(reference_date=reference, assume_tz="Pacific/Apia"))
        if article.published:
            assert date.fromisoformat(article.published[:10]) - reference <= timedelta(days=1), words
