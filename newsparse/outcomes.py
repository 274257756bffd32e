"""What becomes of a document: its articles, or what kept them from being read, as data. One bad text stops no run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsparse.article import Article, articles
from newsparse.defects import NewsparseError
from newsparse.document import Document
from newsparse.readers.failure import Failure, failed

if TYPE_CHECKING:
    from newsparse.normalizer import Policy


def outcomes(
    documents: Iterable[Document | Failure], *, layout: str | None = None, policy: Policy | None = None
) -> Iterator[Article | Failure]:
    """Yield what becomes of each document, in their order; what could not even be read is passed on."""
    for document in documents:
        if isinstance(document, Failure):
            yield document
        else:
            yield from _outcomes_of(document, layout, policy)


def _outcomes_of(document: Document, layout: str | None, policy: Policy | None) -> Iterator[Article | Failure]:
    try:
        yield from articles(document, layout=layout, policy=policy)
    except NewsparseError as error:
        yield failed(document.source, None, error)
    except Exception as error:
        # The one place where a mistake of ours must not end a run of a million texts. It is told, and counts as a failure.
        what = f"newsparse stumbled over record {document.record} ({type(error).__name__} in {_where(error)})"
        yield Failure(document.source, None, what, "that is a mistake in newsparse: please report it with this text")


def _where(error: Exception) -> str:
    """Name the innermost place of a mistake: what a report has to say first."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    frame = trace.tb_frame
    return f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}, line {trace.tb_lineno}"
