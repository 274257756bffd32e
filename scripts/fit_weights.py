"""Fit the weights of the named features on a corpus, and write them as tables into `newsparse/knowledge/`.

    python scripts/fit_weights.py CORPUS.jsonl[.gz] [--write] [--only headline|dates]

The corpus: one JSON object per line: `text`, `domain` (or another field by `--group`), `gold.title`, and for the dates
`oracle.accept_dates` (ISO days that are right; where `recoverable.date` is false none is) and `gold.published`.

The model is a conditional logit with an outside option: among the candidates of one text and "none of them", each is chosen
with a probability proportional to exp(sum of its features' weights), "none" to exp(0). It is fitted by maximum likelihood
with an L2 penalty. Five-fold cross-validation, no publisher in two folds, gives the figures that are written into the
tables' heads. Needs numpy and scipy (`pip install -e .[fit]`); never needed at run time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsparse.document import EmptyTextError, read
from newsparse.normalizer.choice import weighable
from newsparse.normalizer.evidence import Context, reasons
from newsparse.normalizer.mentions import find_mentions
from newsparse.normalizer.order import decide_order
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.readings import read_mentions
from newsparse.parser import mark, split
from newsparse.parser.body import find_core
from newsparse.parser.headline import HeadlineContext, candidates, features

FOLDS = 5
LEAST = 20
PENALTY = 2.0
# What is known of features that a corpus of web pages hardly shows: the penalty pulls towards these instead of towards 0.
PRIORS = {
    "named by the layout": 5.0,  # "PD 13 November 2017", "Publication date: Jun 1, 2025": the field that says so
    "in the dateline": 4.0,  # "SHANGHAI, March 12, 2025 (GLOBE NEWSWIRE) -- ": the release's own day
    "tracking code": 2.5,  # MENAFN20112025…: the day on which the page was made
    "day and month could be swapped": -1.5,  # 03/04/2025 in English, with nothing to tell: right three times in four
    "the later of two side by side": -1.5,  # "December 10, 2021April 9, 2019": an update, printed first or last
    "the text speaks of itself": 3.0,  # "Dieser Beitrag wurde am 4. Februar 2020 von kj veröffentlicht"
    "in a citation of the text": 2.0,  # "VerfBlog, 2019/7/13, https://…"
    "in the record's address": 2.0,  # https://example.com/2023/12/22/title: set when it was first published
    "beside its Gregorian twin": -4.0,  # "20 ذي القعدة 1440هـ الموافق 23 يوليو 2019م"
    "relative to a stated day": 1.0,  # "2 hours ago": what a page prints beside its headline, rarely elsewhere
    "year of the reference date": 0.0,  # what the caller said decides the year, not whether this is the day
    "in the metadata": 2.0,  # what the input record says of itself: a feed's date more often than a crawl's
}
KNOWLEDGE = Path(__file__).parent.parent / "newsparse" / "knowledge"

# One text's candidates: the names of each one's features, whether it is right, and the group it belongs to.
Choice = tuple[list[tuple[str, ...]], list[bool]]


def rows(path: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a corpus."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def squash(text: str | None) -> str:
    """Return letters and digits only, casefolded."""
    return "".join(filter(str.isalnum, (text or "").casefold()))


def headline_choice(row: dict[str, Any]) -> Choice | None:
    """Return the lines that may be the headline, and which of them is the gold title."""
    if not row["recoverable"].get("title"):
        return None
    lines = mark(read(row["text"]))
    context = HeadlineContext.of(lines, find_core(lines))
    indexes = candidates(context)
    gold = squash(row["gold"]["title"])
    return [tuple(features(context, index)) for index in indexes], [
        squash(lines[index].text) == gold for index in indexes
    ]


def date_choice(row: dict[str, Any]) -> Choice | None:
    """Return the dates that may be the publication, and which of them are the gold day."""
    if not row["gold"].get("published"):
        return None
    document = read(row["text"])
    story = split(document, mark(document))
    mentions, _ = find_mentions(story, Policy())
    order, rung = decide_order(tuple(mention.timex for mention in mentions), story, "auto")
    mentions = read_mentions(mentions, order, Policy(), story)
    context = Context.of(story, mentions, bool(rung))
    kept = [mention for mention in mentions if weighable(mention)]
    days = set(row["oracle"]["accept_dates"]) if row["recoverable"]["date"] else set()
    return (
        [reasons(mention, context) for mention in kept],
        ["{:04d}-{:02d}-{:02d}".format(*mention.timex.ymd or (0, 0, 0)) in days for mention in kept],
    )


class Data:
    """Choices as one sparse matrix: a row per candidate, `owner` the text it belongs to."""

    def __init__(self, choices: list[Choice], names: list[str]) -> None:
        index = {name: number for number, name in enumerate(names)}
        columns, pointers, owner, right = [], [0], [], []
        for number, (options, correct) in enumerate(choices):
            for option, is_right in zip(options, correct, strict=True):
                columns += [0] + [index[name] for name in option if name in index]
                pointers.append(len(columns))
                owner.append(number)
                right.append(is_right)
        self.matrix = csr_matrix((np.ones(len(columns)), columns, pointers), shape=(len(owner), len(names)))
        self.prior = np.array([PRIORS.get(name, 0.0) for name in names])
        self.owner = np.array(owner, dtype=int)
        self.right = np.array(right, dtype=bool)
        self.texts = len(choices)
        self.answerable = np.zeros(self.texts, dtype=bool)
        self.answerable[self.owner[self.right]] = True

    def _odds(self, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return each candidate's odds, and each text's: of all its candidates with none, and of the right answer."""
        raised = np.exp(np.clip(self.matrix @ weights, -30, 30))
        total = 1.0 + np.bincount(self.owner, raised, self.texts)
        good = np.bincount(self.owner, raised * self.right, self.texts)
        return raised, total, np.where(self.answerable, good, 1.0)

    def loss(self, weights: np.ndarray) -> tuple[float, np.ndarray]:
        """Return the penalised negative log likelihood, and its gradient."""
        raised, total, good = self._odds(weights)
        share_all = raised / total[self.owner]
        share_good = np.where(self.right, raised / good[self.owner], 0.0)
        penalty = weights - self.prior
        penalty[0] = 0.0
        value = float(np.sum(np.log(total) - np.log(good)) + PENALTY / 2 * penalty @ penalty)
        return value, self.matrix.T @ (share_all - share_good) + PENALTY * penalty

    def surprise(self, weights: np.ndarray) -> float:
        """Return the negative log likelihood of the right answers, in nats: what the cross-validation compares."""
        _, total, good = self._odds(weights)
        return float(np.sum(np.log(total) - np.log(good)))

    def fit(self) -> np.ndarray:
        """Return the weights that make the right answers likeliest."""
        start = np.zeros(self.matrix.shape[1])
        return minimize(self.loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def names_of(choices: list[Choice], least: int, known: set[str]) -> list[str]:
    """Return the features that at least so many candidates show, and those `known` that have a prior, "start" first."""
    seen: dict[str, int] = {}
    for options, _ in choices:
        for option in options:
            for name in option:
                seen[name] = seen.get(name, 0) + 1
    return ["start", *sorted({name for name, count in seen.items() if count >= least} | (PRIORS.keys() & known))]


def folds(groups: list[str]) -> list[int]:
    """Assign each text to a fold, all texts of a publisher to the same."""
    names = sorted(set(groups))
    random.Random(0).shuffle(names)
    place = {name: number % FOLDS for number, name in enumerate(names)}
    return [place[group] for group in groups]


def validate(choices: list[Choice], groups: list[str], names: list[str]) -> str:
    """Return the cross-validated figures in one line."""
    fold = folds(groups)
    right = answered = answerable = 0
    surprise = 0.0
    for number in range(FOLDS):
        train = Data([choice for choice, place in zip(choices, fold, strict=True) if place != number], names)
        test = Data([choice for choice, place in zip(choices, fold, strict=True) if place == number], names)
        weights = train.fit()
        surprise += test.surprise(weights)
        raised = np.exp(np.clip(test.matrix @ weights, -30, 30))
        best = np.full(test.texts, -1)
        top = np.ones(test.texts)  # what "none of them" weighs
        for at, (owner, weight) in enumerate(zip(test.owner, raised, strict=True)):
            if weight > top[owner]:
                top[owner], best[owner] = weight, at
        answered += int((best >= 0).sum())
        right += int(test.right[best[best >= 0]].sum())
        answerable += int(test.answerable.sum())
    figures = f"{len(choices)} texts, {answerable} answerable: {right} right of {answered} answered"
    return f"{figures}, {surprise / len(choices):.4f} nats of surprise at each"


TABLE = '''"""What each named feature of {subject} is worth, in natural-log odds.

Generated by scripts/fit_weights.py, a conditional logit with L2 penalty {penalty:g}: do not edit, fit again.
Cross-validated in {folds} folds, no publisher in two of them:
{figures}.
"""

# fmt: off
WEIGHTS: dict[str, float] = {{
{rows}
}}
'''


def learn(choices: list[Choice], least: int, subject: str) -> dict[str, float]:
    """Return the weights that a list of choices teaches, by the names of their features."""
    names = names_of(choices, least, set(PRIORS) if subject == DATE else set())
    return dict(zip(names, map(float, Data(choices, names).fit()), strict=True))


HEADLINE, DATE = "a headline", "a date"


def fit(
    subject: str, module: str, choice: Callable[[dict[str, Any]], Choice | None], options: argparse.Namespace
) -> None:
    """Fit one table, print its cross-validated figures, and write it where `--write` says so."""
    choices, groups = [], []
    for row in rows(options.corpus):
        try:
            made = choice(row)
        except EmptyTextError:
            continue
        if made is not None:
            choices.append(made)
            groups.append(str(row.get(options.group)))
    weights = learn(choices, options.least, subject)
    figures = validate(choices, groups, list(weights))
    print(f"{subject}: {figures}", file=sys.stderr)
    lines = "\n".join(f"    {json.dumps(name)}: {weight:.3f}," for name, weight in weights.items())
    table = TABLE.format(subject=subject, penalty=PENALTY, folds=FOLDS, figures=figures, rows=lines)
    if options.write:
        (KNOWLEDGE / f"{module}.py").write_text(table, encoding="utf-8")
    else:
        print(table)


def main() -> None:
    """Read the arguments and fit what they ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("corpus")
    parser.add_argument("--group", default="domain", help="the row's field that names the publisher")
    parser.add_argument("--least", type=int, default=LEAST, help="leave out features that fewer candidates show")
    parser.add_argument("--only", choices=["headline", "dates"])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.only != "dates":
        fit(HEADLINE, "headline_weights", headline_choice, options)
    if options.only != "headline":
        fit(DATE, "date_weights", date_choice, options)


if __name__ == "__main__":
    main()
