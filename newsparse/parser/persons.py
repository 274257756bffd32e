"""Words → whether they are a name: by capitals, particles, given names; and by what is none: roles, agencies, labels."""

from __future__ import annotations

from functools import cache

from newsparse.document import composed
from newsparse.knowledge.boilerplate import ROLES
from newsparse.knowledge.index import BY, HEADINGS, PHOTO
from newsparse.knowledge.index import ROLES as ROLE_LABELS
from newsparse.parser.dateline import agency
from newsparse.parser.dateline.patterns import compiled

# fmt: off
PARTICLES = frozenset({
    "af", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "el", "ibn", "la", "le", "ten", "ter",
    "van", "von", "y", "e", "zu", "zur", "bint", "dal", "das", "du", "dei",
})
# fmt: on


def is_person(name: str) -> bool:
    """Tell whether a name reads as a person's: two to five words in capitals, no digit, no agency, no role, no label."""
    name = composed(name)
    words = name.split()
    if not 2 <= len(words) <= 5 or len(name) > 50 or agency(name) or is_label(name):
        return False
    for word in words:
        bare = word.strip(".,'’\"“”„")
        if not bare or bare.casefold() in ROLES or not all(char.isalpha() or char in "-'’.‐´`" for char in bare):
            return False
        if bare[0].islower() and bare not in PARTICLES:
            return False
    return words[0][0].isupper() or not words[0].isascii()


def is_surname(word: str) -> bool:
    """Tell whether a word is the last of a name: no initial, no particle, no second given name."""
    return len(word.strip(".")) > 2 and word not in PARTICLES and not has_given_name(word)


def is_handle(name: str) -> bool:
    """`von rasos am 24. Juli`: behind a word for "by" one word names somebody too."""
    bare = name.strip(".")
    return (
        len(bare) > 2
        and " " not in bare
        and bare.isalpha()
        and bare.casefold() not in ROLES
        and not (agency(bare) or is_label(bare))
    )


_DENSE_NAME = r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,3}[\u3041-\u30ff]{1,4}|[\uac00-\ud7af]{2,4}"
_FIRST_DENSE = "\u3041"


def is_dense_name(name: str) -> bool:
    """Tell whether a piece may be a name in Han, kana or Hangul: "牛镛", "小暮ひさのり", "표태준"."""
    return name[:1] >= _FIRST_DENSE and compiled(_DENSE_NAME).fullmatch(name) is not None and not is_label(name)


def is_label(name: str) -> bool:
    """Tell whether words are a label's or a heading's of the page: "Last Update", "آخر تحديث", "公開"."""
    folded = name.casefold()
    return folded in ROLE_LABELS or folded in HEADINGS or folded in PHOTO or folded in BY


def has_given_name(name: str) -> bool:
    """Tell whether the first word of a name, or the one behind it, is what people are called somewhere."""
    words = composed(name).casefold().replace("-", " ").split()
    return any(map(is_given_name, words[:-1] or words))


def is_given_name(word: str) -> bool:
    """Tell whether people are called so somewhere; `word` is casefolded."""
    return word in _given_names(word[:1])


@cache
def _given_names(letter: str) -> frozenset[str]:
    """Return the given names that begin with a letter: one text asks for few of them."""
    from newsparse.knowledge.given_names import GIVEN_NAMES  # noqa: PLC0415 - large, and not for --help

    return frozenset(GIVEN_NAMES.get(letter, "").split())
