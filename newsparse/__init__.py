"""newsparse: messy plain-text news in, one clean record out."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.article import Article, articles, parse
    from newsparse.defects import BinaryTextError, Defect, EmptyTextError, NewsparseError
    from newsparse.document import Document, Span
    from newsparse.limits import Limits
    from newsparse.normalizer import Candidate, Policy, Zone
    from newsparse.parser import Dateline

__all__ = [
    "Article",
    "BinaryTextError",
    "Candidate",
    "Dateline",
    "Defect",
    "Document",
    "EmptyTextError",
    "Limits",
    "NewsparseError",
    "Policy",
    "Span",
    "Zone",
    "articles",
    "parse",
]
__version__ = "0.1.0"

# Where each public name lives. It is imported when it is first asked for (PEP 562): `newsparse --help` imports this
# package too, and needs none of them.
_HOMES = {
    "newsparse.article": ("Article", "articles", "parse"),
    "newsparse.defects": ("BinaryTextError", "Defect", "EmptyTextError", "NewsparseError"),
    "newsparse.document": ("Document", "Span"),
    "newsparse.limits": ("Limits",),
    "newsparse.normalizer": ("Candidate", "Policy", "Zone"),
    "newsparse.parser": ("Dateline",),
}

if not TYPE_CHECKING:  # a type checker would take every name for granted

    def __getattr__(name: str) -> object:
        for home, names in _HOMES.items():
            if name in names:
                globals()[name] = getattr(import_module(home), name)
                return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
