"""What was wrong with an input yet survivable, as data; and the two errors that are not.

The example is the standard library's `email`: a parser that never gives up, and says what it met.
"""

from typing import NamedTuple

# Every code with what it tells. `Defect.message` says the same of the case at hand.
CODES: dict[str, str] = {
    "date_conflict": "a full date in the header is more than a day away from the chosen one",
    "zone_unknown": "a time is printed, its zone is not",
    "ambiguous_zone": "the zone's abbreviation names several zones",
    "ambiguous_time": "the clocks went back: the local time printed happened twice; the first is taken",
    "imaginary_time": "the clocks went forward: the local time printed never happened",
    "ambiguous_day_month": "day and month could be swapped, and nothing in the text decides",
    "weekday_mismatch": "the weekday printed with a date is not that date's",
    "impossible_date": "an expression of the shape of a date names no day of the calendar",
    "year_unknown": "day and month are printed, their year is not",
    "missing_headline": "no line reads as a headline",
    "missing_body": "no running text was found",
    "undecodable_bytes": "bytes that are no text in the encoding were replaced by U+FFFD",
    "decoded_as": "the bytes are no UTF-8: which encoding they were read by, and how it was told",
    "mojibake": "the text looks as if a wrong encoding had been used before it came here; it was left so",
    "mojibake_repaired": "such text was repaired (by the extra `fix`): spans count in the repaired text",
    "malformed_message": "the e-mail message breaks the rules of its format",
    "cover_page": "a cover stands before the article: it is none, and was not read",
    "search_summary": "what closes the file is no article, and was not read",
    "no_article": "it reads as a log, source code, a table or a menu: nothing was read from it",
    "digest": "it lists several stories instead of telling one",
    "layout_mismatch": "nothing in the text is labelled as the layout asked for labels it",
    "truncated_text": "the text is longer than what is read of one: the rest was left out",
    "truncated_header": "the text is longer than what is searched for dates: those in its middle were left out",
    "too_many_dates": "more dates are printed than are weighed: those farthest from the headline were left out",
}


class Defect(NamedTuple):
    """One thing that was wrong: a code of `CODES`, a sentence about the case, and where it stands (or None)."""

    code: str
    message: str
    span: tuple[int, int] | None = None


class NewsparseError(Exception):
    """What newsparse raises: there is nothing to return."""


class EmptyTextError(NewsparseError):
    """The input holds no visible character."""


class BinaryTextError(NewsparseError):
    """The input's bytes are no text."""
