"""orjson, the extra `fast`, for runs that are long enough to pay for its import.

It is an engine and no dialect: whoever asks for it falls back on the standard library wherever the two would differ, so
that no result tells which of them was there.
"""

from __future__ import annotations

from types import ModuleType

# Importing it takes as long as it saves on fifty records; a command that reads one file never does.
PAYS_OFF_AFTER = 200


class _Engine:
    """Counts how often it was asked for, and remembers the module."""

    __slots__ = ("_asked", "_module")

    def __init__(self) -> None:
        self._asked = 0
        self._module: ModuleType | None = None

    def __call__(self) -> ModuleType | None:
        """Return orjson; None as long as it would not pay off, and where it is not installed."""
        if self._asked < PAYS_OFF_AFTER:
            self._asked += 1
            if self._asked >= PAYS_OFF_AFTER:
                self._module = _imported()
        return self._module


def _imported() -> ModuleType | None:
    try:
        import orjson  # noqa: PLC0415 - see above
    except ImportError:
        return None
    return orjson


engine = _Engine()
