"""What inputs are called: paths, addresses elsewhere, and how both are printed."""

from __future__ import annotations

import os
import re

# "s3://bucket/dump.jsonl.gz", "https://user:secret@example.org/a.txt".
_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_CREDENTIALS = re.compile(r"(?<=://)[^/@]*@")


def is_remote(path: str) -> bool:
    """Tell whether a path is not one of this machine's file system, but begins with a protocol."""
    return _REMOTE.match(path) is not None


def printable_name(path: str) -> str:
    r"""Return a path as text that any encoding can carry: b"caf\xe9.txt" is `caf\xe9.txt` in any locale.

    Of a remote one without the name and password that open it: records are passed on.
    """
    if is_remote(path):
        path = _CREDENTIALS.sub("", path)
    return os.fsencode(path).decode("utf-8", "backslashreplace")
