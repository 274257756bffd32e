"""Fit the weights of the named features on a corpus, and write them as tables into `newsparse/knowledge/`.

    python scripts/fit_weights.py CORPUS.jsonl[.gz] [--write] [--only lines|headline|authors|dates]

The corpus: one JSON object per line: `text`, `domain` (or another field by `--group`), `gold.title`, `gold.authors`,
`gold.body` where they are known, with `recoverable` telling which of them the text shows, and for the dates
`oracle.accept_dates` (ISO days that are right; where `recoverable.date` is false none is) and `gold.published`.

The model is a conditional logit with an outside option: among the candidates of one text and "none of them", each is chosen
with a probability proportional to exp(sum of its features' weights), "none" to exp(0). It is fitted by maximum likelihood
with an L2 penalty. A line of the article, and an author, is a choice of its own: it is one, or none. Five-fold
cross-validation, no publisher in two folds, gives the figures that are written into the tables' heads. What is found is
weighed against what was found before it (the headline against the lines that are text, dates against the headline): the
tables are fitted in that order. Needs numpy and scipy (`pip install -e .[fit]`); never needed at run time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsparse.defects import EmptyTextError
from newsparse.document import read
from newsparse.knowledge import author_weights, date_weights, headline_weights, line_weights
from newsparse.normalizer.choice import weighable
from newsparse.normalizer.evidence import Context, reasons
from newsparse.normalizer.mentions import find_mentions
from newsparse.normalizer.order import decide_order
from newsparse.normalizer.policy import Policy
from newsparse.normalizer.readings import read_mentions
from newsparse.parser import authors, headline, mark, split, worth
from newsparse.parser.body import find_core
from newsparse.parser.headline_features import HeadlineContext, features
from newsparse.parser.worth import line_features, weigh_lines

FOLDS = 5
LEAST = 20
PENALTY = 2.0
# What is known of features that a corpus of web pages hardly shows: the penalty pulls towards these instead of towards 0.
HEADLINE_PRIORS = {
    "first line of wire copy": 2.0,  # headline, subhead, date, "MURMANSK, February 26. /TASS/. ": pages seldom print it so
}
DATE_PRIORS = {
    "named by the layout": 5.0,  # "PD 13 November 2017", "Publication date: Jun 1, 2025": the field that says so
    "in the dateline": 4.0,  # "SHANGHAI, March 12, 2025 (GLOBE NEWSWIRE) -- ": the release's own day
    "in front of the dateline": 3.0,  # a header glued to its text: what else would a date be there?
    "tracking code": 2.5,  # MENAFN20112025…: the day on which the page was made
    "day and month could be swapped": -1.5,  # 03/04/2025 in English, with nothing to tell: right three times in four
    "the later of two side by side": -1.5,  # "December 10, 2021April 9, 2019": an update, printed first or last
    "the text speaks of itself": 3.0,  # "Dieser Beitrag wurde am 4. Februar 2020 von kj veröffentlicht"
    "in a citation of the text": 2.0,  # "VerfBlog, 2019/7/13, https://…"
    "in the record's address": 2.0,  # https://example.com/2023/12/22/title: set when it was first published
    "beside its Gregorian twin": -4.0,  # "20 ذي القعدة 1440هـ الموافق 23 يوليو 2019م"
    "relative to a stated day": 1.0,  # "2 hours ago": what a page prints beside its headline, rarely elsewhere
    "year of the reference date": 0.0,  # what the caller said decides the year, not whether this is the day
    "in the metadata as its update": 0.4,  # article:modified_time: what "labelled updated" weighs in a text
    "in the metadata": 2.0,  # what the input record says of itself: a feed's date more often than a crawl's
}
PRIORS = HEADLINE_PRIORS | DATE_PRIORS


class Choice(NamedTuple):
    """The candidates of a choice: the names of each one's features, whether it is right; and how much the choice counts."""

    options: list[tuple[str, ...]]
    right: list[bool]
    weight: float = 1.0


def rows(path: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a corpus."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def squash(text: str | None) -> str:
    """Return letters and digits only, casefolded."""
    return "".join(filter(str.isalnum, (text or "").casefold()))


def line_choices(row: dict[str, Any]) -> Iterator[Choice]:
    """Yield the lines of a text with a known body, and whether the body has it: a text counts once, a line by its length."""
    gold = squash(row["gold"].get("body"))
    if not gold or row.get("oracle", {}).get("body_cov", 1) < COVERED:
        return
    lines = mark(read(row["text"]))
    lengths = [min(LONGEST, line.length) for line in lines]
    for line, names, length in zip(lines, line_features(lines), lengths, strict=True):
        said = squash(line.text)
        yield Choice([names], [len(said) >= SHORTEST and said in gold], LINES * length / sum(lengths))


# So much of the gold body has to be in the text; a line as long counts as the longest; shorter ones are in any text; so many
# lines a text is taken to have.
COVERED, LONGEST, SHORTEST, LINES = 0.8, 400, 4, 100


def headline_choice(row: dict[str, Any]) -> Iterator[Choice]:
    """Yield the lines that may be the headline, and which of them is the gold title; none is where the text has no title."""
    if not row["gold"].get("title"):
        return
    shown = bool(row["recoverable"].get("title"))
    lines = mark(read(row["text"]))
    context = HeadlineContext.of(lines, find_core(lines, weigh_lines(lines)))
    indexes = headline.candidates(context)
    gold = squash(row["gold"]["title"])
    yield Choice(
        [tuple(features(context, index)) for index in indexes],
        [shown and squash(lines[index].text) == gold for index in indexes],
        1.0 if shown else HIDDEN,
    )


# Titles that are not in the text were often only changed since: what stands above it may well be one.
HIDDEN = 0.5


def author_choices(row: dict[str, Any]) -> Iterator[Choice]:
    """Yield each name that may be an author's, and whether it is; where the text shows some of the gold's, nothing."""
    gold, shown = row["gold"].get("authors"), row["recoverable"]
    if gold is None or (not shown.get("authors") and (shown.get("authors_any") or publisher_signs(row))):
        return
    document = read(row["text"])
    story = split(document, mark(document))
    right = {person(name) for name in gold} if shown.get("authors") else set()
    setting = authors.Setting(document.text, story.lines, story.headline_line, story.core)
    for each in authors.candidates(setting):
        yield Choice([each.features], [person(each.name.text) in right])


def publisher_signs(row: dict[str, Any]) -> bool:
    """Tell whether the gold names the publisher as the author: nobody knows then who wrote the text."""
    return bool(row.get("oracle", {}).get("author_is_publisher"))


def person(name: str) -> tuple[str, ...]:
    """Return a name's words, accents and order left aside."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return tuple(sorted(re.findall(r"\w+", plain.casefold())))


def date_choice(row: dict[str, Any]) -> Iterator[Choice]:
    """Yield the dates that may be the publication, and which of them are the gold day."""
    if not row["gold"].get("published"):
        return
    document = read(row["text"])
    story = split(document, mark(document))
    mentions, _ = find_mentions(story, Policy())
    order, rung = decide_order(tuple(mention.timex for mention in mentions), story, "auto")
    mentions = read_mentions(mentions, order, Policy(), story)
    context = Context.of(story, mentions, bool(rung))
    kept = [mention for mention in mentions if weighable(mention)]
    days = set(row["oracle"]["accept_dates"]) if row["recoverable"]["date"] else set()
    yield Choice(
        [reasons(mention, context) for mention in kept],
        ["{:04d}-{:02d}-{:02d}".format(*mention.timex.ymd or (0, 0, 0)) in days for mention in kept],
    )


class Data:
    """Choices as one sparse matrix: a row per candidate, `owner` the text it belongs to."""

    def __init__(self, choices: list[Choice], names: list[str]) -> None:
        index = {name: number for number, name in enumerate(names)}
        columns, pointers, owner, right = [], [0], [], []
        for number, (options, correct, _) in enumerate(choices):
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
        self.counts = np.array([choice.weight for choice in choices])
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
        value = float(np.sum(self.counts * (np.log(total) - np.log(good))) + PENALTY / 2 * penalty @ penalty)
        return value, self.matrix.T @ (self.counts[self.owner] * (share_all - share_good)) + PENALTY * penalty

    def surprise(self, weights: np.ndarray) -> float:
        """Return the negative log likelihood of the right answers, in nats: what the cross-validation compares."""
        _, total, good = self._odds(weights)
        return float(np.sum(self.counts * (np.log(total) - np.log(good))))

    def fit(self) -> np.ndarray:
        """Return the weights that make the right answers likeliest."""
        start = np.zeros(self.matrix.shape[1])
        return minimize(self.loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def names_of(choices: list[Choice], least: int, known: set[str]) -> list[str]:
    """Return the features that at least so many candidates show, and those `known` that have a prior, "start" first."""
    seen: dict[str, int] = {}
    for choice in choices:
        for option in choice.options:
            for name in set(option):
                seen[name] = seen.get(name, 0) + 1
    return ["start", *sorted({name for name, count in seen.items() if count >= least} | known)]


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
    total = sum(choice.weight for choice in choices)
    figures = f"{len(choices)} choices, {answerable} answerable: {right} right of {answered} answered"
    return f"{figures}, {surprise / total:.4f} nats of surprise at each"


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


class Subject(NamedTuple):
    """What is learnt: its name, a table's name for it, its module, its choices in a text, how often a feature is seen."""

    name: str
    called: str
    module: ModuleType
    choices: Callable[[dict[str, Any]], Iterable[Choice]]
    least: int = LEAST
    priors: Iterable[str] = ()


# In the order in which a text is read: each is weighed against what those before it found.
SUBJECTS = (
    Subject("lines", "a line of an article", line_weights, line_choices, least=50),
    Subject("headline", "a headline", headline_weights, headline_choice, priors=HEADLINE_PRIORS),
    Subject("authors", "an author", author_weights, author_choices),
    Subject("dates", "a date", date_weights, date_choice, priors=DATE_PRIORS),
)


def gather(subject: Subject, texts: Iterable[dict[str, Any]], group: str) -> tuple[list[Choice], list[str]]:
    """Return the choices of all texts, and the group that each belongs to."""
    choices, groups = [], []
    for row in texts:
        try:
            made = list(subject.choices(row))
        except EmptyTextError:
            continue
        choices += made
        groups += [str(row.get(group))] * len(made)
    return choices, groups


def learn(subject: Subject, choices: list[Choice]) -> dict[str, float]:
    """Return the weights that a list of choices teaches, by the names of their features."""
    names = names_of(choices, subject.least, set(subject.priors))
    return dict(zip(names, map(float, Data(choices, names).fit()), strict=True))


def adopt(subject: Subject, weights: dict[str, float]) -> None:
    """Let what is read from here on be weighed by these weights."""
    subject.module.WEIGHTS.clear()
    subject.module.WEIGHTS.update(weights)
    worth.forget()
    headline.forget()


def fit(subject: Subject, options: argparse.Namespace) -> None:
    """Fit one table, print its cross-validated figures, and write it where `--write` says so."""
    choices, groups = gather(subject, rows(options.corpus), options.group)
    weights = learn(subject, choices)
    figures = validate(choices, groups, list(weights))
    print(f"{subject.name}: {figures}", file=sys.stderr)
    lines = "\n".join(f"    {json.dumps(name)}: {weight:.3f}," for name, weight in weights.items())
    table = TABLE.format(subject=subject.called, penalty=PENALTY, folds=FOLDS, figures=figures, rows=lines)
    if options.write:
        Path(str(subject.module.__file__)).write_text(table, encoding="utf-8")
    else:
        print(table)
    adopt(subject, weights)


def main() -> None:
    """Read the arguments and fit what they ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("corpus")
    parser.add_argument("--group", default="domain", help="the row's field that names the publisher")
    parser.add_argument("--only", choices=[subject.name for subject in SUBJECTS])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for subject in SUBJECTS:
        if options.only in (None, subject.name):
            fit(subject, options)


if __name__ == "__main__":
    main()
