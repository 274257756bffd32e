"""The only door to rich: something drawn becomes text, exactly as wide as it shall be, coloured or not."""

from __future__ import annotations

from io import StringIO
from typing import Literal

from rich.console import Console, RenderableType
from rich.text import Text

from newsparse.writers.columns import Look


def draw(what: RenderableType, look: Look) -> str:
    """Return `what` as text. Nothing is highlighted, no markup or emoji code is read, no variable of the shell is asked."""
    file = StringIO()
    console(file, look).print(what)
    text = file.getvalue()
    return text if look.colors else "".join(f"{line.rstrip()}\n" for line in text.split("\n")[:-1])


def wrap(text: Text, width: int) -> list[Text]:
    """Return the rows that a text takes in a column of this width."""
    width = max(width, 1)
    return list(text.wrap(console(StringIO(), Look(width)), width))


_SYSTEMS: dict[int, Literal["standard", "256"]] = {16: "standard", 256: "256"}


def console(file: StringIO, look: Look, *, record: bool = False) -> Console:
    """Return where rich draws. `record`: what is drawn is kept, to be exported."""
    return Console(
        file=file,
        record=record,
        width=look.width,
        color_system=_SYSTEMS.get(look.colors),
        force_terminal=look.colors > 0,
        force_interactive=False,
        force_jupyter=False,
        legacy_windows=False,
        safe_box=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
