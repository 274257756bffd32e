"""Document → Story: marks the lines, then finds headline, byline, credit, dateline, body and trailer."""

from newsparse.parser.dateline import Dateline
from newsparse.parser.lines import Line, mark
from newsparse.parser.story import Story, split

__all__ = ["Dateline", "Line", "Story", "mark", "split"]
