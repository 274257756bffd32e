"""Write `newsparse/knowledge/umm_al_qura.py`: how long the months of the Umm al-Qura calendar are.

    python scripts/umm_al_qura.py            write the file
    python scripts/umm_al_qura.py --check    exit 1 if the file is not what this script writes

hijridate, which states the days on which the months of 1343 to 1500 begin, is needed here and nowhere else.
"""

import sys
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path

from hijridate import Hijri, ummalqura

TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "knowledge" / "umm_al_qura.py"

HEADER = '''\
"""How long the months of Saudi Arabia's civil calendar, Umm al-Qura, are.

Generated from hijridate by scripts/umm_al_qura.py: do not edit. hijridate's data are used by the leave of its
licence:

{notice}
"""
# fmt: off

# Muharram 1, {first}, as `date.toordinal()` counts.
FIRST_YEAR = {first}
FIRST_DAY = {ordinal}

# A year a string, a month a digit: the days that it has beyond 28.
MONTH_LENGTHS = (
{rows}
)
'''


def render() -> str:
    """Return the text of the generated module."""
    first = ummalqura.HIJRI_RANGE[0][0]
    lengths = [after - before for before, after in pairwise(ummalqura.MONTH_STARTS)]
    years = ["".join(str(days - 28) for days in lengths[at : at + 12]) for at in range(0, len(lengths), 12)]
    package = distribution("hijridate")
    licence = next(path for path in package.files or () if path.name.startswith("LICENSE"))
    return HEADER.format(
        notice=licence.read_text().strip(),
        first=first,
        ordinal=Hijri(first, 1, 1).to_gregorian().toordinal(),
        rows="\n".join(f'    "{months}",  # {year}' for year, months in enumerate(years, first)),
    )


def main(arguments: list[str]) -> int:
    """Write the module, or with --check tell whether it is up to date."""
    text = render()
    if "--check" in arguments:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
