"""Story → Resolution: gathers the dates, weighs the evidence, chooses the timestamp and says why."""

from newsparse.normalizer.policy import Policy
from newsparse.normalizer.resolution import Candidate, Resolution, replay, resolve
from newsparse.normalizer.zones import Zone

__all__ = ["Candidate", "Policy", "Resolution", "Zone", "replay", "resolve"]
