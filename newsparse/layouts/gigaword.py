"""SGML of news collections: one <DOC> after the other, its agency and day in its id, as the Gigaword corpora have it.

<DOC id="AFP_ENG_19940531.0390" type="story" >
<HEADLINE>
Ferries to leave earlier
</HEADLINE>
<DATELINE>
HARBOUR TOWN, May 31 (AFP)
</DATELINE>
<TEXT>
<P>
The council …
</P>
</TEXT>
</DOC>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.document import Part, Span
from newsparse.layouts.controls import printed
from newsparse.layouts.labels import trimmed
from newsparse.layouts.layout import Layout

_ID = r"(?P<id>(?P<credits>[A-Z]{2,4})(?:_[A-Z]{3}_?)?(?P<published>(?:19|20)\d{6})\.\d{1,5})"
_OPENS = rf"\s{{0,80}}<DOC\s{{1,4}}id=\"{_ID}\"(?:\s{{1,4}}type=\"(?P<type>[a-z]{{2,20}})\")?[^>]{{0,80}}>"
_NAMES = ("id", "credits", "published", "type")
_TAGGED = r"<(?P<tag>HEADLINE|DATELINE)>(?P<inside>[^<]{1,1000})</(?P=tag)>"
_TAG = r"</?[A-Za-z][^<>]{0,80}>"


def recognises(head: str) -> bool:
    """Tell whether a text begins with a document whose id holds its source and its day."""
    return re.match(_OPENS, head) is not None


def parts(text: str) -> tuple[Part, ...]:
    """Name what the id and the tags hold; the story is what stands in TEXT, without its tags."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    opens = re.match(_OPENS, text)
    if opens is None:
        return
    yield from (Part(name, Span(*opens.span(name))) for name in _NAMES if opens[name])
    for found in re.compile(_TAGGED).finditer(text, opens.end()):
        yield Part(found["tag"].lower(), trimmed(text, *found.span("inside")))
    start = text.find("<TEXT>", opens.end())
    if start < 0:
        return
    end = text.find("</TEXT>", start)
    end = len(text) if end < 0 else end
    at = start
    for tag in (*re.compile(_TAG).finditer(text, start, end), None):
        yield from printed("body", text, at, tag.start() if tag else end)
        at = tag.end() if tag else end


LAYOUT = Layout("gigaword", recognises, parts, starts=r"^\s*<DOC\b", ends=r"</DOC>", escaped=True, in_columns=True)
