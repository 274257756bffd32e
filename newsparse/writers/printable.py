"""Text from an input made fit for a terminal: nothing in it moves the cursor, sets a title, or turns directions round."""

from __future__ import annotations

# Category of Unicode → what stands for a character of it. "\x1b]0;title\x07" (terminal title), "\x1b[2J" (clear), U+009B
# (the same, as one character), U+202E ("gpj.exe" reads "exe.jpg", CVE-2021-42574), U+E0041 (tags nobody sees).
_STANDS_FOR = {
    "Cf": "",  # format: directions, zero-width characters, tags
    "Zs": " ",
    "Zl": " ",
    "Zp": " ",
}
_UNKNOWN = "\ufffd"
_PICTURES = 0x2400
_DELETE = "\x7f"


def clean(text: str) -> str:
    """Return `text` with every character that is not printable made visible (ESC is ␛, a line feed ␊) or left out."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else _stand_in(character) for character in text)


def clean_lines(text: str) -> str:
    """Return `text` clean, but for its line feeds and tabs."""
    return "".join(each if each.isprintable() or each in "\n\t" else _stand_in(each) for each in text)


def escaped(text: str) -> str:
    """Return JSON with what is not printable escaped, as it can be wherever JSON has it; its line feeds stay."""
    return "".join(each if each.isprintable() or each == "\n" else _json_escape(each) for each in text)


def one_line(text: str, most: int | None = None) -> str:
    """Return `text` clean, on one line, its blanks as one blank each; of more than `most` characters the first, and `…`."""
    line = " ".join((text if most is None else cut(text, most)).split())
    return line if line.isprintable() else " ".join(clean(line).split())


def cut(text: str, most: int) -> str:
    """Return `text`; of more than `most` characters the first, and `…`."""
    return text if len(text) <= most else text[:most] + "…"


def _json_escape(character: str) -> str:
    r"""Return a character as JSON escapes it: U+202E is `\u202e`, U+E0041 `\udb40\udc41`."""
    utf16 = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{utf16[at : at + 4]}" for at in range(0, len(utf16), 4))


def _stand_in(character: str) -> str:
    if character < " ":
        return chr(_PICTURES + ord(character))
    if character == _DELETE:
        return "␡"
    from unicodedata import category  # noqa: PLC0415 - most texts never come here

    return _STANDS_FOR.get(category(character), _UNKNOWN)
