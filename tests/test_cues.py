"""The strings that give layouts away: looked for all at once, found as one search for each would find them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.layouts import LAYOUTS
from newsparse.layouts.cues import Cues

ALL = sorted({cue for cues in LAYOUTS.values() for cue in cues})
CUES = Cues(ALL)
PIECES = st.lists(
    st.sampled_from([*ALL, "\n", ":", " ", "The ferries leave earlier. ", "D", "é", "题", "Z", "---", "1"])
)


@pytest.mark.parametrize("cue", ALL)
@pytest.mark.parametrize("text", ["{}", "Ferries{}", "{}leave", "a\nZ: D{}\nQ D:-", "日\n{}本"])
def test_every_string_is_found_wherever_it_stands(cue: str, text: str) -> None:
    assert cue in CUES.found_in(text.format(cue))


@given(PIECES, st.integers(0, 12))
def test_the_strings_found_are_those_that_the_text_holds(pieces: list[str], cut: int) -> None:
    text = "".join(pieces)[cut:]
    assert sorted(set(CUES.found_in(text))) == [cue for cue in ALL if cue in text]


@given(
    st.text(st.sampled_from("\x01\r\n:#ABCD0=-+^ .题")),
    st.lists(st.text(st.sampled_from("\x01\r\n:#AD0= 题"), min_size=1)),
)
@example(text="0题0", cues=["题"])
def test_any_strings_are_found(text: str, cues: list[str]) -> None:
    assert set(Cues(cues).found_in(text)) == {cue for cue in cues if cue in text}


def test_ordinary_text_shows_none() -> None:
    assert (
        CUES.found_in("Ferries to leave earlier\n\nThe ferries: earlier than in 2020, said D. Roe of Cardiff.\n") == []
    )
