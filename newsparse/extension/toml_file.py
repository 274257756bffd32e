"""A TOML file → the rows of an extension, or all that is wrong with it: the line, the key, what is expected there."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from operator import itemgetter
from os import PathLike
from typing import Any, NamedTuple

from newsparse.extension.lines import line_of
from newsparse.extension.problems import ExtensionError
from newsparse.extension.values import (
    WrongError,
    as_country,
    as_flag,
    as_folded,
    as_label,
    as_language,
    as_layout,
    as_line,
    as_name,
    as_part,
    as_separator,
    as_text,
    as_word,
    as_zone,
    list_of,
    near,
    number_from,
    one_of,
    table_of,
)
from newsparse.knowledge.agencies import Agency
from newsparse.knowledge.language import Language
from newsparse.layouts.described import Described
from newsparse.readers.failure import failed
from newsparse.readers.names import printable_name

MOST_BYTES = 4 << 20


# ------------------------------------------------------------------------------------------------ tables
class _Key(NamedTuple):
    """How the value of a key is read, and whether the key has to be there."""

    read: Callable[[Any], Any]
    needed: bool = False


_TEXTS, _NAMES, _LABELS, _WORDS = list_of(as_folded), list_of(as_name), list_of(as_label), list_of(as_word)
_AGENCY = {
    "name": _Key(as_name, needed=True),
    "signs": _Key(_NAMES),
    "country": _Key(as_country),
    "zone": _Key(as_zone),
    "head": _Key(as_text),
    "foot": _Key(as_text),
    "bare": _Key(as_flag),
    "aggregator": _Key(as_flag),
    "ambiguous": _Key(as_flag),
    "unjoined": _Key(as_flag),
    "places": _Key(_TEXTS),
    "own": _Key(_TEXTS),
    "host": _Key(as_folded),
}
_LANGUAGE = {
    "code": _Key(as_language, needed=True),
    "order": _Key(one_of("dmy", "mdy", "ymd")),
    "months": _Key(table_of(as_word, number_from(1, 12, "January is 1"))),
    "weekdays": _Key(table_of(as_word, number_from(0, 6, "Monday is 0"))),
    "of": _Key(_WORDS),
    "at": _Key(_WORDS),
    "today": _Key(_WORDS),
    "yesterday": _Key(_WORDS),
    "published": _Key(_LABELS),
    "updated": _Key(_LABELS),
    "by": _Key(_LABELS),
    "conjunctions": _Key(_WORDS),
    "function_words": _Key(_WORDS),
}
_LAYOUT = {
    "name": _Key(as_layout, needed=True),
    "labels": _Key(table_of(as_name, as_part), needed=True),
    "below": _Key(table_of(as_name, as_part)),
    "separator": _Key(as_separator),
    "recognised_by": _Key(_NAMES),
    "starts": _Key(as_line),
    "ends": _Key(as_line),
    "country": _Key(as_country),
    "in_columns": _Key(as_flag),
}
_TABLES: dict[str, tuple[dict[str, _Key], Callable[..., Any]]] = {
    "agencies": (_AGENCY, Agency),
    "languages": (_LANGUAGE, Language),
    "layouts": (_LAYOUT, Described),
}
LABELS = "labels"
_ROLE = one_of("published", "updated", "load", "event", "related")
# So many labels tell a layout, where no line does that its articles start with.
_LEAST = 2


class Problem(NamedTuple):
    """What is wrong, and the keys that lead there: `("agencies", 1, "zone")`."""

    keys: tuple[str | int, ...]
    what: str


# ------------------------------------------------------------------------------------------------ the file
def read_rows(path: str | PathLike[str]) -> dict[str, Any]:
    """Return what `Extension` is made of. Raises ExtensionError, with all that is wrong with the file."""
    where = printable_name(os.fspath(path))
    text = _text_of(path, where)
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ExtensionError([_no_toml(where, str(error))]) from None
    except RecursionError:
        raise ExtensionError([f"{where}: no TOML: it is nested too deeply"]) from None
    problems: list[Problem] = []
    rows = {name: tuple(_table(name, said.get(name, []), problems)) for name in _TABLES}
    labels = _labels(said.get(LABELS, {}), problems)
    known = (*_TABLES, LABELS)
    problems += (
        Problem((name,), f"there is no such table{near(name, known) or '; there is ' + ', '.join(known)}")
        for name in said
        if name not in known
    )
    if problems:
        letters = sorted(((line_of(text, keys) or 0, keys, what) for keys, what in problems), key=itemgetter(0))
        raise ExtensionError(_letter(where, *letter) for letter in letters)
    return {**rows, LABELS: labels}


def _text_of(path: str | PathLike[str], where: str) -> str:
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise ExtensionError([f"{where}: it is longer than {MOST_BYTES >> 20} MiB; is it the right file?"])
        return data.decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        _, _, what, advice = failed(where, None, error)
        raise ExtensionError([f"{where}: {what}; {advice}"]) from None
    except UnicodeDecodeError as error:
        raise ExtensionError([f"{where}: byte {error.start + 1} is no UTF-8; save it as UTF-8"]) from None


def _no_toml(where: str, error: str) -> str:
    """Tell what tomllib says: "Expected '=' after a key … (at line 3, column 5)", the line where lines are told."""
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", error, re.DOTALL)
    return f"{where}:{found[2]}: no TOML: {found[1]} (column {found[3]})" if found else f"{where}: no TOML: {error}"


def _letter(where: str, line: int, keys: tuple[str | int, ...], what: str) -> str:
    """Return a problem as a line: "harbour.toml:7: agencies[1].zone: no time zone is called …"; rows count from 1."""
    name = "".join(f"[{key + 1}]" if isinstance(key, int) else f".{key}" for key in keys).lstrip(".")
    name = name if name.isprintable() else repr(name)
    return f"{where}:{line}: {name}: {what}" if line else f"{where}: {name}: {what}"


# ------------------------------------------------------------------------------------------------ rows
def _labels(said: Any, problems: list[Problem]) -> dict[str, str]:
    """Return the labels that are right, with their roles."""
    labels: dict[str, str] = {}
    if not isinstance(said, dict):
        problems.append(
            Problem((LABELS,), 'it is no table; write [labels], below it lines like "put online" = "published"')
        )
        return labels
    for label, role in said.items():
        try:
            labels[as_label(label)] = _ROLE(role)
        except WrongError as error:
            problems.append(Problem((LABELS, label), str(error)))
    return labels


def _table(name: str, said: Any, problems: list[Problem]) -> Iterator[Any]:
    """Yield the rows of a table that are right."""
    if not isinstance(said, list) or not all(isinstance(row, dict) for row in said):
        problems.append(Problem((name,), f"it is no list of tables; write each as [[{name}]] with its keys below"))
        return
    keys, kind = _TABLES[name]
    for number, row in enumerate(said):
        wrong: list[Problem] = []
        read = dict(_values(row, keys, wrong))
        wrong += (
            Problem((), f"the key {key} is missing") for key, how in keys.items() if how.needed and key not in row
        )
        if not wrong:
            made = kind(**read)
            wrong += _contradictions(made) if isinstance(made, Described) else ()
            wrong += _other_words(made) if isinstance(made, Language) else ()
            yield made
        problems += (Problem((name, number, *problem.keys), problem.what) for problem in wrong)


def _values(row: Mapping[str, Any], keys: Mapping[str, _Key], wrong: list[Problem]) -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if name not in keys:
            wrong.append(Problem((name,), f"there is no such key{near(name, keys) or '; there is ' + ', '.join(keys)}"))
            continue
        try:
            yield name, keys[name].read(value)
        except WrongError as error:
            wrong.append(Problem((name,), str(error)))


def _contradictions(row: Described) -> Iterator[Problem]:
    """Yield what is wrong with a layout whose keys are right one by one."""
    needed = row.recognised_by
    printed = {label.casefold() for label in row.labels}
    strangers = [label for label in needed if label.casefold() not in printed]
    sign = row.separator.strip()
    with_sign = [label for label in (*row.labels, *row.below) if sign and label.rstrip().endswith(sign)]
    if with_sign:
        yield Problem((LABELS,), f"{with_sign[0]!r} ends with the separator; write the label without it")
    if not row.labels:
        yield Problem((LABELS,), "it names no label; a layout is what its labels name")
    if strangers:
        yield Problem(("recognised_by",), f"{strangers[0]!r} is none of its labels{near(strangers[0], row.labels)}")
    if not row.starts and len(needed) < _LEAST:
        yield Problem(
            (), f"too little tells such a text; say what line it starts with, or {_LEAST} labels, recognised_by"
        )


def _other_words(row: Language) -> Iterator[Problem]:
    """Yield the names of months and weekdays that are those of others in newsparse's languages: one word is read one way."""
    from newsparse.knowledge.index import WORDS  # noqa: PLC0415 - for who states a month

    for table, numbers, place in (("months", row.months, 1), ("weekdays", row.weekdays, 2)):
        for word, number in numbers.items():
            if word in WORDS and WORDS[word][place] != number:
                yield Problem((table, word), f"{word!r} means something else in the dates of newsparse's own languages")
