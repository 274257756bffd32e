"""What the laws are tried on: articles whose truth is known, dates that are damaged, and texts that mean harm."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st


def examples(share: int) -> settings:
    """Try so many examples of a hundred, under whichever profile is loaded: the long one has more hundreds."""
    most: int = settings().max_examples
    return settings(max_examples=max(1, share * most // 100))


# ------------------------------------------------------------------------------------------------ articles
class Style(NamedTuple):
    """How a date is printed: by `strftime`, how precise that is, and the offset that is printed with it."""

    form: str
    precision: str
    offset: str = ""


# The finest field of each; a style that could be read the other way round prints a day that is no month (`readable`).
STYLES = {
    "iso day": Style("%Y-%m-%d", "day"),
    "slashed": Style("%Y/%m/%d", "day"),
    "dotted": Style("%d.%m.%Y", "day"),
    "American numbers": Style("%m/%d/%Y", "day"),
    "American": Style("%B %d, %Y", "day"),
    "British": Style("%d %B %Y", "day"),
    "short": Style("%d-%b-%Y", "day"),
    "short month": Style("%b. %d, %Y", "day"),
    "with a weekday": Style("%A, %d %B %Y", "day"),
    "with a short weekday": Style("%a, %d %b %Y", "day"),
    "iso second": Style("%Y-%m-%d %H:%M:%S", "second"),
    "iso minute": Style("%Y-%m-%dT%H:%M", "minute"),
    "iso with an offset": Style("%Y-%m-%dT%H:%M:%S+02:00", "second", "+02:00"),
    "iso, west": Style("%Y-%m-%dT%H:%M:%S-05:00", "second", "-05:00"),
    "iso, Zulu": Style("%Y-%m-%dT%H:%M:%SZ", "second", "+00:00"),
    "iso, India": Style("%Y-%m-%d %H:%M:%S +0530", "second", "+05:30"),
    "British time": Style("%d %B %Y, %H:%M", "minute"),
    "British time, zone": Style("%d %B %Y %H:%M GMT", "minute", "+00:00"),
    "mail": Style("%a, %d %b %Y %H:%M:%S +0200", "second", "+02:00"),
    "American time": Style("%b %d, %Y %I:%M %p", "minute"),
    "American time, dots": Style("%B %d, %Y at %I:%M %p EDT", "minute", "-04:00"),
    "German time": Style("%d.%m.%Y, %H:%M Uhr", "minute"),
    "dashes": Style("%d %b %Y - %H:%M", "minute"),
    "time first": Style("%H:%M, %d %B %Y", "minute"),
    "French time": Style("%d/%m/%Y %Hh%M", "minute"),
}
SWAPPABLE = ("%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y")

HEADLINES = (
    "Ferries to leave earlier after council vote",
    "Island town agrees on new ferry timetable",
    "Harbour workers ask for a second study of the pier",
    "Shop owners on the island welcome an earlier boat",
    "Café owners “relieved” as the old pier stays open",
)
BODY = (
    "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall.",
    "Most members spoke of costs, and two of them asked for a second study before any boat is sold to another port.",
    "The mayor said the first ferry would leave an hour earlier, which shop owners on the island had wished for years.",
    "“Nobody here expects the boats to be cheaper,” said a fisherman who has lived beside the old pier all his life.",
    "A naïve plan, his neighbour called it, and added that the café at the end of the pier would have to close for good.",
)
BYLINES = {
    "": (),
    "By Ana Ferreira": ("Ana Ferreira",),
    "By Tom Okafor and Lena Brandt": ("Tom Okafor", "Lena Brandt"),
    "By José Núñez": ("José Núñez",),
}
LABELS = ("", "Published: ", "Posted on ", "Date: ", "Published on ")
# What opens the text, and the credits that it names.
OPENINGS = {"": (), "(MENAFN) ": ("MENAFN",), "LIMA (Reuters) - ": ("Reuters",), "PARIS (AFP) — ": ("AFP",)}
GAPS = ("\n", "\n\n", "\n\n\n")
FIRST_DAY, LAST_DAY = datetime.fromisoformat("1990-01-13"), datetime.fromisoformat("2035-12-28")
moments = st.datetimes(FIRST_DAY, LAST_DAY).map(lambda when: when.replace(microsecond=0))


class Truth(NamedTuple):
    """A generated article and what it says: `printed` is its date, `line` the line that holds it."""

    headline: str
    byline: str
    label: str
    printed: str
    opening: str
    paragraphs: tuple[str, ...]
    gap: str
    when: datetime
    style: Style

    @property
    def line(self) -> str:
        return self.label + self.printed

    @property
    def text(self) -> str:
        return self.dated(self.line)

    def dated(self, line: str) -> str:
        """Return the article with another date line."""
        above = "".join(f"{each}\n" for each in (self.headline, self.byline) if each)
        return f"{above}{line}{self.gap}{self.opening}{self.gap.join(self.paragraphs)}\n"

    @property
    def published(self) -> str:
        """Return the timestamp that the record must give."""
        finest = {"day": "%Y-%m-%d", "minute": "%Y-%m-%dT%H:%M", "second": "%Y-%m-%dT%H:%M:%S"}[self.style.precision]
        return self.when.strftime(finest) + self.style.offset

    @property
    def authors(self) -> list[str]:
        return list(BYLINES[self.byline])

    @property
    def credits(self) -> list[str]:
        return list(OPENINGS[self.opening])


def readable(when: datetime, style: Style) -> datetime:
    """Return the moment, or of the same month one whose day cannot be taken for a month, where the style needs it."""
    return when.replace(day=when.day % 12 + 13) if style.form.startswith(SWAPPABLE) else when


@st.composite
def truths(draw: st.DrawFn, styles: Mapping[str, Style] = STYLES) -> Truth:
    """Draw an article: headline × byline × label × style × opening × paragraphs × blank lines."""
    style = styles[draw(st.sampled_from(sorted(styles)))]
    when = readable(draw(moments), style)
    return Truth(
        headline=draw(st.sampled_from(HEADLINES)),
        byline=draw(st.sampled_from(sorted(BYLINES))),
        label=draw(st.sampled_from(LABELS)),
        printed=when.strftime(style.form),
        opening=draw(st.sampled_from(sorted(OPENINGS))),
        paragraphs=tuple(draw(st.permutations(BODY)))[: draw(st.integers(3, len(BODY)))],
        gap=draw(st.sampled_from(GAPS)),
        when=when,
        style=style,
    )


# ------------------------------------------------------------------------------------------------ damage
class Damage(NamedTuple):
    """What became of a printed date: the `form` that `strftime` prints, changed by `change`."""

    form: str
    change: Callable[[str, datetime], str]


def _as_it_is(printed: str, when: datetime) -> str:
    return printed


def _replacing(old: str, new: str) -> Callable[[str, datetime], str]:
    return lambda printed, when: printed.replace(old, new)


_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _wrong_weekday(printed: str, when: datetime) -> str:
    return f"{when + timedelta(days=3):%A}, {printed}"


DAMAGES = {
    "no blank behind the comma": Damage("%B %d, %Y", _replacing(", ", ",")),
    "two blanks": Damage("%B %d, %Y", _replacing(" ", "  ")),
    "O for 0 in the year": Damage("%d %B %Y", lambda printed, when: printed[:-4] + printed[-4:].replace("0", "O")),
    "l for 1": Damage("%B %d, %Y", _replacing("1", "l")),
    "a year cut short": Damage("%d %B %Y", lambda printed, when: printed[:-1]),
    "a year of two digits": Damage("%d %B %y", _as_it_is),
    "the wrong weekday": Damage("%d %B %Y", _wrong_weekday),
    "24:00": Damage("%Y-%m-%d 24:00", _as_it_is),
    "second 60": Damage("%Y-%m-%d %H:%M:60", _as_it_is),
    "minute 60": Damage("%d %B %Y, %H:60", _as_it_is),
    "hour 25": Damage("%d %B %Y, 25:%M", _as_it_is),
    "a zone nobody knows": Damage("%d %B %Y %H:%M XQT", _as_it_is),
    "a zone of many": Damage("%d %B %Y %H:%M IST", _as_it_is),
    "an offset that exists nowhere": Damage("%Y-%m-%dT%H:%M:%S+99:00", _as_it_is),
    "p. m.": Damage("%d %B %Y, %I:%M p. m.", _as_it_is),
    "a.m. of the afternoon": Damage("%d %B %Y, 15:%M a.m.", _as_it_is),
    "full-width digits": Damage("%Y-%m-%d", lambda printed, when: printed.translate(_FULL_WIDTH)),
    "Arabic digits": Damage("%d %B %Y", lambda printed, when: printed.translate(_ARABIC)),
    "marks of direction": Damage("%d %B %Y", lambda printed, when: f"\u200f{printed}\u200e"),
    "a mark of direction inside": Damage("%d %B %Y", _replacing(" ", "\u200f ")),
    "a control inside": Damage("%d %B %Y", _replacing(" ", "\x07 ")),
    "an escape before": Damage("%d %B %Y", lambda printed, when: f"\x1b[31m{printed}\x1b[0m"),
    "a digit too many": Damage("%Y-%m-%d", lambda printed, when: printed + "7"),
    "a digit before": Damage("%Y-%m-%d", lambda printed, when: "3" + printed),
    "a month 13": Damage("%Y-13-%d", _as_it_is),
    "a day 32": Damage("%Y-%m-32", _as_it_is),
    "30 February": Damage("30 February %Y", _as_it_is),
    "31 of a month of 30": Damage("31 November %Y", _as_it_is),
}


# ------------------------------------------------------------------------------------------------ harm
# One of these, over and over: what makes a careless pattern take for ever.
TOKENS = (
    "(", ")", "()", "[", "{", " ", "\t \n", "a", "9", "-", "—", "1.", "12:", "1/", "By ", "A, ", "A and ", "Jan ",
    "Monday, ", "10 a.m. ", "+00:00", "2024-03-05T", "?", "“", "http://a.", "a@", "Key: value\n", "LONDON ",
    "LONDON (Reuters) - ", "a | ", "_", "<", "<!--", "&amp;", "\\", "%", "• ", "\u00a0", "\u200b", ", ", "© 2024 ",
    "Published: ", "March 5, ", "1st 2nd ", "\r\n", "\r", "e\u0301", "\u0301", "ﷺ", "İ", "ẞ", "2024年", "年", "东京，",
    "Updated Updated: ", "\ud83e", "(LEAD) ", "UPDATE 1-", "von ", "1 June ", "Sources: ",
)  # fmt: skip
# What works on a terminal, in a table, in a log, or on whoever reads the output line by line.
HARMS = (
    "\x1b[31;5m", "\x1b]0;title\x07", "\x1b]8;;http://a\x1b\\", "\x1b]52;c;YQ==\x07", "\x9b31m", "\x90q\x9c", "\u2066",
    "\u202egpj.exe", "\u061c", "[bold]x[/bold]", "[/]", "[link=http://a]", "[@click=quit]", ":bomb:", "=1+1", "+1", "-1",
    "@SUM(A1)", "\t=1", "＝1", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1e", "\x00", "\ufeff", "\ufffe",
    "\ud800", "\udfff", "a" + "\u0301" * 40, "\U000e0041", "\U0010ffff", "{broken", '"', "'", "NaN", "-Infinity", "\r\r\n",
    "../../etc/passwd",
)  # fmt: skip
# What headers are made of.
SCRAPS = (
    "Ferries to leave earlier", "By Jane Doe", "2025-06-01", "Updated: 3 June 2025 10:00 GMT", "(MENAFN)", "Home", "* Menu",
    "LIMA, Jan 21 (Reuters) - Boats wait.", "© 2024 Example", "30 February 2025", "06/07/2025", BODY[0], "", "SOURCE Acme",
    "Published", "2 June 2025", "11.12.13", "June 2025", "at 10:15 IST", "1 of 3", "Related articles", "May 5", "Wed",
    "2 hours ago", "2018年10月7日 14時05分", "٣ يونيو ٢٠٢٥", "10:15 GMT, 3 June 2025", "SECTION: Sport; Pg. 4", "---",
    "Subject: a", "By Tom Okafor and Lena Brandt",
)  # fmt: skip

any_text = st.text(st.characters(codec="utf-8"), max_size=200)
header_lines = st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=14).map("\n".join)
repeated = st.builds(str.__mul__, st.sampled_from(TOKENS), st.integers(1, 300))


def hostile_texts() -> st.SearchStrategy[str]:
    """Return texts of anything, of one token over and over, of what works on a terminal, of scraps of headers; lone
    surrogates among them.
    """
    piece = any_text | repeated | st.sampled_from(HARMS) | st.sampled_from(SCRAPS) | st.sampled_from(BODY)
    return st.lists(st.tuples(piece, st.sampled_from(("", " ", "\n", "\n\n", "\r\n"))), min_size=1, max_size=8).map(
        lambda pieces: "".join(text + end for text, end in pieces)
    )
