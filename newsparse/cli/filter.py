"""The filter: documents in, records out, one at a time; what fails is told, and the others go on."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsparse.attempt import attempt
from newsparse.document import Document
from newsparse.readers import Failure, Reading
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
    reading: Reading,
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
        for article in attempt(document, reading.layout, policy, reading.limits):
            if isinstance(article, Failure):
                letters.failure(article)
            else:
                output.write(writer.record(article, document))
                records += 1
    output.write(writer.tail())
    return records
