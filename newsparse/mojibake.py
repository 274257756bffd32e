r"""Text that was decoded wrongly before it came to us: told by a cheap look, repaired by ftfy where that is installed.

`â€œas isâ€\x9d` is “as is” in UTF-8 that somebody read as cp1252, `Ã©` is é. Only ftfy's repair of encodings is used, and
only on the lines that show such marks: none of its other fixes. What is told of a text's spans counts in the repaired text.
"""

from __future__ import annotations

import re
from functools import cache

from newsparse.defects import Defect

# What one of these stands for is a letter of UTF-8's lead bytes, read as cp1252 or latin-1. Most texts hold none of them.
_LEADS = "ÂÃâÐÑØÙÎÏãåæçèéð"
# … and this a byte that continues: C1 and 80 to BF in latin-1, the letters and signs of cp1252 in their place.
_CONTINUES = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
# Each is written by no language: `â€` begins every curly quote and dash, `Ã` and `Â` the letters of Latin-1 (but not in
# “AMANHÃ”, all capitals); of other scripts two characters in a row are asked for: `Ð\x9fÑ€` is Пр.
_MARKS = (
    "â[€\x80]",
    f"(?<![A-ZÀ-Þ])[ÂÃ]{_CONTINUES}",
    f"(?:[ÐÑ]{_CONTINUES}){{2}}",
    f"(?:[ØÙ]{_CONTINUES}){{2}}",
    f"(?:[ÎÏ]{_CONTINUES}){{2}}",
    f"(?:[ãåæçèé]{_CONTINUES}{_CONTINUES}){{2}}",
    f"ð[Ÿ\x9f]{_CONTINUES}{{2}}",
)
_INSTALL = "pip install 'newsparse[fix]' repairs it"


def mend(text: str) -> tuple[str, tuple[Defect, ...]]:
    """Return `text` with its mojibake repaired where ftfy is installed, and a defect that tells what was done or seen."""
    if text.isascii() or not any(lead in text for lead in _LEADS):
        return text, ()
    found = _pairs().search(text) and _marks().search(text)
    if not found:
        return text, ()
    try:
        from ftfy import fix_encoding  # noqa: PLC0415 - an extra, and few texts need it
    except ImportError:
        message = f"{text[slice(*found.span())]!a} looks like text decoded by a wrong encoding; {_INSTALL}"
        return text, (Defect("mojibake", message, found.span()),)
    # Not splitlines(): it would cut at U+0085, which is the second half of an Å.
    mended = "\n".join(fix_encoding(line) if _marks().search(line) else line for line in text.split("\n"))
    if mended == text:
        return text, ()
    return mended, (Defect("mojibake_repaired", "text decoded by a wrong encoding was repaired; spans count in it"),)


@cache
def _pairs() -> re.Pattern[str]:
    """What every mark begins with: looked for first, since it is one class and no choice."""
    return re.compile(f"[{_LEADS}]{_CONTINUES}")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile("|".join(_MARKS))
