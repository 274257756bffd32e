"""What is told at a glance: a look that spares a longer one never says otherwise than it.

The lines are those of the samples, and made of what openings, names and boilerplate are made of.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.document import read
from newsparse.knowledge.boilerplate import NOTES, SLUG_LINES, SLUGS, TRAILERS, Boilerplate
from newsparse.knowledge.headline_weights import WEIGHTS
from newsparse.knowledge.index import BY, HEADINGS, PHOTO
from newsparse.parser import Line, headline, headline_features, mark, names, words, worth
from newsparse.parser.body import find_core
from newsparse.parser.dateline import reading
from newsparse.parser.furniture import NOTE, SLUG, SLUG_LINE, TRAILER, Furniture, Openings, label_of, opens_as_furniture
from newsparse.parser.lines import printed_again
from newsparse.timex import words as dates

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
LINES = [line for path in SAMPLES for line in mark(read(path.read_bytes()))]
PIECES = (
    *(
        "The council",
        "By",
        "von",
        "Photo",
        "Jane Doe",
        "Charles de Gaulle",
        "McCoy",
        "Ruth",
        "LIMA",
        "Agence",
        "a",
        "I",
    ),
    *(
        "(Reuters)",
        "(AP)",
        "/PRNewswire/",
        "dpa",
        "Reuters",
        "AFP",
        "(",
        ")",
        "/",
        "-",
        "--",
        "—",
        ":",
        ",",
        ".",
        "|",
        "_",
    ),
    *(
        "June 3, 2024",
        "3 June 2024",
        "2024-06-03 10:15",
        "12.30",
        "Published",
        "Posted on",
        "Updated:",
        "Source",
        "SOURCE",
    ),
    *(
        "UPDATE 1-",
        "1ST LEAD",
        "MARKETS-",
        "USA-TRADE/",
        "(LEAD)",
        "(Adds details)",
        "===",
        "###",
        "-30-",
        "©",
        "ß",
        "İ",
    ),
    *(
        "is a journalist",
        "and",
        "of",
        "for",
        "東京",
        "表태준",
        "São Paulo",
        "Straße",
        "Ökonom",
        "foto",
        "Read more",
        "writes",
    ),
)
made_lines = st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map(" ".join)
any_lines = (made_lines | st.text(min_size=1, max_size=60)).map(str.strip).filter(bool)


def marked(text: str) -> Line:
    lines = mark(read(f"\n{text}"))
    return lines[0]._replace(text=text) if len(lines) != 1 else lines[0]


def tried_on_every_row(rows: tuple[Boilerplate, ...], text: str) -> str | None:
    capitals = re.match(r"[A-Z]{2}", text) is not None
    for row in rows:
        if text.casefold().startswith(row.opens) if row.opens else capitals:
            found = re.match(row.pattern, text, re.IGNORECASE)
            if found:
                return found.group()
    return None


TABLES = ((TRAILER, TRAILERS), (SLUG, SLUGS), (SLUG_LINE, SLUG_LINES), (NOTE, NOTES))


@pytest.mark.parametrize(("table", "rows"), TABLES)
def test_boilerplate_is_what_a_row_matches(table: Furniture, rows: tuple[Boilerplate, ...]) -> None:
    for line in LINES:
        found = table.match(line.text)
        assert (found.group() if found else None) == tried_on_every_row(rows, line.text)


@given(any_lines)
def test_boilerplate_is_what_a_row_matches_on_any_line(text: str) -> None:
    for table, rows in TABLES:
        found = table.match(text)
        assert (found.group() if found else None) == tried_on_every_row(rows, text)


@given(st.text(st.sampled_from("abcAß©-İ 東"), min_size=1, max_size=6))
def test_openings_are_what_a_line_begins_with(text: str) -> None:
    phrases = ("abc", "abca", "a", "ca", "-", "©", "東")
    assert Openings(phrases).open(text) == text.casefold().startswith(phrases)


@given(any_lines)
def test_furniture_opens_as_furniture(text: str) -> None:
    if not opens_as_furniture(text):
        assert TRAILER.match(text) is None
        assert label_of(text) == ""


def test_the_lines_of_samples_that_open_as_no_furniture_are_none() -> None:
    plain = [line.text for line in LINES if not opens_as_furniture(line.text)]
    assert len(plain) * 2 > len(LINES)
    assert not any(TRAILER.match(text) or label_of(text) for text in plain)


@pytest.mark.parametrize("phrase", ["Photo: Jane Doe", "Foto Jane Doe", "写真: 東京", "Read more: The ferries"])
def test_labels_open_as_furniture(phrase: str) -> None:
    assert opens_as_furniture(phrase)
    assert label_of(phrase)


def opened(line: Line) -> tuple[object, object]:
    arguments = (line.text, line.span.start, line.timexes)
    return reading.read_opening(*arguments), reading._read(*arguments)


@given(made_lines)
def test_a_line_without_marks_opens_with_nothing(text: str) -> None:
    gated, ungated = opened(marked(text))
    assert gated == ungated


@pytest.mark.parametrize(
    "text",
    [
        "Reuters - The council of the harbour town agreed",
        "AMMAN -- The council of the harbour town agreed",
        "PARIS _ The council of the harbour town agreed",
        "ISLAMABAD: The council of the harbour town agreed",
        "LIMA /PRNewswire/ The council of the harbour town agreed",
        "Riyadh, 20 February 2025",
        "Reuters, 20 February 2025",
    ],
)
def test_what_marks_an_opening(text: str) -> None:
    gated, ungated = opened(marked(text))
    assert gated == ungated


def test_the_openings_of_samples_have_marks() -> None:
    pairs = [opened(line) for line in LINES]
    assert all(gated == ungated for gated, ungated in pairs)
    assert any(gated for gated, _ in pairs)


def names_ungated(line: Line) -> tuple[names.Name, ...]:
    text = line.text
    if line.is_prose and len(text) > names.LONGEST_BYLINE and not names._after_label(text[: names._LONGEST_LABEL])[0]:
        return names._introduced(text)
    start = line.span.start
    return names._names(text, tuple((each.span.start - start, each.span.end - start) for each in line.timexes))


@given(made_lines)
def test_a_line_without_two_capitals_or_a_word_for_by_names_nobody(text: str) -> None:
    line = marked(text)
    assert names.find_names(line) == names_ungated(line)


def test_the_names_of_samples_are_told_at_a_glance() -> None:
    assert all(names.find_names(line) == names_ungated(line) for line in LINES)


def test_every_word_for_by_and_for_a_photographer_is_a_label() -> None:
    assert all(names._after_label(f"{phrase} Jane Doe")[0] for phrase in BY)
    assert all(names._after_label(f"{word} Jane Doe")[0] == "photo" for word in PHOTO - BY if word.isalpha())


@given(st.text(st.characters(max_codepoint=0x17F), max_size=80) | made_lines)
def test_words_are_runs_of_letters(text: str) -> None:
    by_pattern = [word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text)]
    said = [word for word in words.words_of(text) if len(word) > 1]
    assert [word for word in said if word != "ss"] == [word for word in by_pattern if word != "ss"]
    assert words.count_words(by_pattern) == len(by_pattern)
    assert words.count_capitals(text) == sum(word[0].isupper() for word in re.findall(r"[^\W\d_]{2,}", text))
    read, most = words.read_words(text)
    assert read == words.words_of(text)
    assert most >= words.count_capitals(text)
    assert words.letters_and_blanks(text) == sum(char.isalpha() or char == " " for char in text)


@given(
    st.lists(
        st.sampled_from(["Harbour", "Ferries", "council", "timetable", "a", "I", "The", "of", "Ähren", "McCoy"]),
        max_size=12,
    ).map(" ".join)
)
def test_capitals_are_few_where_they_are_counted_few(text: str) -> None:
    said, most = words.read_words(text)
    found = [word for word in text.split() if len(word) > 1]
    share = sum(word[0].isupper() for word in found) / max(1, len(found))
    expected = "most" if share >= 0.7 else "many" if share >= 0.4 else "few"
    long = len({word for word in said if len(word) > 5})
    assert worth._share_of_capitals(text, said, long, most) == (expected if len(found) >= 3 else "")


@given(st.lists(st.sampled_from(["One", "Two", "Tre", "Four", "Five!"]), min_size=1, max_size=6))
def test_what_is_printed_again(texts: list[str]) -> None:
    lines = mark(read("\n".join(texts)))
    assert printed_again(lines) == {text: texts.count(text) for text in texts if texts.count(text) > 1}


def context_of(texts: list[str]) -> headline_features.HeadlineContext:
    lines = mark(read("\n".join(texts)))
    return headline_features.HeadlineContext.of(lines, find_core(lines, worth.weigh_lines(lines)))


def likeliest(context: headline_features.HeadlineContext) -> int | None:
    """Weigh every candidate in full, as `find_headline` spares itself."""
    scores = {
        index: WEIGHTS["start"] + sum(WEIGHTS.get(name, 0.0) for name in headline_features.features(context, index))
        for index in headline.candidates(context)
    }
    best = max(scores, key=lambda index: (round(scores[index], 9), -index), default=None)
    return None if best is None or scores[best] <= -2.0 else best


@given(st.lists(made_lines | st.sampled_from([line.text for line in LINES]), min_size=11, max_size=30))
def test_no_line_that_is_not_read_would_win(texts: list[str]) -> None:
    context = context_of(texts)
    assert headline.find_headline(context.lines, context.core) == likeliest(context)


def test_words_say_nothing_beyond_the_alternatives() -> None:
    rows = (*headline_features.ALTERNATIVES, headline_features.REPETITION)
    for path in SAMPLES:
        context = context_of([path.read_text("utf-8", "replace")])
        for index in range(len(context.lines)):
            said = set(headline_features.text_features(context, index))
            taken = [max((set(each) & said for each in row), key=len) for row in rows]
            assert set().union(*taken) == said


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_the_core_is_the_stretch_that_weighs_most(worth: list[float]) -> None:
    lines = mark(read("\n".join("The ferries leave earlier."[: 9 + at] for at in range(len(worth)))))
    core = find_core(lines, worth)

    def weight(start: int, end: int) -> float:
        return sum((worth[at] - 0.35) * lines[at].length for at in range(start, end))

    best = max(weight(start, end) for start in range(len(worth)) for end in range(start, len(worth) + 1))
    assert weight(*core) == pytest.approx(best)


def test_headings_and_pictures_are_all_openings() -> None:
    assert all(map(opens_as_furniture, (*HEADINGS, *PHOTO)))


@given(
    st.lists(
        st.sampled_from(["22", "/", "Dec", "ESPNDec", "-", "(", ".", "3Dec", "dec", "21", "Plan", "of"]), max_size=9
    ),
    st.sampled_from(["", " "]),
)
def test_no_month_is_joined_where_a_look_finds_no_joint(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    joined = any(dates._is_joined(text, *digits.span()) for digits in re.finditer(r"\d+", text))
    assert dates._JOINED.search(text) or not joined
