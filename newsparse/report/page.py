"""Summary → one HTML page that needs nothing else: no network, nobody else's script, and it reads well without its own.

The page forbids whatever is not its own: its policy (CSP) names the checksums of its one style and its one script. All
text goes through `_shown`, and then through the template engine's escaping: nothing is put together by hand.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from typing import Any, NamedTuple

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from newsparse import __version__
from newsparse.defects import CODES
from newsparse.report.charts import Chart, bars, columns
from newsparse.report.concerns import CONCERNS, DISTANCES, NOT_MEASURED, RIVALS, SURE
from newsparse.report.exhibits import label_of
from newsparse.report.facets import FACETS, Facet
from newsparse.report.summary import BANDS, MOST_NAMES, MOST_SHOWN, Counts, Summary
from newsparse.report.timeline import Timeline, timeline
from newsparse.writers.printable import clean

# So many names of a facet are drawn, and told in the table below the drawing.
_MOST_DRAWN = 10
_MOST_TOLD = 40
_MOST_IN_WORDS = 5
_OTHERS = "others"
_WIDE = (980, 240, 12)  # width, height, how many times are written
_NARROW = (380, 220, 4)


class Table(NamedTuple):
    """A table of numbers: what it shows, its head, and its rows, the first cell of each its name."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Figure(NamedTuple):
    """A drawing with its heading, what is to be known of it, and the same numbers as a table. `narrow`: the drawing for a
    phone, where it has one of its own.
    """

    heading: str
    note: str
    drawing: Markup
    table: Table
    narrow: Markup | None = None


def page(
    summary: Summary,
    *,
    inputs: Sequence[str] = (),
    unread: int = 0,
    untold: Mapping[int, str] | None = None,
) -> str:
    """Return the page about what records tell together. `inputs`: what was read, as the caller named it; `unread`: how many
    lines or files of it are no records. `untold`: of the records shown, by their order, why their text is not; None where
    no texts were asked for. The same arguments give the same page.
    """
    style, script = _own("page.css"), _own("page.js")
    return _template().render(
        version=__version__,
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - a file of this package
        script=Markup(script),  # noqa: S704 - a file of this package
        inputs=inputs,
        unread=unread,
        summary=summary,
        figures=_key_figures(summary),
        times=_times(summary),
        facets={facet.name: _facet(facet, summary.facets[facet.name], summary.records) for facet in FACETS},
        confidence=_confidence(summary),
        right=summary.right,
        sure=SURE,
        conflicts=_conflicts(summary),
        nulls=_nulls(summary),
        defects=_defects(summary),
        codes={code: told.replace("`", "") for code, told in CODES.items()},
        untold=untold or {},
        texts=untold is not None,
        label_of=label_of,
        concerns={concern.name: concern for concern in CONCERNS},
        most_shown=MOST_SHOWN,
    )


# ------------------------------------------------------------------------------------------------ the template
def _own(name: str) -> str:
    return files("newsparse.report").joinpath(name).read_text("utf-8")


def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_shown
    )
    environment.filters |= {"number": _number, "share": _share}
    return environment.from_string(_own("page.html"))


def _shown(value: Any) -> Any:
    """Return what a value looks like on the page: of text nothing that turns directions round or cannot be seen."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _policy(style: str, script: str) -> str:
    def checksum(text: str) -> str:
        return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"

    return (
        f"default-src 'none'; style-src {checksum(style)}; script-src {checksum(script)}; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'"
    )


def _number(count: float) -> str:
    return f"{count:,.0f}"


def _share(count: float, whole: float) -> str:
    """Return a part in percent, `99.9 %`: what is not all is never told as 100, what is not none never as 0."""
    if not whole:
        return "–"
    percent = 100 * count / whole
    if 0 < percent < 0.1:
        return "< 0.1 %"
    if 99.9 < percent < 100:
        return "> 99.9 %"
    return f"{percent:.1f} %"


# ------------------------------------------------------------------------------------------------ what it shows
def _key_figures(summary: Summary) -> tuple[tuple[str, str, str], ...]:
    """Return (what, how many, which part of all) of what is asked first."""
    undated, whole = summary.records - summary.dated, summary.records
    right = summary.right
    return (
        ("with a date", _number(summary.dated), _share(summary.dated, whole)),
        ("without a date", _number(undated), _share(undated, whole)),
        ("dates in conflict", _number(summary.in_conflict), _share(summary.in_conflict, whole)),
        ("days expected right", _number(right), _share(right, summary.dated)),
    )


def _times(summary: Summary) -> tuple[Figure, Timeline] | None:
    found = timeline(summary.times)
    if found is None:
        return None
    heading = f"Articles by {found.unit}"
    most = max(zip(found.numbers, found.labels, strict=True), key=lambda each: each[0])
    told = f"From {found.labels[0]} to {found.labels[-1]}; the most, {most[0]:,}, in {most[1]}"
    chart = Chart(heading, told, found.labels, found.numbers)
    rows = tuple((label, _number(count)) for label, count in zip(found.labels, found.numbers, strict=True) if count)
    table = Table(heading, (found.unit, "articles"), rows)
    return Figure(heading, "", columns(chart, *_WIDE), table, columns(chart, *_NARROW)), found


def _facet(facet: Facet, counts: Counts, whole: int) -> Figure:
    order = {name: at for at, name in enumerate(facet.order)}
    ranked = sorted(counts.items(), key=lambda each: (order.get(each[0], 0), -each[1], each[0]))
    drawn = _with_others(ranked, counts.others, len(facet.order) or _MOST_DRAWN)
    told = _with_others(ranked, counts.others, _MOST_TOLD)
    rows = tuple((name, _number(count), _share(count, whole)) for name, count in told)
    note = facet.note
    if counts.others:
        note += f" More than {MOST_NAMES:,} different names were met: those that came later are counted together."
    return Figure(
        facet.heading, note, _bars(facet.heading, drawn), Table(facet.heading, ("", "articles", "share"), rows)
    )


def _with_others(ranked: Sequence[tuple[str, int]], uncounted: int, most: int) -> list[tuple[str, int]]:
    """Return the first names with their numbers, and the sum of all others."""
    if len(ranked) <= most + 1 and not uncounted:
        return list(ranked)
    return [*ranked[:most], (_OTHERS, sum(count for _, count in ranked[most:]) + uncounted)]


def _bars(heading: str, counts: Iterable[tuple[str, int]]) -> Markup:
    names, numbers = zip(*counts, strict=True)
    first = "; ".join(f"{name} {number:,}" for name, number in list(zip(names, numbers, strict=True))[:_MOST_IN_WORDS])
    return bars(Chart(heading, first, names, numbers))


def _confidence(summary: Summary) -> Figure:
    bands = list(zip((words for _, words in BANDS), summary.bands, strict=True))
    rows = tuple(
        (words, _number(band.dates), _share(band.dates, summary.dated), f"{band.dates - band.right:,.1f}")
        for words, band in bands
    )
    heading = "Dates by confidence"
    drawing = _bars(heading, [(words, band.dates) for words, band in bands])
    return Figure(heading, "", drawing, Table(heading, ("confidence", "dates", "share", "expected wrong"), rows))


def _conflicts(summary: Summary) -> Figure | None:
    if not summary.conflicts:
        return None
    distances = [words for _, words in DISTANCES]
    if any(distance == NOT_MEASURED for _, distance in summary.conflicts):
        distances.append(NOT_MEASURED)
    roles = tuple(RIVALS.values())
    by_distance = [(words, sum(summary.conflicts.get((role, words), 0) for role in roles)) for words in distances]
    rows = tuple((words, *(_number(summary.conflicts.get((role, words), 0)) for role in roles)) for words in distances)
    heading = "How far from the chosen date"
    return Figure(heading, "", _bars(heading, by_distance), Table(heading, ("distance", *roles), rows))


def _nulls(summary: Summary) -> Table:
    ranked = sorted(summary.nulls.items(), key=lambda each: (-each[1], each[0]))
    whole = sum(summary.nulls.values())
    rows = tuple((words, _number(count), _share(count, whole)) for words, count in ranked)
    return Table("Articles without a date", ("why", "articles", "share"), rows)


def _defects(summary: Summary) -> Table:
    ranked: Iterable[tuple[str, int]] = sorted(summary.defects.items(), key=lambda each: (-each[1], each[0]))
    rows = tuple((code, _number(count), _share(count, summary.records)) for code, count in ranked)
    return Table("Defects by code", ("code", "articles", "share"), rows)
