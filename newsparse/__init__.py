"""newsparse: messy plain-text news in, one clean record out."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.article import Article, articles, parse
    from newsparse.defects import BinaryTextError, Defect, EmptyTextError, NewsparseError
    from newsparse.document import Document, Span
    from newsparse.extension import Extension, ExtensionError, extend
    from newsparse.limits import Limits
    from newsparse.many import parse_many
    from newsparse.normalizer import Candidate, Policy, Zone
    from newsparse.parser import Dateline
    from newsparse.readers.failure import Failure

__all__ = [
    "Article",
    "BinaryTextError",
    "Candidate",
    "Dateline",
    "Defect",
    "Document",
    "EmptyTextError",
    "Extension",
    "ExtensionError",
    "Failure",
    "Limits",
    "NewsparseError",
    "Policy",
    "Span",
    "Zone",
    "articles",
    "extend",
    "parse",
    "parse_many",
]
__version__ = "0.1.0"

# Where each public name lives. It is imported when it is first asked for (PEP 562): `newsparse --help` imports this
# package too, and needs none of them.
_HOMES = {
    "newsparse.article": ("Article", "articles", "parse"),
    "newsparse.defects": ("BinaryTextError", "Defect", "EmptyTextError", "NewsparseError"),
    "newsparse.document": ("Document", "Span"),
    "newsparse.extension": ("Extension", "ExtensionError", "extend"),
    "newsparse.limits": ("Limits",),
    "newsparse.many": ("parse_many",),
    "newsparse.normalizer": ("Candidate", "Policy", "Zone"),
    "newsparse.parser": ("Dateline",),
    "newsparse.readers.failure": ("Failure",),
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
