"""The languages' rows, and the index that is built from them."""

from __future__ import annotations

import runpy
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from newsparse.knowledge.calendar_names import CALENDAR_NAMES
from newsparse.knowledge.language import Language
from newsparse.knowledge.languages import LANGUAGES

SCRIPTS = Path(__file__).parent.parent / "scripts"
PHRASES = (
    "am",
    "pm",
    "at",
    "oclock",
    "of",
    "ordinals",
    "today",
    "yesterday",
    "published",
    "updated",
    "by",
    "conjunctions",
    "related",
    "comments",
    "photo",
)


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.code)
def language(request: pytest.FixtureRequest) -> Language:
    row: Language = request.param
    return row


def test_codes_are_unique_and_known_to_cldr() -> None:
    codes = [language.code for language in LANGUAGES]
    assert len(set(codes)) == len(codes) >= 60
    assert set(codes) <= set(CALENDAR_NAMES)


def test_words_are_as_they_are_looked_up(language: Language) -> None:
    words = [word for field in (*PHRASES, "function_words") for word in getattr(language, field)]
    for word in (*words, *language.months, *language.weekdays):
        assert word == unicodedata.normalize("NFC", word.casefold()).strip()
        assert word


def test_numbers_are_months_and_weekdays(language: Language) -> None:
    assert all(1 <= month <= 12 for month in language.months.values())
    assert all(0 <= weekday <= 6 for weekday in language.weekdays.values())
    assert language.order in ("dmy", "mdy", "ymd")


def test_a_row_states_only_what_cldr_lacks(language: Language) -> None:
    months, weekdays, _, _ = CALENDAR_NAMES[language.code]
    assert not set(language.months) & {name for names in months for name in names}
    assert not set(language.weekdays) & {name for names in weekdays for name in names}


def test_no_label_is_both_published_and_updated(language: Language) -> None:
    assert not set(language.published) & set(language.updated)


def test_the_index_is_what_the_rows_give() -> None:
    check = subprocess.run(
        [sys.executable, SCRIPTS / "build_index.py", "--check"], capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stderr


def test_calendar_names_are_what_cldr_gives(tmp_path: Path) -> None:
    pytest.importorskip("babel")
    script = runpy.run_path(str(SCRIPTS / "calendar_names.py"))
    assert "main" in script
    assert len(CALENDAR_NAMES) >= 100
    assert CALENDAR_NAMES["de"][0][2][0] == "märz"
