"""Scripts that one language of the news has to itself, or that decide before any word is read."""

from __future__ import annotations

from typing import NamedTuple


class Script(NamedTuple):
    """A range of code points, and the language (BCP 47) that a text written in it is taken for."""

    first: str
    last: str
    language: str


# Kana before Han: Japanese writes both. The lowest range first: a text below it needs no look.
SCRIPTS = (
    Script("\u0370", "\u03ff", "el"),
    Script("\u0531", "\u058f", "hy"),
    Script("\u05d0", "\u05ea", "he"),
    Script("\u0980", "\u09ff", "bn"),
    Script("\u0a80", "\u0aff", "gu"),
    Script("\u0b80", "\u0bff", "ta"),
    Script("\u0c00", "\u0c7f", "te"),
    Script("\u0c80", "\u0cff", "kn"),
    Script("\u0d00", "\u0d7f", "ml"),
    Script("\u0d80", "\u0dff", "si"),
    Script("\u0e01", "\u0e4e", "th"),
    Script("\u1000", "\u109f", "my"),
    Script("\u10a0", "\u10ff", "ka"),
    Script("\u1200", "\u137f", "am"),
    Script("\u1780", "\u17ff", "km"),
    Script("\u3041", "\u30ff", "ja"),
    Script("\uac00", "\ud7af", "ko"),
    Script("\u4e00", "\u9fff", "zh"),
)
