"""One digest of all the records of a corpus: whoever gets the same has the same records, to the last byte.

    python scripts/records_digest.py samples/*.txt corpus.jsonl.gz [--each digests.txt] [--against digests.txt]

Reads files of text and JSON Lines (as they are, or in .gz) as newsparse reads its inputs, and prints how many records there
are and their digest, with the versions that made it. What newsparse depends on must not change it: neither Python's version
nor dateutil's, nor TZ, locale, hash seed or the day. `--each` writes the digest of every record on a line of its own;
`--against` compares with such a file, written elsewhere, and names the records that differ (the first twenty): the exit
status is then 1. To compare a release with the one before it, run each on the same corpus: what differs belongs into the
changelog.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
import unicodedata
from collections.abc import Iterator
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path

from newsparse.article import articles
from newsparse.readers import Failure, documents

SHOWN = 20


def digests(paths: list[str]) -> Iterator[str]:
    """Yield a line for every record and every failure: which it is, and a digest of all that it says."""
    for each in documents(paths):
        if isinstance(each, Failure):
            yield f"{Path(each.source).name}:{each.position} failed: {each.what}"
            continue
        for article in articles(each._replace(source=Path(each.source).name)):
            told = json.dumps(article.to_dict(), ensure_ascii=True, sort_keys=True).encode()
            yield f"{article.source}:{article.record} {hashlib.sha256(told).hexdigest()[:32]}"


def main() -> int:
    """Print the digest; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", help="files of text, JSON Lines, .gz")
    parser.add_argument("--each", help="write the digest of every record to this file")
    parser.add_argument("--against", help="compare with a file that --each wrote")
    said = parser.parse_args()
    lines = list(digests(said.paths))
    if said.each:
        Path(said.each).write_text("".join(f"{line}\n" for line in lines), "utf-8")
    total = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    made_by = f"Python {platform.python_version()}, Unicode {unicodedata.unidata_version}"
    print(f"{len(lines)} {total} ({made_by}, dateutil {version('python-dateutil')})")
    if not said.against:
        return 0
    others = Path(said.against).read_text("utf-8").splitlines()
    differ = [f"{one} | {other}" for one, other in zip_longest(lines, others) if one != other]
    print(f"{len(differ)} differ", *differ[:SHOWN], sep="\n  ", file=sys.stderr)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
