"""Draw the pictures of docs/report.md: a report on the samples and on generated articles, as Chromium shows it.

    python scripts/report_pictures.py

Needs the extra `test` and a Chromium. Fonts differ from machine to machine, and so do the pictures.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent.parent
sys.path[:0] = [str(HERE), str(HERE / "tests"), str(HERE / "benchmarks")]

from articles import messy  # noqa: E402
from browser import chromium  # noqa: E402

DOCS = HERE / "docs"
NEWSPARSE = [sys.executable, "-m", "newsparse"]
_COUNT = 3000
_SIZE = {"width": 1120, "height": 1000}


def made(folder: Path, generated: int) -> str:
    """Return the address of a report on the samples and so many generated articles, made as docs/report.md tells."""
    shutil.copytree(HERE / "samples", folder / "dump", ignore=shutil.ignore_patterns("*.json", "*.md"))
    if generated:
        with (folder / "dump" / "generated.jsonl").open("w", encoding="utf-8") as dump:
            dump.writelines(f"{json.dumps({'text': text})}\n" for text in messy(generated))
    for arguments in (
        ("batch", "-q", "dump", "-o", "records.jsonl"),
        ("report", "-q", "records.jsonl", "-o", "report.html", "--texts", "."),
    ):
        environment = {"PYTHONPATH": str(HERE), "LC_ALL": "C.UTF-8"}
        subprocess.run([*NEWSPARSE, *arguments], cwd=folder, check=True, env=environment)
    return (folder / "report.html").as_uri()


def main() -> None:
    """Draw the pictures."""
    with tempfile.TemporaryDirectory() as many, tempfile.TemporaryDirectory() as few, chromium() as browser:
        page = browser.new_page(viewport=_SIZE)
        page.goto(made(Path(many), _COUNT))
        page.screenshot(path=DOCS / "report.png")
        page.goto(made(Path(few), 0))
        page.get_by_label("Filter").fill("macron")
        page.locator("summary", has_text="Macron").click()
        page.locator("#look").evaluate("heading => heading.scrollIntoView()")
        page.screenshot(path=DOCS / "report-record.png")


if __name__ == "__main__":
    main()
