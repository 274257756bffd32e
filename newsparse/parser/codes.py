"""Text → what its codes hold beside their date: MENAFN20112025000131011023ID1110375316 ends with a story id."""

from __future__ import annotations

import re

_TRACKING_CODE = r"(?<!\w)MENAFN\d{20}ID(?P<id>\d{10})(?!\d)"


def read_codes(text: str) -> dict[str, str]:
    """Return the tracking code and story id that a text's footer prints, as the record's `fields`; empty without one."""
    found = re.search(_TRACKING_CODE, text) if "MENAFN" in text else None
    return {"tracking_code": found.group(), "story_id": found["id"]} if found else {}
