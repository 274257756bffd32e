"""JSON in and out, whatever stands in it: each record is strict JSON for any reader, with orjson and without it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from inputs import piped
from test_cli import invoke
from test_quick_json import both

from newsparse import Document
from newsparse.attempt import attempt
from newsparse.limits import DEFAULT
from newsparse.readers import Failure, Reading
from newsparse.writers import make_writer
from newsparse.writers.columns import Look
from newsparse.writers.strict_json import record_to_json

# What a value may be that a program reads as JSON, or would.
VALUES = [
    "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-400", "-0.0", "0.1e1", "12345678901234567890", "9" * 5000,
    "-" + "9" * 5000, "0." + "1" * 5000, "1717243651", "1717243651000", "20250601", "9" * 30, "true", "null",
    "[]", "{}", '""', '"\\ud800"',
    '"\\udc00\\ud800"', '"\\u0000"', '"\\u2028\\u0085"', '"\\ufeff"', '"\\u001b]0;x\\u0007"', '"2025-06-01"', '"9999-W52-7"',
    '"9999-12-31T23:59:59-23:59"', '"0001-01-01T00:00:00+14:00"', '["x", 1e999]', '{"value": 1e999}', '{"@value": 1e999}',
    '{"@type": "Person", "name": 1e999}', "[" * 3000 + "]" * 3000, '{"a":' * 3000 + "1" + "}" * 3000, '"a", "id": "b"',
]  # fmt: skip
# A format: a record of it with room for a key, and the keys that mean something in it.
RECORDS = {
    "jsonl": (
        '{"id":"1","text":"Head\\n\\nBody of it.",%s}',
        ["id", "text", "date", "updated", "title", "byline", "url", "publication", "language", "x"],
    ),
    "ninjs": (
        '{"uri":"u","type":"text","standard":{"name":"ninjs","version":"3.1"},"headlines":[{"value":"H"}],'
        '"bodies":[{"contentType":"text/plain","value":"Body of it."}],%s}',
        ["firstCreated", "versionCreated", "headlines", "bodies", "by", "people", "language", "uri", "descriptions"],
    ),
    "jsonld": (
        '{"@context":"https://schema.org","@type":"NewsArticle","headline":"H","articleBody":"Body of it.",%s}',
        ["datePublished", "dateModified", "author", "publisher", "@id", "@type", "articleBody", "newsparse:record"],
    ),
}  # fmt: skip


def refuse(constant: str) -> None:
    raise AssertionError(constant)


def strict(line: str) -> Any:
    """What a reader that keeps to the standard makes of a line."""
    assert len(line.splitlines()) == 1
    value = json.loads(line.encode("utf-8"), parse_constant=refuse)
    json.dumps(value, allow_nan=False).encode("utf-8")
    return value


def told(found: Document | Failure) -> list[str]:
    """The lines that are written of what was read, or what is told of it."""
    if isinstance(found, Failure):
        assert "stumbled" not in found.what
        return [found.what]
    lines = []
    for article in attempt(found, None, None, DEFAULT):
        if isinstance(article, Failure):
            assert "stumbled" not in article.what
            lines.append(article.what)
            continue
        lines.append(record_to_json(article.to_dict()))
        strict(lines[-1])
        for name in ("ninjs", "jsonld"):
            strict(make_writer(name, None, Look()).record(article, found))
    return lines


@pytest.mark.parametrize(("name", "key"), [(name, key) for name, (_, keys) in RECORDS.items() for key in keys])
def test_any_value_of_any_key_gives_strict_json_or_is_told(name: str, key: str) -> None:
    record, _ = RECORDS[name]
    for value in VALUES:
        line = (record % f'"{key}":{value}').encode()

        def lines(line: bytes = line) -> list[str]:
            return [each for found in piped(line, reading=Reading(format=name)) for each in told(found)]

        without, with_orjson = both(lines)
        assert without
        assert with_orjson == without


@pytest.mark.skipif(shutil.which("jq") is None, reason="no jq here")
def test_jq_reads_what_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    hostile = "\x00\x1b\x7f\x85\x9b\u2028\ud800\udfff\ufeff\U000e0041\\\" '\\u0000"
    Path("a.jsonl").write_text(
        "".join(
            json.dumps({"id": number, "text": f"Head {hostile} line\n\nBody {hostile} of it.\n", "title": hostile})
            + "\n"
            for number in range(3)
        )
    )
    for name in ("jsonl", "json", "ninjs", "jsonld"):
        output = invoke("parse", "a.jsonl", "-f", name).stdout_bytes
        ended = subprocess.run(["jq", "-c", "."], input=output, capture_output=True, timeout=60, check=True)
        mine = json.loads(output) if name == "json" else [json.loads(line) for line in output.split(b"\n")[:-1]]
        theirs = [json.loads(line) for line in ended.stdout.split(b"\n")[:-1]]
        assert (theirs[0] if name == "json" else theirs) == mine
        assert len(mine) == 3
