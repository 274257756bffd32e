"""Patterns, compiled when first needed: most texts open with no credit, and importing should cost nothing."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern, compiled once."""
    return re.compile(pattern)
