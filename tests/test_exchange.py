"""Newsroom formats: valid by their own rules, honest about precision, harmless, and a way there and back."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from test_writers import EVERYTHING, NASTY, NOT_FOR_A_TERMINAL, an_article, written

import newsparse
from newsparse import Article, Dateline, Document
from newsparse.article import articles
from newsparse.readers import Failure, Reading, documents
from newsparse.readers.carried import checking
from newsparse.readers.markdown import escape, plain, unescape
from newsparse.writers.schema import schema

HERE = Path(__file__).parent.parent
SAMPLES = sorted((HERE / "samples").glob("*.txt"))
FORMATS = ("ninjs", "jsonld", "markdown")
SUFFIXES = {"ninjs": ".json", "jsonld": ".json", "markdown": ".md"}
FULL = {
    "id": "urn:story:42",
    "subheadline": "A subheadline",
    "slugline": "FERRIES-CUT",
    "section": "Harbour",
    "publication": "Harbour Gazette",
    "byline": "By Ana Ferreira",
    "authors": ("Ana Ferreira", "Bo Ek"),
    "credits": ("MENAFN", "Reuters"),
    "dateline": Dateline("LIMA, Jan 21 (Reuters) -", "LIMA", "--01-21"),
    "published": "2025-06-01T07:47+02:00",
    "updated": "2025-06",
    "published_utc": "2025-06-01T05:47Z",
    "precision": "minute",
    "notes": ("Corrects spelling", "ADDS quotes"),
    "fields": {"edition": "Late; \u202eX"},
    "trailer": "© 2025\n---\n",
}


def read_back(path: Path, text: str, format_name: str = "auto") -> list[Article | Failure]:
    path.write_text(text, "utf-8", newline="")
    found: list[Article | Failure] = []
    for each in documents([str(path)], Reading(format=format_name)):
        found += [each] if isinstance(each, Failure) else articles(each)
    return found


def as_dicts(found: Iterable[Article | Failure]) -> list[Any]:
    return [each if isinstance(each, Failure) else each.to_dict() for each in found]


@pytest.fixture(scope="module")
def samples() -> list[Article]:
    return [newsparse.parse(path.read_bytes(), source=path.name) for path in SAMPLES]


# ------------------------------------------------------------------------------------------------ there and back
@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("told", ["auto", "said"])
def test_every_sample_survives_the_trip(name: str, told: str, samples: list[Article], tmp_path: Path) -> None:
    text = written(name, samples)
    back = read_back(tmp_path / f"x{SUFFIXES[name]}", text, "auto" if told == "auto" else name)
    assert as_dicts(back) == [article.to_dict() for article in samples]


@pytest.mark.parametrize("name", FORMATS)
def test_every_key_survives_the_trip(name: str, tmp_path: Path) -> None:
    there = [an_article(**FULL), an_article(published=None, headline=None, body="", credits=(), spans={}, dates=())]
    assert as_dicts(read_back(tmp_path / "x", written(name, there))) == [article.to_dict() for article in there]


BODIES = st.lists(
    st.sampled_from(("---", "# x", "1. y", "    code", "<b>", "a  ", "\\", "", "- - -", "title: x", "{{ y }}", "\t", "…")),
    max_size=8,
).map("\n".join)  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=60), body=BODIES)
@settings(max_examples=60, deadline=None)
def test_whatever_a_record_says_survives_the_trip(
    name: str, text: str, body: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    there = [
        an_article(
            **dict.fromkeys(("headline", "byline", "subheadline", "source", "id", "trailer", "section"), text),
            authors=(text, text), notes=(text,), fields={text: text}, body=body, dateline=Dateline(text, text, None),
        ),
        an_article(body=text),
    ]  # fmt: skip
    assert as_dicts(read_back(folder / "x", written(name, there))) == [article.to_dict() for article in there]


def test_a_record_goes_through_all_formats_in_turn(samples: list[Article], tmp_path: Path) -> None:
    records = [article.to_dict() for article in samples]
    found: list[Any] = samples
    for name in FORMATS:
        found = read_back(tmp_path / "x", written(name, found))
    assert as_dicts(found) == records


@pytest.mark.parametrize("name", FORMATS)
def test_some_keys_are_no_record_but_a_text_with_what_is_known_of_it(name: str, tmp_path: Path) -> None:
    text = written(name, [an_article()], fields="headline,body,published")
    (found,) = read_back(tmp_path / "x", text)
    assert isinstance(found, Article)
    assert found.published == "2025-06-01T07:47:31"
    assert found.body.endswith("end their unlawful cooperation.")
    assert found.source == str(tmp_path / "x")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "change",
    [
        {"confidence": "high"}, {"record": True}, {"record": 0}, {"published": "yesterday"}, {"spans": {"body": [1]}},
        {"dates": [{}]}, {"schema": "newsparse/2"}, {"fields": {"a": 1}}, {"zone": {"name": "x"}}, {"more": 1}, {"body": 5},
    ],
)  # fmt: skip
def test_a_record_that_breaks_its_schema_is_none(name: str, change: dict[str, Any], tmp_path: Path) -> None:
    broken = {**an_article().to_dict(), **change}
    assert not checking(schema())(broken)
    body = "The council of the harbour town agreed on a new timetable for the ferries after a long debate."
    text = {
        "ninjs": {"uri": "urn:x", "bodies": [{"value": body}], "descriptions": [{"role": "newsparse/1", "value": "…"}]},
        "jsonld": {"@type": "NewsArticle", "articleBody": body, "newsparse:record": broken},
        "markdown": f"---\ntitle: x\nnewsparse: {json.dumps(broken)}\n---\n\n{body}\n",
    }[name]
    if name == "ninjs":
        text["descriptions"][0]["value"] = json.dumps(broken)  # type: ignore[index]
    (tmp_path / "x").write_text(text if isinstance(text, str) else json.dumps(text), "utf-8")
    (found,) = documents([str(tmp_path / "x")])
    assert isinstance(found, Document)
    assert found.carried is None
    assert found.text.strip() == body


def test_the_schema_is_read_as_jsonschema_reads_it(samples: list[Article]) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for article in (*samples, an_article(**FULL), EVERYTHING):
        record = article.to_dict()
        assert checking(schema())(record) == validator.is_valid(record)
        for key in record:
            for wrong in (None, "", "x", 3, -1.5, True, [], [None], {}, {"a": None}):
                changed = {**record, key: wrong}
                assert checking(schema())(changed) == validator.is_valid(changed), (key, wrong)


def test_a_record_that_came_along_is_explained_without_its_text(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(written("ninjs", [an_article()]), "utf-8")
    (document,) = documents([str(path)])
    assert isinstance(document, Document)
    from newsparse.writers import make_writer
    from newsparse.writers.columns import Look

    drawn = make_writer("explanation", None, Look()).record(next(articles(document)), document)
    assert "2025-06-01T07:47:31" in drawn
    assert "lines left out" not in drawn


# ------------------------------------------------------------------------------------------------ ninjs
NINJS_SCHEMA = os.environ.get("NEWSPARSE_NINJS_SCHEMA")
# (property, what it has to be) of every item that we write: the part of the standard's schema that we touch.
NINJS_PROPERTIES = {
    "uri": str, "type": str, "standard": dict, "language": str, "firstCreated": str, "versionCreated": str, "slugline": str,
    "by": str, "located": str, "edNote": str, "headlines": ["role", "value"], "people": ["rel", "name"],
    "infoSources": ["role", "name"], "subjects": ["rel", "name"], "bodies": ["role", "contentType", "value"],
    "altIds": ["role", "value"], "descriptions": ["role", "contentType", "value"],
}  # fmt: skip
DATE_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"


def ninjs_items(articles: Iterable[Article]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written("ninjs", articles).splitlines()]


def check_ninjs(item: dict[str, Any]) -> None:
    assert item["type"] == "text"
    assert re.fullmatch(r"[a-z]+:[!-~]+", item["uri"])
    for name, value in item.items():
        kind = NINJS_PROPERTIES[name]
        if isinstance(kind, list):
            assert value
            assert all(
                sorted(each) == sorted(kind) and all(isinstance(one, str) for one in each.values()) for each in value
            )
        else:
            assert isinstance(value, kind)  # type: ignore[arg-type]
    for name in ("firstCreated", "versionCreated"):
        assert re.fullmatch(DATE_TIME, item.get(name, "2025-01-01T00:00:00+00:00"))


def test_items_of_ninjs_have_its_properties(samples: list[Article]) -> None:
    for item in ninjs_items([*samples, an_article(**FULL), EVERYTHING]):
        check_ninjs(item)


@pytest.mark.skipif(not NINJS_SCHEMA, reason="NEWSPARSE_NINJS_SCHEMA names no JSON Schema of ninjs")
def test_items_of_ninjs_are_valid(samples: list[Article]) -> None:
    schema = json.loads(Path(str(NINJS_SCHEMA)).read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for item in ninjs_items([*samples, an_article(**FULL), EVERYTHING, an_article(source="", body="")]):
        validator.validate(item)


@pytest.mark.parametrize(
    ("published", "first_created", "said"),
    [
        ("2025-06-01T07:47:31+02:00", "2025-06-01T07:47:31+02:00", None),
        ("2025-06-01T07:47+02:00", "2025-06-01T07:47:00+02:00", "2025-06-01T07:47+02:00"),
        ("2025-06-01T07:47:31", None, "2025-06-01T07:47:31"),
        ("2025-06-01", None, "2025-06-01"),
        ("2025-06", None, "2025-06"),
        (None, None, None),
    ],
)
def test_ninjs_gets_no_hour_and_no_zone_that_was_not_printed(
    published: str | None, first_created: str | None, said: str | None
) -> None:
    (item,) = ninjs_items([an_article(published=published)])
    assert item.get("firstCreated") == first_created
    assert next((each["value"] for each in item["descriptions"] if each["role"] == "published"), None) == said


@pytest.mark.parametrize(
    ("changes", "uri"),
    [
        ({"id": "https://example.com/a?b=1"}, "https://example.com/a?b=1"),
        ({"id": "urn:newsml:x:20250601:1"}, "urn:newsml:x:20250601:1"),
        ({"id": "42", "source": "a b/ü.txt", "record": 3}, "urn:newsparse:a%20b%2F%C3%BC.txt:3"),
        ({"id": "x: y", "source": "-"}, "urn:newsparse:-:1"),
    ],
)
def test_an_article_has_a_uri(changes: dict[str, Any], uri: str) -> None:
    assert ninjs_items([an_article(**changes)])[0]["uri"] == uri


# ------------------------------------------------------------------------------------------------ JSON-LD
def test_json_ld_says_what_schema_org_has_words_for() -> None:
    node = json.loads(written("jsonld", [an_article(**FULL)]))
    assert node["@type"] == "NewsArticle"
    assert node["datePublished"] == "2025-06-01T07:47+02:00"
    assert node["dateModified"] == "2025-06"
    assert node["author"][1] == {"@type": "Person", "name": "Bo Ek"}
    assert (node["creditText"], node["articleSection"]) == (["MENAFN", "Reuters"], "Harbour")
    assert node["publisher"]["name"] == "Harbour Gazette"
    assert node["locationCreated"]["name"] == "LIMA"
    assert not {"datePublished", "headline", "body"} & node["newsparse:record"].keys()
    prefix, term = node["@context"][1].items()
    assert prefix == ("newsparse", "urn:newsparse:")
    assert term[1]["@type"] == "@json"


# ------------------------------------------------------------------------------------------------ Markdown
def pages(text: str) -> list[tuple[dict[str, Any], str]]:
    """Take Markdown apart as others do: what is between two rules is YAML, what follows is text."""
    _, *parts = re.split(r"^---\n", text, flags=re.MULTILINE)
    return [(yaml.safe_load(front), content) for front, content in zip(parts[::2], parts[1::2], strict=True)]


def test_front_matter_is_yaml(samples: list[Article]) -> None:
    for (front, _), article in zip(pages(written("markdown", samples)), samples, strict=True):
        record = article.to_dict()
        assert front.get("title") == record["headline"]
        assert front.get("date") == record["published"]
        assert front.get("author", []) == record["authors"]
        assert {**record, **front["newsparse"]} == record


@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=60) | st.just(NASTY))
@settings(max_examples=100, deadline=None)
def test_front_matter_is_yaml_whatever_the_text(text: str) -> None:
    article = an_article(headline=text, byline=text, fields={"x": text}, notes=(text, text), body="Body", trailer=text)
    ((front, content),) = pages(written("markdown", [article]))
    expected = re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert front["title"] == front["byline"] == front["newsparse"]["fields"]["x"] == expected
    assert content.endswith("\n\nBody\n")


HOSTILE = (
    "<script>alert(1)</script>\n\n---\ntitle: forged\n---\n\n[x](javascript:alert) ![y](z) `code` *a* __b__ "
    "&lt; {{ site }}\n# heading\n1. list\n- item\n> quote\n    code\n===\n| a | b |\n```\nfence\n\n"
    "\x1b[31m\u202egpj.exe \x9b\ud800"
)


def test_nothing_in_a_text_is_markup_or_reaches_a_terminal() -> None:
    text = written("markdown", [an_article(headline=HOSTILE, body=HOSTILE, byline=HOSTILE)] * 2)
    assert not NOT_FOR_A_TERMINAL.search(text)
    assert len(pages(text)) == 2
    for _, content in pages(text):
        assert not re.search(r"(?<!\\)[<`\[*|]", content)
        assert "{{" not in content
        assert not re.search(r"^(?:[-=>+]|\d+\.| {4})", content, re.MULTILINE)
        assert re.findall(r"^#+ ", content, re.MULTILINE) == ["# "]


@given(st.text(st.characters(codec="utf-8"), max_size=80) | BODIES)
def test_what_is_escaped_is_read_back_when_nothing_had_to_go(text: str) -> None:
    shown = escape(text)
    assert escape(unescape(shown)) == shown
    if re.fullmatch(r"(?:[!-~][ -~]*[!-~])?", text):
        assert unescape(shown) == text


@pytest.mark.parametrize(
    "piece", ["a" + " " * 200_000 + "b", "[" * 200_000, "[a](" * 50_000, "#" * 200_000, "*" * 200_000]
)
def test_long_runs_take_no_longer_than_their_length(piece: str) -> None:
    assert unescape(escape(piece)) == piece
    assert plain(piece)


# ------------------------------------------------------------------------------------------------ the page that tells of it
def test_the_page_of_formats_tells_every_format_suffix_and_kind_of_metadata() -> None:
    from newsparse import readers, writers
    from newsparse.document import METADATA

    page = (HERE / "docs" / "formats.md").read_text("utf-8")
    inputs, said, outputs, rest = re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE)
    assert {row.split("`")[1] for row in inputs.splitlines()[2:]} == set(readers.FORMATS)
    assert [row.split("`")[1] for row in said.splitlines()[2:]] == list(METADATA)
    assert set(re.findall(r"`([a-z]+)`", outputs)) == {*writers.FORMATS, *writers.TABLES.values()}
    assert set(re.findall(r"`(\.[a-z.]+)`", outputs)) == {
        *(each for row in writers.FORMATS.values() for each in row.suffixes),
        *writers.TABLES,
    }
    assert {row.split("`")[1] for row in rest.splitlines()[2:]} == set(FORMATS)
