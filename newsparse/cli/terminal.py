"""What standard output is: a terminal or not, how wide, and whether it wants colour."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

_WIDTH = 80
_NARROWEST, _WIDEST = 20, 400


def is_terminal() -> bool:
    """Tell whether somebody looks at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def width() -> int:
    """Return how many columns to draw: what COLUMNS says, else what the terminal has, else 80."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given[:6]) > 0:
        return _bounded(int(given[:6]))
    try:
        return _bounded(os.get_terminal_size(sys.stdout.fileno()).columns or _WIDTH)
    except (AttributeError, OSError, ValueError):
        return _WIDTH


def _bounded(columns: int) -> int:
    return min(max(columns, _NARROWEST), _WIDEST)


def colors(said: str, environment: Mapping[str, str], *, to_terminal: bool) -> int:
    """Return how many colours to draw in, 0, 16 or 256: `said` is --color; on "auto" NO_COLOR, FORCE_COLOR, TERM=dumb, and a
    terminal decide. Who has 256 says so in TERM, who has more in COLORTERM.
    """
    if not _wanted(said, environment, to_terminal=to_terminal):
        return 0
    return 256 if "256" in environment.get("TERM", "") or environment.get("COLORTERM") else 16


def _wanted(said: str, environment: Mapping[str, str], *, to_terminal: bool) -> bool:
    if said != "auto":
        return said == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return to_terminal and environment.get("TERM") != "dumb"
