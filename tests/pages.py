"""A page of Markdown → its blocks of Python and of shell commands, run one after the other as a reader types them.

    python tests/pages.py PAGE

runs them in the current directory, and prints a JSON object: the line of each block, and what became of it.

The blocks of Python of a page share their names, and all of its blocks the directory. Comments right above a block tell more
of it; nobody sees them on the page:

    <!-- not run: a crontab's line -->  it is shown, not run, for this reason
    <!-- file: harbour.toml -->         it is the content of that file (a block of any language)
    <!-- prints -->                     it is what the block before it prints
    <!-- status: 2 -->                  its commands end with that status
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any, NamedTuple

PYTHON, SHELL = ("python", "py"), ("sh", "bash", "shell", "console")
# What a block may do without, where it is not installed; whatever else is missing is a mistake.
OPTIONAL = ("curl", "datasette", "duckdb", "jq", "pandas", "polars", "pyarrow", "pyspark", "ray", "sqlite-utils")
FENCE = re.compile(
    r"(?:^[ \t]*<!-- (?P<said>not run|file|prints|status)(?:: (?P<rest>.*?))? -->\n)?"
    r"^(?P<indent>[ \t]*)```(?P<language>\S*)\n(?P<content>.*?)^[ \t]*```$",
    re.MULTILINE | re.DOTALL,
)
RAN, MISSING = "ran", "missing: "
_SECONDS = 240


class Block(NamedTuple):
    """A fenced block: the line on which it begins, its language, its content, and what the comment above it says."""

    line: int
    language: str
    content: str
    said: str
    rest: str

    @property
    def is_run(self) -> bool:
        return self.language in (*PYTHON, *SHELL) and self.said not in ("not run", "file")


def blocks_of(text: str) -> list[Block]:
    return [
        Block(
            text.count("\n", 0, found.start("language")) + 1,
            found["language"],
            re.sub(f"(?m)^{found['indent']}", "", found["content"]),
            found["said"] or "",
            found["rest"] or "",
        )
        for found in FENCE.finditer(text)
    ]


def run(text: str) -> dict[int, str]:
    """Run a page's blocks in the current directory, and return what became of each."""
    became: dict[int, str] = {}
    names: dict[str, Any] = {"__name__": "__main__"}
    printed, last = "", 0
    for block in blocks_of(text):
        if block.said == "file":
            Path(block.rest).write_text(block.content, "utf-8")
        elif block.said == "prints" and became.get(last) == RAN and printed.split() != block.content.split():
            became[last] = f"it prints\n{printed}\ninstead of\n{block.content}"
        elif block.is_run:
            last = block.line
            printed, became[last] = (python if block.language in PYTHON else shell)(block, names)
    return became


def python(block: Block, names: dict[str, Any]) -> tuple[str, str]:
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile("\n" * block.line + block.content, "<page>", "exec"), names)
    except ModuleNotFoundError as error:
        return "", _unless_optional((error.name or "").partition(".")[0], traceback.format_exc())
    except Exception:
        return "", traceback.format_exc()
    return out.getvalue(), RAN


def shell(block: Block, names: dict[str, Any]) -> tuple[str, str]:
    command = ["bash", "-euo", "pipefail", "-c", block.content]
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=_SECONDS, check=False)
    errors = done.stderr.decode("utf-8", "replace")
    if done.returncode == int(block.rest or 0):
        return done.stdout.decode(), RAN
    missing = re.search(r"(\S+): command not found", errors)
    return "", _unless_optional(missing[1] if missing else "", f"status {done.returncode}\n{errors}")


def _unless_optional(missing: str, trace: str) -> str:
    return MISSING + missing if missing in OPTIONAL else trace


if __name__ == "__main__":
    told = run(Path(sys.argv[1]).read_text("utf-8"))
    print("\n" + json.dumps(told), file=sys.__stdout__)
