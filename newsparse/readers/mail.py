"""E-mail and news messages (RFC 5322, Usenet), one by itself or many in an mbox: their text, and what their head says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from newsparse.defects import Defect, NewsparseError
from newsparse.document import Decoded, Document, decode, read, without_surrogates
from newsparse.limits import print_size
from newsparse.readers.charsets import decoded_by, told_of
from newsparse.readers.failure import Failure, failed
from newsparse.readers.stream import Stream

if TYPE_CHECKING:
    from email.message import EmailMessage
    from email.policy import Policy

    from newsparse.readers import Reading

# "From jane@example.com Sun Jun  1 07:47:31 2025": what an mbox puts before each message.
_SEPARATOR = re.compile(rb"From (?:\S.{0,200}\d\d:\d\d.{0,30}\d{4}|- .{0,80}|\?\?\?@\?\?\?.{0,40})\s*$")
_LAST_LINE = re.compile(rb"(?<=\n)\r?\n\Z")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_FIELD = re.compile(rb"([!-9;-~]{1,60}):(?:[ \t]|\r?$)")
# A message says whom it is from, or what about; and one of these, which a labelled text does not print.
_SAYS = frozenset((b"from", b"subject"))
_TELLING = frozenset(
    (b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to", b"newsgroups", b"x-mailer")
)  # fmt: skip
_MOST_LINES = 1000
_USENET = frozenset((b"path", b"from", b"subject", b"date"))


def recognises(head: bytes, name: str) -> bool:
    """Tell whether a source is mail: by the line before a message of an mbox, or by the fields of its head."""
    first, *lines = head.lstrip(b"\r\n").split(b"\n", _MOST_LINES)
    if _SEPARATOR.match(first):
        return not _names([line for line in lines if not line.startswith(b">From ")]).isdisjoint(_SAYS)
    names = _names([first, *lines])
    return (not names.isdisjoint(_SAYS) and not names.isdisjoint(_TELLING)) or names >= _USENET


def _names(lines: list[bytes]) -> frozenset[bytes]:
    """Return the names of the fields that a head of a message consists of; none where it is no such head."""
    names: list[bytes] = []
    for line in lines:
        field = _FIELD.match(line)
        if field:
            names.append(field[1].lower())
        elif not line.strip():
            break
        elif not names or line[:1] not in (b" ", b"\t"):
            return frozenset()
    return frozenset(names)


def pieces(stream: Stream, source: str, reading: Reading) -> Iterator[Document | Failure]:
    """Yield one document for each message, as it comes."""
    for record, (number, data) in enumerate(_messages(stream, reading.limits.record), 1):
        if data is None:
            what = f"the message is longer than {print_size(reading.limits.record)}"
            yield Failure(source, number, what, "is it mail? then raise --max-record")
            continue
        try:
            yield _document(data, source, record, reading)
        except RecursionError:
            yield Failure(source, number, "its parts are nested too deeply", "is it mail? take its text out first")
        except (NewsparseError, UnicodeError) as error:
            found = failed(source, number if record > 1 else None, error)
            yield found


def _messages(stream: Stream, most: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield each message with the number of its first line; None for one that is too long. One is held at a time."""
    lines: list[bytes] = []
    begin, size, too_long, is_mbox = 1, 0, False, False
    for number, line in enumerate(stream.lines(most, keep_ends=True), 1):
        if line is not None and (not lines or not lines[-1].strip()) and _SEPARATOR.match(line):
            if too_long or any(map(bytes.strip, lines)):
                yield begin, None if too_long else _joined(lines, is_mbox=is_mbox)
            lines, begin, size, too_long, is_mbox = [], number + 1, 0, False, True
            continue
        size += len(line or b"")
        too_long = too_long or line is None or size > most
        if too_long or line is None:
            lines.clear()
        else:
            lines.append(line)
    if too_long or any(map(bytes.strip, lines)) or not is_mbox:
        yield begin, None if too_long else _joined(lines, is_mbox=is_mbox)


def _joined(lines: list[bytes], *, is_mbox: bool) -> bytes:
    """Return a message; of an mbox without what the mbox adds: the line between two messages, `>` before "From "."""
    data = b"".join(lines).lstrip(b"\r\n")
    return _QUOTED_FROM.sub(rb"\1", _LAST_LINE.sub(b"", data)) if is_mbox else data


# ------------------------------------------------------------------------------------------------ one message
def _document(data: bytes, source: str, record: int, reading: Reading) -> Document:
    message = _parsed(data)
    part = _text_part(message)
    defects = _defects(message, part)
    said: dict[str, Any] = {
        "source": source,
        "record": record,
        "id": _id(_field(message, "Message-ID")),
        "metadata": _metadata(message),
    }
    decoded = _decoded(part, reading.encoding)
    if part.get_content_type() == "text/html":
        from newsparse.readers.html import document_of  # noqa: PLC0415 - an extra

        return document_of(decoded, reading.html_extractor, defects=defects, **said)
    text = _unwrapped(decoded.text) if _parameter(part, "format") == "flowed" else decoded.text
    return read(text, defects=(*defects, *told_of(decoded)), **said)


# What a field says beyond this is nothing (RFC 5322: 998 characters a line): reading one takes time that grows with the
# square of its length, and a kilobyte for each bracket.
_LONGEST_FIELD, _LONGEST_OF_A_PART = 1000, 300
_MOST_PARTS = 300


def _parsed(data: bytes) -> EmailMessage:
    """Take a message apart. Raises NewsparseError where it has too many parts."""
    from email import message_from_bytes  # noqa: PLC0415 - 20 ms, for mail only

    if b"boundary" in data.lower() and data.count(b"\n--") > 2 * _MOST_PARTS:
        raise NewsparseError(f"it has more than {_MOST_PARTS:,} parts")
    return message_from_bytes(data, policy=_policy())


@cache
def _policy() -> Policy[EmailMessage]:
    from email.policy import EmailPolicy  # noqa: PLC0415

    class Brief(EmailPolicy):
        """The standard library's reading of mail, with fields of no more than so many characters."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            """Return a field's name and value."""
            name, value = super().header_source_parse(sourcelines)
            most = _LONGEST_OF_A_PART if name.lower().startswith("content-") else _LONGEST_FIELD
            return name[:_LONGEST_FIELD], value[:most]

    return cast("Policy[EmailMessage]", Brief())


def _text_part(message: EmailMessage) -> EmailMessage:
    """Return the part that is the message's text: the first plain one, else the first of HTML, attachments left aside."""
    parts = [part for part in message.walk() if not part.is_multipart() and not _is_attached(part)]
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind:
                return part
    raise NewsparseError("the message has no text")


def _is_attached(part: EmailMessage) -> bool:
    return _field(part, "Content-Disposition").lower().startswith("attachment")


def _decoded(part: EmailMessage, encoding: str | None) -> Decoded:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        raise NewsparseError("the message has no text")
    if encoding is not None:
        return decode(data, encoding)
    return decoded_by(data, _parameter(part, "charset"), "the message")


_FLOWS = re.compile(r"(?<!^--) \r?\n(?!\r?\n)", re.MULTILINE)


def _unwrapped(text: str) -> str:
    """Join the lines of format=flowed (RFC 3676): a blank at a line's end says that its paragraph goes on."""
    return _FLOWS.sub(" ", text)


# The standard library's reading of a field can stumble over a broken one, in ways of its own.
_STUMBLES = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


def _field(message: EmailMessage, name: str) -> str:
    """Return a field's value, encoded words decoded, on one line; empty where there is none that can be read."""
    try:
        value = str(message[name] or "")
    except _STUMBLES:
        return _printed(message, name)
    return " ".join(without_surrogates(value).split())


def _printed(message: EmailMessage, name: str) -> str:
    """Return a field's value as it is printed: of a date the standard library would write another one."""
    value = next((str(raw) for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(without_surrogates(value).split())


def _parameter(part: EmailMessage, name: str) -> str:
    try:
        value = part.get_param(name)
    except _STUMBLES:
        return ""
    return value.lower() if isinstance(value, str) else ""


def _id(printed: str) -> str | None:
    return printed.strip("<> ") or None


# "Jane Doe <jane@example.com>", "jane@example.com (Jane Doe)".
_NAMED = re.compile(r"\s*+\"?([^\"<@]{1,200}?)\"?\s{0,20}<[^>]*>|[^\s(@]{1,300}+@[^\s(@]{1,300}+\s++\(([^)]{1,200})\)")
# Our name → the field that says it.
_FIELDS = {"title": "Subject", "publication": "Organization", "language": "Content-Language"}


def _metadata(message: EmailMessage) -> dict[str, str]:
    said = {ours: value for ours, name in _FIELDS.items() if (value := _field(message, name))}
    if date := _printed(message, "Date"):
        said["date"] = date
    sender = _NAMED.match(_field(message, "From")) or _NAMED.match(_printed(message, "From"))
    if sender:
        said["byline"] = (sender[1] or sender[2]).strip()
    return said


_MOST_DEFECTS = 5


def _defects(message: EmailMessage, part: EmailMessage) -> tuple[Defect, ...]:
    """Tell what the standard library found wrong, each kind once: "MissingHeaderBodySeparatorDefect" in words."""
    kinds = dict.fromkeys(type(each).__name__ for each in (*message.defects, *part.defects))
    words = (re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", kind.removesuffix("Defect")).lower() for kind in kinds)
    return tuple(Defect("malformed_message", f"the message is malformed: {each}") for each in words)[:_MOST_DEFECTS]
