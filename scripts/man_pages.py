"""Write `docs/man/*.1` from the commands: `python scripts/man_pages.py`; with --check, tell whether they are up to date.

click-man writes what click knows; the examples and the exit status, which stand below a command's options, are added here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import dedent

import click
from click_man.core import generate_man_page

import newsparse as package
from newsparse.cli.commands import newsparse

TARGET = Path(__file__).parent.parent / "docs" / "man"
# No date of the day: the same commands give the same pages.
DATE = f"newsparse {package.__version__}"


def escaped(line: str) -> str:
    """Return a line as roff takes it literally: no escape, no request at its beginning."""
    line = line.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line.startswith((".", "'")) else line


def page(command: click.Command, context: click.Context) -> str:
    """Return a command's page."""
    text = generate_man_page(context, version=package.__version__, date=DATE)
    lines = [f"\\&{line}" if line.startswith("'") else line for line in text.splitlines()]
    for block in (command.epilog or "").split("\b")[1:]:
        title, _, rest = block.strip("\n").partition(":")
        lines += [f".SH {title.upper()}", ".nf", *map(escaped, dedent(rest.strip("\n")).lstrip(" ").split("\n")), ".fi"]
    others = [name for name in newsparse.commands if context.command is not newsparse.commands[name]]
    also = ["newsparse(1)"] * (command is not newsparse) + [f"newsparse-{name}(1)" for name in others]
    lines += [".SH SEE ALSO", ", ".join(also).replace("-", "\\-")]
    return "\n".join(lines) + "\n"


def pages() -> dict[str, str]:
    """Return every page by its file's name."""
    top = click.Context(newsparse, info_name="newsparse")
    found = {"newsparse.1": page(newsparse, top)}
    for name, command in newsparse.commands.items():
        found[f"newsparse-{name}.1"] = page(command, click.Context(command, info_name=name, parent=top))
    return found


def main() -> None:
    """Write the pages, or compare them with those that there are."""
    found = pages()
    if "--check" in sys.argv:
        there = {path.name: path.read_text("utf-8") for path in TARGET.glob("*.1")}
        if there != found:
            raise SystemExit("docs/man is not what the commands say: run python scripts/man_pages.py")
        return
    TARGET.mkdir(exist_ok=True)
    for path in TARGET.glob("*.1"):
        path.unlink()
    for name, text in found.items():
        (TARGET / name).write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(found)} pages")


if __name__ == "__main__":
    main()
