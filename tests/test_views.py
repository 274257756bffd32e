"""What is for eyes and for ears: colours for black and white, the timeline, carets, plain words, pictures and pages."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import Color

import newsparse
from newsparse.cli.commands import newsparse as command
from newsparse.document import Document, Span
from newsparse.writers import VIEWS, make_writer, palette
from newsparse.writers.caret import quote
from newsparse.writers.columns import Look
from newsparse.writers.margin import Lines
from newsparse.writers.timeline import apart, timeline_of

SAMPLES = Path(__file__).parent.parent / "samples"
MENAFN = SAMPLES / "000-menafn.txt"
HOSTILE = "\x1b]0;x\x07 <script>alert(1)</script> </desc></svg> \u202egpj {0} {{x}} [bold]b[/bold] &amp; \"'"


def parsed(text: str) -> newsparse.Article:
    return newsparse.parse(text, source="a.txt")


def shown(view: str, text: str, *, look: Look | None = None) -> str:
    writer = make_writer(view, None, look or Look(100))
    return writer.head() + writer.record(parsed(text), Document(text)) + writer.tail()


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(command, list(arguments), standalone_mode=False)
    if isinstance(result.exception, click.UsageError):
        return 2, str(result.exception)
    return int(result.return_value or 0), result.output


# ------------------------------------------------------------------------------------------------ colours
def luminance(color: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [part / 255 for part in Color.parse(color).get_truecolor()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["GREEN", "RED", "BLUE", "TEAL", "PINK", "BROWN", "GREY"])
def test_each_colour_is_readable_on_black_and_on_white(name: str) -> None:
    light = luminance(getattr(palette, name))
    assert (light + 0.05) / 0.05 >= 3.9
    assert 1.05 / (light + 0.05) >= 3.9


# ------------------------------------------------------------------------------------------------ the timeline
@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (59, "59 days"), (60, "2 months"), (516, "17 months"), (731, "2 years"), (3650, "10 years")],
)
def test_how_long_is_said_as_people_do(days: int, words: str) -> None:
    assert apart(days) == words


def test_a_timeline_tells_how_far_the_dates_lie_from_the_timestamp() -> None:
    timeline = timeline_of(parsed(MENAFN.read_text("utf-8")))
    assert timeline is not None
    assert [(stop.value, stop.numbers) for stop in timeline.stops] == [("2024-01-02", (2,)), ("2025-06-01", (1, 3))]
    assert [timeline.distance(at) for at in range(2)] == ["17 months before", "chosen"]
    assert timeline.places(60) == (0, 59)


def test_one_day_alone_has_no_timeline() -> None:
    assert (
        timeline_of(parsed("A ferry sinks off Lima\n\n1 June 2025\n\nThe ferry sank on Monday, officials said."))
        is None
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (("2025-06", "2025-06-03"), ["within it", "chosen"]),
        (("2024", "2025-06-03"), ["519 days before".replace("519 days", "5 months"), "chosen"]),
        (("2025-12", "2025-06-03"), ["chosen", "6 months after"]),
        (("2025-06-03", "2025-06-04"), ["1 day before", "chosen"]),
    ],
)
def test_a_month_and_a_year_have_two_ends(values: tuple[str, str], words: list[str]) -> None:
    article = parsed(MENAFN.read_text("utf-8"))
    dates = tuple(each._replace(value=value) for each, value in zip(article.dates, values, strict=False))
    changes = {"dates": dates, "published": values[1]}
    timeline = timeline_of(
        type(article)(**{name: changes.get(name, getattr(article, name)) for name in newsparse.article.KEYS})
    )
    assert timeline is not None
    assert [timeline.distance(at) for at in range(2)] == words


@given(st.lists(st.dates(), min_size=2, max_size=40, unique=True), st.integers(12, 200))
def test_every_day_has_its_place_on_the_line(days: list[object], width: int) -> None:
    article = parsed(MENAFN.read_text("utf-8"))
    dates = tuple(article.dates[0]._replace(value=str(day)) for day in days)
    changed = {name: getattr(article, name) for name in newsparse.article.KEYS} | {
        "dates": dates,
        "published": str(days[0]),
    }
    timeline = timeline_of(type(article)(**changed))
    assert timeline is not None
    places = timeline.places(width)
    assert list(places) == sorted(places)
    assert 0 <= places[0] <= places[-1] < width
    assert len(timeline.stops) + timeline.left_out == len(days)
    assert timeline.stops[timeline.anchor].value == str(days[0])


# ------------------------------------------------------------------------------------------------ carets
@given(st.text(max_size=300), st.data(), st.integers(24, 120))
def test_carets_stand_under_what_is_meant(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quoted = quote(text, Span(start, end), Lines(text), width)
    assert cell_len(quoted.line) <= width
    assert set(quoted.carets.strip()) == {"^"}
    assert cell_len(quoted.carets) <= max(width, cell_len(quoted.line) + 1)


@pytest.mark.parametrize(
    ("text", "meant", "line", "carets"),
    [
        ("a 31 June b", "31 June", "a 31 June b", "  ^^^^^^^"),
        ("\n   a\tb", "b", "a    b", "     ^"),
        ("公開 2024年", "2024年", "公開 2024年", "     ^^^^^^"),
        ("x" * 200 + " 31 June " + "y" * 200, "31 June", None, None),
    ],
)
def test_a_quote_shows_the_line_around(text: str, meant: str, line: str | None, carets: str | None) -> None:
    at = text.index(meant)
    quoted = quote(text, Span(at, at + len(meant)), Lines(text), 60)
    if line is not None:
        assert (quoted.line, quoted.carets) == (line, carets)
    first = quoted.carets.index("^")
    assert quoted.line[first:].startswith(meant) or not quoted.line.isascii()


# ------------------------------------------------------------------------------------------------ words
def test_plain_is_lines_of_words() -> None:
    text = MENAFN.read_text("utf-8")
    told = shown("plain explanation", text)
    assert not re.search("[─│≈✗✓↑●├┤╭╮^]", told)
    assert "published: 2025-06-01T07:47:31  to the second" in told
    assert "date 2, passed over, line 1: Tuesday, 02 January 2024 12:17 GMT; read as 2024-01-02T12:17+00:00" in told
    assert "timeline: 2024-01-02, 17 months before, date 2" in told
    assert "defect date_conflict, line 1:" in told
    assert "headline, line 2: Macron Blasts China" in told
    table = shown("plain table", text)
    assert "published: 2025-06-01T07:47:31" in table
    assert "credits: MENAFN" in table


def test_plain_stands_for_what_is_for_eyes_alone() -> None:
    assert run("inspect", "--plain", str(MENAFN))[1].startswith("source: ")
    assert run("parse", "--plain", "-f", "table", str(MENAFN))[1].startswith("source: ")
    assert run("parse", "--plain", "-f", "table", "--fields", "published,authors", str(MENAFN))[1] == (
        "published: 2025-06-01T07:47:31\nauthors: not known\n"
    )
    status, letter = run("parse", "--plain", "-f", "csv", str(MENAFN))
    assert status == 2
    assert "-f csv is for programs" in letter


# ------------------------------------------------------------------------------------------------ all of the text
def test_all_shows_every_line() -> None:
    text = MENAFN.read_text("utf-8")
    drawn = shown("explanation", text, look=Look(100, whole=True))
    assert "left out" not in drawn
    words = " ".join(drawn.replace("│", " ").split())
    for paragraph in parsed(text).body.split("\n\n")[1:]:
        assert " ".join(paragraph.split()) in words
    assert "left out" in shown("explanation", text)


# ------------------------------------------------------------------------------------------------ pictures and pages
def test_a_picture_says_what_the_view_says() -> None:
    text = MENAFN.read_text("utf-8")
    root = ET.fromstring(shown("picture", text))
    spaces = {"svg": "http://www.w3.org/2000/svg"}
    drawn = "".join(each.text or "" for each in root.iterfind(".//svg:text", spaces))
    assert "".join(drawn.split()) == "".join(shown("explanation", text).split())
    told = root.find("svg:desc", spaces)
    assert told is not None
    assert told.text == shown("plain explanation", text)


def test_wide_letters_are_not_squeezed() -> None:
    drawn = shown("picture", (SAMPLES / "022-koukai-koushin-ja.txt").read_text("utf-8"))
    lengths = re.findall(r'textLength="([\d.]+)"[^>]*>([^<]+)<', drawn)
    widths = {float(length) / cell_len(unescape(content)) for length, content in lengths if content.strip()}
    assert max(widths) - min(widths) < 0.01


@pytest.mark.parametrize("view", ["picture", "page"])
def test_what_is_exported_needs_nothing_and_does_nothing(view: str) -> None:
    drawn = shown(view, f"{HOSTILE}\n\n2 June 2025\n\n{HOSTILE} The council met on Monday, officials said. {HOSTILE}")
    assert re.findall(r"https?://[^\"<\s]+", drawn) in ([], ["http://www.w3.org/2000/svg"])
    assert "<script" not in drawn
    assert "@import" not in drawn
    assert "\x1b" not in drawn
    assert "\u202e" not in drawn
    assert unescape(drawn).replace("\xa0", " ").count("<script>alert(1)</script>") >= 2
    assert "{0} {{x}}" in unescape(drawn).replace("\xa0", " ")
    if view == "picture":
        ET.fromstring(drawn)


@pytest.mark.parametrize("view", ["picture", "page"])
def test_what_is_exported_is_the_same_each_time_and_follows_light_and_dark(view: str) -> None:
    text = MENAFN.read_text("utf-8")
    drawn = shown(view, text)
    assert drawn == shown(view, text)
    assert "@media (prefers-color-scheme: dark)" in drawn
    assert drawn.isprintable() or {c for c in drawn if not c.isprintable()} == {"\n"}


def test_the_command_exports(tmp_path: Path) -> None:
    for name in ("a.svg", "b.html", "c.HTM"):
        status, out = run("inspect", str(MENAFN), "--export", str(tmp_path / name))
        assert (status, out) == (0, "")
    assert (tmp_path / "a.svg").read_text("utf-8").startswith("<svg ")
    assert (tmp_path / "b.html").read_text("utf-8") == (tmp_path / "c.HTM").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "letter"),
    [
        (("--export", "a.pdf"), "neither .svg (a picture) nor .html (a page)"),
        (("--export", "a.svg", "-f", "json"), "--export writes the view, and nothing else"),
        (("--export", "a.svg", "-o", "b.txt"), "--export writes the view, and nothing else"),
        (("--export", "a.svg", "--plain"), "--export writes the view, and nothing else"),
    ],
)
def test_what_cannot_be_exported_is_told(arguments: tuple[str, ...], letter: str) -> None:
    status, told = run("inspect", str(MENAFN), *arguments)
    assert status == 2
    assert letter in told


def test_the_picture_of_the_readme_is_what_the_command_exports() -> None:
    there = SAMPLES.parent / "docs" / "inspect.svg"
    article = newsparse.parse(MENAFN.read_bytes(), source="samples/000-menafn.txt")
    writer = make_writer("picture", None, Look(90))
    drawn = writer.head() + writer.record(article, Document(MENAFN.read_text("utf-8"))) + writer.tail()
    assert there.read_text("utf-8") == drawn


def test_every_view_is_written() -> None:
    for view in VIEWS:
        assert shown(view, MENAFN.read_text("utf-8"))
