"""Rules of roles and pieces of evidence say what they need: where that is missing, none of them would have spoken."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.document import read
from newsparse.layouts import lay_out
from newsparse.normalizer import Policy, evidence, resolve, roles
from newsparse.parser import mark, split

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
# What the samples lack: dates alone on their lines, several on one, in sentences, under headings, behind handles.
TEXTS = [
    "Ferries leave earlier\n\n{}\n\nThe council of the harbour town agreed on it after a debate on {} in the old hall.\n",
    "{} {}\nFerries leave earlier\nBy Jane Roe\n\nThe council agreed on it on Friday. It said so (2023, December 22).\n",
    "Ferries leave earlier\nUpdated: {}{}\n\nThe council agreed on it (Photo: Jane Roe, {} AP)\n\nRelated articles\n{}\n",
    "Ferries leave earlier\n{}\nLIMA, Jan 21 (Reuters) - The council agreed on it today ({}), it said.\n\n— A (@a) {}\n",
]
DATES = (
    "June 2, 2025",
    "2025-06-02 10:15 GMT",
    "Mon, 02/06/2025",
    "until 4 May 2019",
    "© 2024",
    "published 3.5.2024",
    "",
)
POLICY = Policy()


def texts() -> list[str]:
    filled = [text.format(*(4 * [one, other])) for text in TEXTS for one in DATES for other in DATES]
    return [*filled, *(path.read_text(encoding="utf-8", errors="replace") for path in SAMPLES)]


def test_nothing_that_is_left_out_would_have_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    stories = [split(part, mark(part)) for text in texts() for part in lay_out(read(text))]
    sparing = [resolve(story, POLICY) for story in stories]
    everything = tuple(each for each, _ in evidence.EVIDENCE)
    monkeypatch.setattr(evidence, "_evidence", lambda met: everything)
    rules = tuple((name, rule) for name, rule, _ in roles.ROLE_RULES)
    monkeypatch.setattr(roles, "_rules", lambda met: rules)
    assert [resolve(story, POLICY) for story in stories] == sparing


def test_every_need_is_one_that_is_looked_for() -> None:
    assert {needs for _, _, needs in roles.ROLE_RULES} == set(roles.NEEDS)
    assert {needs for _, needs in evidence.EVIDENCE} == set(evidence.NEEDS)
