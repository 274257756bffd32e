"""What the caller decides about dates."""

from dataclasses import dataclass
from datetime import date

# Below this the answer is null: a wrong date is worse than none. benchmarks/accuracy.py shows what it costs and saves.
MIN_CONFIDENCE = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the caller decides about dates; nothing here is ever taken from the clock or the environment.

    `reference_date`: what "now" means. `assume_tz`: the IANA zone for times that print none. `infer_zone`: whether the
    place or agency may give the zone. `date_order`: auto, dmy, mdy or ymd. `min_confidence`: how likely the day must be
    right, 0 to 1, for there to be an answer at all.
    """

    reference_date: date | None = None
    assume_tz: str | None = None
    infer_zone: bool = False
    date_order: str = "auto"
    min_confidence: float = MIN_CONFIDENCE
