"""Document → its articles, or what went wrong with it as data: nothing that a text holds ends a run of a million others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Article, articles
from newsparse.defects import NewsparseError
from newsparse.document import Document
from newsparse.limits import Limits
from newsparse.readers.failure import Failure, failed

if TYPE_CHECKING:
    from newsparse.normalizer import Policy


def attempt(
    document: Document, layout: str | None, policy: Policy | None, limits: Limits
) -> Iterator[Article | Failure]:
    """Yield the articles of a document, and a Failure where they end early. `layout` …: see `newsparse.articles`."""
    try:
        yield from articles(document, layout=layout, policy=policy, limits=limits)
    except NewsparseError as error:
        yield failed(document.source, None, error)
    except Exception as error:  # the one place where a mistake of ours is met: it is told, and counts as a failure
        yield mistake(error, document.source, document.record)


def mistake(error: Exception, source: str, record: int) -> Failure:
    """Tell a mistake of newsparse's own, and where it is: what a report has to say first."""
    what = f"newsparse stumbled over record {record} ({type(error).__name__} in {innermost(error)})"
    return Failure(source, None, what, "that is a mistake in newsparse: please report it with this text")


def innermost(error: Exception) -> str:
    """Name the innermost place of a mistake: what it says of itself may be text of an input."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    frame = trace.tb_frame
    return f"{frame.f_globals.get('__name__')}.{frame.f_code.co_name}, line {trace.tb_lineno}"
