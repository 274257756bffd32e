"""What tools of this trade have learnt the hard way, and the tests that prove that newsparse has learnt it.

The rows are in cases/lessons.json. A lesson without a test is a wish: the table is held against the tests that there are.
"""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
LESSONS: list[dict[str, Any]] = json.loads((HERE / "cases" / "lessons.json").read_text("utf-8"))


@cache
def names_in(file: str) -> frozenset[str]:
    """The tests of a file."""
    tree = ast.parse((HERE / f"{file}.py").read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("row", LESSONS, ids=lambda row: row["lesson"])
def test_a_lesson_has_its_proof(row: dict[str, Any]) -> None:
    proofs = [(file, test) for file, tests in row["proofs"].items() for test in tests]
    assert proofs
    assert [(file, test) for file, test in proofs if test not in names_in(file)] == []


def test_no_lesson_is_told_twice() -> None:
    assert len({row["lesson"] for row in LESSONS}) == len(LESSONS)
