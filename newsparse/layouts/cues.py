"""The strings by which texts of a kind give themselves away, looked for all at once: ordinary web text has none of them."""

from collections.abc import Iterable
from typing import NamedTuple

# Cut at one sign, a text falls into few pieces, and hardly one of them begins (or ends) as a string does that has the sign.
_ENDS = ":\n"  # "LENGTH:", " words\n"
_OTHERS = "\r\n\x01\x02\x03#<*/ZJQDLCFT"  # "\nBody", "TI#", "HD ", "ProQuest": the rarer sign first


class _Group(NamedTuple):
    """The strings that have a sign in common, and what stands behind it in each (before it, where each ends with it)."""

    sign: str
    stems: tuple[str, ...]
    cues: tuple[str, ...]


class Cues:
    """Strings, arranged so that those which a text holds are found without a search for each."""

    def __init__(self, cues: Iterable[str]) -> None:
        ends: dict[str, list[str]] = {}
        others: dict[str, list[str]] = {}
        for cue in sorted(cues):
            own, sign = (ends, cue[-1]) if cue[-1] in _ENDS else (others, _sign_of(cue))
            own.setdefault(sign, []).append(cue)
        self._signless = tuple(others.pop("", ()))
        self._ends = [
            _Group(sign, tuple(cue[:-1].rpartition(sign)[2] for cue in like), tuple(like))
            for sign, like in ends.items()
        ]
        self._others = [
            _Group(sign, tuple(cue.rpartition(sign)[2] for cue in like), tuple(like)) for sign, like in others.items()
        ]
        self._others_in_ascii = [group for group in self._others if group.sign.isascii()]

    def found_in(self, text: str) -> list[str]:
        """Return those of the strings that stand in a text, in no order that means anything."""
        found = [cue for cue in self._signless if cue in text]
        for sign, stems, cues in self._ends:
            for piece in text.split(sign)[:-1]:
                if piece.endswith(stems):
                    found += [cue for cue in cues if cue in text]
                    break
        for sign, stems, cues in self._others_in_ascii if text.isascii() else self._others:
            if sign in text:
                for piece in text.split(sign)[1:]:
                    if piece.startswith(stems):
                        found += [cue for cue in cues if cue in text]
                        break
        return found


def _sign_of(cue: str) -> str:
    """Return the rarest sign of a string: one that is not ASCII, or the first of `_OTHERS` that it has, if it has one."""
    return max(cue) if not cue.isascii() else next((sign for sign in _OTHERS if sign in cue), "")
