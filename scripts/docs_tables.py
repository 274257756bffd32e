"""Write the tables of `docs/dates.md`, `docs/agencies.md` and `docs/layouts.md` from the rows: formats, languages, roles,
evidence, agencies, layouts, labels.

    python scripts/docs_tables.py [--check]

What stands between `<!-- table: NAME -->` and `<!-- end -->` is written anew; the rest of a page is people's. Each
example is read by the code here and now, so that a page cannot promise what the code does not do.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from newsparse import parse  # noqa: E402
from newsparse.article import KEYS  # noqa: E402
from newsparse.knowledge import agencies as rows_of_agencies  # noqa: E402
from newsparse.knowledge import database_labels, field_labels  # noqa: E402
from newsparse.knowledge.agencies import Agency  # noqa: E402
from newsparse.knowledge.calendar_names import CALENDAR_NAMES  # noqa: E402
from newsparse.knowledge.date_formats import CODE_FORMATS, DATE_FORMATS  # noqa: E402
from newsparse.knowledge.date_weights import WEIGHTS  # noqa: E402
from newsparse.knowledge.language import Language  # noqa: E402
from newsparse.knowledge.languages import LANGUAGES  # noqa: E402
from newsparse.knowledge.other_calendars import CALENDAR_FORMATS  # noqa: E402
from newsparse.layouts import LAYOUTS, layout_named  # noqa: E402
from newsparse.normalizer.order import LADDER  # noqa: E402
from newsparse.normalizer.roles import NEVER, ROLE_RULES  # noqa: E402
from newsparse.timex import find  # noqa: E402

PAGES = tuple(ROOT / "docs" / name for name in ("dates.md", "agencies.md", "layouts.md"))


def reading(text: str) -> str:
    """Return what the code reads in a text: the value of its first date."""
    found = find(text)
    return f"`{found[0].value}`" if found else "nothing"


def row(*cells: str) -> str:
    """Render one row of a Markdown table."""
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def table(head: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    """Render a Markdown table."""
    names = tuple(head)
    return "\n".join((row(*names), f"|{'---|' * len(names)}", *(row(*cells) for cells in rows)))


_FORMATS = (*DATE_FORMATS, *CALENDAR_FORMATS, *CODE_FORMATS)


def formats() -> str:
    """Tell every shape of a date: its name, an example, what is read in it."""
    rows = ((f"{each.name}", f"`{each.example}`", reading(each.example)) for each in _FORMATS)
    return table(("format", "example", "reading"), rows)


# Languages that print no month's name: the numbers stand between signs.
SIGNS = {
    "ja": "2025年6月5日 14:05",
    "zh": "2025年6月5日 14:05",
    "ko": "2025년 6월 5일 오후 2:05",
    "vi": "5 tháng 6, 2025 14:05",
}
ORDERS = {"dmy": "5 {month} 2025, 14:05", "mdy": "{month} 5, 2025, 14:05", "ymd": "2025 {month} 5, 14:05"}


def example(language: Language) -> str:
    """Write the fifth of June 2025 as a language's news does."""
    if language.code in SIGNS:
        return SIGNS[language.code]
    month = CALENDAR_NAMES[language.code][0][5][0]
    return ORDERS[language.order].format(month=month)


def languages() -> str:
    """Tell every language: how its dates are ordered, an example behind its label, what is read."""
    rows = (
        (language.code, language.order, f"`{language.published[0]} {example(language)}`", reading(example(language)))
        for language in sorted(LANGUAGES, key=lambda language: language.code)
    )
    return table(("language", "order of numbers", "example", "reading"), rows)


def first_line(rule: object) -> str:
    """Return the first sentence of what a rule, or a module, says of itself."""
    return " ".join((rule.__doc__ or "").split("\n\n")[0].split())


def roles() -> str:
    """Tell the rules that give a date its role, in their order."""
    return table(
        ("", "rule", "for instance"),
        ((str(n), name, first_line(rule)) for n, (name, rule, _) in enumerate(ROLE_RULES, 1)),
    )


def order() -> str:
    """Tell the ladder that decides between day and month first."""
    return table(
        ("", "rung", "for instance"), ((str(n), name, first_line(rung)) for n, (name, rung) in enumerate(LADDER, 1))
    )


def evidence() -> str:
    """Tell what each reason is worth."""
    ranked = sorted(WEIGHTS.items(), key=lambda item: (-item[1], item[0]))
    return table(("reason", "worth"), ((name, f"{worth:+.2f}") for name, worth in ranked if name != "start"))


def never() -> str:
    """Name the roles that are never the publication."""
    return ", ".join(f"`{role}`" for role in sorted(NEVER))


# The table's parts as people look for an agency.
REGIONS = {
    "aggregators": "_AGGREGATORS",
    "releases": "_RELEASE_WIRES",
    "world": "_GLOBAL",
    "europe": "_EUROPE",
    "africa": "_AFRICA",
    "middle-east": "_MIDDLE_EAST",
    "central-asia": "_CENTRAL_ASIA_AND_CAUCASUS",
    "south-asia": "_SOUTH_ASIA",
    "south-east-asia": "_SOUTH_EAST_ASIA",
    "east-asia": "_EAST_ASIA",
    "americas": "_AMERICAS",
    "oceania": "_OCEANIA",
}
STORY = "The council met on Monday to vote on the ferry, officials said. It will run from June.\n"


def credited(agency: Agency) -> str:
    """Return the credits that are read in an agency's own example, at the head of a text or at its foot."""
    text = f"Council votes on the ferry\n\n{agency.head}{STORY * 3}\n{agency.foot}\n"
    return " › ".join(parse(text).credits)


def agencies(region: str) -> str:
    """Tell the agencies of a region: the name in records, how one opens and closes a text, and what is read there."""
    listed = sorted(getattr(rows_of_agencies, region), key=lambda agency: agency.name.casefold())
    rows = (
        (each.name, each.country or "–", code(each.head), code(each.foot), each.zone or "–", credited(each))
        for each in listed
    )
    return table(("name", "country", "opens with", "closes with", "clock", "credits read"), rows)


def code(text: str) -> str:
    """Return a text as code, if there is one."""
    return f"`{' '.join(text.split())}`" if text else "–"


def samples() -> dict[str, str]:
    """Return the first sample of each layout, by what its record says."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "samples").glob("*.json")):
        promised = json.loads(path.read_text("utf-8"))
        for record in promised if isinstance(promised, list) else [promised]:
            found.setdefault(record["layout"], path.with_suffix(".txt").name)
    return found


def layouts() -> str:
    """Tell every layout: what it says of itself, whether a file may hold many articles, whose clock it goes by, a sample."""
    shown = samples()
    rows = []
    for name in LAYOUTS:
        layout = layout_named(name)
        told = first_line(sys.modules[layout.parts.__module__]).replace("<", "&lt;")
        several = "many" if layout.starts or layout.ends else "one"
        sample = f"[`{shown[name]}`](../samples/{shown[name]})" if name in shown else "–"
        rows.append((f"`{name}`", told, several, layout.country or "–", sample))
    return table(("layout", "what it is", "articles in a file", "clock", "a sample"), rows)


# Whose labels: the tables that say what they name.
LABELS = {
    "labelled": (field_labels.HEADER_LABELS,),
    "messages": (field_labels.MESSAGE_LABELS,),
    "lexis": (database_labels.LEXIS_HEAD, database_labels.LEXIS_TAIL),
    "factiva": (database_labels.FACTIVA_HEAD, database_labels.FACTIVA_TEXT, database_labels.FACTIVA_TAIL),
    "proquest": (database_labels.PROQUEST_LABELS,),
    "newsbank": (database_labels.NEWSBANK_LABELS,),
    "europresse": (database_labels.EUROPRESSE_LABELS,),
}


def labels(layout: str) -> str:
    """Tell every label of a layout by what it names: a key of the record, or a name in `fields`."""
    named: dict[str, dict[str, None]] = {}
    for names in LABELS[layout]:
        for label, name in names.items():
            named.setdefault(name, {})[label] = None
    keys = sorted(named, key=lambda name: (name not in KEYS, name))
    told = ((name if name in KEYS else f"fields.{name}", map(code, named[name])) for name in keys)
    return table(("in the record", "labels"), ((code(name), ", ".join(codes)) for name, codes in told))


TABLES: dict[str, Callable[[], str]] = {
    "formats": formats,
    "languages": languages,
    "roles": roles,
    "order": order,
    "evidence": evidence,
    "never": never,
    "layouts": layouts,
    **{name: partial(agencies, region) for name, region in REGIONS.items()},
    **{f"labels-{layout}": partial(labels, layout) for layout in LABELS},
}


def render(page: str) -> str:
    """Return the page with its tables written anew."""
    for name, make in TABLES.items():
        head = f"<!-- table: {name} -->"
        pattern = re.compile(re.escape(head) + r"\n.*?<!-- end -->", re.DOTALL)
        page = pattern.sub(lambda _: f"{head}\n\n{make()}\n\n<!-- end -->", page, count=1)  # noqa: B023
    return page


def main() -> None:
    """Write the page, or with `--check` say whether it is what the rows give."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    for path in PAGES:
        page = path.read_text("utf-8")
        written = render(page)
        if options.check and written != page:
            sys.exit(f"{path.name} is stale: run scripts/docs_tables.py")
        if not options.check:
            path.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
