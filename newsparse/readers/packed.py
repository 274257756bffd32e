"""One file inside an archive: its name, and its bytes as they come."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.readers.stream import Readable


class Packed(NamedTuple):
    """A member: `name` as the archive prints it, `file` what is in it."""

    name: str
    file: Readable


def printed(name: bytes) -> str:
    r"""Return a member's name as text that any encoding can carry: b"caf\xe9.txt" is `caf\xe9.txt`."""
    return name.decode("utf-8", "backslashreplace")


# "__MACOSX/._a.txt", ".git/config": what a walk through a directory passes over too.
_HIDDEN = re.compile(r"(?:^|/)(?:\.(?!\.?(?:/|$))|__MACOSX/)")
_FROM_THE_TOP = re.compile(r"^(?:\.?/)+")


def is_hidden(name: str) -> bool:
    """Tell whether a member is one that nobody means: hidden files, what macOS adds."""
    return _HIDDEN.search(name) is not None


def name_in(archive: str, name: str) -> str:
    """Return how a record calls a member: "dump.zip/articles/a.txt". It is only a name: nothing is written there."""
    return f"{archive}/{_FROM_THE_TOP.sub('', name)}"
