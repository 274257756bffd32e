"""Text → its language, told from the tables: the script, and the small words that a language alone uses."""

from __future__ import annotations

import re

from newsparse.knowledge.languages import LANGUAGES

_SAMPLE = 1000
# Scripts that one language of the news uses alone, or that decide before any word is read.
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e01-\u0e4e]")),
    ("ka", re.compile("[\u10d0-\u10ff]")),
    ("hy", re.compile("[\u0531-\u058f]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("el", re.compile("[\u0391-\u03c9]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("gu", re.compile("[\u0a80-\u0aff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
)
_ANY_SCRIPT = re.compile("|".join(script.pattern for _, script in _SCRIPTS))
_WORDS: dict[str, tuple[str, ...]] = {}
for _row in LANGUAGES:
    for _word in _row.function_words:
        _WORDS[_word] = (*_WORDS.get(_word, ()), _row.code)
# "the" three times in a menu proves nothing: so many words of a language, and a lead over the next one, it takes.
_ENOUGH = 3


def detect(text: str) -> str | None:
    """Return the BCP 47 code of the language of running text; None where too little speaks for one."""
    sample = text[:_SAMPLE]
    if not sample.isascii() and _ANY_SCRIPT.search(sample):
        for code, script in _SCRIPTS:
            if len(script.findall(sample)) * 8 > len(sample):
                return code
    votes: dict[str, int] = {}
    for word in sample.casefold().split():
        for code in _WORDS.get(word, ()):
            votes[code] = votes.get(code, 0) + 1
    ranked = sorted(votes.items(), key=lambda item: -item[1])[:2]
    if not ranked or ranked[0][1] < _ENOUGH:
        return None
    return None if len(ranked) > 1 and ranked[1][1] == ranked[0][1] else ranked[0][0]
