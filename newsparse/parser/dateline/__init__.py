"""Line → Opening: the agency credit and the dateline at the head of a text; and who signs at its foot.

    (MENAFN - IANS) Mumbai, Aug 6 (IANS) The Reserve Bank …
    └ credit ─────┘ └ dateline ────────┘ └ text

`signers` knows the agencies by their signs, `place` tells a place from prose, `lead` reads the credit in front, `signed`
the dateline that a signature marks, `shapes` the forms that no parentheses mark; `reading` puts an opening together, `foot`
reads the signatures behind the text.
"""

from newsparse.parser.dateline.foot import (
    LONGEST_SIGNATURE,
    closing_credits,
    foot_credits,
    is_signature,
    signature_start,
)
from newsparse.parser.dateline.opened import Dateline, Opening, follow
from newsparse.parser.dateline.reading import read_dateline, read_opening
from newsparse.parser.dateline.signers import agency, byline_credits, line_credits, signers

__all__ = [
    "LONGEST_SIGNATURE",
    "Dateline",
    "Opening",
    "agency",
    "byline_credits",
    "closing_credits",
    "follow",
    "foot_credits",
    "is_signature",
    "line_credits",
    "read_dateline",
    "read_opening",
    "signature_start",
    "signers",
]
