"""Text → what its codes hold beside their date: MENAFN20112025000131011023ID1110375316 ends with a story id."""

from __future__ import annotations

import re

from newsparse.knowledge.date_formats import CODE_FORMATS


def read_codes(text: str) -> dict[str, str]:
    """Return the tracking code and story id that a text's footer prints, as the record's `fields`; empty without one."""
    for row in CODE_FORMATS:
        found = re.search(row.pattern, text) if row.tracks and row.cue in text else None
        if found:
            return {"tracking_code": found.group(), "story_id": found["id"]}
    return {}
