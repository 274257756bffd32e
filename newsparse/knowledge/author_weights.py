"""What each named feature of an author is worth."""

WEIGHTS: dict[str, float] = {"start": -1.0}
