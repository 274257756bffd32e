"""Text → its language, told from the tables: the script, and the small words that a language alone uses."""

from __future__ import annotations

from newsparse.knowledge.index import FUNCTION_WORDS
from newsparse.knowledge.scripts import SCRIPTS

_SAMPLE = 400
_LETTERS = 120
# "the" three times in a menu proves nothing: so many words of a language, and a lead over the next one, it takes.
_ENOUGH = 3


def detect(text: str) -> str | None:
    """Return the BCP 47 code of the language of running text; None where too little speaks for one."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        code = _by_script(sample[:_LETTERS])
        if code:
            return code
    votes: dict[str, int] = {}
    for word in sample.casefold().split():
        for code in FUNCTION_WORDS.get(word, ()):
            votes[code] = votes.get(code, 0) + 1
    ranked = sorted(votes.items(), key=lambda item: -item[1])[:2]
    if not ranked or ranked[0][1] < _ENOUGH:
        return None
    return None if len(ranked) > 1 and ranked[1][1] == ranked[0][1] else ranked[0][0]


def _by_script(letters: str) -> str | None:
    """Return the language whose own script an eighth of the letters belong to, in the order of the table."""
    foreign = [letter for letter in letters if letter >= SCRIPTS[0].first and not "\u2000" <= letter <= "\u20ff"]
    if len(foreign) * 8 < len(letters):
        return None
    for script in SCRIPTS:
        if sum(script.first <= letter <= script.last for letter in foreign) * 8 > len(letters):
            return script.language
    return None
