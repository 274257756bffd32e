"""JSON that is no JSON Lines: an array of articles, or one object laid out for eyes. Each object has the text in a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.defects import NewsparseError
from newsparse.document import Document
from newsparse.readers.failure import Failure, LineError, failed
from newsparse.readers.json_values import Found, objects
from newsparse.readers.jsonl import AS_PRINTED, document_of
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# `[{"id": 1, …`, `[⏎  {⏎    "id": 1,`, `{⏎  "id": 1,`: no article begins like this, nor do JSON Lines.
_BEGINS = re.compile(rb'(?:\xef\xbb\xbf)?\s*+(?:\[\s*+\{|\{[ \t\r]*+\n)\s*+"(?:[^"\\\n]|\\.)*+"\s*+:')


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is such JSON: by how it begins."""
    return _BEGINS.match(head) is not None


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each object. What stands on one line is read line by line, anything else at its end."""
    for record, found in enumerate(objects(stream, source, reading, AS_PRINTED), 1):
        yield found if isinstance(found, Failure) else _document(found, source, record, reading)


def _document(found: Found, source: str, record: int, reading: Reading) -> Document | Failure:
    place = "" if found.position else f"record {record}: "
    try:
        return document_of(found.value, source, record, reading)
    except LineError as error:
        return Failure(source, found.position, f"{place}{error.what}", error.advice)
    except NewsparseError as error:
        told = failed(source, found.position, error)
        return told._replace(what=f"{place}{told.what}")
