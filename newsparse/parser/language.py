"""Text → its language, told from the tables: the script, the letters and the small words that it uses."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from operator import itemgetter

from newsparse.knowledge.index import FUNCTION_WORDS
from newsparse.knowledge.scripts import LETTERS, SCRIPTS

# A few words decide nearly always: more are looked at where they do not.
_SAMPLES = (150, 400)
_SURE, _LEAD = 2.5, 2.0
# A name or two in another script, Ωmega, 香港, decide nothing: an eighth of the letters does. A sign of Han says as much
# as three letters.
_SHARE = 8
_SIGNS = "\u3041"
_WEIGHT_OF_A_SIGN = 3
# What a word says is shared among the languages that have it: "the" says 1 for English, "de" an eighth for each of eight.
# "the" three times in a menu proves nothing: it takes two words, and this much.
_ENOUGH = 0.8
_FEWEST = 2
# A letter of one language's own says half of what a word of its own does: Müller and Şahin are names in English too.
_LETTER = 0.5


def detect(text: str) -> str | None:
    """Return the BCP 47 code of the language of running text; None where too little speaks for one."""
    most = text[: _SAMPLES[-1]]
    if not most.isascii() and not _is_western(most):
        foreign = "".join(_foreign().findall(most))
        if foreign and (code := _by_script(most, foreign)):
            return code
    best, votes = None, 0.0
    for length in _SAMPLES:
        (best, votes), (_, others) = _ranked(most[:length])
        if votes >= _SURE and votes >= others * _LEAD:
            break
    return best if votes >= _ENOUGH else None


def _ranked(sample: str) -> tuple[tuple[str | None, float], tuple[str | None, float]]:
    """Return the two languages that most speaks for, with how much; of two alike the earlier in the tables."""
    votes: dict[str, float] = {}
    known = [*filter(None, map(FUNCTION_WORDS.get, sample.casefold().split()))]
    if len(known) < _FEWEST:
        return (None, 0.0), (None, 0.0)
    for codes in known:
        share = 1.0 / len(codes)
        for code in codes:
            votes[code] = votes.get(code, 0.0) + share
    if not sample.isascii():
        for letter in sorted(LETTERS.keys() & set(sample)):
            codes = LETTERS[letter]
            for code in codes:
                votes[code] = votes.get(code, 0.0) + _LETTER / len(codes)
    ranked = sorted(votes.items(), key=itemgetter(1), reverse=True)
    return ranked[0], ranked[1] if len(ranked) > 1 else (None, 0.0)


def _is_western(sample: str) -> bool:
    """Tell whether a text holds nothing but what cp1252 can write: a look that costs a tenth of looking for scripts."""
    try:
        sample.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _foreign() -> re.Pattern[str]:
    """What is beyond the Latin letters, signs of punctuation and money left aside."""
    return re.compile(f"[{SCRIPTS[0].first}-\u1dff\u2c00-\uffff]+")


_FIRSTS = [script.first for script in SCRIPTS]


def _by_script(sample: str, foreign: str) -> str | None:
    """Return the language whose own script an eighth of the letters belong to, in the order of the table."""
    own = [0] * len(SCRIPTS)
    signs = 0
    for letter in set(foreign):
        count = foreign.count(letter)
        signs += count if letter >= _SIGNS else 0
        at = bisect_right(_FIRSTS, letter) - 1
        if letter <= SCRIPTS[at].last:
            own[at] += count
    letters = len(sample) - sample.count(" ") + signs * (_WEIGHT_OF_A_SIGN - 1)
    enough = [
        (count, script.language)
        for script, count in zip(SCRIPTS, own, strict=True)
        if count * (_WEIGHT_OF_A_SIGN if script.first >= _SIGNS else 1) * _SHARE > letters
    ]
    # Japanese writes Han too, often more of it than kana; Chinese writes no kana.
    return next((language for _, language in enough if language == "ja"), max(enough, default=(0, None))[1])
