"""Write the tables of `docs/dates.md` from the rows: every format, every language, the roles, the evidence.

    python scripts/dates_page.py [--check]

What stands between `<!-- table: NAME -->` and `<!-- end -->` is written anew; the rest of the page is people's. Each
example is read by `timex.find` here and now, so the page cannot promise what the code does not do.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from newsparse.knowledge.calendar_names import CALENDAR_NAMES  # noqa: E402
from newsparse.knowledge.date_formats import CODE_FORMATS, DATE_FORMATS  # noqa: E402
from newsparse.knowledge.date_weights import WEIGHTS  # noqa: E402
from newsparse.knowledge.language import Language  # noqa: E402
from newsparse.knowledge.languages import LANGUAGES  # noqa: E402
from newsparse.knowledge.other_calendars import CALENDAR_FORMATS  # noqa: E402
from newsparse.normalizer.order import LADDER  # noqa: E402
from newsparse.normalizer.roles import NEVER, ROLE_RULES  # noqa: E402
from newsparse.timex import find  # noqa: E402

PAGE = ROOT / "docs" / "dates.md"


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


def first_line(rule: Callable[..., object]) -> str:
    """Return the first sentence of what a rule says of itself."""
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


TABLES: dict[str, Callable[[], str]] = {
    "formats": formats,
    "languages": languages,
    "roles": roles,
    "order": order,
    "evidence": evidence,
    "never": never,
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
    page = PAGE.read_text("utf-8")
    if options.check:
        sys.exit("docs/dates.md is stale: run scripts/dates_page.py" if render(page) != page else 0)
    PAGE.write_text(render(page), encoding="utf-8")


if __name__ == "__main__":
    main()
