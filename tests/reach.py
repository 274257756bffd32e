"""What one run of the command reaches for, as Python's own audit events tell: `python reach.py ARGUMENT…` prints JSON.

Run in a process of its own: an audit hook cannot be taken off again. The command is run twice, and the second time is
watched: the first one imports and caches what it needs.
"""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

# Families of audit events (https://docs.python.org/3/library/audit_events.html) that no text may bring about.
FORBIDDEN = (
    "socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "subprocess.", "os.system", "os.exec", "os.fork",
    "os.spawn", "os.posix_spawn", "os.startfile", "pty.", "ctypes.", "pickle.", "marshal.", "exec", "compile", "import",
    "webbrowser.", "sqlite3.", "os.chown", "os.link", "os.symlink", "os.putenv", "os.setxattr", "shutil.",
)  # fmt: skip
CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod")
_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def main(arguments: list[str]) -> None:
    """Run the command with `arguments` and print which forbidden events there were, and which paths it wrote to or read."""
    from newsparse.cli.commands import newsparse

    def run() -> None:
        with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
            newsparse.main(arguments, standalone_mode=False)

    run()
    forbidden: list[str] = []
    read: set[str] = set()
    written: set[str] = set()

    def watch(event: str, details: tuple[Any, ...]) -> None:
        if event.startswith(FORBIDDEN):
            forbidden.append(f"{event} {details!r:.200}")
        elif event == "open" and isinstance(details[0], str | bytes):
            path, mode, flags = details
            writes = any(letter in mode for letter in "wax+") if mode else bool(flags & _FOR_WRITING)
            (written if writes else read).add(os.path.realpath(os.fsdecode(path)))
        elif event in CHANGES:
            written.update(os.path.realpath(os.fsdecode(each)) for each in details if isinstance(each, str | bytes))

    sys.addaudithook(watch)
    run()
    told = {"forbidden": forbidden, "read": sorted(read), "written": sorted(written)}
    print(json.dumps(told))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    main(sys.argv[1:])
