"""Line… → whether a text is an article at all: a log, source code, a table, a menu are told, not read as stories."""

from __future__ import annotations

from newsparse.knowledge.no_articles import NO_ARTICLES, NoArticle
from newsparse.parser.dateline.patterns import compiled
from newsparse.parser.lines import Line

# Of ten letters of a text, so many at most stand in running text where it may be no article.
_LITTLE = 5


def no_article(lines: tuple[Line, ...]) -> str | None:
    """Return what a text is that is no article ("a log"), by the table's rows; None for what may be one."""
    enough = (lines[-1].span.end - lines[0].span.start) * _LITTLE // 10 if lines else 0
    for line in lines:  # of most texts the upper half is enough
        if line.weight >= _SURE and (enough := enough - len(line.text)) < 0:
            return None
    letters = sum([len(line.text) for line in lines])
    if sum([len(line.text) for line in lines if _may_be_text(line)]) * 10 > letters * _LITTLE:
        return None
    return next((kind.name for kind in NO_ARTICLES if _is(kind, lines)), None)


def _is(kind: NoArticle, lines: tuple[Line, ...]) -> bool:
    """Tell whether enough lines are a kind's: whatever is not is told by its first lines."""
    if len(lines) < kind.least:
        return False
    match = compiled(kind.line).match
    others = len(lines) * (10 - kind.tenths)  # tenths of lines
    for line in lines:
        if not match(line.text):
            others -= 10
            if others < 0:
                return False
    return True


# What weighs as much is a paragraph, with a full stop at its end.
_SURE = 200.0

# "queue is full (12 waiting)" in a log has four words in a row, a sentence has more.
_WORDS = r"(?:[^\W\d_]{1,30}[ ,.’']{1,2}){6}"


def _may_be_text(line: Line) -> bool:
    """Tell whether a line is running text made of words: a log's long line has as many signs and numbers."""
    if line.weight >= _SURE:
        return True
    return line.is_prose and (compiled(_WORDS).search(line.text) is not None or line.is_dense)
