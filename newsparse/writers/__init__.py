"""What a record becomes. A writer turns records into text, one at a time; an Output takes the text away."""

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
    """An output format: the module and class that write it, and the suffixes of files that hold it."""

    home: str
    writer: str
    suffixes: tuple[str, ...] = ()


# Every output format by name. The modules are imported when one is written: only `table` and `explanation` need rich.
FORMATS = {
    "jsonl": Format("newsparse.writers.json_records", "JsonLines", (".jsonl", ".ndjson")),
    "json": Format("newsparse.writers.json_records", "JsonArray", (".json",)),
    "csv": Format("newsparse.writers.delimited", "Csv", (".csv",)),
    "tsv": Format("newsparse.writers.delimited", "Tsv", (".tsv", ".tab")),
    "table": Format("newsparse.writers.table", "Table", (".txt",)),
    "markdown": Format("newsparse.writers.markdown", "Markdown", (".md", ".markdown")),
    "ninjs": Format("newsparse.writers.ninjs", "Ninjs", (".ninjs", ".ninjs.json")),
    "jsonld": Format("newsparse.writers.jsonld", "JsonLd", (".jsonld",)),
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
    home, writer, _ = VIEWS.get(name) or FORMATS[name]
    return cast(Writer, getattr(import_module(home), writer)(fields, look))


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
