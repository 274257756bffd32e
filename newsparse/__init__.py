"""newsparse: messy plain-text news in, one clean record out."""

from newsparse.article import Article, articles, parse
from newsparse.defects import BinaryTextError, Defect, EmptyTextError, NewsparseError
from newsparse.document import Document, Span
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
    "NewsparseError",
    "Policy",
    "Span",
    "Zone",
    "articles",
    "parse",
]
__version__ = "0.1.0"
