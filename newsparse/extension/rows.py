"""An extension: rows for newsparse's tables, as a value."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from os import PathLike
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from newsparse.knowledge.agencies import Agency
    from newsparse.knowledge.language import Language
    from newsparse.layouts.described import Described


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Rows beside newsparse's own: see docs/extending.md.

    `agencies`: how they sign. `labels`: what stands before a date, casefolded, and the role that it gives it. `languages`:
    words for "published", "by", months … of languages. `layouts`: kinds of text, by the labels that they print.
    """

    agencies: tuple[Agency, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    languages: tuple[Language, ...] = field(default=(), hash=False)
    layouts: tuple[Described, ...] = field(default=(), hash=False)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """Return what a TOML file says. Raises ExtensionError, with all that is wrong with it."""
        from newsparse.extension.toml_file import read_rows  # noqa: PLC0415 - only for who extends

        return cls(**read_rows(path))

    def joined(self, other: Extension) -> Extension:
        """Return both together; where they differ about a label, the other's counts."""
        return Extension(
            agencies=(*self.agencies, *other.agencies),
            labels={**self.labels, **other.labels},
            languages=(*self.languages, *other.languages),
            layouts=(*self.layouts, *other.layouts),
        )

    @property
    def digest(self) -> str:
        """Return what tells this extension from any other: the same rows have the same, in a file or in a package."""
        told = {
            "agencies": self.agencies,
            "labels": dict(self.labels),
            "languages": [asdict(each) for each in self.languages],
            "layouts": self.layouts,
        }
        plain = json.dumps(told, sort_keys=True, ensure_ascii=False, default=dict)
        return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]
