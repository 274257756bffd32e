"""Every regular expression of the package: found in its source, with what it is used for."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import newsparse

ROOT = Path(newsparse.__file__).parent
# How an expression is used → what of it takes as long.
METHODS = {
    "match": "match", "fullmatch": "fullmatch", "search": "search", "finditer": "finditer", "findall": "finditer",
    "split": "finditer", "sub": "finditer", "subn": "finditer",
}  # fmt: skip
# Where nothing tells the use, the hardest.
ANY_USE = frozenset(("search", "finditer"))
# The package's own functions that compile what they are given (and remember it), and with which flags.
WRAPPERS = {"compiled": 0, "_compiled": re.IGNORECASE}


class Use(NamedTuple):
    """An expression, its flags, what it is used for, the first place where it is, and how long what it reads is at most:
    None where nothing bounds it.
    """

    pattern: str | bytes
    flags: int
    method: str
    where: str
    longest: int | None = None


class Site(NamedTuple):
    """A call in the source that compiles an expression: the node of the expression, and its flags."""

    module: ModuleType
    node: ast.expr
    flags: int
    methods: frozenset[str]
    line: int
    function: str
    by_wrapper: bool = False

    @property
    def key(self) -> str:
        """The module, without the package's name, and the function: `parser.byline._separator`."""
        return f"{self.module.__name__}.{self.function}".removeprefix("newsparse.")

    @property
    def where(self) -> str:
        return f"{self.module.__name__}:{self.line}"


@cache
def modules() -> tuple[tuple[ModuleType, ast.Module], ...]:
    """Every module of the package that can be imported here, with its source's tree."""
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        name = ".".join((ROOT.name, *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
        if name != "newsparse.__main__":
            found.append((import_module(name), ast.parse(path.read_text("utf-8"))))
    return tuple(found)


@cache
def sites() -> tuple[Site, ...]:
    """Every place where the package compiles an expression."""
    public = _uses_by_name(tree for _, tree in modules())
    return tuple(site for module, tree in modules() for site in _sites(module, tree, public | _uses_by_name([tree])))


def _sites(module: ModuleType, tree: ast.Module, uses: dict[str, set[str]]) -> Iterator[Site]:
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = _called(node)
        function = _function_around(node, parents)
        if name in METHODS:
            flags, methods = _flags(module, node, name), frozenset((METHODS[name],))
        elif name == "compile":
            flags, methods = _flags(module, node, name), _methods_of(node, parents, uses)
        elif isinstance(node.func, ast.Name) and node.func.id in WRAPPERS:
            flags, methods = WRAPPERS[node.func.id], _methods_of(node, parents, uses)
        else:
            continue
        yield Site(module, node.args[0], flags, methods, node.lineno, function, by_wrapper=not name)


def _function_around(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str:
    """Return the name of the function that something stands in; "" for none."""
    while node in parents:
        node = parents[node]
        if isinstance(node, ast.FunctionDef):
            return node.name
    return ""


def _called(node: ast.Call) -> str:
    """Return `match` of `re.match(…)`, "" for any other call."""
    function = node.func
    of_re = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
    return function.attr if of_re and isinstance(function, ast.Attribute) else ""


def _flags(module: ModuleType, node: ast.Call, name: str) -> int:
    at = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(name, 2)
    told = [each.value for each in node.keywords if each.arg == "flags"] or node.args[at : at + 1]
    return int(_value(module, told[0])) if told else 0


def _value(module: ModuleType, node: ast.expr) -> Any:
    """Return what stands there, by the module's own names. Raises NameError for what only a function knows."""
    return eval(compile(ast.Expression(node), module.__name__, "eval"), dict(vars(module)))


def _methods_of(node: ast.AST, parents: dict[ast.AST, ast.AST], uses: dict[str, set[str]]) -> frozenset[str]:
    """Return how a compiled expression is used: `re.compile(…).search(…)`; by the name it is given; by that of the
    function that returns it.
    """
    parent = parents[node]
    if isinstance(parent, ast.Attribute) and parent.attr in METHODS:
        return frozenset((METHODS[parent.attr],))
    if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
        return frozenset(uses.get(parent.targets[0].id, ())) or ANY_USE
    return frozenset(uses.get(_function_around(node, parents), ())) or ANY_USE


def _uses_by_name(trees: Iterable[ast.Module]) -> dict[str, set[str]]:
    """Return what is done with each name: `_NAME.match(…)`, `_name().search(…)`."""
    found: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                owner = node.value.func if isinstance(node.value, ast.Call) else node.value
                name = (
                    owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
                )
                found.setdefault(name, set()).add(METHODS[node.attr])
    return found


# ------------------------------------------------------------------------------------------------ what only a run knows
def _of(module: str, *names: str) -> Callable[[], list[str]]:
    """Return what gives the expressions that a module's tables hold."""
    return lambda: [each for name in names for each in _strings(getattr(import_module(f"newsparse.{module}"), name))]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Iterable):
        for each in value:
            yield from _strings(each)


def _fields(module: str, table: str, *fields: str) -> Callable[[], list[str]]:
    """Return what gives certain fields of a table's rows."""

    def rows() -> list[str]:
        found = getattr(import_module(f"newsparse.{module}"), table)
        return [getattr(row, field) for row in found for field in fields if getattr(row, field)]

    return rows


def _layouts(*fields: str) -> Callable[[], list[str]]:
    def found() -> list[str]:
        from newsparse.layouts import LAYOUTS, layout_named

        kinds = [layout_named(name) for name in LAYOUTS]
        return [getattr(kind, field) for kind in kinds for field in fields if getattr(kind, field)]

    return found


def uses() -> list[Use]:
    """Every expression, with every use of it, once. Raises LookupError for a place whose expressions nobody tells."""
    found: dict[tuple[str | bytes, int, str], Use] = {}
    for site in sites():
        for pattern in _patterns(site):
            for method in sorted(site.methods):
                use = Use(pattern, site.flags, method, site.where, _bound(site, pattern))
                found.setdefault((pattern, site.flags, method), use)
    return list(found.values())


def _bound(site: Site, pattern: str | bytes) -> int | None:
    return next((row.longest for row in BOUNDS if row.key == site.key and row.begins in str(pattern)), None)


class Bound(NamedTuple):
    """Where an expression reads stretches of bounded length only: the place, how the expression begins, how long they are,
    and what sees to it.
    """

    key: str
    begins: str
    longest: int
    why: str


BOUNDS = (
    Bound("parser.byline.read_reporting_credit", " in [A-Z]", 120, "a part of `_REPORTING` that is no longer"),
    Bound("parser.dateline.foot.signature_start", "(?:^|(?P<stop>", 40, "the last 40 characters of a line"),
    Bound("parser.dateline.signers.byline_credits", "(?:,|", 80, "`_BEHIND_REACH`"),
    Bound("timex.grammar.compile_templates", "", 1 << 17, "linear, but slow: a letter stands for a token of the text"),
)


def _patterns(site: Site) -> list[Any]:
    try:
        return [_value(site.module, site.node)]
    except NameError:
        if site.key in DYNAMIC:
            return DYNAMIC[site.key]()
        raise LookupError(
            f"{site.where} in {site.key}: which expressions are these? say so in tests/patterns.py"
        ) from None


def _compiled_by(module: str, *functions: str, **told: Any) -> Callable[[], list[str | bytes]]:
    """Return what gives the expressions that functions of a module return compiled."""

    def found() -> list[str | bytes]:
        home = import_module(f"newsparse.{module}")
        return [getattr(home, name)(**told).pattern for name in functions]

    return found


def _both(first: Callable[[], list[Any]], second: Callable[[], list[Any]]) -> Callable[[], list[Any]]:
    return lambda: [*first(), *second()]


def _grammars() -> list[str]:
    from newsparse.timex import grammar

    dates = [each().groups.pattern.pattern for each in (grammar._gregorian, grammar._all_calendars)]
    return [*dates, *(each().pattern.pattern for each in (grammar._time_after, grammar._time_before))]


def _schema_patterns() -> list[str]:
    from newsparse.writers.schema import schema

    def within(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(value.get("pattern"), str):
                yield value["pattern"]
            for each in value.values():
                yield from within(each)

    return ["", *within(schema())]


# Where a function compiles what it is given: module and function → which expressions these are.
DYNAMIC: dict[str, Callable[[], list[Any]]] = {
    "document._spans_of": _of("document", "_UNDECODED", "_SURROGATES"),
    "layouts.anpa._parts": _both(lambda: ["\x03"], _of("layouts.anpa", "_SIGNATURE")),
    "layouts.controls.header_line": lambda: [
        row[1] for row in import_module("newsparse.layouts.controls").HEADER_LINES
    ],
    "layouts.described._pattern": lambda: [
        import_module("newsparse.layouts.described")._pattern(("Rubrik", "Rubrik two"), mark).pattern for mark in ":·"
    ],
    "layouts.labelled._front_matter": lambda: [rf"(?m)^{mark}[ \t]*\r?(?:\n|\Z)" for mark in ("---", r"\+\+\+")],
    "layouts.records._stretches": _layouts("starts", "ends", "after"),
    "layouts.records._parted": _layouts("joints"),
    "layouts.records._is": _layouts("covers", "tails"),
    "layouts.records._lacks": _layouts("needs"),
    "layouts.reuters21578._inside": lambda: ["<BODY(?: [^>]{0,80})?>"],
    "parser.byline._separator": _compiled_by("parser.byline", "_separator"),
    "parser.names._separator": _both(
        _compiled_by("parser.names", "_separator", ascii_only=True),
        _compiled_by("parser.names", "_separator", ascii_only=False),
    ),
    "parser.codes.read_codes": _fields("knowledge.date_formats", "CODE_FORMATS", "pattern"),
    "parser.dateline.foot._named": _of("parser.dateline.foot", "_PHRASES"),
    "parser.dateline.patterns.compiled": list,  # what it is given stands where it is called
    "parser.dateline.reading._twice": _fields("knowledge.agencies", "AGENCIES", "then"),
    "parser.dateline.shapes._bracketed": lambda: [
        row[2] for row in import_module("newsparse.parser.dateline.shapes")._BRACKETS
    ],
    "parser.furniture._compiled": list,
    "parser.furniture._ending": _fields("knowledge.boilerplate", "SLUG_ENDINGS", "pattern"),
    "parser.furniture.match": lambda: [
        row.pattern
        for table in ("TRAILERS", "SLUGS", "SLUG_LINES", "NOTES")
        for row in getattr(import_module("newsparse.knowledge.boilerplate"), table)
    ],
    "parser.names._in_western_capitals": _compiled_by("parser.names", "_in_western_capitals"),
    "parser.nature._is": _fields("knowledge.no_articles", "NO_ARTICLES", "line"),
    "readers._may_be_table": lambda: [rb'(?:^|[,;\t|])"?text"?(?:[,;\t|\r]|$)'],
    "readers.carried._string": _schema_patterns,
    "timex.codes._read_all": _both(
        _fields("knowledge.date_formats", "CODE_FORMATS", "pattern"),
        lambda: [import_module("newsparse.knowledge.date_formats").ADDRESS_FORMAT.pattern],
    ),
    "timex.grammar.compile_templates": _grammars,
    "timex.relative._phrases": _compiled_by("timex.relative", "_phrases"),
    "timex.shapes._tokens": _both(
        _compiled_by("timex.shapes", "_tokens", ascii_only=True),
        _compiled_by("timex.shapes", "_tokens", ascii_only=False),
    ),
}
