"""Text → the place of a dateline, told from prose by its capitals, by what it is glued to, and by the cities known."""

from __future__ import annotations

from functools import cache

from newsparse.parser.dateline.patterns import compiled

# "St. John's", "Rio de Janeiro", "Frankfurt am Main", "New Delhi [India]", "MONOPOLI (BARI)"
# fmt: off
_SMALL_WORDS = frozenset({
    "a.m", "al", "am", "an", "and", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du", "e", "el", "en",
    "et", "im", "in", "la", "las", "le", "les", "los", "of", "on", "sous", "sur", "the", "und", "upon", "y",
})
# fmt: on
EDGES = " ,;:-–—\t\n|/=(\u00a0\u2009\u202f\u3000"
_NO_PLACE = r"[\d\"“”„«»‹›:;!?—*@#%&]"
_LONGEST = 60
_MOST_WORDS = 8
# "Paris, le 3 juin", "دمشق في 22/2/1428": words that lead over to the date.
_TO_DATE = r"(?<![\s,])[\s,]++(?:le|on|den|am|el|em|il|vom|du|este|в|في)$"


def read_place(text: str) -> str | None:
    """Return the place that `text` consists of, joiners stripped; None where it reads as anything else."""
    place = compiled(_TO_DATE).sub("", text.strip(EDGES)).strip(EDGES)
    if place.endswith(".") and "," not in place and "." not in place.split()[-1][:-1]:
        place = place[:-1]  # "MOSCOW. April 2 (Interfax)", but "MADISON, Wis." and "Frankfurt a.M."
    if not 2 <= len(place) <= _LONGEST or compiled(_NO_PLACE).search(place):
        return None
    words = place.replace(",", " ").replace("/", " ").split()
    if len(words) > _MOST_WORDS or compiled(_LETTERS_GLUED).search(place):
        return None
    for word in words:
        bare = word if word.isalpha() else word.strip("()[].'’")
        if bare and bare[0].islower() and bare.casefold() not in _SMALL_WORDS:
            return None
    return place


# "Thom MorganALEXANDRIA, VA", "THE ISLANDSPiarco": but "McALLEN, Texas".
_LETTERS_GLUED = r"[a-zß-ÿ]{3}[A-ZÀ-Þ]{2}|[A-ZÀ-Þ]{4}[a-zß-ÿ]{2}"
_GLUED = (
    r"(?:[^\W\d_]*[a-zß-ÿ]|[A-ZÀ-Þ]{2,})(?=[A-ZÀ-Þ][a-zß-ÿ])|[^\W\d_]*[a-zß-ÿ]{3}(?=[A-ZÀ-Þ]{2})"
    r"|\S*[.!?”\"’](?=[A-ZÀ-Þ]{2,}|[A-ZÀ-Þ][a-zß-ÿ]{2})"
)


def last_place(before: str, *, behind_names: bool = False) -> str | None:
    """Return the place that a stretch of text ends with: its last words in capitals, from where one is glued to another,
    or from behind a word in small letters. Where neither parts it from what stands in front, be it a title in capitals or
    (`behind_names`) a byline's names, a known city's name does.

    "… WITH THE DIASPORAPiarco", "… one-year lock-up RADNOR, Pa.", "By ANA ROE and MAX POE NEW YORK".
    """
    words: list[str] = []
    for word in reversed(before.rstrip(EDGES).split()[-_MOST_WORDS:]):
        glued = compiled(_GLUED).match(word)
        if glued:
            return read_place(" ".join([word[glued.end() :], *words]))
        if not word[0].isupper():
            return known_place(words) if behind_names else read_place(" ".join(words))
        words.insert(0, word)
    return known_place(words)


def known_place(words: list[str]) -> str | None:
    """Return the end of a run of words that begins with the longest known city: "MAX POE KANSAS CITY, Mo."."""
    comma = next((index for index, word in enumerate(words) if word.endswith(",")), len(words) - 1)
    for first in range(comma + 1):
        if " ".join(words[first : comma + 1]).rstrip(",").casefold() in _cities():
            return read_place(" ".join(words[first:]))
    return None


_CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ]|[.'’/-])"
_CAPITALS = rf"{_CAPITAL}{{2,31}}(?: {_CAPITAL}{{1,31}}){{0,4}}(?P<state>, [^\W\d_][\w .'’-]{{1,25}})?$"


def stands_alone(text: str) -> bool:
    """Tell whether a text reads as a place without any sign that says so: "AMMAN", "CLEVELAND, Ohio"; of several words
    in capitals, "WHAT WE KNOW", only a city's name does.
    """
    found = compiled(_CAPITALS).match(text)
    if found is None or text != text.strip():
        return False
    name = text[: found.start("state")] if found["state"] else text
    if name != name.upper() or len(name) < _SHORTEST:
        return False
    parts = name.split("/")
    return found["state"] is not None or (len(parts) == 1 and " " not in name) or any(map(is_city, parts))


_SHORTEST = 3


def is_city(name: str) -> bool:
    """Tell whether a name is a city's that the tables know."""
    return name.casefold() in _cities()


@cache
def _cities() -> frozenset[str]:
    """Load the names of cities: few texts need them."""
    from newsparse.knowledge.places import PLACES  # noqa: PLC0415 - 4,000 names

    return frozenset(name for _, _, names in PLACES for name in names.split("|"))
