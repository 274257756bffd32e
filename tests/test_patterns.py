"""Every regular expression of the package takes time that grows with the length of what it reads, and no faster.

NEWSPARSE_ALL_PATTERNS=1 tries all strings that are made of an expression instead of some of them.
"""

from __future__ import annotations

import os
import re

import pytest
from adversary import STEEPEST, growth, hard_strings, slope
from patterns import BOUNDS, Use, modules, sites, uses

MOST = 1000 if os.environ.get("NEWSPARSE_ALL_PATTERNS") else 12
USES = uses()


@pytest.mark.parametrize("use", USES, ids=[f"{use.where}-{use.method}-{at}" for at, use in enumerate(USES)])
def test_an_expression_is_linear(use: Use) -> None:
    told = {"first": use.longest >> 4, "last": use.longest} if use.longest else {}
    found = growth(use.pattern, use.flags, use.method, most=MOST, **told)
    assert found.slope <= STEEPEST, f"{use.pattern!r} on {found.hard}: {found.times}"


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(a+)+$", "match"),
        (r"(?:a|aa)*b", "match"),
        (r"\s*\s*x", "match"),
        (r"\s+$", "search"),
        (r".*,.*,", "search"),
        (r"By[^,]*,", "search"),
        (r"\w+:", "finditer"),
    ],
)  # fmt: skip
def test_one_that_is_not_is_found(pattern: str, method: str) -> None:
    assert growth(pattern, 0, method, most=MOST, first=1 << 13, last=1 << 15).slope > STEEPEST


@pytest.mark.parametrize(
    ("pattern", "method"), [(r"(?<!\s)\s++$", "search"), (r"(?:a++)+$", "match"), (r"\d+", "finditer")]
)
def test_one_that_is_passes(pattern: str, method: str) -> None:
    assert growth(pattern, 0, method, most=MOST).slope <= STEEPEST


def test_strings_are_made_of_what_the_expression_reads() -> None:
    found = {each.piece for each in hard_strings(r"From: (?:[a-z]{2,}|\d+) +<", 0, 1000)}
    assert {" ", "1"} <= found
    assert any(piece.startswith("From: ") for piece in found)


def test_a_slope_is_the_power_that_time_grows_by() -> None:
    assert slope([(2**at, 2.0**at) for at in range(1, 6)]) == pytest.approx(1)
    assert slope([(2**at, 4.0**at) for at in range(1, 6)]) == pytest.approx(2)
    assert slope([(2**at, 1e-6) for at in range(1, 6)]) == 0, "what takes no time grows by nothing"


def test_no_expression_is_missed() -> None:
    """Every call of `re` in the source is a site: by its name, so that none hides behind another one."""
    written = sum(len(re.findall(r"(?<![\w.])re\.(?:compile|match|search|fullmatch|finditer|findall|split|subn?)\(", source))
                  for source in (_source(module.__file__) for module, _ in modules()))  # fmt: skip
    from_re = [site for site in sites() if not site.by_wrapper]
    assert len(from_re) == written
    assert not any(re.search(r"^\s*from re import|import re as|import regex", _source(module.__file__), re.MULTILINE)
                   for module, _ in modules())  # fmt: skip


def _source(path: str | None) -> str:
    with open(str(path), encoding="utf-8") as file:
        return file.read()


def test_every_bound_is_of_an_expression() -> None:
    bounded = {use.longest for use in USES if use.longest}
    assert bounded == {bound.longest for bound in BOUNDS}
    assert len({(bound.key, bound.begins) for bound in BOUNDS}) == len(BOUNDS)
