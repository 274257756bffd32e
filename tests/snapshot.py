"""What newsparse's modules hold once rows are in force, told as JSON: `before` anything else is imported, or `after` all
of it was imported and used. Both have to be the same: a table that is made of others, and not made anew, is found here.

    python tests/snapshot.py before|after EXTENSION.toml
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

import newsparse
from newsparse.extension import Extension, put_in_force

# Not read: they need what is not installed everywhere, or start something.
LEFT_OUT = ("newsparse.engines", "newsparse.__main__", "newsparse.arrow", "newsparse.writers.parquet")
ADDRESS = re.compile(r" at 0x[0-9a-f]+")


def import_all() -> None:
    for module in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not module.name.startswith(LEFT_OUT):
            importlib.import_module(module.name)


def plain(value: Any) -> Any:
    if isinstance(value, set | frozenset):
        return sorted(map(repr, value))
    if isinstance(value, dict):
        return sorted((repr(key), plain(each)) for key, each in value.items())
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return ADDRESS.sub("", repr(value))


def snapshot() -> dict[str, Any]:
    held = {}
    for name, module in sys.modules.items():
        if name.startswith("newsparse.") and not name.startswith(
            ("newsparse.knowledge.growing", "newsparse.extension")
        ):
            held |= {f"{name}.{key}": plain(value) for key, value in vars(module).items() if not key.startswith("__")}
    return held


def remembered() -> list[str]:
    """What still remembers something that it answered."""
    return [
        f"{name}.{key}"
        for name, module in sys.modules.items()
        if name.startswith("newsparse.")
        for key, value in vars(module).items()
        if hasattr(value, "cache_info") and value.cache_info().currsize
    ]


if __name__ == "__main__":
    when, path = sys.argv[1:]
    extension = Extension.read(path)
    if when == "before":
        put_in_force(extension)
        import_all()
    else:
        import_all()
        for sample in sorted((Path(__file__).parent.parent / "samples").glob("*.txt")):
            newsparse.parse(sample.read_bytes())
        put_in_force(extension)
    print(json.dumps({"held": snapshot(), "remembered": remembered() if when == "after" else []}, sort_keys=True))
