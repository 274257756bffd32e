"""The filter: documents in, records out, one at a time; what fails is told, and the others go on."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsparse.article import Article, articles
from newsparse.defects import NewsparseError
from newsparse.document import Document
from newsparse.readers import Failure
from newsparse.readers.failure import failed
from newsparse.writers import Writer
from newsparse.writers.output import Output

if TYPE_CHECKING:
    from newsparse.cli.letters import Letters
    from newsparse.normalizer import Policy


def stream(
    documents: Iterable[Document | Failure],
    writer: Writer,
    output: Output,
    letters: Letters,
    *,
    layout: str | None,
    policy: Policy,
) -> int:
    """Write the records of all documents, tell of what failed, and return how many records there were."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    records = 0
    output.write(writer.head())
    for document in documents:
        if isinstance(document, Failure):
            letters.failure(document)
            continue
        for article in _articles(document, layout, policy):
            if isinstance(article, Failure):
                letters.failure(article)
            else:
                output.write(writer.record(article, document))
                records += 1
    output.write(writer.tail())
    return records


def _articles(document: Document, layout: str | None, policy: Policy) -> Iterator[Article | Failure]:
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
