"""The strings by which texts of a kind give themselves away, looked for all at once: ordinary web text has none of them."""

from collections.abc import Iterable

from newsparse.named_tuple import NamedTuple

# Cut at one sign, a text falls into few pieces, and hardly one of them begins (or ends) as a string does that has the sign:
# "TI#", "HD ", "ProQuest", the rarer sign first; "LENGTH:" and " words\n" end with theirs.
_RARE = "#<*+/^=ZJQBDLCFT-"
_LABEL_END, _LINE_END = ":", "\n"


class _Group(NamedTuple):
    """The strings that have a sign in common; `stems`: what stands in each behind the sign (before it, where each ends
    with it), `edges`: the letters next to the sign.
    """

    sign: str
    cues: tuple[str, ...]
    stems: tuple[str, ...]
    edges: frozenset[str]


class Cues:
    """Strings, arranged so that those which a text holds are found without a search for each."""

    def __init__(self, cues: Iterable[str]) -> None:
        ends: dict[str, list[str]] = {}
        begins: dict[str, list[str]] = {}
        for cue in sorted(cues):
            sign, is_last = _sign_of(cue)
            (ends if is_last else begins).setdefault(sign, []).append(cue)
        self._signless = tuple(begins.pop("", ()))
        self._ends = [_ended(sign, tuple(like)) for sign, like in ends.items()]
        self._begins = [_begun(sign, tuple(like)) for sign, like in begins.items()]

    def found_in(self, text: str) -> list[str]:
        """Return those of the strings that stand in a text, in no order that means anything."""
        found = [cue for cue in self._signless if cue in text]
        for sign, cues, stems, edges in self._ends:
            if sign in text:
                for piece in text.split(sign):
                    if piece[-1:] in edges and piece.endswith(stems):
                        found += [cue for cue in cues if cue in text]
                        break
        for sign, cues, stems, edges in self._begins:
            if sign in text:
                for piece in text.split(sign):
                    if piece[:1] in edges and piece.startswith(stems):
                        found += [cue for cue in cues if cue in text]
                        break
        return found


def _sign_of(cue: str) -> tuple[str, bool]:
    """Return the sign by which a string is looked for, and whether it is the string's last; no sign where none is rare."""
    if len(cue) > 1 and (cue[-1] == _LABEL_END or not cue[-1].isascii()):
        return cue[-1], True
    if not cue.isascii():
        return max(cue), False
    rare = next((sign for sign in _RARE if sign in cue[:-1]), "")
    return (_LINE_END, True) if not rare and cue[-1] == _LINE_END and len(cue) > 1 else (rare, False)


def _ended(sign: str, cues: tuple[str, ...]) -> _Group:
    stems = tuple(cue[:-1].rpartition(sign)[2] for cue in cues)
    return _Group(sign, cues, stems, frozenset(stem[-1:] for stem in stems))


def _begun(sign: str, cues: tuple[str, ...]) -> _Group:
    stems = tuple(cue.rpartition(sign)[2] for cue in cues)
    return _Group(sign, cues, stems, frozenset(stem[:1] for stem in stems))
