"""Extension → the tables: from then on this process reads with its rows.

One extension is in force in a process, for all of its threads: knowledge is looked up a thousand times in a text, in tables,
and not handed from function to function. So it is set once, before texts are read; what hands work to other processes hands
it on. It is part of what decides about a record, as a Policy is: batch jobs and shards bear its digest.
"""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from typing import TYPE_CHECKING, Any

from newsparse.extension.problems import ExtensionError
from newsparse.extension.rows import Extension

if TYPE_CHECKING:
    from newsparse.knowledge.agencies import Agency
    from newsparse.knowledge.language import Language

# The one in force, if one is.
_CURRENT: list[Extension] = []


def extend(*extensions: str | PathLike[str] | Extension) -> Extension:
    """Read from now on, in this process, with the rows of these beside newsparse's own, and of no others.

    `extensions`: paths of TOML files, names of installed ones (entry points in `newsparse.extensions`), or values. Where two
    differ, the later counts. `extend()` goes back to newsparse's own knowledge. Returns all of them together.

    For all threads: call it before texts are read, not while. Raises ExtensionError, also where an agency's own example is
    not read as its row says; what was in force before then still is.
    """
    from newsparse.extension.examples import failing  # noqa: PLC0415 - only for who extends
    from newsparse.extension.finding import found  # noqa: PLC0415 - as above

    together = Extension()
    for each in extensions:
        together = together.joined(found(each))
    names = [row.name for row in together.layouts]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise ExtensionError([f"layout {twice}: two of the extensions have one of this name; leave one out"])
    before = in_force()
    put_in_force(together)
    problems = failing(together)
    if problems:
        put_in_force(before)
        raise ExtensionError(problems)
    return together


def in_force() -> Extension | None:
    """Return the extension by which this process reads; None for none."""
    return _CURRENT[0] if _CURRENT else None


def put_in_force(extension: Extension | None) -> None:
    """Read with an extension from now on, or with none: what a worker does before its job. Does nothing where it is so."""
    if extension == Extension():
        extension = None
    if extension == in_force():
        return
    from newsparse.knowledge.growing import grow  # noqa: PLC0415 - only for who extends

    grow(_changes(extension) if extension else [])
    _CURRENT[:] = [extension] if extension else []


Change = tuple[Any, Callable[[Any], Any]]


def _changes(extension: Extension) -> list[Change]:
    """Return the tables that rows go to, each with what makes its new content of its own."""
    from newsparse.knowledge import index  # noqa: PLC0415 - only for who extends
    from newsparse.knowledge.agencies import AGENCIES  # noqa: PLC0415 - as above
    from newsparse.knowledge.labels import OTHER_LABELS  # noqa: PLC0415 - as above
    from newsparse.layouts import DESCRIBED, LAYOUTS  # noqa: PLC0415 - as above
    from newsparse.layouts.described import cues_of  # noqa: PLC0415 - as above

    languages, layouts = extension.languages, extension.layouts
    roles = {word: role for role in ("published", "updated") for word in _words(languages, role)}
    days = {word: day for day, name in enumerate(("today", "yesterday")) for word in _words(languages, name)}
    stated = {label: role for label, role in extension.labels.items() if role in ("published", "updated")}
    others = {label: role for label, role in extension.labels.items() if label not in stated}
    return [
        (AGENCIES, lambda own: _agencies(extension.agencies, own)),
        (index.BY, lambda own: own | _words(languages, "by")),
        (index.CONJUNCTIONS, lambda own: own | _words(languages, "conjunctions")),
        (index.ROLES, lambda own: {word: role for word, role in own.items() if word not in others} | roles | stated),
        (OTHER_LABELS, lambda own: {word: role for word, role in own.items() if word not in stated} | others),
        (index.RELATIVE_DAYS, lambda own: own | days),
        (index.WORDS, lambda own: _calendar(languages) | own),
        (index.MONTHS, lambda own: own | {word for language in languages for word in language.months}),
        (index.FUNCTION_WORDS, lambda own: _function_words(languages, own)),
        (index.ORDERS, lambda own: own | {language.code: language.order for language in languages}),
        (DESCRIBED, lambda own: {row.name: row for row in layouts}),
        (LAYOUTS, lambda own: {row.name: cues_of(row) for row in layouts} | own),
    ]


def _words(languages: tuple[Language, ...], name: str) -> set[str]:
    return {word for language in languages for word in getattr(language, name)}


def _agencies(rows: tuple[Agency, ...], own: list[Agency]) -> list[Agency]:
    """Put the rows before newsparse's own: their signs count first, and one of the same name stands for the other."""
    names = {row.name for row in rows}
    return [*rows, *(row for row in own if row.name not in names)]


def _calendar(languages: tuple[Language, ...]) -> dict[str, tuple[str, int, int, bool]]:
    """Index the words of dates as scripts/build_index.py does: by their letters in a date's shape."""
    index: dict[str, tuple[str, int, int, bool]] = {}
    for language in languages:
        index |= dict.fromkeys((*language.of, *language.at), ("o", 0, -1, False))
        index |= {word: ("W", 0, weekday, False) for word, weekday in language.weekdays.items()}
        index |= {word: ("M", month, -1, False) for word, month in language.months.items()}
    return index


def _function_words(languages: tuple[Language, ...], own: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    index = dict(own)
    for language in languages:
        for word in language.function_words:
            codes = index.get(word, ())
            index[word] = codes if language.code in codes else (*codes, language.code)
    return index
