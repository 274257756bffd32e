"""Finds and reads date expressions: `find(str) -> tuple[Timex, ...]`.

Nothing here knows what an article is. A text is cut into tokens around its digits, each token becomes one letter of a
*shape*, and the rows of `knowledge.date_formats` are matched on the shape: one grammar for all languages and digits.
Every pattern is linear in the text's length.
"""

from newsparse.timex.codes import find_in_address
from newsparse.timex.expression import Grain, Timex
from newsparse.timex.finder import find
from newsparse.timex.whole import read_whole

__all__ = ["Grain", "Timex", "find", "find_in_address", "read_whole"]
