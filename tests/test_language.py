"""The language of running text, told from the tables: near neighbours told apart, and null where too little speaks."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.knowledge.languages import LANGUAGES
from newsparse.knowledge.scripts import _LETTERS, LETTERS, SCRIPTS
from newsparse.parser.language import detect

CASES = json.loads((Path(__file__).parent / "cases" / "language.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['text'][:30]}")
def test_a_language_is_told(case: dict[str, str | None]) -> None:
    assert detect(str(case["text"])) == case["language"]


@pytest.mark.parametrize("case", [case for case in CASES if case["language"]], ids=lambda case: case["text"][:30])
def test_a_long_text_is_told_by_its_beginning(case: dict[str, str]) -> None:
    beginning = f"{case['text']} " * (400 // len(case["text"]) + 1)
    assert detect(beginning + "and the of " * 500) == case["language"]


def test_scripts_stand_in_the_order_of_code_points() -> None:
    ranges = [(script.first, script.last) for script in SCRIPTS]
    assert ranges == sorted(ranges)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(ranges))


def test_letters_are_single_and_their_languages_known() -> None:
    assert sum(map(len, _LETTERS)) == len(LETTERS)
    known = {language.code for language in LANGUAGES}
    assert all(len(letter) == 1 and letter == letter.casefold() for letter in LETTERS if letter not in "ßİ")
    assert {code for codes in LETTERS.values() for code in codes} <= known


def test_the_hash_seed_decides_nothing() -> None:
    program = (
        "import json, sys; from newsparse.parser.language import detect;"
        "print([detect(case['text']) for case in json.load(open(sys.argv[1], encoding='utf-8'))])"
    )
    cases = Path(__file__).parent / "cases" / "language.json"
    told = {
        subprocess.run(
            [sys.executable, "-c", program, cases], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
