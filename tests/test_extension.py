"""Agencies, labels, languages and layouts from somebody else: what a file says, what is wrong there, what comes of it."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import blocks_of

from newsparse import Extension, ExtensionError, Policy, articles, extend, parse, parse_many
from newsparse.batch import run
from newsparse.batch.job import Job
from newsparse.batch.journal import OtherJobError
from newsparse.batch.signals import Signals
from newsparse.cli.commands import newsparse
from newsparse.document import read
from newsparse.extension import in_force, put_in_force
from newsparse.extension.toml_file import _TABLES as TABLES
from newsparse.extension.values import LONGEST_WORD, MOST_WORDS
from newsparse.knowledge.agencies import AGENCIES
from newsparse.layouts import LAYOUTS
from newsparse.layouts.described import Described, layout_of
from newsparse.normalizer import surroundings
from newsparse.parser import authors, byline, lines, names
from newsparse.readers import Reading, documents

HERE = Path(__file__).parent.parent
PAGE = blocks_of((HERE / "docs" / "extending.md").read_text("utf-8"))
HARBOUR = next(block.content for block in PAGE if block.rest == "harbour.toml")
EXPORT = next(block.content for block in PAGE if block.rest == "export.txt")
STORY = "The council of the harbour town decided on Monday that the ferries leave half an hour earlier in summer.\n"
WIRE = f"Ferries to leave earlier\n\nHARBOUR TOWN, June 3, 2025 (HNA) - {STORY}"
LABELLED = (
    f"Ferries to leave earlier\n\nAvskriven fan Ana Ferreira ogg Tom Okafor\nUtgeben den 3 velmar 2025\n\n{STORY}"
)
ONLINE = f"Ferries to leave earlier\n\nBoat leaves 5 June 2025\nFirst put online 3 June 2025\n\n{STORY}"


@pytest.fixture(autouse=True)
def own_knowledge() -> Iterator[None]:
    """No test leaves an extension in force."""
    yield
    put_in_force(None)
    assert in_force() is None


@pytest.fixture
def harbour(tmp_path: Path) -> str:
    path = tmp_path / "harbour.toml"
    path.write_text(HARBOUR, "utf-8")
    return str(path)


def told() -> list[Any]:
    """What matters of the texts that an extension is for."""
    wire, labelled, online = parse(WIRE), parse(LABELLED), parse(ONLINE)
    return [
        wire.credits,
        (labelled.published, labelled.authors),
        [(each.text, each.role) for each in online.dates],
        [(each.layout, each.id, each.published) for each in articles(read(EXPORT))],
    ]


FURTHER = 'own = ["harbour news provides"]\nhost = "harbour-news.example"'
OWN = [
    (),
    (None, ()),
    [("5 June 2025", "unknown"), ("3 June 2025", "unknown")],
]
EXTENDED = [
    ("Harbour News Agency",),
    ("2025-06-03", ("Ana Ferreira", "Tom Okafor")),
    [("5 June 2025", "event"), ("3 June 2025", "published")],
    [("harbour-db", "HT-2025-0417", "2025-06-03"), ("harbour-db", "HT-2025-0418", "2025-06-04")],
]


# ------------------------------------------------------------------------------------------------ in force
def test_an_extension_is_in_force_until_another_is(harbour: str) -> None:
    before = told()
    assert before[1] == OWN[1]
    assert before[0] == OWN[0]
    extension = extend(harbour)
    assert in_force() == extension == Extension.read(harbour)
    assert told() == EXTENDED
    extend(extension)
    assert told() == EXTENDED
    extend()
    assert told() == before


def test_what_it_says_nothing_of_stays_as_it_is(harbour: str) -> None:
    texts = [path.read_bytes() for path in sorted(HERE.glob("samples/*.txt"))]
    before = list(parse_many(texts))
    extend(harbour)
    assert list(parse_many(texts)) == before


def test_several_are_joined_and_the_later_counts(harbour: str) -> None:
    later = Extension(
        labels={"boat leaves": "updated", "tied up": "load"}, agencies=(AGENCIES[0]._replace(zone="Asia/Tokyo"),)
    )
    together = extend(harbour, later)
    assert together.labels == {"first put online": "published", "boat leaves": "updated", "tied up": "load"}
    assert [each.role for each in parse(ONLINE).dates] == ["updated", "published"]
    assert [row.zone for row in AGENCIES if row.name == later.agencies[0].name] == ["Asia/Tokyo"]
    extend()
    assert [row.zone for row in AGENCIES if row.name == later.agencies[0].name] == ["America/New_York"]


def test_tables_made_of_others_are_made_anew_and_nothing_is_remembered(tmp_path: Path) -> None:
    """By whatever module, and whoever writes it: `before` it is imported, an extension needs none of this."""
    rows = tmp_path / "rows.toml"
    rows.write_text(HARBOUR.replace('foot = "(HNA)"', f'foot = "(HNA)"\n{FURTHER}'), "utf-8")
    before, after = (
        json.loads(
            subprocess.run(
                [sys.executable, str(HERE / "tests" / "snapshot.py"), when, str(rows)],
                env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONHASHSEED": "0"},
                capture_output=True,
                check=True,
            ).stdout
        )
        for when in ("before", "after")
    )
    differ = [name for name, value in before["held"].items() if after["held"].get(name) != value]
    assert differ == []
    assert len(before["held"]) > 1000
    assert after["remembered"] == []


def test_an_agency_is_known_by_its_address_and_its_own_words(tmp_path: Path) -> None:
    rows = tmp_path / "rows.toml"
    rows.write_text(HARBOUR.replace('foot = "(HNA)"', f'foot = "(HNA)"\n{FURTHER}'), "utf-8")
    releases = [
        f"Ferries to leave earlier\n\n3 June 2025\n\n{STORY}\n{foot}\n"
        for foot in (
            "View original content: https://releases.harbour-news.example/17",
            "Harbour News provides the information as it is.",
        )
    ]
    assert [parse(text).credits for text in releases] == [(), ()]
    extend(str(rows))
    assert [parse(text).credits for text in releases] == [("Harbour News Agency",)] * 2


def test_what_looks_for_labels_looks_as_far_as_they_may_reach() -> None:
    assert min(byline._BY_WORDS, names._BY_WORDS, surroundings._LONGEST_PHRASE) >= MOST_WORDS
    assert min(byline._LONGEST_WORD, lines._LONGEST_FIRST) > LONGEST_WORD
    assert authors._LONGEST_BY > MOST_WORDS * (LONGEST_WORD + 1)


def test_an_agency_knows_its_zone(harbour: str) -> None:
    extend(harbour)
    text = f"Ferries to leave earlier\n\n2025-06-03 07:47\n\nHARBOUR TOWN (HNA) - {STORY}"
    assert parse(text, policy=Policy(infer_zone=True)).published_utc == "2025-06-03T06:47:00Z"


# ------------------------------------------------------------------------------------------------ workers, jobs
def test_workers_know_what_the_process_knows(harbour: str) -> None:
    extend(harbour)
    texts = [WIRE, LABELLED, EXPORT] * 210
    expected = list(parse_many(texts))
    assert list(parse_many(texts, jobs=2)) == expected


def test_a_batch_reads_with_it_and_goes_on_with_no_other(
    harbour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in [WIRE, EXPORT] * 300))

    def do(*, resume: bool = False, **said: Any) -> None:
        with Signals() as signals:
            run.run(Job(inputs=("a.jsonl",), **said), Silent(), signals, resume=resume)

    extension = extend(harbour)
    do(output="two.jsonl", jobs=2)
    do(output="one.jsonl", jobs=0)
    extend()
    do(output="own.jsonl", jobs=0)
    do(output="stated.jsonl", jobs=2, extension=extension)
    assert in_force() == extension
    wanted = Path("one.jsonl").read_bytes()
    assert [Path(f"{name}.jsonl").read_bytes() == wanted for name in ("two", "stated", "own")] == [True, True, False]
    assert b"harbour-db" in wanted

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Silent, "progress", cut_off)
    with pytest.raises(KeyboardInterrupt):
        do(output="cut.jsonl", jobs=0, extension=extension)
    with pytest.raises(OtherJobError) as refused:
        do(output="cut.jsonl", jobs=0, extension=None, resume=True)
    assert refused.value.names == ["extension"]


class Silent:
    def begun(self, *_: object) -> None: ...
    def failed(self, *_: object) -> None: ...
    def progress(self, *_: object) -> None: ...


def test_arrow_and_the_parts_of_a_cluster_know_it(harbour: str, tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from newsparse import arrow
    from newsparse.engines import parts, shards

    texts = pa.table({"text": [WIRE]})
    path = tmp_path / "wire.txt"
    path.write_text(WIRE)
    extension = extend(harbour)
    assert arrow.parse(texts).column("credits").to_pylist() == [["Harbour News Agency"]]
    extend()
    assert arrow.parse(texts).column("credits").to_pylist() == [[]]
    written = {}
    for each in (extension, None):  # as a worker does that has done another job before
        job = shards.Job(str(tmp_path / f"out-{each is None}"), "jsonl", ("credits",), Reading(), None, each)
        planned, _ = shards.plan([str(path)], job, 1)
        shards.prepare(planned, [], job)
        parts.write(shards.table_of(planned), job)
        (shard,) = planned
        written[shard.part] = Path(job.output, shard.part).read_text()
    assert list(written.values()) == ['{"credits":["Harbour News Agency"]}\n', '{"credits":[]}\n']


# ------------------------------------------------------------------------------------------------ the value
def test_an_extension_is_a_value(harbour: str) -> None:
    one, same = Extension.read(harbour), Extension.read(harbour)
    assert pickle.loads(pickle.dumps(one)) == one
    assert (one, one.digest, hash(one)) == (same, same.digest, hash(same))
    assert one.digest != Extension().digest != one.joined(Extension(labels={"x": "load"})).digest


def test_the_order_of_labels_makes_no_other_extension() -> None:
    assert Extension(labels={"a": "load", "b": "load"}).digest == Extension(labels={"b": "load", "a": "load"}).digest


# ------------------------------------------------------------------------------------------------ what is wrong
AGENCY = '[[agencies]]\nname = "Harbour News Agency"\n'
LAYOUT = '[[layouts]]\nname = "harbour-db"\nstarts = "HDB"\nlabels = { Rubrik = "headline" }\n'


@pytest.mark.parametrize(
    ("toml", "letters"),
    [
        ("x = ", ["no TOML: "]),
        ("x = 1\n[[agencies]\n", ["2: no TOML: "]),
        ('[[agency]]\nname = "x"\n', ["1: agency: there is no such table; did you mean agencies?"]),
        (
            '[agencies]\nname = "x"\n',
            ["1: agencies: it is no list of tables; write each as [[agencies]] with its keys below"],
        ),
        ("agencies = 3\n", ["1: agencies: it is no list of tables; write each as [[agencies]] with its keys below"]),
        ("[[agencies]]\ncountry = 'GB'\n", ["1: agencies[1]: the key name is missing"]),
        (AGENCY + "sings = ['HNA']\n", ["3: agencies[1].sings: there is no such key; did you mean signs?"]),
        (AGENCY + "signs = 'HNA'\n", ["3: agencies[1].signs: 'HNA' is no list; write it in brackets: ['HNA']"]),
        (AGENCY + "signs = ['', '--']\n", ["3: agencies[1].signs: '' is no text; write it in quotes"]),
        (
            AGENCY + '\n# another\n[[agencies]]\nname = "B"\ncountry = "gb"\nbare = 1\n',
            [
                "7: agencies[2].country: 'gb' is no country; ISO 3166 has two capital letters for it, like \"GB\"",
                "8: agencies[2].bare: 1 is neither true nor false",
            ],
        ),
        (
            AGENCY + 'zone = "Berlin"\n',
            ["3: agencies[1].zone: no time zone is called 'Berlin'; it is a name like Europe/Paris"],
        ),
        (
            "[labels]\n'put online' = 'publishd'\n",
            [
                "2: labels.put online: 'publishd' is none of published, updated, load, event, related; "
                "did you mean published?"
            ],
        ),
        (
            "[labels]\n'a b c d e' = 'load'\n",
            ["2: labels.a b c d e: 'a b c d e' is no label; it has one to 4 words, each of 30 letters at most"],
        ),
        (
            "labels = ['x']\n",
            ['1: labels: it is no table; write [labels], below it lines like "put online" = "published"'],
        ),
        (
            "[[languages]]\ncode = 'Welsh'\nmonths = { ion = 13 }\n",
            [
                "2: languages[1].code: 'Welsh' is no code of a language; "
                'BCP 47 has two or three small letters, like "cy"',
                "3: languages[1].months: 13 is no number from 1 to 12 (January is 1)",
            ],
        ),
        (
            "[[languages]]\ncode = 'cy'\n[languages.months]\n'mis ionawr' = 1\n",
            ["3: languages[1].months: 'mis ionawr' is no single word of letters"],
        ),
        (
            "[[languages]]\ncode = 'cy'\nmonths = { may = 3 }\n",
            ["3: languages[1].months.may: 'may' means something else in the dates of newsparse's own languages"],
        ),
        (
            LAYOUT.replace("harbour-db", "lexis"),
            ["2: layouts[1].name: 'lexis' is one of newsparse's own layouts; choose another name"],
        ),
        (
            LAYOUT.replace("headline", "authors"),
            ["4: layouts[1].labels: 'authors' is no part of a text that a label names; did you mean byline?"],
        ),
        (
            LAYOUT.replace("Rubrik", '"Rubrik:"'),
            ["4: layouts[1].labels: 'Rubrik:' ends with the separator; write the label without it"],
        ),
        (LAYOUT.replace("HDB", "a\\nb"), ["3: layouts[1].starts: 'a\\nb' is no line; it is looked for in one"]),
        ("x = " + "[" * 9999, ["no TOML: "]),
        (
            LAYOUT.replace("headline", "headlines"),
            ["4: layouts[1].labels: 'headlines' names no part; did you mean headline?"],
        ),
        (
            LAYOUT.replace("starts", "recognised_by") + "",
            ["3: layouts[1].recognised_by: 'HDB' is no list; write it in brackets: ['HDB']"],
        ),
        (
            LAYOUT.replace("starts = 'HDB'", "").replace('starts = "HDB"', 'recognised_by = ["Rubrk"]'),
            [
                "1: layouts[1]: too little tells such a text; say what line it starts with, or 2 labels, recognised_by",
                "3: layouts[1].recognised_by: 'Rubrk' is none of its labels; did you mean Rubrik?",
            ],
        ),
        (
            AGENCY + 'head = "HARBOUR TOWN (HNA) - "\nfoot = "(HNA)"\n',
            [
                "agency Harbour News Agency: its example head = 'HARBOUR TOWN (HNA) - ' is read as signed by nobody; "
                "do its signs name what stands between the parentheses or slashes? (without them: bare = true)",
                "agency Harbour News Agency: its example foot = '(HNA)' is not read as its signature; does a sign name it?",
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, toml: str, letters: list[str]) -> None:
    path = tmp_path / "rows.toml"
    path.write_text(toml)
    with pytest.raises(ExtensionError) as told:
        extend(str(path))
    found = [problem.removeprefix(f"{path}:") for problem in told.value.problems]
    if letters[0].endswith("no TOML: "):  # what is wrong is told in Python's words
        assert letters[0] in found[0]
    else:
        assert found == letters
    assert in_force() is None
    assert str(pickle.loads(pickle.dumps(told.value))) == str(told.value)


@pytest.mark.parametrize(
    ("content", "what"),
    [(None, "no such file or directory"), (b"\xff", "byte 1 is no UTF-8"), ("/", "it is a directory")],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes | str | None, what: str) -> None:
    path = tmp_path / "rows.toml"
    if content == "/":
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    with pytest.raises(ExtensionError, match=what):
        extend(path)


def test_what_was_in_force_stays_so_where_another_is_refused(harbour: str) -> None:
    extension = extend(harbour)
    with pytest.raises(ExtensionError, match="two of the extensions have one of this name"):
        extend(harbour, Extension.read(harbour))
    with pytest.raises(ExtensionError, match="is read as signed by HNA"):
        extend(Extension(agencies=(extension.agencies[0]._replace(signs=()),)))
    assert in_force() == extension
    assert told() == EXTENDED


# ------------------------------------------------------------------------------------------------ packages
@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package of the page, as pip leaves it; and others that are not as they should be."""
    folder = tmp_path / "site-packages"
    (folder / "newsparse_harbour").mkdir(parents=True)
    (folder / "newsparse_harbour" / "harbour.toml").write_text(HARBOUR, "utf-8")
    function = next(block.content for block in PAGE if "def extension" in block.content)
    (folder / "newsparse_harbour" / "__init__.py").write_text(
        f"{function}\n\npath = str(extension())\n\nfrom newsparse import Extension\n"
        "value = Extension.read(path)\nnumber = 7\n\ndef broken():\n    raise RuntimeError('so')\n"
    )
    metadata = folder / "newsparse_harbour-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: newsparse-harbour\nVersion: 1.0\n")
    points = "".join(
        f"{name} = newsparse_harbour:{attribute}\n"
        for name, attribute in (
            ("harbour", "extension"), ("path", "path"), ("value", "value"),
            ("number", "number"), ("broken", "broken"), ("missing", "nosuch"),
        )
    )  # fmt: skip
    (metadata / "entry_points.txt").write_text(f"[newsparse.extensions]\n{points}")
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.mark.parametrize("name", ["harbour", "path", "value"])
def test_an_installed_extension_has_a_name(installed: Path, harbour: str, name: str) -> None:
    assert extend(name) == Extension.read(harbour)
    assert told() == EXTENDED


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("harbor", "neither a file nor the name of an installed extension; installed are broken, harbour, missing"),
        ("number", "gives int, no extension; it has to be a newsparse.Extension, or the path of a TOML file"),
        ("broken", r"the package failed \(RuntimeError: so\)"),
        ("missing", r"the package failed \(AttributeError: "),
        ("./harbour", "no such file"),
    ],
)
def test_an_installed_extension_that_is_none_is_told(installed: Path, name: str, what: str) -> None:
    with pytest.raises(ExtensionError, match=what):
        extend(name)


# ------------------------------------------------------------------------------------------------ the command
def test_the_command_takes_files_and_names(installed: Path, harbour: str, tmp_path: Path) -> None:
    source = tmp_path / "export.txt"
    source.write_text(EXPORT)
    for name in (harbour, "harbour"):
        for more in ([], ["--layout", "harbour-db"]):
            put_in_force(None)
            said = ["parse", str(source), *more, "--extend", name, "-f", "jsonl"]
            result = CliRunner().invoke(newsparse, said, catch_exceptions=False, standalone_mode=False)
            rows = [json.loads(line) for line in result.stdout.splitlines()]
            assert [(row["layout"], row["id"]) for row in rows] == [each[:2] for each in EXTENDED[3]]


def test_the_command_tells_all_that_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "rows.toml"
    path.write_text(f"{AGENCY}sings = ['HNA']\nzone = 'Europe/Lodnon'\n")
    command = [sys.executable, "-m", "newsparse", "parse", "--extend", str(path), "nosuch.txt"]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(HERE)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-3:] == [
        "Error: Invalid value for '--extend': it cannot be used:",
        f"{path}:3: agencies[1].sings: there is no such key; did you mean signs?",
        f"{path}:4: agencies[1].zone: no time zone is called 'Europe/Lodnon'; did you mean Europe/London?",
    ]


# ------------------------------------------------------------------------------------------------ layouts of rows
ROW = Described(
    "rows",
    {"Hed": "headline", "Pub Date": "published", "Text": "body", "Shelf": "shelf_mark"},
    {"Nr": "id"},
    recognised_by=("Hed", "Pub Date"),
)


@pytest.mark.parametrize(
    ("row", "text", "parts"),
    [
        (ROW, "Hed: One\nPub Date: 2025\n\nBody.\n", {"headline": "One", "published": "2025", "body": "Body."}),
        (
            ROW,
            " HED :One\n  two\r\npub  date: 2025\r\nBody.",
            {"headline": "One\n  two", "published": "2025", "body": "Body."},
        ),
        (
            ROW,
            "Pub Date: 2025\nHed:\nText: B\nHed: C\nNr: 7\n\n",
            {"published": "2025", "body": "B\nHed: C", "id": "7"},
        ),
        (ROW, "Shelf: 1\nHed: One\nPub Date: 2025\n", {"shelf_mark": "1", "headline": "One", "published": "2025"}),
        (
            ROW,
            "Hed: One\nPub Date: 2025\nB.\nNr: 7\nmore\nNr: 8",
            {"headline": "One", "published": "2025", "body": "B.\nNr: 7\nmore", "id": "8"},
        ),
        (ROW, "Hed: One\nOther: x\nPub Date: 2025\n\nBody.", None),
        (ROW, "Hed One\nPub Date 2025\n\nBody.", None),
        (
            ROW._replace(separator=" "),
            "Hed One\nPub Date 2025\nHedge B.",
            {"headline": "One", "published": "2025", "body": "Hedge B."},
        ),
        (
            ROW._replace(separator="#"),
            "Hed#One\nPub Date # 2025\nB.",
            {"headline": "One", "published": "2025", "body": "B."},
        ),
        (ROW._replace(starts="***", recognised_by=()), "*** 7\nHed: One\n\nB.", {"headline": "One", "body": "B."}),
        (ROW._replace(starts="***", recognised_by=()), "Hed: One\n\nB.", None),
        (
            ROW._replace(starts="Nr:", labels={**ROW.labels, "Nr": "id"}, recognised_by=()),
            "Nr: 7\nHed: One\n\nB.",
            {"id": "7", "headline": "One", "body": "B."},
        ),
        (
            ROW._replace(ends="###"),
            "Hed: One\nPub Date: 2025\nB.\nNr: 7\n###\n",
            {"headline": "One", "published": "2025", "body": "B.", "id": "7"},
        ),
    ],
)
def test_a_layout_of_rows(row: Described, text: str, parts: dict[str, str] | None) -> None:
    layout = layout_of(row)
    assert layout.recognises(text) is (parts is not None)
    if parts is not None:
        assert {name: text[slice(*span)] for name, span in layout.parts(text)} == parts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_file_is_cut_alike_streamed_and_whole(tmp_path: Path, encoding: str) -> None:
    row = Described("øst", {"Rubrik": "headline"}, starts="ØST №"[:4], ends="SLUT")
    text = "".join(
        f"ØST {n}\nRubrik: Færgen sejler {n}\n\nFærgen sejler tidligere i dag, siger byrådet.\nSLUT\n\n"
        for n in (1, 2, 3)
    )
    extend(Extension(layouts=(row,)))
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    reading = Reading(encoding="cp1252" if encoding == "cp1252" else None, layout="øst")
    streamed = [each for document in documents([str(path)], reading) for each in articles(document)]  # type: ignore[arg-type]
    whole = list(articles(read(text), layout="øst"))
    assert [each.headline for each in whole] == [f"Færgen sejler {n}" for n in (1, 2, 3)]
    found = [(each.headline, each.body, each.spans) for each in streamed]
    if encoding != "cp1252":  # in an encoding of single bytes the pattern of a line is not the file's
        assert found == [(each.headline, each.body, each.spans) for each in whole]


def test_it_is_asked_before_newsparses_own(harbour: str) -> None:
    row = Described("titled", {"Title": "headline", "Date": "published"}, recognised_by=("Title", "Date"))
    text = f"Title: Ferries\nDate: 2025-06-03\n\n{STORY}"
    assert parse(text).layout == "labelled"
    extend(Extension(layouts=(row,)))
    assert parse(text).layout == "titled"
    assert next(iter(LAYOUTS)) == "titled"


# ------------------------------------------------------------------------------------------------ any file at all
KEYS = st.sampled_from([*TABLES["agencies"][0], *TABLES["languages"][0], *TABLES["layouts"][0], "x", ""])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["GB", "cy", "headline"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | KEYS, inner, max_size=3),
    max_leaves=6,
)
ROWS = st.lists(st.dictionaries(KEYS, VALUES, max_size=5) | VALUES, max_size=3)


@given(st.dictionaries(st.sampled_from(["agencies", "languages", "layouts", "labels", "x"]), ROWS | VALUES))
@settings(max_examples=300, deadline=None)
def test_a_file_of_anything_is_an_extension_or_told(said: dict[str, Any]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsparse.extension.toml_file.tomllib.loads", lambda _: said)
        problems: tuple[str, ...] = ()
        try:
            put_in_force(Extension.read(os.devnull))
            parse(WIRE)
        except ExtensionError as error:
            problems = error.problems
    assert all(problem.startswith(os.devnull) and problem.isprintable() for problem in problems)
