"""Web pages, mail, and others' ninjs, JSON-LD and Markdown: told by content, read with what they say of themselves."""

from __future__ import annotations

import builtins
import io
import json
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Document
from newsparse.article import articles
from newsparse.readers import FORMATS, Failure, Reading, documents, mail
from newsparse.readers.charsets import decoded_by
from newsparse.readers.json_values import keys_of
from newsparse.readers.markdown import plain
from newsparse.readers.stream import Stream

FIRST = "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall."
SECOND = (
    "Most members spoke of costs, and two of them asked for a second study before any boat is sold to another port."
)
STORY = f"<article><h1>Ferries leave earlier</h1><p>{FIRST}</p><p>{SECOND}</p></article>"


def page(head: str = "", body: str = STORY) -> str:
    return f"<!DOCTYPE html>\n<html><head>{head}</head><body><nav><a href='/'>Home</a></nav>{body}</body></html>\n"


def read(path: Path, data: str | bytes, **said: Any) -> list[Document | Failure]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(documents([str(path)], Reading(**said)))


def only(path: Path, data: str | bytes, **said: Any) -> Document:
    (found,) = read(path, data, **said)
    assert isinstance(found, Document), found
    return found


def failure(path: Path, data: str | bytes, **said: Any) -> Failure:
    (found,) = read(path, data, **said)
    assert isinstance(found, Failure), found
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "input"


# ------------------------------------------------------------------------------------------------ which format
MAIL = (
    "Received: from a by b; Sun, 1 Jun 2025 10:00:01 +0200\r\n"
    'From: "Ana Ferreira" <ana@example.com>\r\nDate: Sun, 1 Jun 2025 10:00:00 +0200\r\n'
    "Subject: =?utf-8?q?Ferries_leave_=E2=80=93?=\r\n =?utf-8?q?_earlier?=\r\nMessage-ID: <1@example.com>\r\n"
    f"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{FIRST}\r\n\r\n{SECOND}\r\n"
)
USENET = (
    "Path: news!clari\nFrom: desk@clari.example (Ana Ferreira)\nNewsgroups: clari.example\n"
    "Subject: Ferries leave earlier\nDate: 21 Dec 92 20:54:07 GMT\nOrganization: Example Wire\n"
    f"\n{FIRST}\n\n{SECOND}\n"
)
LABELLED = f"Title: Ferries leave earlier\nDate: 1 June 2025\nBy: Ana Ferreira\n\n{FIRST}\n"
FRONT = f"---\ntitle: Ferries leave earlier\ndate: 2025-06-01\n---\n\n{FIRST}\n\n{SECOND}\n"
NINJS = json.dumps({"uri": "urn:x:1", "type": "text", "headline": "Ferries", "body_text": f"{FIRST}\n\n{SECOND}"})
LINKED = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferries", "articleBody": FIRST}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (page(), "html"),
        (f'<?xml version="1.0"?>\n<!-- saved -->\n{page()}', "html"),
        ("\ufeff<HTML lang=en><p>Text</p>", "html"),
        (page().encode("utf-16"), "html"),
        ("<b>Bold</b> words begin this text.", "text"),
        ("< html is no tag here", "text"),
        (MAIL, "email"),
        (MAIL.replace("\r\n", "\n"), "email"),
        (f"From ana@example.com Sun Jun  1 10:00:00 2025\n{MAIL}", "email"),
        (USENET, "email"),
        (LABELLED, "text"),
        ("From the harbour came the news at 10:00 in 2025\nText: more\n", "text"),
        ("Subject: Ferries\nDate: 1 June 2025\n\nText", "text"),
        ("From: our correspondent\nThe council agreed.\n", "text"),
        (FRONT, "markdown"),
        ("---\nA rule stands above this text.\n---\n", "text"),
        ("---\nNote: nothing that an article has\n---\n", "text"),
        (NINJS, "ninjs"),
        (json.dumps(json.loads(NINJS), indent=2), "ninjs"),
        (json.dumps(LINKED), "jsonld"),
        (json.dumps([LINKED], indent=1), "jsonld"),
        (json.dumps({"@graph": [LINKED]}), "jsonld"),
        (json.dumps({"text": FIRST, "ld": LINKED}), "jsonl"),
        (json.dumps({"text": '{"uri": 1, "bodies": 2, "@type": 3}'}), "jsonl"),
        (json.dumps({"uri": "x", "text": FIRST}), "jsonl"),
    ],
)
def test_a_format_is_told_by_content(data: str | bytes, name: str) -> None:
    from newsparse import readers

    heard: list[str] = []

    def listening(kind: str) -> Any:
        heard.append(kind)
        return real(kind)

    real, readers._format = readers._format, listening
    try:
        stream = Stream(io.BytesIO(data if isinstance(data, bytes) else data.encode()))
        next(iter(readers._contents(stream, "x", Reading())))
    finally:
        readers._format = real
    assert heard[-1] == name


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        (b'{"a": {"b": 1}, "c": ["d", {"e": 1}], "f"', {"a", "c"}),
        (b'[ {"a": 1}, {"b": 2}]', {"a"}),
        (b'\xef\xbb\xbf{"a\\"b": "c", "d": "}"', {'a\\"b', "d"}),
        (b'{"cut": "in the mid', {"cut"}),
        (b"[1, 2]", set()),
        (b"Text {", set()),
        (b"", set()),
    ],
)
def test_the_keys_of_an_object_that_may_be_cut(head: bytes, keys: set[str]) -> None:
    assert keys_of(head) == keys


# ------------------------------------------------------------------------------------------------ web pages
@pytest.mark.parametrize("extractor", ["resiliparse", "trafilatura"])
def test_a_page_gives_its_main_text(path: Path, extractor: str) -> None:
    text = only(path, page(), html_extractor=extractor).text
    assert text.startswith("Ferries leave earlier\n")
    assert SECOND in text
    assert "Home" not in text


JSON_LD = '<script type="application/ld+json">%s</script>'
HEADS = [
    (
        JSON_LD % json.dumps({"@graph": [{"@type": "WebSite", "name": "W"}, {
            "@type": ["NewsArticle"], "headline": "H", "datePublished": "2025-06-01", "dateModified": "2025-06-02",
            "author": [{"name": "Ana"}, "Bo"], "publisher": {"name": "Gazette"}, "mainEntityOfPage": {"@id": "https://x/a"},
        }]}) + '<meta property="article:published_time" content="1999-01-01"><title>T</title>',
        {"title": "H", "date": "2025-06-01", "updated": "2025-06-02", "byline": "Ana, Bo", "publication": "Gazette",
         "url": "https://x/a"},
    ),
    (
        '<meta property="og:title" content="A &amp; B"><meta property="og:site_name" content="Gazette"><title>T | Gazette'
        '</title><meta property="article:published_time" content="2025-06-01T10:00:00Z"><link rel="canonical" href="/a">'
        '<meta property="article:modified_time" content="2025-06-02"><meta name="author" content=" Ana\n Ferreira ">',
        {"title": "A & B", "date": "2025-06-01T10:00:00Z", "updated": "2025-06-02", "byline": "Ana Ferreira",
         "publication": "Gazette", "url": "/a"},
    ),
    (JSON_LD % "{broken" + JSON_LD % ("[" * 5000) + JSON_LD % '{"@type":"Article","datePublished":5}' + "<title>T</title>",
     {"title": "T"}),
    ("", {}),
]  # fmt: skip


@pytest.mark.parametrize(("head", "said"), HEADS)
def test_what_a_page_says_of_itself_comes_along(path: Path, head: str, said: dict[str, str]) -> None:
    assert only(path, page(head)).metadata == said


def test_a_time_element_says_when_and_the_language_comes_along(path: Path) -> None:
    body = STORY.replace("</h1>", "</h1><time datetime='2025-06-01T10:00' pubdate>1 June</time>")
    html = page(body=body).replace("<html>", "<html lang=en-GB>")
    assert only(path, html).metadata == {"date": "2025-06-01T10:00", "language": "en-GB"}


def test_published_and_updated_of_a_page_keep_their_roles(path: Path) -> None:
    record = next(articles(only(path, page(HEADS[1][0]))))
    assert (record.published, record.updated) == ("2025-06-01T10:00:00+00:00", "2025-06-02")
    assert [(date.role, date.reasons[0], date.span) for date in record.dates] == [
        ("published", "in the metadata", None),
        ("updated", "in the metadata as its update", None),
    ]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (page('<meta charset="utf-8">').encode(), "utf-8"),
        (page('<meta charset="iso-8859-1">').encode("cp1252"), "cp1252"),
        (page('<meta http-equiv=x content="text/html; charset=windows-1251">').encode("cp1251"), "windows-1251"),
        (page('<meta charset="iso-8859-1">').encode(), "utf-8"),
        (page('<meta charset="no-such">').encode("cp1252"), "cp1252"),
        (page().encode("utf-16"), "utf-16-le"),
    ],
)
def test_the_encoding_of_a_page(path: Path, data: bytes, encoding: str) -> None:
    accents = {"cp1252": "é", "windows-1251": "Ж"}.get(encoding, "é“Ж")
    raw = data.replace(b"Ferries", accents.encode(encoding)) if encoding != "utf-16-le" else data
    document = only(path, raw)
    assert encoding == "utf-16-le" or document.text.startswith(f"{accents} leave")
    assert [defect.code for defect in document.defects] == ([] if encoding == "utf-8" else ["decoded_as"])
    assert all(encoding in defect.message for defect in document.defects)


def test_a_page_says_latin_1_and_means_cp1252() -> None:
    assert decoded_by(b"\x93so\x94", "ISO-8859-1", "the page").text == "“so”"
    assert decoded_by("日本".encode("iso-2022-jp"), "iso-2022-jp", "the page").text == "日本"


def test_a_page_nested_beyond_all_measure_is_refused_and_not_read_for_minutes(path: Path) -> None:
    assert "nested" in failure(path, page(body="<div>" * 100_000 + "text")).what
    assert FIRST in only(path, page(body="<div>" * 300 + f"<p>{FIRST}</p>")).text


def test_a_page_without_text_is_told(path: Path) -> None:
    assert "no text" in failure(path, "<!doctype html><title>x</title>").what


@pytest.mark.parametrize("missing", ["resiliparse", "trafilatura"])
def test_without_the_extra_a_letter_says_what_to_install(
    path: Path, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.split(".", maxsplit=1)[0] == missing:
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    told = failure(path, page(), html_extractor=missing)
    assert "not installed" in told.what
    assert "newsparse[web]" in told.advice


# ------------------------------------------------------------------------------------------------ mail
def test_a_message_says_who_when_and_what(path: Path) -> None:
    document = only(path, MAIL)
    assert document.text == f"{FIRST}\r\n\r\n{SECOND}\r\n"
    assert document.id == "1@example.com"
    assert document.metadata == {
        "title": "Ferries leave – earlier",
        "date": "Sun, 1 Jun 2025 10:00:00 +0200",
        "byline": "Ana Ferreira",
    }
    assert next(articles(document)).published == "2025-06-01T10:00:00+02:00"


def test_an_article_of_usenet_is_mail_and_its_date_stays_as_printed(path: Path) -> None:
    document = only(path, USENET)
    assert document.metadata["date"] == "21 Dec 92 20:54:07 GMT"
    assert document.metadata["byline"] == "Ana Ferreira"
    assert document.metadata["publication"] == "Example Wire"
    assert next(articles(document)).published == "1992-12-21T20:54:07+00:00"


def message(kind: str, *parts: str) -> str:
    joined = "".join(f"--x\n{part}\n" for part in parts)
    return f"From: a@b.c\nSubject: S\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=x\n\n{joined}--x--\n"


PLAIN = f"Content-Type: text/plain\n\n{FIRST}"
HTML = f"Content-Type: text/html\n\n<p>{SECOND}</p>"
ATTACHED = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nattached"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (message("multipart/alternative", HTML, PLAIN), FIRST),
        (message("multipart/mixed", ATTACHED, PLAIN), FIRST),
        (message("multipart/mixed", ATTACHED, HTML), SECOND),
        ("From: a@b.c\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\nOne \ntwo\n\n-- \nsig\n",
         "One two\n\n-- \nsig\n"),
        ("From: a@b.c\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n"
         "Content-Type: text/plain; charset=iso-8859-1\n\ncaf=E9 =93so=94\n", "café “so”\n"),
    ],
)  # fmt: skip
def test_the_text_of_a_message(path: Path, data: str, text: str) -> None:
    assert only(path, data).text.strip("\n") == text.strip("\n")


def test_a_broken_message_is_read_and_told(path: Path) -> None:
    document = only(path, message("multipart/mixed", PLAIN).replace("--x--", ""))
    assert [defect.code for defect in document.defects] == ["malformed_message"]
    assert "close boundary not found" in document.defects[0].message


@pytest.mark.parametrize(
    "data",
    [
        "From: a@b.c\nMIME-Version: 1.0\nContent-Type: image/png\n\nx",
        "From: =?utf-8?q?" + "x" * 100 + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\n",
        "Received: x\nFrom: a\n\n",
        message(
            "multipart/mixed", "Content-Type: message/rfc822\n\n" + "Content-Type: message/rfc822\n\n" * 3000 + "x"
        ),
    ],
)
def test_a_message_without_a_text_is_a_failure(path: Path, data: str) -> None:
    assert failure(path, data)


def test_an_mbox_gives_its_messages(path: Path) -> None:
    one = MAIL.replace("\r\n", "\n").replace(FIRST, f">From here on: {FIRST}\n\nFrom the harbour no news.")
    mbox = f"From a@b Sun Jun  1 10:00:00 2025\n{one}\nFrom - Sun Jun  1 11:00:00 2025\n{USENET}\n\n"
    first, second = read(path, mbox)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text.startswith("From here on: The council")
    assert "From the harbour no news." in first.text
    assert (first.record, second.record) == (1, 2)
    assert second.text.rstrip().endswith(SECOND)


def test_an_mbox_is_read_one_message_at_a_time() -> None:
    given = 0

    class Pipe(io.RawIOBase):
        def readinto(self, buffer: Any) -> int:
            nonlocal given
            given += 1
            data = f"From a@b Sun Jun  1 10:00:00 2025\nFrom: a@b\nMIME-Version: 1.0\n\nNumber {given}\n\n".encode()
            buffer[: len(data)] = data
            return len(data)

        def readable(self) -> bool:
            return True

    found = mail.pieces(Stream(Pipe()), "x", Reading())
    for number in range(1, 200):
        document = next(found)
        assert isinstance(document, Document)
        assert document.text == f"Number {number}\n"
        assert given <= number + 2


def test_one_bad_message_stops_no_mbox(path: Path) -> None:
    empty = "From a@b Sun Jun  1 10:00:00 2025\nFrom: a\nMIME-Version: 1.0\n\n\n"
    good = f"From a@b Sun Jun  1 10:00:00 2025\n{USENET}\n"
    assert [type(each) for each in read(path, good + empty + good)] == [Document, Failure, Document]


# ------------------------------------------------------------------------------------------------ others' ninjs and JSON-LD
def test_ninjs_of_3_x_and_its_metadata(path: Path) -> None:
    item = {
        "uri": "https://example.com/1",
        "headlines": [{"value": "Ferries"}],
        "by": "Ana Ferreira",
        "firstCreated": "2025-06-01T10:00:00Z",
        "versionCreated": "2025-06-02T10:00:00Z",
        "language": "en",
        "bodies": [{"contentType": "text/html", "value": "<p>x</p>"}, {"contentType": "text/plain", "value": FIRST}],
    }
    document = only(path, json.dumps(item, indent=2))
    assert (document.text, document.id) == (FIRST, "https://example.com/1")
    assert document.metadata == {
        "title": "Ferries", "byline": "Ana Ferreira", "date": "2025-06-01T10:00:00Z", "updated": "2025-06-02T10:00:00Z",
        "language": "en", "url": "https://example.com/1",
    }  # fmt: skip


def test_ninjs_whose_body_is_html(path: Path) -> None:
    item = {
        "uri": "urn:1",
        "byline": "Ana",
        "versioncreated": "2025-06-01T10:00:00Z",
        "body_xhtml": f"<p>{FIRST}</p><p>B \ud800</p>",
    }
    document = only(path, json.dumps(item))
    assert document.text == f"{FIRST}\n\nB \ufffd"
    assert document.metadata == {"byline": "Ana", "updated": "2025-06-01T10:00:00Z", "url": "urn:1"}


@pytest.mark.parametrize("name", ["ninjs", "jsonld"])
@pytest.mark.parametrize(
    ("data", "positions"),
    [
        ("{}\n5\n{\n", [1, 2, 3]), ("[1,\n2]", [None, None]), ("{\n", [None]), ("", [None]), ('{"a": 1e999, "b": NaN}', [1]),
        ("[" * 100_000 + "\n", [None]), ("[" * 100_000 + "]", [1]), ("1" * 5000, [None]), ("{}\n\n\nx\n", [1, 4]),
    ],
)  # fmt: skip
def test_json_that_holds_no_article_is_told_line_by_line(
    path: Path, name: str, data: str, positions: list[int | None]
) -> None:
    found = read(path, data, format=name)
    assert all(isinstance(each, Failure) for each in found)
    assert [each.position for each in found if isinstance(each, Failure)] == positions


def test_one_bad_line_stops_nothing(path: Path) -> None:
    found = read(path, f"{NINJS}\n{{]}}\n\n{NINJS}\n")
    assert [type(each) for each in found] == [Document, Failure, Document]
    assert [each.record for each in found if isinstance(each, Document)] == [1, 3]


# ------------------------------------------------------------------------------------------------ others' Markdown
def test_front_matter_as_people_write_it(path: Path) -> None:
    front = (
        "---\r\ntitle: 'It''s earlier'  \r\nAuthors:\r\n  - Ana Ferreira\r\n  - \"Bo Ek\"\r\ndate: 2025-06-01 # day\r\n"
        "lastmod: \"2025-06-02\"\r\ntags: [a, 'b']\r\nid: '42'\r\nsource: Gazette\r\nurl: https://x/a#b\r\n"
        "description: >\r\n  Two\r\n  lines\r\nlang: en\r\n---\r\n"
    )  # fmt: skip
    document = only(path, f"{front}\r\n# Ferries *leave* [earlier](https://x)\r\n\r\n{FIRST}\r\n")
    assert document.metadata == {
        "title": "It's earlier", "byline": "Ana Ferreira, Bo Ek", "date": "2025-06-01", "updated": "2025-06-02",
        "publication": "Gazette", "url": "https://x/a#b", "language": "en",
    }  # fmt: skip
    assert document.id == "42"
    assert document.text.splitlines()[0] == "Ferries leave earlier"


@pytest.mark.parametrize("depth", [1, 5_000, 500_000])
def test_a_list_within_lists_in_front_matter_is_no_reason_to_fail(path: Path, depth: int) -> None:
    document = only(path, f"---\ntitle: Ferries\ntags: {'[' * depth}x{']' * depth}\n---\n\n{FIRST}\n")
    assert document.metadata == {"title": "Ferries"}


def test_a_rule_between_paragraphs_begins_no_article(path: Path) -> None:
    assert len(read(path, f"{FRONT}\n---\n\nMore text: with colons\n\n---\nNote: no title\n---\n")) == 1
    assert len(read(path, f"{FRONT}\n{FRONT}")) == 2
    assert len(read(path, FRONT + FRONT)) == 1, "front matter stands below a blank line"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# A *b*", "A b"), ("## A ##", "A"), ("a [b](c) ![d](e)", "a b "), ("> q\n> r", "q\nr"),
        ("**b** __c__ _d_", "b c d"),
        ("snake_case_name 2*3*4", "snake_case_name 2*3*4"), ("a \\* b", "a * b"), ("#hashtag", "#hashtag"),
    ],
)  # fmt: skip
def test_markup_is_taken_off(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_every_format_is_read_by_name_too(path: Path) -> None:
    inputs = {"html": page(), "email": MAIL, "markdown": FRONT, "ninjs": NINJS, "jsonld": json.dumps(LINKED)}
    inputs |= {"text": FIRST, "jsonl": json.dumps({"text": FIRST}), "csv": f'id,text\n1,"{FIRST}"\n'}
    inputs["json"] = json.dumps([{"text": FIRST}], indent=1)
    assert set(inputs) == set(FORMATS) - {"parquet", "warc", "records"}, "which have tests of their own"
    for name, data in inputs.items():
        assert FIRST in only(path, data, format=name).text


def test_a_title_is_no_headline_by_itself_yet_and_no_date_is_lost() -> None:
    article = newsparse.parse(f"{FIRST}\n\n{SECOND}\n", metadata={"updated": "2 June 2025", "date": "1 June 2025"})
    assert (article.published, article.updated) == ("2025-06-01", "2025-06-02")
