"""What the caller decides about dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the caller decides about dates; nothing here is ever taken from the clock or the environment.

    `reference_date`: what "now" means. `assume_tz`: the IANA zone for times that print none. `infer_zone`: whether the
    agency may give the zone. `date_order`: auto, dmy, mdy or ymd.
    """

    reference_date: date | None = None
    assume_tz: str | None = None
    infer_zone: bool = False
    date_order: str = "auto"
