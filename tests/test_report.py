"""What records tell together: ways of counting by rows, memory that is bounded, one page in which no text can act."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from test_cli import invoke, run
from test_writers import an_article

import newsparse
from newsparse import Document
from newsparse.readers import Failure, Reading, documents
from newsparse.report import Summary, gather, summary
from newsparse.report.concerns import CONCERNS, conflicts_of, why_null
from newsparse.report.exhibits import exhibit, label_of
from newsparse.report.facets import FACETS
from newsparse.report.summary import MOST_SHOWN, Counts, Times
from newsparse.report.texts import CHANGED, NOT_FOUND, NOT_THERE, with_texts
from newsparse.report.timeline import timeline
from newsparse.writers.parquet import assemble, ipc_of
from newsparse.writers.schema import schema

page = pytest.importorskip("newsparse.report.page").page

HERE = Path(__file__).parent.parent
SAMPLES = sorted((HERE / "samples").glob("*.txt"))
RECORDS = Reading(format="records")
HOSTILE = (
    '</script><script>alert(1)</script><img src=x onerror="alert(2)"> javascript:alert(3) \u202egpj.exe \x1b[2J {{7*7}}'
)


def a_date(value: str | None, role: str = "published", verdict: str = "passed over", **more: Any) -> dict[str, Any]:
    text = value or "31 February"
    made = {"text": text, "span": [0, len(text)], "value": value, "precision": value and "day", "role": role}
    return {**made, "verdict": verdict, "reasons": ["no label"], **more}


def a_defect(code: str) -> dict[str, Any]:
    return {"code": code, "message": f"it is {code}", "span": None}


def a_record(*defects: str, **changes: Any) -> dict[str, Any]:
    """A record without a fault, but for what is said."""
    plain = {
        "published": "2025-06-01",
        "precision": "day",
        "confidence": 0.97,
        "dates": [],
        "zone": None,
        "credits": [],
    }
    return {**an_article().to_dict(), **plain, "defects": [a_defect(code) for code in defects], **changes}


def of_samples() -> list[dict[str, Any]]:
    return [newsparse.parse(path.read_bytes(), source=path.name).to_dict() for path in SAMPLES]


# ------------------------------------------------------------------------------------------------ what is counted
ZONE = {"name": "GMT", "offset": "+00:00", "basis": "stated"}


@pytest.mark.parametrize(
    ("facet", "changes", "values"),
    [
        ("layout", {"layout": "lexis"}, ["lexis"]),
        ("agency", {"credits": ["MENAFN", "IANS", "MENAFN"]}, ["MENAFN", "IANS"]),
        ("agency", {"credits": []}, ["none named"]),
        ("language", {"language": "pt"}, ["pt"]),
        ("language", {"language": None}, ["not told"]),
        ("precision", {"precision": "minute"}, ["minute"]),
        ("precision", {"precision": None}, ["no date"]),
        ("zone", {"zone": ZONE}, ["stated"]),
        ("zone", {"zone": {**ZONE, "basis": "assumed"}}, ["assumed"]),
        ("zone", {"precision": "minute"}, ["not known"]),
        ("zone", {"precision": "day"}, ["no time of day"]),
        ("zone", {"published": None, "precision": None}, ["no date"]),
    ],
)
def test_a_record_is_counted_by(facet: str, changes: dict[str, Any], values: list[str]) -> None:
    (found,) = (each for each in FACETS if each.name == facet)
    assert list(found.of(a_record(**changes))) == values
    assert not found.order or set(values) <= set(found.order)


@pytest.mark.parametrize(
    ("record", "concerns"),
    [
        (a_record(), []),
        (a_record("zone_unknown"), []),
        (a_record(published=None, precision=None, dates=[a_date("2025-06-01")]), ["undated"]),
        (a_record(published=None, precision=None, dates=[a_date("2025-06-01", "unknown")]), ["undated"]),
        (a_record(published=None, precision=None, dates=[a_date("2025-06-01", "event"), a_date(None)]), []),
        (a_record("date_conflict"), ["conflict"]),
        (a_record(confidence=0.79), ["unsure"]),
        (a_record(confidence=0.8), []),
        (a_record(published=None, precision=None, confidence=0.0), []),
        (a_record("ambiguous_day_month", confidence=0.6), ["unsure", "order"]),
        (a_record("weekday_mismatch"), ["impossible"]),
        (a_record("impossible_date"), ["impossible"]),
        (a_record("mojibake"), ["characters"]),
        (a_record("missing_headline"), ["parts"]),
    ],
)
def test_a_record_is_worth_a_look(record: dict[str, Any], concerns: list[str]) -> None:
    assert [each.name for each in CONCERNS if each.holds(record)] == concerns


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (a_record("no_article"), "it is no article"),
        (a_record(), "no date is printed"),
        (a_record("year_unknown", dates=[a_date("--06-01")]), "day and month are printed, no year"),
        (
            a_record(dates=[a_date("2025", "copyright")]),
            "only dates of something else: an event, a copyright, a clock …",
        ),
        (a_record(dates=[a_date(None)]), "only dates of something else: an event, a copyright, a clock …"),
        (a_record(dates=[a_date("2025-06-01")]), "a date that could be it, but too unsure to be given"),
    ],
)
def test_why_there_is_no_date(record: dict[str, Any], why: str) -> None:
    assert why_null({**record, "published": None}) == why


@pytest.mark.parametrize(
    ("published", "rival", "found"),
    [
        ("2025-06-01T07:47", a_date("2024-01-02T12:17", "clock"), [("the page's clock", "up to ten years")]),
        ("2025-06-01", a_date("2025-06-08"), [("another date of publication", "up to a week")]),
        ("2025-06-01", a_date("2025-05-24"), [("another date of publication", "up to a month")]),
        ("2025-06-01", a_date("2024-06-01"), [("another date of publication", "up to a year")]),
        ("2025-06-01", a_date("1999-06-01"), [("another date of publication", "more")]),
        ("2025-06", a_date("2025-01-02"), [("another date of publication", "not to be measured")]),
        ("2025-06-01", a_date("2025-06-01"), []),
        ("2025-06-01", a_date("2025-02-30"), []),
        ("2025-06-01", a_date("2024-06-01", "event"), []),
        ("2025-06-01", a_date("2024-06-01", verdict="agrees"), []),
    ],
)
def test_a_conflict_is_of_a_kind(published: str, rival: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert list(conflicts_of(a_record("date_conflict", published=published, dates=[rival]))) == found


def test_all_is_summed_up() -> None:
    rival = a_date("2024-01-02", "clock")
    records = [
        a_record(confidence=0.9),
        a_record("date_conflict", "zone_unknown", confidence=0.5, dates=[rival]),
        a_record("missing_headline", published=None, precision=None, confidence=0.0),
    ]
    told = gather(iter(records))
    assert (told.records, told.dated, told.in_conflict) == (3, 2, 1)
    assert told.times == {"2025-06-01": 2}
    assert [(band.dates, band.right) for band in told.bands] == [
        (0, 0),
        (1, 0.5),
        (0, 0),
        (0, 0),
        (1, 0.9),
        (0, 0),
        (0, 0),
    ]
    assert told.conflicts == {("the page's clock", "up to ten years"): 1}
    assert told.nulls == {"no date is printed": 1}
    assert told.defects == {"date_conflict": 1, "zone_unknown": 1, "missing_headline": 1}
    assert told.concerns == {"conflict": 1, "unsure": 1, "parts": 1}
    assert [each.order for each in told.shown] == [2, 3]


# ------------------------------------------------------------------------------------------------ memory is bounded
def test_only_so_many_names_are_counted_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary, "MOST_NAMES", 3)
    counts = Counts()
    for name in [*"abcabcdeed", "x" * 1000]:
        counts.count(name)
    assert counts == {"a": 2, "b": 2, "c": 2}
    assert counts.others == 5
    assert len(next(iter(counts_of("y" * 1000)))) == 121


def counts_of(*names: str) -> Counts:
    counts = Counts()
    for name in names:
        counts.count(name)
    return counts


def test_days_become_months_and_months_years(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary, "MOST_DAYS", 3)
    times = Times()
    for time in ("2025-06-01T07:47", "2025-06-02", "2025-06", "2025-06-03", "2025"):
        times.count(time)
    assert times == {"2025-06": 4, "2025": 1}
    for time in ("2025-07-01", "2024-01-01"):
        times.count(time)
    assert times == {"2025": 6, "2024": 1}


def test_of_each_reason_those_of_the_lowest_confidence_are_shown() -> None:
    many = 4 * MOST_SHOWN
    records = [a_record("date_conflict", confidence=0.8 + (at * 7 % many) / 1000, id=f"{at}") for at in range(many)]
    shown = gather(records).shown
    assert len(shown) == MOST_SHOWN
    assert [each.confidence for each in shown] == [0.8 + at / 1000 for at in range(MOST_SHOWN)]
    equal = gather([a_record("mojibake") for _ in range(many)]).shown
    assert [each.order for each in equal] == [*range(1, MOST_SHOWN + 1)]  # of equal ones the first


def test_a_record_is_shown_once_and_the_worst_comes_first() -> None:
    records = [a_record("mojibake"), a_record("date_conflict", "mojibake", confidence=0.7), a_record("date_conflict")]
    shown = gather(records).shown
    assert [(each.order, each.concerns) for each in shown] == [
        (2, ("conflict", "unsure", "characters")), (1, ("characters",)), (3, ("conflict",)),
    ]  # fmt: skip


def test_a_record_on_show_is_small_however_long_it_is() -> None:
    long = "word " * 200_000
    record = a_record(
        *["mojibake"] * 1000,
        headline=long, byline=long, body=long, trailer=long, notes=[long] * 100, layout=long, language=long, id=long,
        source=long, credits=[long] * 100, dates=[a_date("2025-06-01", text=long, reasons=[long] * 50)] * 100,
        spans={f"part{at}": [at, at + 1] for at in range(1000)},
    )  # fmt: skip
    assert len(str(exhibit(record, 1, ()))) < 40_000
    assert len(page(gather([record] * 100)).encode()) < 2_000_000


# ------------------------------------------------------------------------------------------------ over time
@pytest.mark.parametrize(
    ("times", "unit", "labels", "numbers", "told"),
    [
        ({"2025-06-01": 2, "2025-06-03": 1}, "day", ["2025-06-01", "2025-06-02", "2025-06-03"], [2, 0, 1], (0, 0, 0)),
        ({"2025-01-31": 2, "2025-04-01": 1}, "day", None, None, (0, 0, 0)),
        ({"2025-01-31": 2, "2025-04-03": 1}, "month", [f"2025-0{n}" for n in range(1, 5)], [2, 0, 0, 1], (0, 0, 0)),
        ({"2024-12": 2, "2025-01-02": 1}, "month", ["2024-12", "2025-01"], [2, 1], (0, 0, 0)),
        ({"2025-06-01": 95, "2025": 5}, "day", ["2025-06-01"], [95], (0, 0, 5)),
        ({"2025-06-01": 5, "2025": 95}, "year", ["2025"], [100], (0, 0, 0)),
        ({"2025-06-30": 1, "2025-02-30": 1}, "month", None, None, (0, 0, 0)),
        ({"2010-06-01": 5, "2021-06-01": 5}, "year", None, None, (0, 0, 0)),
        ({"1800-06-01": 5, "2021-06-01": 5}, "10 years", None, None, (0, 0, 0)),
        ({"0001-01-01": 5, "9999-12-31": 5}, "100 years", None, None, (0, 0, 0)),
        ({"0000-01-01": 1, "2025": 1}, "100 years", None, None, (0, 0, 0)),
        # Few that are far off take no room; where half of all are, they do.
        ({"1970-01-01": 1, "2025-06-01": 200, "2025-06-02": 200, "2038-01-19": 1}, "day", None, [200, 200], (1, 1, 0)),
        ({"1970-01-01": 200, "2025-06-01": 200}, "year", None, None, (0, 0, 0)),
    ],
)
def test_records_lie_in_time(
    times: dict[str, int], unit: str, labels: list[str] | None, numbers: list[int] | None, told: tuple[int, int, int]
) -> None:
    line = timeline(times)
    assert line is not None
    assert line.unit == unit
    assert labels is None or list(line.labels) == labels
    assert numbers is None or list(line.numbers) == numbers
    assert (line.before, line.after, line.coarser) == told
    assert sum(line.numbers) + sum(told) == sum(times.values())
    assert (line.first, line.last) == (min(times), max(times))


def test_without_dates_there_is_no_timeline() -> None:
    assert timeline({}) is None
    assert "No article has a date of publication." in page(gather([a_record(published=None, precision=None)]))


# ------------------------------------------------------------------------------------------------ the page
class Read(HTMLParser):
    """What a page consists of: its elements with their attributes, and its text by element."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.inside: list[str] = []
        self.own: dict[str, list[str]] = {"script": [], "style": []}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.inside.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if self.inside and self.inside[-1] in self.own:
            self.own[self.inside[-1]].append(data)
        else:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_a_page_needs_nothing_and_forbids_what_is_not_its_own() -> None:
    text = page(gather(of_samples()), inputs=["records.jsonl"])
    read = Read(text)
    assert len(read.named("script")) == len(read.named("style")) == 1
    for name, attributes in read.elements:
        assert not {"src", "srcset", "style", "action", "formaction", "xlink:href", "data"} & attributes.keys(), name
        assert not [each for each in attributes if each.startswith("on")], name
        assert (attributes.get("href") or "#").startswith("#"), attributes
    assert (
        not {"img", "iframe", "object", "embed", "link", "base", "foreignobject", "image", "use"}
        & dict(read.elements).keys()
    )
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org/)", text)
    policy = next(each["content"] or "" for each in read.named("meta") if each.get("http-equiv"))
    assert policy.startswith("default-src 'none'; ")
    for name in ("script", "style"):
        (own,) = read.own[name]
        checksum = b64encode(sha256(own.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{checksum}'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("key", ["headline", "byline", "body", "trailer", "source", "id", "language", "layout"])
def test_hostile_text_is_text(key: str) -> None:
    calm = Read(page(gather([a_record("mojibake", **{key: "calm"})])))
    read = Read(page(gather([a_record("mojibake", **{key: HOSTILE})]), inputs=["x"]))
    assert [name for name, _ in read.elements if name != "p"].count("script") == 1
    assert {name for name, _ in read.elements} == {name for name, _ in calm.elements}
    assert "\u202e" not in "".join(read.texts)
    assert "\x1b" not in "".join(read.texts)
    assert "<img src=x onerror" in "".join(read.texts)
    assert "{{7*7}}" in "".join(read.texts)


def test_every_string_of_a_record_is_harmless() -> None:
    every = a_record(
        "mojibake", credits=[HOSTILE], notes=[HOSTILE], dateline={"text": HOSTILE, "place": None, "date": None},
        dates=[a_date("2025-06-01", text=HOSTILE, reasons=[HOSTILE])], fields={HOSTILE: HOSTILE}, spans={HOSTILE: [0, 1]},
    )  # fmt: skip
    every["defects"][0]["message"] = HOSTILE
    read = Read(page(gather([every]), inputs=[HOSTILE]))
    assert len(read.named("script")) == 1
    assert not read.named("img")
    assert "".join(read.texts).count("gpj.exe") > 6


def test_the_same_records_give_the_same_page(tmp_path: Path) -> None:
    (tmp_path / "records.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in of_samples()), "utf-8")
    pages = []
    without_lxml = {"NO_LXML": "1"}  # pygal asks for it
    for changes in (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", **without_lxml},
    ):
        ended = run("report", "records.jsonl", env=changes, cwd=tmp_path)
        assert ended.returncode == 0, ended.stderr
        pages.append(ended.stdout)
    assert pages[0] == pages[1]
    assert pages[0] == page(summary_of(tmp_path / "records.jsonl"), inputs=["records.jsonl"]).encode()


def summary_of(path: Path) -> Summary:
    return gather(
        each.carried for each in documents([str(path)], RECORDS) if isinstance(each, Document) and each.carried
    )


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([a_record()], ["1 article", "Every article has a date.", "Nothing was wrong", "No record gives a reason"]),
        ([a_record(), a_record()], ["2 articles", "prints a date that contradicts", "100.0 %"]),
        ([a_record(confidence=0.5)] * 1000 + [a_record(published=None, precision=None)], ["&gt; 99.9 %", "&lt; 0.1 %"]),
        ([a_record(credits=[f"agency {at}"]) for at in range(60)], ["others"]),
    ],
)  # fmt: skip
def test_a_page_says(records: list[dict[str, Any]], words: list[str]) -> None:
    told = page(gather(records))
    for each in words:
        assert each in told
    assert "not counted here" not in told
    assert "<strong>2</strong> lines or files could not be read" in page(gather(records), unread=2)


def test_what_lies_beyond_the_names_that_are_counted_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary, "MOST_NAMES", 2)
    told = page(gather([a_record(credits=[f"agency {at}"]) for at in range(5)]))
    assert "those that came later are counted together" in told
    assert ">others</text>" in told


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_colours_are_told_apart() -> None:
    """WCAG 2.2 AA, in both schemes: text 4.5 : 1 against each ground it stands on, bars and outlines 3 : 1."""
    style = (HERE / "newsparse" / "report" / "page.css").read_text("utf-8")
    schemes = [
        dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))
        for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    schemes = [each for each in schemes if each]
    assert len(schemes) == 2
    for colors in schemes:
        for ground in ("paper", "raised"):
            for name in ("ink", "quiet", "link", "good", "bad", "warn", "bar", "focus"):
                light, dark = sorted((luminance(colors[name]), luminance(colors[ground])), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= (3 if name in ("bar", "focus") else 4.5), (name, ground)
        light, dark = sorted((luminance(colors["ink"]), luminance(colors["mark"])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


# ------------------------------------------------------------------------------------------------ the records read
def lines_of(*records: Mapping[str, Any]) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in records)


def test_records_are_read_back(tmp_path: Path) -> None:
    records = of_samples()
    (tmp_path / "a.jsonl").write_text(lines_of(*records), "utf-8")
    (tmp_path / "a.json").write_text(json.dumps(records), "utf-8")
    (tmp_path / "part").write_bytes(ipc_of(records))
    assemble(str(tmp_path / "part"), str(tmp_path / "a.parquet"))
    for name in ("a.jsonl", "a.json", "a.parquet"):
        found = list(documents([str(tmp_path / name)], RECORDS))
        assert [isinstance(each, Document) and each.carried for each in found] == records, name


WHOLE = a_record()
LESS = {key: WHOLE[key] for key in ("schema", "published", "credits")}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"id": 1, "text": "A headline"}\n{"id": 2, "text": "Another"}\n', [(None, "it holds no newsparse records")]),
        ("A headline\n\nThe story.\n", [(None, "it holds no newsparse records")]),
        ("schema,source,record\nnewsparse/1,-,1\n", [(None, "it holds no newsparse records")]),
        ("", [(None, "it holds no newsparse records")]),
        (lines_of(LESS, LESS), [(None, "it has not all the keys of a record: source, record, id … missing")]),
        (lines_of({**WHOLE, "schema": "newsparse/9"}), [(1, "it keeps another promise than newsparse/1")]),
        (lines_of({**WHOLE, "confidence": "high"}), [(1, "it has the keys of a record, but breaks the schema newsparse/1")]),
        (lines_of(WHOLE) + "nonsense\n" + lines_of(WHOLE), [(2, "not JSON: expecting value (line 1, column 1)")]),
        (lines_of(WHOLE) + lines_of(WHOLE)[:99], [(2, "not JSON: unterminated string starting at (line 1, column 97)")]),
        (lines_of(WHOLE) + '{"a": 1}\n', [(2, "it has not all the keys of a record: schema, source, record … missing")]),
    ],
)  # fmt: skip
def test_what_is_no_record_is_told(content: str, told: list[tuple[int | None, str]], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(content, "utf-8")
    found = [each for each in documents([str(tmp_path / "a.jsonl")], RECORDS) if isinstance(each, Failure)]
    assert [(each.position, each.what) for each in found] == told


@pytest.mark.parametrize(
    ("fields", "what"), [(["published", "body"], "it has not all"), (["schema"], "it has not all")]
)
def test_a_table_of_something_else_is_told(fields: list[str], what: str, tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(ipc_of([WHOLE], fields=fields))
    assemble(str(tmp_path / "part"), str(tmp_path / "a.parquet"), fields=fields)
    (found,) = documents([str(tmp_path / "a.parquet")], RECORDS)
    assert isinstance(found, Failure)
    assert found.what.startswith(what)


def test_a_row_that_breaks_the_schema_is_told(tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(ipc_of([WHOLE, {**WHOLE, "confidence": 7.0}, WHOLE]))
    assemble(str(tmp_path / "part"), str(tmp_path / "a.parquet"))
    found = list(documents([str(tmp_path / "a.parquet")], RECORDS))
    assert [isinstance(each, Document) for each in found] == [True, False, True]
    assert isinstance(found[1], Failure)
    assert found[1].what == "record 2: it has the keys of a record, but breaks the schema newsparse/1"


# ------------------------------------------------------------------------------------------------ the command
@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text(lines_of(*of_samples()), "utf-8")
    return tmp_path


def test_the_command_makes_a_page(folder: Path) -> None:
    result = invoke("report", "a.jsonl", "-o", "report.html")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert Path("report.html").read_text("utf-8") == page(summary_of(folder / "a.jsonl"), inputs=["a.jsonl"])
    piped = invoke("report", stdin=Path("a.jsonl").read_bytes())
    assert piped.stdout == page(summary_of(folder / "a.jsonl"), inputs=["standard input"])
    assert sorted(os.listdir()) == ["a.jsonl", "report.html"]


def test_how_far_it_is_is_told_now_and_then(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.cli.about._LOOKED", 2)
    Path("records.jsonl").write_text(lines_of(*[a_record()] * 5), encoding="utf-8")
    assert "records read" not in invoke("report", "records.jsonl", "-o", "a.html").stderr
    monkeypatch.setattr("newsparse.cli.about._EVERY", 0)
    told = invoke("report", "records.jsonl", "-o", "a.html").stderr
    assert [line for line in told.splitlines() if "read" in line] == ["2 records read", "4 records read"]
    assert invoke("report", "-q", "records.jsonl", "-o", "a.html").stderr == ""


def test_several_inputs_make_one_page(folder: Path) -> None:
    for name in range(10):
        Path(f"{name}.jsonl").write_text(lines_of(WHOLE), "utf-8")
    Path("list").write_text("".join(f"{name}.jsonl\n" for name in range(10)), "utf-8")
    by_name = invoke("report", *(f"{name}.jsonl" for name in range(10))).stdout
    assert "10 articles" in by_name
    assert "<bdi>7.jsonl</bdi>, <bdi>2 more</bdi>" in by_name
    assert "<bdi>the files named in list</bdi>" in invoke("report", "--files-from", "list").stdout


def test_damage_is_told_and_counted_and_the_rest_is_there(folder: Path) -> None:
    Path("b.jsonl").write_text(lines_of(WHOLE) + "nonsense\n" + lines_of(WHOLE), "utf-8")
    ended = run("report", "b.jsonl", "none.jsonl", "-o", "report.html")
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines() == [
        "b.jsonl:2: not JSON: expecting value (line 1, column 1); one JSON object, an array of them, or one on each line",
        "none.jsonl: no such file or directory; is the path right?",
        "newsparse: 2 inputs failed, 2 records were reported on",
    ]
    told = Path("report.html").read_text("utf-8")
    assert "<strong>2</strong> lines or files could not be read as records, and are not counted here" in told


def test_without_a_record_there_is_no_page(folder: Path) -> None:
    Path("report.html").write_text("the one of yesterday", "utf-8")
    Path("dump.jsonl").write_text('{"text": "A headline"}\n' * 100, "utf-8")
    ended = run("report", "dump.jsonl", "-o", "report.html")
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines() == [
        "dump.jsonl: it holds no newsparse records; make them first: newsparse batch INPUT -o records.jsonl",
        "newsparse: there is no record to report on; so no page was written",
    ]
    assert Path("report.html").read_text("utf-8") == "the one of yesterday"


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv.gz", "out.parquet"])
def test_a_page_is_not_written_under_a_table_s_name(folder: Path, output: str) -> None:
    result = invoke("report", "a.jsonl", "-o", output)
    assert result.exit_code == 2
    assert "say -o report.html" in " ".join(result.stderr.split())


def test_the_page_of_last_time_is_no_input(folder: Path) -> None:
    assert invoke("report", ".", "-o", "report.html").exit_code == 0
    once = Path("report.html").read_bytes()
    result = invoke("report", ".", "-o", "report.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert Path("report.html").read_bytes() == once


def test_where_nothing_can_be_written_is_told_before_all_is_read(folder: Path) -> None:
    ended = run("report", "-", "-o", "none/report.html", stdin=b"nonsense\n")
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines() == [
        "none/report.html: there is no such directory; make it first, or is the path right?"
    ]


def test_the_records_are_not_replaced_by_the_page(folder: Path) -> None:
    Path("a.html").write_text(Path("a.jsonl").read_text("utf-8"), "utf-8")
    assert invoke("report", "a.html", "-o", "a.html").exit_code == 2


def test_what_is_not_installed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygal", None)
    monkeypatch.delitem(sys.modules, "newsparse.report.page")
    monkeypatch.delitem(sys.modules, "newsparse.report.charts")
    result = invoke("report", "a.jsonl", "-o", "report.html")
    assert result.exit_code == 2
    assert "pip install 'newsparse[report]'" in " ".join(result.stderr.split())


def test_records_can_be_read_by_parse_too(folder: Path) -> None:
    result = invoke("parse", "-i", "records", "a.jsonl", "-f", "jsonl")
    assert [json.loads(line) for line in result.stdout.split("\n")[:-1]] == of_samples()


# ------------------------------------------------------------------------------------------------ the texts
def shown_by(*records: Mapping[str, Any]) -> Any:
    return [exhibit(each, order, ()) for order, each in enumerate(records, 1)]


def parsed(*inputs: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in invoke("parse", *inputs, "-f", "jsonl").stdout.split("\n")[:-1]]


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dump").mkdir()
    for path in SAMPLES:
        (tmp_path / "dump" / path.name).write_bytes(path.read_bytes())
    return tmp_path


def test_texts_are_shown_with_what_was_read_in_them(texts: Path) -> None:
    records = parsed("dump")
    assert len(records) > len(SAMPLES)  # some files hold several
    shown, untold = with_texts(shown_by(*records), ".", Reading())
    assert untold == {}
    for record, each in zip(records, shown, strict=True):
        text = "".join(piece.text for line in each.lines for piece in line.pieces)
        assert record["body"][:20].partition(" ")[0] in text
        labels = [label.text for line in each.lines for label in line.labels]
        for number, date in enumerate(record["dates"], 1):
            if date["span"] and number <= len(each.dates):
                assert any(label.endswith(f"{number} {each.dates[number - 1].verdict}") for label in labels), (
                    record["source"],
                    date,
                )
                marks = "".join(piece.text for line in each.lines for piece in line.pieces if piece.kind)
                assert "".join(date["text"].split()) in "".join(marks.split()), record["source"]


def test_a_date_that_became_the_update_is_not_told_as_passed_over(texts: Path) -> None:
    (of_update,) = shown_by(*parsed(str(HERE / "samples" / "017-published-updated-en.txt")))
    assert [(row.verdict, label_of(row)[0]) for row in of_update.dates[:2]] == [("chosen", "✓"), ("updated", "↑")]
    came_along = a_date("2025-06-03", "updated") | {"span": None}
    (of_update,) = shown_by(a_record(updated="2025-06-03", dates=[came_along, a_date("2025-06-03", "updated")]))
    assert [row.verdict for row in of_update.dates] == ["updated", "passed over"]


def test_the_first_sample_is_marked(texts: Path) -> None:
    (shown,), _ = with_texts(shown_by(*parsed("dump/000-menafn.txt")), ".", Reading())
    lines = [
        ([label.text for label in line.labels], [(piece.text, piece.kind) for piece in line.pieces if piece.kind])
        for line in shown.lines
    ]
    assert lines[:4] == [
        (
            ["≈ 1 agrees", "✗ 2 passed over"],
            [("2025-06-01", "agrees"), ("Tuesday, 02 January 2024 12:17 GMT", "passed")],
        ),
        (["headline"], [("Macron Blasts China to Halt North Korean Troops in Europe", "headline")]),
        (["✓ 3 chosen"], [("2025-06-01 07:47:31", "chosen")]),
        (["credits", "body"], [("(MENAFN)", "part")]),
    ]
    assert [line.kind for line in shown.lines][:5] == ["head", "head", "head", "body", "body"]
    assert shown.lines[-1].pieces[0].text == "…"


def test_texts_are_found_in_archives_and_dumps(texts: Path) -> None:
    subprocess.run(["tar", "-czf", "dump.tar.gz", "dump"], check=True)
    Path("dump.jsonl").write_text(
        "".join(f"{json.dumps({'text': path.read_text('utf-8')})}\n" for path in SAMPLES[:9]), "utf-8"
    )
    for name in ("dump.tar.gz", "dump.jsonl"):
        before = shown_by(*parsed(name))
        shown, untold = with_texts(before, ".", Reading())
        assert untold == {}, name
        assert all(each.lines != plain.lines for each, plain in zip(shown, before, strict=True))


@pytest.mark.parametrize(
    "source", ["-", "/etc/passwd", "../secret.txt", "link.txt", "linked/secret.txt", "http://x.invalid/", "a\0b", "", "."],
)  # fmt: skip
def test_no_file_is_opened_because_a_record_names_it(source: str, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("secret.txt").write_text("A headline\n2025-06-01\n\nThe secret.\n", "utf-8")
    Path("dump/link.txt").symlink_to(texts / "secret.txt")
    Path("dump/linked").symlink_to(texts)
    monkeypatch.setattr("newsparse.report.texts.documents", None)
    shown, untold = with_texts(shown_by(a_record(source=source)), "dump", Reading())
    assert untold == {1: NOT_THERE}
    assert "The secret" not in str(shown)


def test_a_text_that_changed_is_not_shown(texts: Path) -> None:
    records = parsed("dump/000-menafn.txt", "dump/023-no-date.txt")
    before = shown_by(*records, {**records[0], "record": 7})
    Path("dump/000-menafn.txt").write_text("Something else that is long enough\n" * 100, "utf-8")
    Path("dump/023-no-date.txt").write_text("Something else that is long enough\n" * 100, "utf-8")
    shown, untold = with_texts(before, ".", Reading())
    assert untold == {1: CHANGED, 2: CHANGED, 3: NOT_FOUND}
    assert list(shown) == before


def test_spans_that_make_no_sense_are_no_mishap(texts: Path) -> None:
    (record,) = parsed("dump/000-menafn.txt")
    for spans in ({"headline": [9, 2]}, {"body": [0, 1 << 60]}, {"header": [5, 5]}, {"byline": [1 << 60, 1 << 61]}, {}):
        (shown,), untold = with_texts(shown_by({**record, "spans": spans}), ".", Reading())
        assert untold == {}
        assert shown.lines
    nowhere = [{**each, "span": [9, 2]} for each in record["dates"]]
    _, untold = with_texts(shown_by({**record, "dates": nowhere}), ".", Reading())
    assert untold == {1: CHANGED}


def test_the_command_shows_texts_when_asked(texts: Path) -> None:
    Path("a.jsonl").write_text(lines_of(*parsed("dump")), "utf-8")
    Path("dump/028-upi-yearless.txt").unlink()
    plain = invoke("report", "a.jsonl").stdout
    assert "shows the text itself" in plain
    result = invoke("report", "a.jsonl", "--texts", ".")
    assert result.exit_code == 0
    assert re.fullmatch(
        r"newsparse: the texts of 1 of \d+ records are not shown; the page says of each why\n", result.stderr
    )
    assert result.stdout.count(NOT_THERE) == 1
    assert result.stdout.count('<mark class="headline">') > plain.count('<mark class="headline">') == 0


def test_the_schema_is_what_a_report_counts_by() -> None:
    """Every role, verdict, basis, precision and code that a record may hold has its place in the report."""
    properties = schema()["properties"]
    orders = {facet.name: set(facet.order) for facet in FACETS}
    assert {each for each in properties["precision"]["enum"] if each} <= orders["precision"]
    assert set(properties["zone"]["properties"]["basis"]["enum"]) <= orders["zone"]
    codes = properties["defects"]["items"]["properties"]["code"]["enum"]
    told = page(replace(gather([a_record()]), defects=dict.fromkeys(codes, 1)))
    assert all(f">{code}<" in told for code in codes)
