"""docs/dates.md and docs/agencies.md say what the rows say, and every example on them is read as printed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from newsparse.knowledge.date_formats import CODE_FORMATS, DATE_FORMATS
from newsparse.knowledge.languages import LANGUAGES
from newsparse.normalizer.policy import MIN_CONFIDENCE

HERE = Path(__file__).parent.parent
PAGE = (HERE / "docs" / "dates.md").read_text("utf-8")


def cells(name: str) -> list[list[str]]:
    """The rows of one generated table, without their head."""
    found = re.search(rf"<!-- table: {name} -->\n(.*?)<!-- end -->", PAGE, re.DOTALL)
    assert found
    lines = [line for line in found[1].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def test_the_page_is_what_the_rows_give() -> None:
    ended = subprocess.run(
        [sys.executable, HERE / "scripts" / "docs_tables.py", "--check"], capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_every_format_is_told_and_its_example_is_read() -> None:
    told = cells("formats")
    assert {row[0] for row in told} >= {each.name for each in (*DATE_FORMATS, *CODE_FORMATS)}
    assert all(re.fullmatch(r"`[-\dT:]+`", row[2]) for row in told)


def test_every_language_reads_the_same_day() -> None:
    told = cells("languages")
    assert [row[0] for row in told] == sorted(language.code for language in LANGUAGES)
    assert {row[3] for row in told} == {"`2025-06-05T14:05`"}


def test_every_rule_tells_an_instance() -> None:
    assert all(row[2] for name in ("roles", "order") for row in cells(name))


def test_the_page_names_the_threshold() -> None:
    assert f"`--min-confidence` ({MIN_CONFIDENCE})" in PAGE
