"""The site: `python -m sphinx -W docs site` (extra `docs`). The pages are plain Markdown, and read the same without it."""

from __future__ import annotations

import re
from typing import Any

project = "newsparse"
copyright = "the newsparse authors"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "newsparse"
html_show_sourcelink = False
html_show_sphinx = False
exclude_patterns = ["man"]
myst_heading_anchors = 3
# No highlighter has a lexer for every block, and none may be guessed.
highlight_language = "none"

_LINK = re.compile(r"\]\((\w+)\.md\)")
_OUTSIDE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]*\)")


def _adapted(_: Any, name: str, source: list[str]) -> None:
    """Give the index a table of contents, the pages that it links to; unlink what is in the repository, outside the site."""
    source[0] = _OUTSIDE.sub(r"\1", source[0])
    if name == "index":
        names = dict.fromkeys(_LINK.findall(source[0]))
        source[0] += "\n```{toctree}\n:hidden:\n\n" + "\n".join(names) + "\n```\n"


def setup(app: Any) -> dict[str, bool]:
    """Called by Sphinx."""
    app.connect("source-read", _adapted)
    return {"parallel_read_safe": True}
