"""The same texts read by newsparse and by the libraries that people use for their dates: CPU time, in one process."""

from __future__ import annotations

import gzip
import html
import json
import random
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from articles import articles
from costs import Ask
from measuring import Bar, Row, figures

import newsparse

# So many texts a run, each of them read once: no cache of anybody's may help.
_TEXTS = 40
_HEAD = 600


class Rival(NamedTuple):
    """A library's reading of a text. `load` imports it and returns what reads one."""

    name: str
    load: Callable[[], Callable[[str], object]]
    bar: Bar | None = None


def dateparser() -> Callable[[str], object]:
    """Dates in running text, told that it is English."""
    from dateparser.search import search_dates  # noqa: PLC0415

    return partial(search_dates, languages=["en"])


def datefinder() -> Callable[[str], object]:
    """Dates with their spans in the whole text."""
    from datefinder import extract  # noqa: PLC0415

    return partial(extract)


def datefinder_head() -> Callable[[str], object]:
    """Dates with their spans in the beginning of the text."""
    extract = datefinder()
    return lambda text: extract(text[:_HEAD])


def htmldate() -> Callable[[str], object]:
    """The date of publication of a page."""
    from htmldate import find_date  # noqa: PLC0415

    return lambda text: find_date(page(text))


def page(text: str) -> str:
    """Return a text as a plain page: its first line the title, each other one a paragraph."""
    first, *lines = html.escape(text).splitlines()
    body = "".join(f"<p>{line}</p>" for line in lines if line)
    return f"<html><head><title>{first}</title></head><body><h1>{first}</h1>{body}</body></html>"


RIVALS = (
    Rival("dateparser `search_dates`, English", dateparser, Bar(least=300)),
    Rival("datefinder `extract`", datefinder, Bar(least=15)),
    Rival(f"datefinder `extract`, first {_HEAD} characters", datefinder_head),
    Rival("htmldate `find_date`, text as a page", htmldate, Bar(least=50)),
)


def rivals(ask: Ask, folder: Path) -> str:
    """Measure the rivals that are installed, and newsparse beside each: on generated texts, and on those of a corpus."""
    many = _TEXTS * (ask.runs + 1)
    given = {"Generated texts": list(articles(many))}
    if ask.corpus:
        given["Texts of a corpus, of 2,000 to 5,000 characters"] = sample(ask.corpus, many)
    head = f"CPU time of a text, medians of {ask.runs} runs of {_TEXTS} texts, each read once. newsparse makes records."
    return "\n\n".join([head, *(f"{what}:\n\n{beside_each(texts)}" for what, texts in given.items())])


def sample(corpus: Path, many: int) -> list[str]:
    """Return so many texts of a corpus (JSON Lines with a `text`, .gz or not), of a size near that of the generated ones."""
    opened = gzip.open if corpus.suffix == ".gz" else open
    with opened(corpus, "rt", encoding="utf-8") as lines:
        texts = [text for line in lines if 2000 <= len(text := json.loads(line)["text"]) <= 5000]
    if len(texts) < many:
        raise SystemExit(f"{corpus}: {len(texts)} fitting texts, {many} are needed: try fewer --runs")
    return random.Random(1).sample(texts, many)


def beside_each(texts: Sequence[str]) -> str:
    """Tell how much faster than each rival newsparse reads the texts."""
    rows: list[Row] = []
    missing: list[str] = []
    for rival in RIVALS:
        try:
            reads = rival.load()
        except ImportError:
            missing.append(rival.name)
            continue
        ours, theirs = seconds((newsparse.parse, reads), texts)
        measured, against = f"{ours * 1e6:,.0f} µs", f"{theirs * 1e6:,.0f} µs"
        rows.append(Row(f"faster than {rival.name}", measured, against, theirs / ours, bar=rival.bar))
    notes = (
        [f"Not installed (`pip install 'newsparse[bench]'`), not measured: {', '.join(missing)}."] if missing else []
    )
    return "\n\n".join((figures(rows), *notes))


def seconds(readers: Sequence[Callable[[str], object]], texts: Sequence[str]) -> list[float]:
    """Return each reader's median CPU seconds a text. The readers take turns; the first turn is to warm up."""
    spent: list[list[float]] = [[] for _ in readers]
    for start in range(0, len(texts), _TEXTS):
        for each, reads in zip(spent, readers, strict=True):
            took = timed(reads, texts[start : start + _TEXTS])
            if start:
                each.append(took / _TEXTS)
    return [statistics.median(each) for each in spent]


def timed(reads: Callable[[str], object], texts: Iterable[str]) -> float:
    """Return the CPU seconds that reading the texts takes."""
    began = time.process_time()
    for text in texts:
        reads(text)
    return time.process_time() - began
