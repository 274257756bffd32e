"""What each thing is coloured in: one table for terminals light and dark, for pictures and for pages.

A colour of middle lightness has a contrast of about four to one on black and on white (WCAG 2.2, relative luminance), so
that nobody has to be asked which of the two their terminal is. No colour says what a word or a sign does not say too.
"""

from __future__ import annotations

# Colours of the 256 that terminals have, in rich's numbering; a terminal of sixteen is given the nearest.
GREEN, RED, BLUE, TEAL, PINK, BROWN = "color(28)", "color(196)", "color(27)", "color(30)", "color(163)", "color(130)"
# For what stands back: rules, margins, what was left out. No `dim`: half of a light grey on white is nothing.
GREY = "color(243)"

UPDATED = "updated"
# A verdict's sign and colour. What became `updated` was passed over for `published` only: it has a sign of its own.
VERDICTS = {
    "chosen": ("✓", f"bold {GREEN}"),
    "agrees": ("≈", TEAL),
    "passed over": ("✗", RED),
    UPDATED: ("↑", BLUE),
}
OTHER_VERDICT = ("?", "default")

# The colours of the parts; a part that is not listed has the last one.
PARTS = {
    "headline": "bold",
    "subheadline": "bold",
    "byline": PINK,
    "credits": BROWN,
    "dateline": BLUE,
    "notes": "italic",
}
OTHER_PART = "italic"
WRONG = RED
