"""The timestamp: zones, orders, roles, years, and what is said of them."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

import pytest

import newsparse
from newsparse import Policy
from newsparse.limits import DEFAULT

BODY = (
    "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall.\n\n"
    "Most members spoke of costs, and two of them asked for a second study before any boat is sold to another port.\n"
)


def record(header: str, body: str = BODY, **policy: Any) -> newsparse.Article:
    return newsparse.parse(f"Island town agrees on ferries\n{header}\n\n{body}", policy=Policy(**policy))


def codes(article: newsparse.Article) -> set[str]:
    return {defect.code for defect in article.defects}


ZONES = {
    "2 June 2025 10:15 GMT": ("2025-06-02T10:15+00:00", "2025-06-02T10:15:00Z"),
    "2 June 2025 10:15 ET": ("2025-06-02T10:15-04:00", "2025-06-02T14:15:00Z"),
    "2 January 2025 10:15 ET": ("2025-01-02T10:15-05:00", "2025-01-02T15:15:00Z"),
    "2 June 2025 10:15 EDT": ("2025-06-02T10:15-04:00", "2025-06-02T14:15:00Z"),
    "2 June 2025 10:15 CET/CEST": ("2025-06-02T10:15+02:00", "2025-06-02T08:15:00Z"),
    "2 June 2025 10:15 GMT+3": ("2025-06-02T10:15+03:00", "2025-06-02T07:15:00Z"),
    "2025-06-02T10:15:30+05:30": ("2025-06-02T10:15:30+05:30", "2025-06-02T04:45:30Z"),
    "2025-06-02T10:15:30Z": ("2025-06-02T10:15:30+00:00", "2025-06-02T10:15:30Z"),
    "June 2, 2025 10:15 AM Pacific Time": ("2025-06-02T10:15-07:00", "2025-06-02T17:15:00Z"),
}


@pytest.mark.parametrize("printed", ZONES)
def test_stated_zones(printed: str) -> None:
    article = record(printed)
    assert (article.published, article.published_utc) == ZONES[printed]
    assert article.zone is not None
    assert article.zone.basis == "stated"


def test_an_ambiguous_zone_is_told_unless_the_agency_decides() -> None:
    article = record("2 June 2025 10:15 IST")
    assert article.published == "2025-06-02T10:15"
    assert article.zone is None
    assert "ambiguous_zone" in codes(article)
    indian = record("2 June 2025 10:15 IST", "Mumbai, June 2 (PTI) " + BODY)
    assert indian.published == "2025-06-02T10:15+05:30"


def test_an_offset_that_exists_nowhere_is_no_zone() -> None:
    assert record("2025-06-02T10:15:30+99:00").zone is None


def test_a_zone_is_assumed_or_inferred_only_on_request() -> None:
    plain = record("2 June 2025 10:15", "(MENAFN) " + BODY)
    assert (plain.published, plain.zone) == ("2025-06-02T10:15", None)
    assert "zone_unknown" in codes(plain)
    assumed = record("2 June 2025 10:15", "(MENAFN) " + BODY, assume_tz="Asia/Tokyo")
    assert assumed.published == "2025-06-02T10:15+09:00"
    assert assumed.zone is not None
    assert (assumed.zone.name, assumed.zone.basis) == ("Asia/Tokyo", "assumed")
    inferred = record("2 June 2025 10:15", "(MENAFN) " + BODY, infer_zone=True)
    assert inferred.published == "2025-06-02T10:15-04:00"
    assert inferred.zone is not None
    assert inferred.zone.basis == "agency"


def test_clock_changes_are_told() -> None:
    assert "ambiguous_time" in codes(record("November 2, 2025 1:30 AM ET"))
    assert "imaginary_time" in codes(record("March 9, 2025 2:30 AM ET"))
    assert codes(record("March 9, 2025 4:30 AM ET")) == set()


def test_dateutil_is_imported_only_where_clocks_may_change() -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "dateutil"]:
        del sys.modules[name]
    record("2 June 2025 10:15 GMT")
    assert "dateutil" not in sys.modules
    record("2 June 2025 10:15 ET")
    assert "dateutil" in sys.modules


ORDERS = {
    ("06/08/2019 10:07", "KUALA LUMPUR, Aug 6 (Bernama) -- "): "2019-08-06T10:07",
    ("06/08/2019 10:07", "MIAMI, June 8 (UPI) -- "): "2019-06-08T10:07",
    ("Tue, 06/08/2019 - 10:07", ""): "2019-08-06T10:07",
    ("06.08.2019", ""): "2019-08-06",
    ("13/08/2019", ""): "2019-08-13",
    ("08/13/2019", ""): "2019-08-13",
}


@pytest.mark.parametrize(("header", "dateline"), ORDERS)
def test_day_and_month_are_ordered_by_evidence(header: str, dateline: str) -> None:
    article = record(header, dateline + BODY)
    assert article.published == ORDERS[header, dateline]
    assert "ambiguous_day_month" not in codes(article)


def test_without_evidence_both_readings_are_told() -> None:
    article = record("06/08/2019 10:07")
    (defect,) = (defect for defect in article.defects if defect.code == "ambiguous_day_month")
    assert "2019-06-08" in defect.message
    assert "2019-08-06" in defect.message
    assert record("06/08/2019 10:07", date_order="dmy").published == "2019-08-06T10:07"
    assert record("06/08/2019 10:07", date_order="mdy").published == "2019-06-08T10:07"


def test_a_yearless_dateline_gets_its_year_only_from_the_caller() -> None:
    body = "LIMA, Jan 21 (Reuters) - " + BODY
    plain = newsparse.parse("Island town agrees on ferries\n\n" + body)
    assert (plain.published, plain.dateline and plain.dateline.date) == (None, "--01-21")
    assert "year_unknown" in codes(plain)
    dated = newsparse.parse("Island town agrees on ferries\n\n" + body, policy=Policy(reference_date=date(2019, 3, 1)))
    assert dated.published == "2019-01-21"
    before = newsparse.parse("Island town agrees on ferries\n\n" + body, policy=Policy(reference_date=date(2019, 1, 3)))
    assert before.published == "2018-01-21"


def test_published_and_updated_are_told_apart() -> None:
    article = record("Published 2 June 2025 08:00\nLast updated 4 June 2025 09:30")
    assert (article.published, article.updated) == ("2025-06-02T08:00", "2025-06-04T09:30")


def test_a_date_that_no_calendar_has_is_a_defect() -> None:
    article = record("Published 30 February 2025")
    assert article.published is None
    assert "impossible_date" in codes(article)


def test_a_wrong_weekday_is_told() -> None:
    assert "weekday_mismatch" in codes(record("Monday, 3 June 2025"))


@pytest.mark.parametrize("printed", ["Jun 2025 10:00:00 +0200", "2025-06-0T10:00:00Z", "2025-00-10T10:00:00Z"])
def test_a_time_without_a_day_of_its_own_is_no_timestamp(printed: str) -> None:
    article = newsparse.parse(
        "Island town agrees on ferries\n\n" + BODY, metadata={"date": printed, "updated": printed}
    )
    assert article.published is None
    assert article.updated is None


def test_metadata_is_weighed_and_has_no_span() -> None:
    article = newsparse.parse("Island town agrees on ferries\n\n" + BODY, metadata={"date": "2025-06-02"})
    assert article.published == "2025-06-02"
    assert [candidate.span for candidate in article.dates] == [None]


NOT_PUBLISHED = {
    "Joined May 11, 2017": "event",
    "Retrieved 24 December 2023": "load",
    "Ticket prices from 1 January 2024": "event",
    "On show through October 29, 2023": "event",
    "— Citybus (@citybus) August 5, 2024": "event",
    "© 2024 Example Media": "copyright",
}


@pytest.mark.parametrize("line", NOT_PUBLISHED)
def test_dates_that_say_something_else_are_never_chosen(line: str) -> None:
    article = record(line)
    assert article.published is None
    assert [candidate.role for candidate in article.dates] == [NOT_PUBLISHED[line]]


OPENS = ("(18.01.2018) ", "27.1.2022 - ", "Berlin, 3. Mai 2021. ")


@pytest.mark.parametrize("opening", OPENS)
def test_a_date_may_open_the_text(opening: str) -> None:
    assert record("", opening + BODY).published is not None


def test_a_sentence_may_say_when_it_was_published() -> None:
    article = record("", BODY + "\nDieser Beitrag wurde am 14. Dezember 2015 um 14:48 Uhr veröffentlicht.\n")
    assert article.published == "2015-12-14T14:48"


def test_a_date_in_a_sentence_is_no_answer() -> None:
    assert record("", "On 14 September 1968 the ferry sank. " + BODY).published is None


def test_an_assumed_zone_that_does_not_exist_is_none() -> None:
    article = record("2 June 2025 10:15", assume_tz="Nowhere/City")
    assert (article.published, article.zone) == ("2025-06-02T10:15", None)
    assert "zone_unknown" in codes(article)


def test_of_more_dates_than_are_weighed_the_farthest_are_left_out_and_the_record_says_so() -> None:
    archive = "\n".join(f"Entry of {day} {month} 2019" for month in ("May", "June", "July") for day in range(1, 31))
    article = record("2 June 2025 10:15", f"{BODY}\nOlder articles\n{archive}\n{archive}\n{archive}\n")
    assert article.published == "2025-06-02T10:15"
    assert len(article.dates) == DEFAULT.dates
    (told,) = (defect.message for defect in article.defects if defect.code == "too_many_dates")
    assert told == "71 dates more are printed than are weighed: those farthest from the headline"
    starts = [each.span.start for each in article.dates if each.span]
    assert starts == sorted(starts)
    assert starts[-1] < article.spans["body"].end + 2.5 * len(archive)
    assert "truncated_header" not in codes(record("2 June 2025 10:15", f"{BODY}\nOlder articles\n{archive}\n"))


MESSAGES = {
    ("2 June 2025 10:15", ""): {"zone_unknown": "no zone is printed with 2 June 2025 10:15"},
    ("2 June 2025 10:15 IST", ""): {"ambiguous_zone": "IST can mean +05:30, +02:00, +01:00"},
    ("2025-06-02T10:15:30+99:00", ""): {"zone_unknown": "+99:00 is no zone that is known"},
    ("Monday, 3 June 2025", ""): {"weekday_mismatch": "2025-06-03 is a Tuesday"},
    ("30 February 2025", ""): {"impossible_date": "the calendar has no 30 February 2025"},
    ("06/08/2019", ""): {"ambiguous_day_month": "06/08/2019 is read as 2019-06-08; it could be 2019-08-06"},
    ("", "LIMA, Jan 21 (Reuters) - "): {"year_unknown": "Jan 21 has no year"},
    ("16 February 2020", "LIMA, Feb 13 (Reuters) - "): {
        "date_conflict": "Feb 13 says 2020-02-13, the chosen date 2020-02-16"
    },
}


@pytest.mark.parametrize(("header", "dateline"), MESSAGES)
def test_what_was_wrong_is_said_with_what_is_printed(header: str, dateline: str) -> None:
    article = record(header, dateline + BODY)
    told = {defect.code: defect for defect in article.defects}
    assert {code: defect.message for code, defect in told.items()} == MESSAGES[header, dateline]
    text = f"Island town agrees on ferries\n{header}\n\n{dateline}{BODY}"
    for defect in told.values():
        assert defect.span is not None
        assert text[slice(*defect.span)] in (header, *dateline.split(" ("), "Jan 21", "Feb 13")


@pytest.mark.parametrize("header", ["Published 2 June 2025 10:15 GMT", "2 June 2025", "2 June 2025\n5 May 2025"])
def test_confidence_is_a_share_in_thousandths_and_never_certainty(header: str) -> None:
    confidence = record(header).confidence
    assert 0 < confidence <= 0.99
    assert confidence == round(confidence, 3)
