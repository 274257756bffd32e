"""What is wrong with an extension."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.defects import NewsparseError


class ExtensionError(NewsparseError):
    """An extension that cannot be used. `problems`: each as `where:line: key: what; what to try`."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems: tuple[str, ...] = tuple(problems)
        super().__init__("\n".join(self.problems))

    def __reduce__(self) -> tuple[type[ExtensionError], tuple[tuple[str, ...]]]:
        return ExtensionError, (self.problems,)
