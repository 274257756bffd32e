"""Markdown with YAML front matter: ours with the record it carries, and anybody's; several articles in one file too.

Of YAML only what front matter is made of is read: keys with strings, quoted or not, and lists of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from json import loads
from typing import TYPE_CHECKING, Any

from newsparse.defects import NewsparseError
from newsparse.document import Decoded, Document, decode, read
from newsparse.limits import print_size
from newsparse.readers.failure import Failure, failed
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from newsparse.readers import Reading

# The key of front matter that holds what it has no name for.
REST = "newsparse"
_BOM = b"\xef\xbb\xbf"
_FENCE = b"---"
# `title: …`, `  - a value`, `# a comment`, a blank line.
_FRONT = re.compile(rb"[\w\"'][^:\n]{0,80}:(?:\s|$)|\s|-\s|#|$")
_MOST_FRONT = 400
# Without one of these, lines between two rules are a text between two rules.
_TELLING = re.compile(rb"(?:title|date|author|published|newsparse)\s*:", re.IGNORECASE)


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is Markdown with front matter: `---`, keys, `---`, and only then text."""
    lines = head.removeprefix(_BOM).split(b"\n", _MOST_FRONT)
    if lines[0].rstrip() != _FENCE:
        return False
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    front = lines[1:end]
    return all(map(_FRONT.match, front)) and any(map(_TELLING.match, front))


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each front matter with its text: the record that it carries, or what it says of the text."""
    for record, (number, lines) in enumerate(_split(stream, reading.limits.record), 1):
        if lines is None:
            what = f"the article is longer than {print_size(reading.limits.record)}"
            yield Failure(source, number, what, "is it the right file? then raise --max-record")
            continue
        try:
            decoded = decode(b"\n".join(lines), reading.encoding)
            yield _document(decoded, source, record)
        except (NewsparseError, UnicodeError) as error:
            yield failed(source, number, error)


def _document(decoded: Decoded, source: str, record: int) -> Document:
    front, content = _front_matter(decoded.text)
    rest = front.get(REST)
    if isinstance(rest, dict):
        from newsparse.readers.carried import carrying  # noqa: PLC0415 - not to tell what a source is

        carried = carrying({**recovered(front, content), **rest}, source, record)
        if carried is not None:
            return carried
    identifier = front.get("id")
    return read(
        plain(content.strip("\n")),
        source=source,
        record=record,
        id=identifier if isinstance(identifier, str) and identifier else None,
        metadata=_metadata(front),
    )


def _split(stream: Stream, most: int) -> Iterator[tuple[int, list[bytes] | None]]:
    """Yield the articles of a source: the number of their first line, and their lines; None for one that is too long.

    An article begins with its front matter, which stands at the beginning or below a blank line. A rule between two
    paragraphs begins none.
    """
    current: list[bytes] = []
    front: list[bytes] | None = None
    begin, size = 1, 0
    for number, line in enumerate(stream.lines(most), 1):
        size += len(line or b"") + 1
        if line is None or size > most:
            yield begin, None
            current, front, begin, size = [], None, number + 1, 0
        elif front is not None:
            front.append(line)
            if line.rstrip() == _FENCE:
                if any(map(_TELLING.match, front)):
                    if any(map(bytes.strip, current)):
                        yield begin, current
                    begin, current, size = number - len(front) + 1, [], sum(map(len, front))
                current, front = current + front, None
            elif len(front) > _MOST_FRONT or not _FRONT.match(line):
                current, front = current + front, None
        elif line.removeprefix(_BOM).rstrip() == _FENCE and (not current or not current[-1].strip()):
            front = [line]
        else:
            current.append(line)
    current += front or []
    if any(map(bytes.strip, current)):
        yield begin, current


# ------------------------------------------------------------------------------------------------ front matter
_KEY = re.compile(r"""["']?([\w][\w .-]{0,80}?)["']?\s*:(?:\s+(.*))?$""")
_COMMENT = re.compile(r"\s#.*$")
_LONG_ESCAPE = re.compile(r"\\(?:U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|.)", re.DOTALL)


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
    """Return what the front matter says (strings, lists of strings, what is JSON as it is), and the text below it."""
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != "---":
        return {}, text
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        return {}, text
    said: dict[str, Any] = {}
    folded: dict[str, list[str]] = {}
    key = ""
    for line in lines[1:end]:
        found = _KEY.match(line)
        if found:
            key = found[1].lower()
            said[key], folded[key] = value(found[2] or ""), []
        elif key and line.strip() and not line.lstrip().startswith("#"):
            _continue(said, folded[key], key, line.strip())
    for key, more in folded.items():
        if more and isinstance(said[key], str):
            said[key] = " ".join((said[key], *more)).strip(" |>")
    return said, "\n".join(lines[end + 1 :])


def _continue(said: dict[str, Any], folded: list[str], key: str, line: str) -> None:
    """Add an item of a list to the value of the key above it, or an indented line to those that it goes on with."""
    if line.startswith("- "):
        if not isinstance(said[key], list):
            said[key] = []
        said[key].append(value(line[2:]))
    else:
        folded.append(line)


def value(printed: str) -> Any:
    """Return what a value on one line says: JSON where it is JSON, else a string, or a list of strings."""
    printed = printed.strip()
    if printed[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return _json(printed)
    if printed[:1] == "[" and printed[-1:] == "]":
        return [_string(each.strip()) for each in printed[1:-1].split(",") if each.strip()]
    return _string(printed)


def _string(printed: str) -> Any:
    if printed[:1] == '"':
        with suppress(ValueError):
            return _json(printed)
    if printed[:1] == printed[-1:] == "'" and len(printed) > 1:
        return printed[1:-1].replace("''", "'")
    return _COMMENT.sub("", printed).strip('"')


def _json(printed: str) -> Any:
    return loads(_LONG_ESCAPE.sub(_escaped, printed), strict=False)


def _escaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code and int(code, 16) <= 0x10FFFF else found[0]


# Our name → the keys that say it, in the order of trust (Hugo, Jekyll, Pandoc, and what people write).
_KEYS = {
    "date": ("date", "published", "publishdate", "datepublished", "date_published", "pubdate"),
    "updated": ("lastmod", "updated", "modified", "last_modified_at", "datemodified", "date_modified"),
    "title": ("title", "headline"),
    "byline": ("author", "authors", "byline", "by"),
    "url": ("url", "link", "canonical", "canonical_url", "permalink"),
    "publication": ("publication", "publisher", "source", "outlet", "site"),
    "language": ("lang", "language"),
}


def _metadata(front: Mapping[str, Any]) -> dict[str, str]:
    said = {}
    for ours, keys in _KEYS.items():
        found = next((front[key] for key in keys if front.get(key)), None)
        names = [each for each in (found if isinstance(found, list) else [found]) if isinstance(each, str)]
        if names:
            said[ours] = ", ".join(names)
    return said


# ------------------------------------------------------------------------------------------------ our own
def recovered(front: Mapping[str, Any], content: str) -> dict[str, Any]:
    """Return the keys of the record that front matter and text say by themselves."""
    body = content.strip("\n")
    head = "\n\n".join(head_of(front))
    return {
        "source": front.get("source"),
        "id": front.get("id"),
        "language": front.get("lang"),
        "headline": front.get("title"),
        "subheadline": front.get("subtitle"),
        "section": front.get("section"),
        "publication": front.get("publication"),
        "byline": front.get("byline"),
        "authors": front.get("author", []),
        "credits": front.get("credits", []),
        "published": front.get("date"),
        "updated": front.get("lastmod"),
        "body": unescape(body.removeprefix(head).lstrip("\n")) if body.startswith(head) else None,
    }


def head_of(front: Mapping[str, Any]) -> list[str]:
    """Return the paragraphs that stand above the story: headline, subheadline, and the line with byline and dateline."""
    line = " · ".join(escape(each) for name in ("byline", "dateline") if (each := str(front.get(name) or "")))
    titled = [
        f"{mark} {escape(str(front[name]))}" for mark, name in (("#", "title"), ("##", "subtitle")) if front.get(name)
    ]
    return [*titled, line] if line else titled


# Nothing in a text shall be read as markup: `<script>`, `[x](y)`, `{{ site.secret }}`, "1. ", "---", "    code".
_ACTIVE = re.compile(r"[\\`*_\[\]<|~{]|&(?=[#A-Za-z])|^(?:[#+=>:-]|\d{1,9}(?=[.)]))|\#(?=\s*$)", re.MULTILINE)
_ESCAPED = re.compile(r"\\(?:(\n)|([!-/:-@\[-`{-~]))")
# Control characters, directions, tags nobody sees: the text itself is in the front matter, where they are escaped.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
_PARAGRAPHS = re.compile(r"\n{2,}")


def escape(text: str) -> str:
    """Return a text as Markdown that shows it: nothing in it is markup, its line ends are kept."""
    text = _UNFIT.sub("\ufffd", _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    text = "\n".join(line.strip(" \t") for line in text.split("\n"))
    paragraphs = (_ACTIVE.sub(_with_backslash, each) for each in _PARAGRAPHS.split(text))
    return "\n\n".join(each.replace("\n", "\\\n") for each in paragraphs)


def _with_backslash(found: re.Match[str]) -> str:
    return found[0] + "\\" if found[0].isdecimal() else "\\" + found[0]


def unescape(text: str) -> str:
    """Return the text that `escape` has written."""
    return _ESCAPED.sub(lambda found: found[1] or found[2], text)


# ------------------------------------------------------------------------------------------------ anybody's
# (what is left out or unwrapped, what stays of it), in this order.
_MARKUP = (
    (re.compile(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,500}\)"), ""),
    (re.compile(r"(?<!\\)\[([^\[\]\n]{1,500})\]\([^()\n]{0,500}\)"), r"\1"),
    (re.compile(r"^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE), r"\1"),
    (re.compile(r"^(?:>[ \t]?)++", re.MULTILINE), ""),
    (re.compile(r"(?<![\\*\w])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,1000})(?<=\S)\1(?!\w)"), r"\2"),
)


def plain(markdown: str) -> str:
    """Return the text of Markdown: headings, emphasis, links and quotations without their signs, pictures left out."""
    for pattern, left in _MARKUP:
        markdown = pattern.sub(left, markdown)
    return unescape(markdown)
