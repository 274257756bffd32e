"""What a record becomes. A writer turns records into text, one at a time; an Output takes the text away."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from newsparse.writers.compression import without_compression

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.document import Document
    from newsparse.writers.columns import Look


class Writer(Protocol):
    """What every writer does: text before the records, for each record, and after them; any of it may be empty."""

    def head(self) -> str:
        """Return what stands before the first record."""

    def record(self, article: "Article", document: "Document") -> str:
        """Return an article's text; `document` is what it was read from, for those that show the text itself."""

    def tail(self) -> str:
        """Return what stands after the last record."""


class Format(NamedTuple):
    """An output format: the module and class that write it, the suffixes of files that hold it, and what of
    `newsparse.writers.printable` makes its text fit for a terminal; none for what is drawn, which is made so as it is drawn.
    """

    home: str
    writer: str
    suffixes: tuple[str, ...] = ()
    shown_by: str | None = None


# Every output format by name. The modules are imported when one is written: only `table` and `explanation` need rich.
FORMATS = {
    "jsonl": Format("newsparse.writers.json_records", "JsonLines", (".jsonl", ".ndjson"), "escaped"),
    "json": Format("newsparse.writers.json_records", "JsonArray", (".json",), "escaped"),
    "csv": Format("newsparse.writers.delimited", "Csv", (".csv",), "clean_lines"),
    "tsv": Format("newsparse.writers.delimited", "Tsv", (".tsv", ".tab"), "clean_lines"),
    "table": Format("newsparse.writers.table", "Table", (".txt",)),
    "markdown": Format("newsparse.writers.markdown", "Markdown", (".md", ".markdown"), "clean_lines"),
    "ninjs": Format("newsparse.writers.ninjs", "Ninjs", (".ninjs", ".ninjs.json"), "escaped"),
    "jsonld": Format("newsparse.writers.jsonld", "JsonLd", (".jsonld",), "escaped"),
    "explanation": Format("newsparse.writers.explanation", "Explanation"),
}
# The table and the explanation in other media: words alone (--plain), a picture and a page (--export).
VIEWS = {
    "plain table": Format("newsparse.writers.plain", "PlainTable"),
    "plain explanation": Format("newsparse.writers.plain", "PlainExplanation"),
    "picture": Format("newsparse.writers.exported", "Picture"),
    "page": Format("newsparse.writers.exported", "Page"),
}


def make_writer(name: str, fields: tuple[str, ...] | None, look: "Look") -> Writer:
    """Return the writer of the format or view `name`, for the keys `fields` (None: its own choice). Raises KeyError."""
    home, kind, _, shown_by = VIEWS.get(name) or FORMATS[name]
    writer = cast(Writer, getattr(import_module(home), kind)(fields, look))
    if not look.to_terminal or shown_by is None:
        return writer
    return _Shown(writer, getattr(import_module("newsparse.writers.printable"), shown_by))


class _Shown:
    """A writer for programs whose text goes to a terminal all the same (`-f jsonl`, to look at it): nothing acts there."""

    def __init__(self, writer: Writer, shown: Callable[[str], str]) -> None:
        self._writer, self._shown = writer, shown

    def head(self) -> str:
        """Return what stands before the first record."""
        return self._shown(self._writer.head())

    def record(self, article: "Article", document: "Document") -> str:
        """Return an article's text."""
        return self._shown(self._writer.record(article, document))

    def tail(self) -> str:
        """Return what stands after the last record."""
        return self._shown(self._writer.tail())


# What is no text, and written by a batch alone.
TABLES = {".parquet": "parquet", ".pq": "parquet"}


def format_of_suffix(path: str) -> str | None:
    """Return the name of the format that files of such a suffix hold, compressed or not, if there is one; the longest suffix
    counts.
    """
    path = without_compression(path)
    suffixes = TABLES | {suffix: name for name, kind in FORMATS.items() for suffix in kind.suffixes}
    found = max((suffix for suffix in suffixes if path.lower().endswith(suffix)), key=len, default=None)
    return found and suffixes[found]
