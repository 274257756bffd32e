"""How long hypothesis looks for what breaks a law; that Ctrl-C is heard by what the tests start; what tests are called.

`ci`, which is the default, tries the same examples every time; `HYPOTHESIS_PROFILE=long` tries many times as many, other
ones at each run, and keeps those that fail below `.hypothesis/`, which git ignores, to try them first the next time.
"""

from __future__ import annotations

import os
import signal

from hypothesis import HealthCheck, settings

# Of a hundred examples each test takes its share: see `strategies.examples`.
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much]
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, database=None, suppress_health_check=SLOW
)
settings.register_profile("long", max_examples=3_000, deadline=None, print_blob=True, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# `pytest &` in a script: the shell has Ctrl-C ignored by what it begins in the background, and by all that this begins.
signal.signal(signal.SIGINT, signal.default_int_handler)

_LONG = 16


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Return `data0` for a test that is given a file's bytes: the time may be in them (gzip), and all processes that share
    the tests out have to call them the same. What is short calls itself, as pytest does it.
    """
    return argname if isinstance(val, bytes) and len(val) > _LONG else None
