"""A path, or the name of an entry point → Extension."""

from __future__ import annotations

import os
from os import PathLike

from newsparse.extension.problems import ExtensionError
from newsparse.extension.rows import Extension

GROUP = "newsparse.extensions"


def found(said: str | PathLike[str] | Extension) -> Extension:
    """Return the extension that a caller means: a path of a TOML file, the name of an installed one, or one itself.

    A name is looked for among the installed ones where it is no file, and is not written as one ("harbour", but not
    "harbour.toml" or "./harbour"). Raises ExtensionError.
    """
    if isinstance(said, Extension):
        return said
    path = os.fspath(said)
    is_path = not isinstance(said, str) or os.path.basename(path) != path or path.lower().endswith(".toml")
    return Extension.read(path) if is_path or os.path.isfile(path) else _installed(path)


def _installed(name: str) -> Extension:
    """Return what the package says that has an entry point of that name: an Extension, the path of a TOML file, or a
    function that returns one of them.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - a look at all installed packages: some milliseconds

    there = entry_points(group=GROUP)
    points = [point for point in there if point.name == name]
    if not points:
        names = sorted({point.name for point in there})
        near = f"installed are {', '.join(names)}" if names else f"no installed package has an entry point in {GROUP}"
        raise ExtensionError([f"{name}: neither a file nor the name of an installed extension; {near}"])
    said = _loaded(name, points[0].load)
    said = _loaded(name, said) if callable(said) else said
    if isinstance(said, str | PathLike):
        return Extension.read(said)
    if not isinstance(said, Extension):
        what = f"the entry point {points[0].value} gives {type(said).__name__}, no extension"
        raise ExtensionError([f"{name}: {what}; it has to be a newsparse.Extension, or the path of a TOML file"])
    return said


def _loaded(name: str, load: object) -> object:
    try:
        return load()  # type: ignore[operator]
    except ExtensionError:
        raise
    except Exception as error:
        raise ExtensionError([f"{name}: the package failed ({type(error).__name__}: {error}); is it whole?"]) from error
