"""What libraries answer when they are asked for the day on which a plain text was published: right, wrong, nothing.

    python benchmarks/answers.py --corpus CORPUS.jsonl[.gz] [--texts 500]

The corpus is that of benchmarks/accuracy.py. Each library is used as its users use it for such texts: the first date that it
finds in the first 600 characters; for those that read pages, the text as a page, its first line the title. Needs the extra
`bench`; what is not installed is left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from rivals import page

import newsparse

_HEAD = 600
_LINES = 10


def by_newsparse(text: str) -> str | None:
    """The record's timestamp."""
    return newsparse.parse(text).published


def by_dateutil(text: str) -> str | None:
    """`parser.parse(line, fuzzy=True)` of the first of ten lines that it reads at all."""
    from dateutil.parser import parse  # noqa: PLC0415

    for line in text[:_HEAD].splitlines()[:_LINES]:
        try:
            return str(parse(line, fuzzy=True).date().isoformat())
        except (ValueError, OverflowError, ArithmeticError, TypeError, IndexError):
            continue
    return None


def by_dateparser(text: str) -> str | None:
    """`search_dates`, languages told by itself."""
    from dateparser.search import search_dates  # noqa: PLC0415

    found = search_dates(text[:_HEAD])
    return found[0][1].date().isoformat() if found else None


def by_datefinder(text: str) -> str | None:
    """`find_dates`."""
    from datefinder import find_dates  # noqa: PLC0415

    first = next(iter(find_dates(text[:_HEAD])), None)
    return first.date().isoformat() if first else None


def by_htmldate(text: str) -> str | None:
    """`find_date` of the text as a page."""
    from htmldate import find_date  # noqa: PLC0415

    return find_date(page(text))


def by_trafilatura(text: str) -> str | None:
    """`extract_metadata` of the text as a page."""
    from trafilatura import extract_metadata  # noqa: PLC0415

    found = extract_metadata(page(text))
    return found.date if found else None


def by_newspaper(text: str) -> str | None:
    """`Article.parse` of the text as a page."""
    from newspaper import Article  # noqa: PLC0415

    article = Article("https://news.example/a")
    article.download(input_html=page(text))
    article.parse()
    return str(article.publish_date)[:10] if article.publish_date else None


class Asked(NamedTuple):
    """A library: its name, the module that it is, and what asks it."""

    name: str
    module: str
    ask: Callable[[str], str | None]


ASKED = (
    Asked("newsparse", "newsparse", by_newsparse),
    Asked("dateutil, fuzzy", "dateutil", by_dateutil),
    Asked("dateparser", "dateparser", by_dateparser),
    Asked("datefinder", "datefinder", by_datefinder),
    Asked("htmldate", "htmldate", by_htmldate),
    Asked("trafilatura", "trafilatura", by_trafilatura),
    Asked("newspaper4k", "newspaper", by_newspaper),
)


def rows(corpus: Path) -> Iterator[dict[str, Any]]:
    """Yield the corpus's texts that have a day to be compared with."""
    opened = gzip.open if corpus.suffix == ".gz" else open
    with opened(corpus, "rt", encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if row["gold"].get("published"))


def verdict(row: dict[str, Any], answer: str | None) -> str:
    """Say what an answer is worth: of a text that shows its date, and of one that does not."""
    if not row["recoverable"]["date"]:
        return "invented" if answer else "silent"
    if not answer:
        return "nothing"
    return "right" if answer[:10] in row["oracle"]["accept_dates"] else "wrong"


def answered(asked: Asked, text: str) -> str | None:
    """Return a library's answer; one that stumbles gives none."""
    try:
        return asked.ask(text)
    except Exception:
        return None


def main() -> None:
    """Ask each library about a sample of a corpus and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--texts", type=int, default=500)
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    texts = list(rows(given.corpus))
    sample = texts[:: max(1, len(texts) // given.texts)][: given.texts]
    shown = sum(bool(row["recoverable"]["date"]) for row in sample)
    print(f"{shown} texts that show their date, {len(sample) - shown} that do not.\n")
    print("| | right | wrong | no answer | a date where none is shown |\n|---|---|---|---|---|")
    for asked in ASKED:
        if find_spec(asked.module) is None:
            continue
        counts = Counter(verdict(row, answered(asked, row["text"])) for row in sample)
        of_shown = (f"{counts[name] * 100 / shown:.0f} %" for name in ("right", "wrong", "nothing"))
        print(
            f"| {asked.name} | {' | '.join(of_shown)} | {counts['invented'] * 100 / max(1, len(sample) - shown):.0f} % |"
        )


if __name__ == "__main__":
    main()
