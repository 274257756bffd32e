"""Texts in, articles out, one after the other: `parse` for many, by one process or by several."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from newsparse.article import Article
from newsparse.attempt import attempt
from newsparse.document import Document, is_encoding
from newsparse.extension import Extension, in_force, put_in_force
from newsparse.given import document_of, given
from newsparse.layouts import layout_named
from newsparse.limits import DEFAULT, Limits
from newsparse.normalizer import Policy
from newsparse.readers.failure import Failure

if TYPE_CHECKING:
    from newsparse.batch.tasks import Item, Task

# A text, or a row that has one: {"id": 7, "text": "…", "date": "2025-06-01"}.
Text = str | bytes | Mapping[str, object]


def parse_many(
    texts: Iterable[Text],
    *,
    jobs: int = 1,
    text_field: str = "text",
    id_field: str = "id",
    encoding: str | None = None,
    layout: str | None = None,
    policy: Policy | None = None,
    limits: Limits = DEFAULT,
) -> Generator[Article | Failure, None, None]:
    """Read many texts: yield the articles of each, in the order of the texts, or a Failure where one gave none.

    `texts`: any iterable of `str`, of `bytes`, or of mappings (rows) with the text under `text_field`, an id under
    `id_field`, and what else came with it: `date`, `updated`, `title`, `byline`, `url`, `publication`, `language`, `source`.
    It is read as it is needed, never to its end first. `jobs`: how many processes work; 1: this one alone, which takes one
    text at a time. Several begin when there is enough to do, and run some hundred texts ahead for each.
    `encoding`: of bytes, else told by them. `layout`, `policy`, `limits`: as `newsparse.parse` takes them. With
    `layout="web"` every text is one article: one result for each text, in step with them.

    An article's `record`, and a failure's `position`, say which text it is from, the first being 1; an `id` goes along
    unchanged. What a text holds is no reason to raise: one that is empty, binary or no text at all (None, NaN) is a Failure.
    What `texts` itself raises comes through, behind the results of what it gave before. To end early, close the generator,
    or forget it: processes end with it.

    Raises TypeError where `texts` is a single text, ValueError for `jobs` below 1, LookupError for an unknown `encoding`
    or `layout`, `newsparse.batch.pool.WorkersDieError` where the processes are killed whatever they read.
    """
    if isinstance(texts, str | bytes | Mapping):
        raise TypeError("parse_many takes an iterable of texts; for a single one there is newsparse.parse")
    if jobs < 1:
        raise ValueError(f"jobs is {jobs}: at least one process has to work")
    if encoding is not None and not is_encoding(encoding):
        raise LookupError(f"no encoding is called {encoding!r}")
    if layout is not None:
        layout_named(layout)
    take = _Take(text_field, id_field, encoding, limits)
    manner = Manner(layout, policy or Policy(), limits, in_force())
    return _here(texts, take, manner) if jobs == 1 else _shared(texts, take, manner, jobs)


# ------------------------------------------------------------------------------------------------ texts → documents
class _Take(NamedTuple):
    """How a text is taken out of what the caller gives."""

    text_field: str
    id_field: str
    encoding: str | None
    limits: Limits

    def item(self, text: object, place: int) -> Item:
        """Return the document that a text is, or what is wrong with it. `place`: which of the texts it is."""
        from newsparse.batch.tasks import Item  # noqa: PLC0415 - the batch's rooms, for who asks for many texts

        row: Mapping[str, object] = {"record": place}
        if isinstance(text, Mapping):
            row = {**text, "id": text.get(self.id_field), "record": place}
            text = text.get(self.text_field)
        if isinstance(text, str | bytes | None):
            return Item(document_of(given(row, text or ""), self.encoding, self.limits), "-", place)
        what = f"it is no text, but {type(text).__name__}"
        return Item(Failure(given(row, "").source, place, what, _ADVICE), "-", place)


_ADVICE = "give str or bytes, or mappings and their text_field"


# ------------------------------------------------------------------------------------------------ documents → articles
class Manner(NamedTuple):
    """All that a worker has to know."""

    layout: str | None
    policy: Policy
    limits: Limits
    extension: Extension | None

    def worker(self) -> Callable[[tuple[Item, ...]], list[Article | Failure]]:
        """Return what reads the texts of a task, in a process of its own."""
        put_in_force(self.extension)
        return self.read

    def read(self, items: Iterable[Item]) -> list[Article | Failure]:
        """Return the articles of some texts, and what failed."""
        return [outcome for item in items for outcome in self.outcomes(item)]

    def outcomes(self, item: Item) -> Iterator[Article | Failure]:
        """Yield the articles of a text, and what failed."""
        piece = item.piece
        for outcome in (
            attempt(piece, self.layout, self.policy, self.limits) if isinstance(piece, Document) else (piece,)
        ):
            if isinstance(outcome, Article):
                yield outcome
            elif isinstance(outcome, Failure):
                yield outcome._replace(position=item.ordinal)


def _here(texts: Iterable[object], take: _Take, manner: Manner) -> Generator[Article | Failure, None, None]:
    for place, text in enumerate(texts, 1):
        yield from manner.outcomes(take.item(text, place))


def _shared(
    texts: Iterable[object], take: _Take, manner: Manner, jobs: int
) -> Generator[Article | Failure, None, None]:
    from newsparse.batch.pool import Pool, readable  # noqa: PLC0415 - only for who asks for processes
    from newsparse.batch.tasks import first_of  # noqa: PLC0415 - as above

    broken: list[Exception] = []
    ahead = _tasks(_items(texts, take, broken))
    first, is_all = first_of(ahead)
    if is_all:
        for task in first:
            for item in task.items:
                yield from manner.outcomes(item)
    else:
        with Pool(manner, jobs) as pool:
            for _, outcomes in pool.results(chain(first, ahead), readable):
                yield from outcomes
    if broken:
        raise broken[0]


def _items(texts: Iterable[object], take: _Take, broken: list[Exception]) -> Iterator[Item]:
    """Yield the texts as they are read; where reading them raises, end there, and put the exception aside."""
    try:
        for place, text in enumerate(texts, 1):
            yield take.item(text, place)
    except Exception as error:  # the caller's: it is raised when what came before has been yielded
        broken.append(error)


def _tasks(items: Iterator[Item]) -> Iterator[Task]:
    from newsparse.batch.tasks import Task, grouped, size_of  # noqa: PLC0415 - as above

    taken = 0
    for group in grouped(items):
        taken += sum(size_of(item.piece) for item in group)
        yield Task(group, taken=taken)
