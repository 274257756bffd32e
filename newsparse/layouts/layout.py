"""What a layout is: how to know a text of its kind, where one article ends and the next begins, and what its labels name."""

from collections.abc import Callable

from newsparse.document import Part
from newsparse.named_tuple import NamedTuple


class Layout(NamedTuple):
    r"""One kind of text.

    `recognises`: tells by the first characters of a text whether it is of this kind. `parts`: names the parts of one
    article's text, in its offsets; of a text that turns out to be something else, nothing. A story that is labelled has a
    part `body`; what the labels do not name (a headline above unlabelled text) the parser looks for in there.

    `starts` and `ends` are patterns of a line that begins an article, and of one that ends it; with `above`, an article
    begins so many visible lines above the one that matches ("Title" / "July 17, 2024 | Star Democrat"). `covers` and
    `tails` are patterns of what stands before the first article and behind the last and is none ("User Name: …", "Search
    Summary"): a stretch between boundaries in which they are found. `needs` is a pattern of what every article has: a
    stretch without it belongs to the article before. All are read in bytes as well: ASCII only, `.{1,2}` for a letter
    that is not. `country`: where the vendor's clock hangs (ISO 3166): it decides what "EST" means. `after` is a pattern of
    the line above a beginning, if it needs one: the article begins there ("---" with "title: …" below it). `joints` is a
    pattern of where within a line one article ends and the next begins ("\x04" with what follows on the same line).
    `escaped`: the text writes `&lt;` for `<`, as SGML does; the record does not. `in_columns`: its lines
    are cut at a column, as wires, mail and LexisNexis have them.
    """

    name: str
    recognises: Callable[[str], bool]
    parts: Callable[[str], tuple[Part, ...]]
    starts: str = ""
    ends: str = ""
    above: int = 0
    covers: str = ""
    tails: str = ""
    needs: str = ""
    country: str = ""
    after: str = ""
    joints: str = ""
    escaped: bool = False
    in_columns: bool = False
