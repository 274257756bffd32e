"""Accuracy on a corpus: dates, headlines, authors and bodies against gold, and how well confidence is calibrated.

    python benchmarks/accuracy.py --corpus CORPUS.jsonl[.gz] [--by extractor,lang] [--errors 20] [--cross-validate domain]

The corpus: one JSON object per line: `text`; `gold.published` (ISO) and `gold.title`; `recoverable.date` and
`recoverable.title`: whether the text shows them; `oracle.accept_dates`: the days that count as right;
`oracle.walls_seen`: the local minutes that do, where `recoverable.time` is true; `gold.authors` with `recoverable.authors`
(all of them are in the text) and `recoverable.authors_any`, `gold.body` with `oracle.body_cov`. Other fields may be named
by `--by`. F1 of headlines and bodies is that of their words as bags (letters, where a script has no blanks); false authors:
texts that name none of the gold's, where some are given. Bodies: texts that hold four fifths of the gold's words;
leaking: those whose headline stands among the first three lines of the body.

Shown: texts that show their date. Not shown: texts that do not; there the right answer is null. An error's class is the
role and the place of the date that was chosen. `--cross-validate FIELD` fits the weights anew for each fold of the corpus,
on the texts of the other folds, no publisher (FIELD) in two of them, before it parses the fold: what the figures are worth
on publishers that the weights have not seen. It needs what scripts/fit_weights.py needs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import newsparse
from newsparse.normalizer.policy import MIN_CONFIDENCE

BINS = 10


class Outcome(NamedTuple):
    """What became of one text: the facts that the figures count."""

    row: dict[str, Any]
    article: newsparse.Article
    shown: bool | None
    right: bool
    minute: bool | None
    headline: bool | None
    words: float | None
    authors: tuple[int, int, int] | None
    invented: bool | None
    body: float | None
    leak: bool | None

    @property
    def answered(self) -> bool:
        """Tell whether a day was given."""
        return len(self.article.published or "") >= len("2025-06-01")


def squash(text: str | None) -> str:
    """Return letters and digits only, casefolded."""
    return "".join(filter(str.isalnum, (text or "").casefold()))


def judge(row: dict[str, Any]) -> Outcome:
    """Parse a row's text and compare with its gold."""
    article = newsparse.parse(row["text"], id=row.get("id"))
    gold, recoverable, oracle = row["gold"], row["recoverable"], row.get("oracle", {})
    published = article.published or ""
    shown = bool(recoverable["date"]) if gold.get("published") else None
    right = published[:10] in oracle.get("accept_dates", ())
    walls = {wall[:16] for wall in oracle.get("walls_seen") or oracle.get("walls") or ()}
    utc = (article.published_utc or "")[:16]
    same = bool(utc) and utc == (gold.get("published") or "")[:16] and "+00:00" in gold["published"]
    minute = published[:16] in walls or same if recoverable.get("time") else None
    headline = squash(article.headline) == squash(gold.get("title")) if recoverable.get("title") else None
    words = f1(article.headline, gold["title"]) if recoverable.get("title") else None
    authors, invented = judge_authors(row, article)
    has_body = bool(gold.get("body")) and oracle.get("body_cov", 1) >= COVERED
    body = f1(article.body, gold["body"]) if has_body else None
    first = [squash(line) for line in article.body.split("\n") if line.strip()][:3]
    leak = squash(gold.get("title")) in first if has_body and gold.get("title") else (False if has_body else None)
    return Outcome(row, article, shown, right, minute, headline, words, authors, invented, body, leak)


# So much of the gold body's words have to be in the text.
COVERED = 0.8
DENSE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def plain(text: str | None) -> list[str]:
    """Return a text's words without accents, casefolded; the letters of a script without blanks one by one."""
    folded = unicodedata.normalize("NFKD", text or "").casefold()
    words = re.findall(r"\w+", "".join(char for char in folded if not unicodedata.combining(char)))
    return [piece for word in words for piece in (word if DENSE.search(word) else (word,))]


def f1(given: str | None, gold: str | None) -> float:
    """Return the F1 of two texts as bags of words."""
    one, other = Counter(plain(given)), Counter(plain(gold))
    common = (one & other).total()
    return 2 * common / (one.total() + other.total()) if common else 0.0


def judge_authors(row: dict[str, Any], article: newsparse.Article) -> tuple[tuple[int, int, int] | None, bool | None]:
    """Return how many authors are right, were given and are gold, where the text shows them all; and whether some were
    given where it shows none. The publisher's own name counts for nothing.
    """
    gold, shown, oracle = row["gold"].get("authors"), row["recoverable"], row.get("oracle", {})
    if gold is None:
        return None, None
    outlets = {"".join(plain(str(row.get(name, "")).split(".")[0])) for name in ("publisher", "domain")}
    named = [
        {tuple(sorted(plain(name))) for name in names if "".join(plain(name)) not in outlets}
        for names in (article.authors, gold)
    ]
    if shown.get("authors"):
        return (len(named[0] & named[1]), len(named[0]), len(named[1])), None
    is_known = not shown.get("authors_any") and not oracle.get("author_is_publisher")
    return None, bool(named[0] - named[1]) if is_known else None


def cross_validated(rows: list[dict[str, Any]], field: str) -> list[Outcome]:
    """Parse each fold of the rows by weights that were fitted on the others."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
    import fit_weights as fitting  # noqa: PLC0415 - numpy and scipy, for this option alone

    outcomes = []
    fold = fitting.folds([str(row.get(field)) for row in rows])
    for number in range(fitting.FOLDS):
        others = [row for row, place in zip(rows, fold, strict=True) if place != number]
        for subject in fitting.SUBJECTS:
            choices, _ = fitting.gather(subject, others, field)
            fitting.adopt(subject, fitting.learn(subject, choices))
        outcomes += [judge(row) for row, place in zip(rows, fold, strict=True) if place == number]
    return outcomes


def percent(part: float, whole: int) -> str:
    """Return a share in percent, or a dash."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def figures(outcomes: list[Outcome]) -> list[str]:
    """Return the figures of some texts as the cells of a table's row."""
    shown = [each for each in outcomes if each.shown]
    hidden = [each for each in outcomes if each.shown is False]
    answered = [each for each in (*shown, *hidden) if each.answered]
    minutes = [each.minute for each in outcomes if each.minute is not None]
    headlines = [each.headline for each in outcomes if each.headline is not None]
    words = [each.words for each in outcomes if each.words is not None]
    named = [each.authors for each in outcomes if each.authors is not None]
    invented = [each.invented for each in outcomes if each.invented is not None]
    bodies = [each.body for each in outcomes if each.body is not None]
    leaks = [each.leak for each in outcomes if each.leak is not None]
    return [
        str(len(outcomes)),
        percent(sum(each.right for each in shown), len(shown)),
        percent(sum(each.answered and not each.right for each in shown), len(shown)),
        percent(sum(each.answered and not each.right for each in hidden), len(hidden)),
        percent(sum(each.right for each in answered), len(answered)),
        percent(sum(minutes), len(minutes)),
        percent(sum(headlines), len(headlines)),
        percent(sum(words), len(words)),
        percent(2 * sum(right for right, _, _ in named), sum(given + gold for _, given, gold in named)),
        percent(sum(invented), len(invented)),
        percent(sum(bodies), len(bodies)),
        percent(sum(leaks), len(leaks)),
    ]


HEAD = (
    "texts", "right", "wrong", "false", "precision", "minute right", "headline exact", "headline F1", "authors F1",
    "false authors", "body F1", "leaking",
)  # fmt: skip


def table(first: str, rows: Iterable[tuple[str, list[str]]], head: tuple[str, ...] = HEAD) -> None:
    """Print a Markdown table."""
    print(f"\n| {first} | {' | '.join(head)} |\n|{'---|' * (len(head) + 1)}")
    for name, cells in rows:
        print(f"| {name} | {' | '.join(cells)} |")


def calibration(outcomes: list[Outcome]) -> None:
    """Print the reliability curve, and the expected calibration error over its bins."""
    answered = [each for each in outcomes if each.shown is not None and each.answered]
    bins: list[list[Outcome]] = [[] for _ in range(BINS)]
    for each in answered:
        bins[min(BINS - 1, int(each.article.confidence * BINS))].append(each)
    rows = []
    error = 0.0
    for number, inside in enumerate(bins):
        if inside:
            mean = sum(each.article.confidence for each in inside) / len(inside)
            right = sum(each.right for each in inside) / len(inside)
            error += abs(mean - right) * len(inside) / len(answered)
            rows.append((f"{number / BINS:.1f}", [str(len(inside)), f"{mean:.3f}", f"{right:.3f}"]))
    table("confidence from", rows, ("answers", "mean", "right"))
    print(f"\nexpected calibration error {error:.3f}; null below {MIN_CONFIDENCE}")


def error_class(outcome: Outcome) -> str:
    """Name an error by the role and the first reasons of the date that was chosen."""
    chosen = next(date for date in outcome.article.dates if date.verdict == "chosen")
    return f"{chosen.role}: {', '.join(chosen.reasons[:3])}"


def main() -> None:
    """Read the arguments, parse the corpus, print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--by", default="", help="fields of the rows to group by, with commas between them")
    parser.add_argument("--errors", type=int, default=12, help="how many error classes to show")
    parser.add_argument("--cross-validate", metavar="FIELD", help="the field that names the publisher")
    options = parser.parse_args()
    opener = gzip.open if options.corpus.endswith(".gz") else open
    with opener(options.corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    field = options.cross_validate
    outcomes = cross_validated(rows, field) if field else [judge(row) for row in rows]
    table("corpus", [("all", figures(outcomes))])
    for field in filter(None, options.by.split(",")):
        groups: dict[str, list[Outcome]] = defaultdict(list)
        for each in outcomes:
            groups[str(each.row.get(field))].append(each)
        table(field, ((name, figures(groups[name])) for name in sorted(groups, key=lambda name: -len(groups[name]))))
    calibration(outcomes)
    wrong = [each for each in outcomes if each.shown is not None and each.answered and not each.right]
    classes = Counter(map(error_class, wrong)).most_common(options.errors)
    table("class of a wrong or false date", ((name, [str(count)]) for name, count in classes), ("texts",))


if __name__ == "__main__":
    main()
