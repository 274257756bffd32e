"""The explanation as a picture (SVG) or a page (HTML): the same view, in one file that needs nothing from anywhere.

rich draws both; its own frames for them fetch a font from the network, and know one background. Here they fetch nothing, and
follow what the reader's system asks for, light or dark.
"""

from __future__ import annotations

import re
from html import escape, unescape
from io import StringIO
from typing import ClassVar

from rich.cells import cell_len
from rich.console import Console, Group
from rich.terminal_theme import TerminalTheme

from newsparse.article import Article
from newsparse.document import Document
from newsparse.writers.columns import Look
from newsparse.writers.drawing import console
from newsparse.writers.explanation import at_hand, explain
from newsparse.writers.plain import PlainExplanation

_BLACK, _WHITE = (16, 20, 24), (255, 255, 255)
_LIGHT = TerminalTheme(_WHITE, (32, 36, 40), [_BLACK] * 8)
_DARK = TerminalTheme(_BLACK, (224, 228, 232), [_WHITE] * 8)
_NAME = "newsparse"


class _Exported:
    """What is drawn is kept, and written at the end."""

    # The frame, and what of it is a theme's own: braces are doubled where they are CSS's.
    FRAME: ClassVar[str]

    def __init__(self, fields: tuple[str, ...] | None, look: Look) -> None:
        self._look = look._replace(colors=256)
        self._console = console(StringIO(), self._look, record=True)
        self._plain = PlainExplanation(None, look)
        self._told: list[str] = []

    def head(self) -> str:
        """Return what stands before the first record."""
        return ""

    def record(self, article: Article, document: Document) -> str:
        """Keep a record's explanation."""
        if self._told:
            self._console.print()
        self._console.print(Group(*explain(*at_hand(article, document), self._look)))
        self._told.append(self._plain.record(article, document))
        return ""

    def tail(self) -> str:
        """Return the picture or the page."""
        told = "".join(self._told)
        frame = self.FRAME.replace("TOLD", escape(told).replace("{", "{{").replace("}", "}}"))
        return self._framed(self._console, frame)

    def _framed(self, console: Console, frame: str) -> str:
        raise NotImplementedError


class Picture(_Exported):
    """An SVG picture; what it shows stands in its description, in words."""

    FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title told">
<title id="title">newsparse inspect</title>
<desc id="told">TOLD</desc>
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px "Fira Code", Menlo, Consolas, "DejaVu Sans Mono", monospace; }}
{styles}
@media (prefers-color-scheme: dark) {{ svg > rect {{ fill: #101418; }} DARK }}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""

    def _framed(self, console: Console, frame: str) -> str:
        dark = console.export_svg(title="", theme=_DARK, clear=False, code_format="{styles}", unique_id=_NAME)
        frame = frame.replace("DARK", dark.replace("{", "{{").replace("}", "}}"))
        drawn = console.export_svg(title="", theme=_LIGHT, code_format=frame, unique_id=_NAME)
        return _as_wide_as_it_is(drawn)


# rich counts letters where it should count cells: 廃校 would be squeezed into the width of "ab".
_LENGTH = re.compile(r'textLength="([\d.]++)"')
_TEXT = "<text "


def _as_wide_as_it_is(drawn: str) -> str:
    """Return a picture whose stretches of text are as wide as their cells."""
    before, *stretches = drawn.split(_TEXT)
    return _TEXT.join([before, *map(_widened, stretches)])


def _widened(stretch: str) -> str:
    attributes, _, rest = stretch.partition(">")
    letters = unescape(rest.partition("<")[0])
    length = _LENGTH.search(attributes)
    if not letters or not length:
        return stretch
    wide = float(length[1]) / len(letters) * cell_len(letters)
    return f'{attributes[: length.start()]}textLength="{wide:g}"{attributes[length.end() :]}>{rest}'


class Page(_Exported):
    """An HTML page; the same in words stands below the view, for who cannot see it."""

    FRAME = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>newsparse inspect</title>
<style>
{stylesheet}
body {{ color: {foreground}; background: {background}; margin: 1.5rem; }}
pre {{ font: 14px/1.45 Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-x: auto; }}
details pre {{ white-space: pre-wrap; }}
@media (prefers-color-scheme: dark) {{ DARK }}
</style>
</head>
<body>
<main>
<pre aria-hidden="true">{code}</pre>
<details><summary>The same in words</summary>
<pre>TOLD</pre>
</details>
</main>
</body>
</html>
"""

    def _framed(self, console: Console, frame: str) -> str:
        rules = "{stylesheet}\nbody {{ color: {foreground}; background: {background}; }}"
        dark = console.export_html(theme=_DARK, clear=False, code_format=rules)
        return console.export_html(
            theme=_LIGHT, code_format=frame.replace("DARK", dark.replace("{", "{{").replace("}", "}}"))
        )
