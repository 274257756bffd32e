"""What a fuzzer begins with: the samples, the cases, and files of every kind made of them."""

from __future__ import annotations

import email.message
import io
import json
from functools import cache
from pathlib import Path

import exports
import wires
from fuzz.packing import PACKINGS

from newsparse.article import articles
from newsparse.document import read
from newsparse.layouts import LAYOUTS
from newsparse.writers import make_writer
from newsparse.writers.columns import Look

TESTS = Path(__file__).parent.parent
SAMPLES = tuple(sorted((TESTS.parent / "samples").glob("*.txt")))
LONGEST = 3000


@cache
def texts() -> list[bytes]:
    """The samples, and some that are no UTF-8."""
    found = [path.read_bytes()[:LONGEST] for path in SAMPLES]
    plain = found[0].decode("utf-8", "ignore")
    return [
        *found,
        plain.encode("utf-16"),
        plain.encode("utf-32-be"),
        plain.encode("cp1252", "replace"),
        b"\xef\xbb\xbf" + found[6],
    ]


@cache
def dates() -> list[bytes]:
    """The texts of the cases of dates, a line each, and the first lines of the samples."""
    names = ("timex", "dates", "calendars", "relative", "zones")
    cases = {text for name in names for text in _texts_in(json.loads((TESTS / f"cases/{name}.json").read_bytes()))}
    return [*(text.encode() for text in sorted(cases)), *(text[:400] for text in texts())]


def _texts_in(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["text"]] if isinstance(value.get("text"), str) else []
        return own + [text for each in value.values() for text in _texts_in(each)]
    return [text for each in value for text in _texts_in(each)] if isinstance(value, list) else []


@cache
def of_layout(name: str) -> list[bytes]:
    """Files of a layout, of two articles each; of those that nothing here writes, the samples of it; a sample of another."""
    found = [
        wires.printed(wire, wires.stories(2)).encode() for wire, told in wires.WIRES.items() if told.layout == name
    ]
    found += [
        exports.printed(kind, exports.stories(2)).encode()
        for kind, told in exports.EXPORTS.items()
        if told.layout == name
    ]
    found += [
        path.read_bytes()[:LONGEST]
        for path in SAMPLES
        if f'"layout": "{name}"' in path.with_suffix(".json").read_text("utf-8")
    ]
    return [*found, texts()[0], _JAPANESE.encode()]


_JAPANESE = (
    "2024年02月13日\n朝刊\n1社会\n029\n島の船、早く出る\n\n港の町の議会は船の時刻を変えることを決めた。\n\n文字数:1,234文字\n"
    "\n2024.02.14 東京朝刊 二社面 34頁 写有 (全1,099字)\n島の船\n港の町の議会は船の時刻を変えることを決めた。\n"
)
_STORY = (
    "The council of the harbour town agreed on a new timetable for the ferries after a long debate in the old hall."
)
_ROWS = [
    {
        "id": "a1",
        "title": "Ferries leave earlier",
        "date": "2025-06-01",
        "url": "https://example.org/2025/06/01/a",
        "text": _STORY,
    },
    {
        "id": "a2",
        "title": "Boats; „wait“",
        "date": "1748764051",
        "url": "",
        "text": 'LIMA, Jan 21 (Reuters) - Boats wait.\n\nMore, "quoted".',
    },
]
_PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title>'
    '<meta property="article:published_time" content="2025-06-01T07:47:31Z">'
    '<link rel="canonical" href="https://example.org/a">'
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",'
    ' "datePublished": "2025-06-01"}'
    "</script></head><body><nav><a href=/>Home</a></nav><article><h1>Ferries leave earlier</h1>"
    f"<time datetime=2025-06-01>1 June</time><p>{_STORY}</p><p>&amp; {_STORY}</p></article></body></html>"
)


@cache
def of_format(name: str) -> list[bytes]:
    """Sources of a format."""
    return {
        "parquet": lambda: [PACKINGS["parquet"].pack([("", each)]) for each in _tables(",")],
        "warc": _web_archives,
        "ninjs": lambda: [*_written("ninjs"), json.dumps(_NINJS).encode(), json.dumps([_NINJS], indent=1).encode()],
        "jsonld": lambda: [
            *_written("jsonld"),
            json.dumps(_LINKED).encode(),
            json.dumps({"@graph": [_LINKED]}).encode(),
        ],
        "json": lambda: [*_written("json"), json.dumps(_ROWS).encode(), json.dumps(_ROWS, indent=2).encode()],
        "jsonl": lambda: [*_written("jsonl"), *_written("json"), _json_lines(), json.dumps(_ROWS, indent=2).encode()],
        "html": lambda: [_PAGE.encode(), _PAGE.encode("utf-16"), b"<p>" * 20 + _PAGE.encode()],
        "email": _mails,
        "markdown": lambda: [*_written("markdown"), _MARKDOWN.encode()],
        "csv": lambda: [*_written("csv"), *_written("tsv"), *(each for mark in ",;\t|" for each in _tables(mark))],
        "records": lambda: [*_written("jsonl"), *_written("json")],
        "text": texts,
    }[name]()


_NINJS = {
    "uri": "urn:x:1",
    "type": "text",
    "headline": "Ferries",
    "body_text": _STORY,
    "versioncreated": "2025-06-01T07:47:31+02:00",
    "headlines": [{"role": "main", "value": "Ferries"}],
    "bodies": [{"contenttype": "text/html", "value": f"<p>{_STORY}</p>"}],
    "by": "Ana Ferreira",
    "located": "LIMA",
}
_LINKED = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle"],
    "headline": "Ferries",
    "articleBody": _STORY,
    "datePublished": "2025-06-01",
    "author": [{"@type": "Person", "name": "Ana Ferreira"}],
    "inLanguage": "en",
}
_MARKDOWN = (
    "---\ntitle: \"Ferries: \\u00e9arlier\"\ndate: 2025-06-01 # day\nauthor: [Ana, 'Tom']\ntags:\n  - a\n  - b\n"
    "more: >\n  folded\n  text\n---\n"
    f"# Ferries\n\n![a](b) [link](https://example.org) **bold** _it_ \\* &amp; `code`\n\n"
    f"> {_STORY}\n\n---\ntitle: Next\n---\nText.\n"
)


def _written(name: str) -> list[bytes]:
    """The records of two samples, as they are written."""
    found = []
    for path in (SAMPLES[0], SAMPLES[17]):
        document = read(path.read_bytes()[:LONGEST], source=path.name)
        writer = make_writer(name, None, Look())
        found.append(
            "".join((writer.head(), *(writer.record(each, document) for each in articles(document)), writer.tail()))
        )
    return [text.encode() for text in found]


def _json_lines() -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in [*_ROWS, {"text": "\ud800 a", "meta": {"id": 3}}])


def _tables(mark: str) -> list[bytes]:
    import csv

    out = io.StringIO()
    writer = csv.DictWriter(out, list(_ROWS[0]), delimiter=mark)
    writer.writeheader()
    writer.writerows(_ROWS)
    return [out.getvalue().encode()]


def _mails() -> list[bytes]:
    message = email.message.EmailMessage()
    message["From"], message["Subject"] = "Ana Ferreira <ana@example.org>", "Ferries leave éarlier"
    message["Date"], message["Message-ID"] = "Sun, 01 Jun 2025 07:47:31 +0200", "<1@example.org>"
    message.set_content(_STORY)
    message.add_alternative(f"<p>{_STORY}</p>", subtype="html")
    message.add_attachment(b"abc", maintype="application", subtype="x")
    one = message.as_bytes()
    return [
        one,
        b"".join(b"From ana@example.org Sun Jun  1 10:00:00 2025\n" + one + b"\n\n" for _ in range(2)),
        *of_layout("usenet"),
    ]


def _web_archives() -> list[bytes]:
    head = (
        "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: https://example.org/{}\r\nWARC-Record-ID: <urn:uuid:{}>\r\n"
        "Content-Type: {}"
    )
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + _PAGE.encode()
    chunked = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n%x\r\n%b\r\n0\r\n\r\n"
        % (len(_PAGE), _PAGE.encode())
    )
    texts_only = [
        (head.format("conversion", at, at, "text/plain"), each.encode()) for at, each in enumerate((_STORY, "Two.\n"))
    ]
    pages = [
        (head.format("response", at, at, "application/http; msgtype=response"), each)
        for at, each in enumerate((answer, chunked))
    ]
    return [PACKINGS["warc"].pack(texts_only), PACKINGS["warc"].pack(pages)]


@cache
def packed(name: str) -> list[bytes]:
    """Sources that are packed so."""
    members = [
        ("a.txt", texts()[0]),
        ("b/c.jsonl", _json_lines()),
        ("d.csv", _tables(",")[0]),
        ("e.txt", of_layout("lexis")[0]),
    ]
    if name in ("tar", "zip"):
        inner = PACKINGS["gzip"].pack([("", texts()[6])])
        return [PACKINGS[name].pack(members), PACKINGS[name].pack([("a.txt.gz", inner), members[1]])]
    return [PACKINGS[name].pack([member]) for member in members] + [
        PACKINGS[name].pack([("", PACKINGS["tar"].pack(members))])
    ]


@cache
def anything() -> list[bytes]:
    """A source of every kind."""
    kinds = ("parquet", "warc", "ninjs", "jsonld", "json", "jsonl", "html", "email", "markdown", "csv", "text")
    return [of_format(kind)[0] for kind in kinds] + [
        packed(name)[0] for name in PACKINGS if name not in ("parquet", "warc")
    ]


def _tokens() -> list[bytes]:
    words = {cue.strip() for cues in LAYOUTS.values() for cue in cues if cue.strip()}
    words |= {
        "January",
        "Tuesday",
        "2025-06-01",
        "07:47:31",
        "GMT",
        "+02:00",
        "Published:",
        "Updated:",
        "By ",
        "(Reuters)",
        "LIMA, Jan 21 (AP) -",
    }
    words |= {
        "\r\n",
        "\n\n",
        "\x00",
        "\u2028",
        "\ufffd",
        "\u202e",
        "\x1b[31m",
        "---\n",
        "年",
        "月",
        "日",
        "昨天",
        "٢٠٢٤",
        "©",
        "NNNN",
        "\x03",
        "\x04",
    }
    return [word.encode() for word in sorted(words)]


TOKENS = _tokens()
