"""The only door to pygal: numbers become an SVG drawing without script, style or name of its own; the page styles it.

What pygal writes beside the drawing (scripts and styles that a strict page would refuse, the day on which it was drawn) is
taken away. A drawing is a picture to whoever reads by ear: the page has the same numbers in a table below it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

import pygal
from markupsafe import Markup
from pygal.style import Style

from newsparse.writers.printable import one_line

# pygal hangs itself into Python's imports, for maps that nobody asks for here, in a way that Python 3.11 warns of.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != "PluginImportFixer"]

# pygal measures words by this size, in the units of the drawing.
_FONT = 12
_STYLE = Style(label_font_size=_FONT, major_label_font_size=_FONT, value_font_size=_FONT, value_label_font_size=_FONT)
_LONGEST_LABEL = 22
_ROW = 24
_ROOM = 1.22  # beyond the longest bar, for its number


class Chart(NamedTuple):
    """What is drawn: a number for each label. `title`, `told`: what the drawing shows, for whoever cannot see it."""

    title: str
    told: str
    labels: Sequence[str]
    numbers: Sequence[int]


def bars(chart: Chart, width: int = 400) -> Markup:
    """Return a bar for each label, one below the other, its number behind it."""
    most = max([*chart.numbers, 1])
    drawing = pygal.HorizontalBar(
        **_plain(width, _ROW * len(chart.labels) + 6),
        print_values=True,
        print_values_position="top",
        show_x_labels=False,
        show_y_guides=False,
        range=(0, most * _ROOM),
        formatter=lambda number: f"{number:,.0f}",
    )
    drawing.x_labels = [one_line(label, _LONGEST_LABEL) for label in reversed(chart.labels)]
    drawing.add("", list(reversed(chart.numbers)))
    return _drawn(drawing, chart, list(reversed(chart.labels)), list(reversed(chart.numbers)))


def columns(chart: Chart, width: int, height: int, labels: int) -> Markup:
    """Return a column for each label, side by side: time goes on to the right. `labels`: so many of them are written."""
    drawing = pygal.Bar(
        **_plain(width, height),
        show_minor_x_labels=False,
        x_labels_major_every=-(-len(chart.labels) // labels),
        formatter=lambda number: f"{number:,.0f}",
        max_scale=6,
        range=(0, max([*chart.numbers, 1])),
        print_values=False,
    )
    drawing.x_labels = list(chart.labels)
    drawing.add("", list(chart.numbers))
    return _drawn(drawing, chart, chart.labels, chart.numbers)


def _plain(width: int, height: int) -> dict[str, Any]:
    return {
        "width": width,
        "height": height,
        "js": [],
        "css": [],
        "style": _STYLE,
        "margin": 2,
        "spacing": 6,
        "truncate_label": -1,
        "show_legend": False,
        "explicit_size": False,
        "no_prefix": True,
        "disable_xml_declaration": True,
    }


def _drawn(drawing: Any, chart: Chart, labels: Sequence[str], numbers: Sequence[int]) -> Markup:
    def pruned(root: Any) -> Any:
        _prune(root)
        _name(root, chart)
        _label(root, labels, numbers)
        return root

    drawing.add_xml_filter(pruned)
    text = drawing.render(is_unicode=True)
    for by_one, by_all in _WAYS_OF_WRITING:
        text = text.replace(by_one, by_all)
    return Markup(text)  # noqa: S704 - an XML library has written it


# lxml, which pygal takes where it is installed, declares what no element uses, and Python's own library leaves a blank
# before `/>`: with either the page is the same, to the byte. No label is as long as the first, in none is `>` unescaped.
_WAYS_OF_WRITING = ((' xmlns:xlink="http://www.w3.org/1999/xlink"', ""), (" />", "/>"))


_NOT_DRAWN = frozenset(("defs", "title", "desc"))
_OVERLAYS = frozenset(("plot overlay", "plot tooltip-overlay", "titles"))


def _prune(node: Any) -> None:
    """Take away what is no part of the picture: comments, scripts, styles, and what pygal's script would need."""
    for child in list(node):
        is_element = isinstance(child.tag, str)
        if is_element and _tag(child) not in _NOT_DRAWN and child.get("class") not in _OVERLAYS:
            child.attrib.pop("style", None)
            _prune(child)
        else:
            node.remove(child)


def _name(root: Any, chart: Chart) -> None:
    """Say what the drawing is, instead of an empty id."""
    del root.attrib["id"]
    root.set("role", "img")
    root.set("aria-label", one_line(f"{chart.title}. {chart.told}"))


def _label(root: Any, labels: Sequence[str], numbers: Sequence[int]) -> None:
    """Give each bar a title, which a pointer that rests on it shows, and let numbers begin where their bar ends."""
    found = [node for node in root.iter() if node.get("class") == "bar"]
    for bar, label, number in zip(found, labels, numbers, strict=True):
        title = bar.makeelement(bar.tag[: -len("g")] + "title", {})
        title.text = one_line(f"{label}: {number:,}")
        bar.append(title)
    for node in root.iter():
        if node.get("class") == "value":
            node.set("text-anchor", "start")


def _tag(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]
