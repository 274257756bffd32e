"""The job that is left running: the same bytes however it is done, and whatever happens to it on the way."""

from __future__ import annotations

import contextlib
import csv
import errno
import gzip
import io
import json
import os
import pty
import resource
import signal
import stat
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from strategies import examples

from newsparse.batch import place, run
from newsparse.batch.job import Job
from newsparse.batch.journal import OtherJobError
from newsparse.batch.place import BusyError, Place
from newsparse.batch.retry import NothingToRetryError, retry
from newsparse.batch.run import Outcome, TooManyErrorsError
from newsparse.batch.signals import Interrupted, Signals
from newsparse.batch.tally import Tally, kind_of
from newsparse.batch.tasks import InputChangedError
from newsparse.cli import progress
from newsparse.readers import Failure, Reading
from newsparse.writers.output import OutputError

COMMAND = [sys.executable, "-m", "newsparse"]
MISHAPS = (b"Traceback", b"Exception ignored", b"Warning:", b"concurrent.futures", b"resource_tracker")


def text(number: int, size: int = 12) -> str:
    day = f"2025-06-{number % 28 + 1:02d} 07:47:31"
    return (
        f"Ferries to leave earlier, part {number}\nBy Jane Roe\n{day}\n\n"
        + f"The council of {number} said so. " * size
        + "\n"
    )


def dump(path: str, numbers: range, **more: Any) -> str:
    lines = (json.dumps({"id": f"r{number}", "text": text(number)} | more) + "\n" for number in numbers)
    Path(path).write_text("".join(lines), "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Silent:
    """A report that nobody reads."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []

    def begun(self, tally: Tally) -> None:
        pass

    def failed(self, failure: Failure) -> None:
        self.failures.append(failure)

    def progress(self, tally: Tally, taken: int) -> None:
        pass


def do(*inputs: str, resume: bool = False, **said: Any) -> Outcome:
    said = {"output": "out.jsonl", "jobs": 0} | said
    with Signals() as signals:
        return run.run(Job(inputs=inputs, **said), Silent(), signals, resume=resume)


def again(*inputs: str, **said: Any) -> Outcome:
    said = {"output": "out.jsonl", "jobs": 0} | said
    with Signals() as signals:
        return retry(Job(inputs=inputs, **said), Silent(), signals)


def content(path: str) -> bytes:
    """What a file holds, unpacked."""
    data = Path(path).read_bytes()
    return gzip.decompress(data) if path.endswith(".gz") else data


def ids(path: str = "out.jsonl") -> list[str]:
    return [json.loads(line)["id"] for line in Path(path).read_bytes().splitlines()]


def listed(path: str = "out.jsonl.errors.jsonl") -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def command(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    ended = subprocess.run([*COMMAND, *arguments], capture_output=True, timeout=120, check=False, **more)
    assert not any(mishap in ended.stderr for mishap in MISHAPS), ended.stderr
    return ended


# ------------------------------------------------------------------------------------------------ the same bytes
def test_any_number_of_jobs_writes_what_parse_writes(folder: Path) -> None:
    dump("a.jsonl", range(900))
    parsed = command("parse", "a.jsonl").stdout
    for jobs in (0, 1, 3):
        outcome = do("a.jsonl", jobs=jobs)
        assert Path("out.jsonl").read_bytes() == parsed
        assert (outcome.tally.records, outcome.tally.failures) == (900, 0)
    assert sorted(os.listdir()) == ["a.jsonl", "out.jsonl"]


@pytest.mark.parametrize("name", ["out.csv", "out.tsv", "out.jsonl.gz", "out.csv.gz"])
def test_a_format_is_written_as_parse_writes_it(folder: Path, name: str) -> None:
    dump("a.jsonl", range(600))
    kind = name.split(".")[1]
    do("a.jsonl", output=name, format=kind, jobs=2)
    assert content(name) == command("parse", "a.jsonl", "-f", kind).stdout
    if name.endswith(".gz"):
        first = Path(name).read_bytes()
        do("a.jsonl", output=name, format=kind, jobs=0)
        assert Path(name).read_bytes() == first


def test_parquet_holds_what_json_lines_hold(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from newsparse.arrow import as_records

    dump("a.jsonl", range(600))
    first = command("batch", "a.jsonl", "-o", "out.parquet", "--jobs", "2")
    assert first.returncode == 0, first.stderr
    written = Path("out.parquet").read_bytes()
    table = parquet.read_table("out.parquet")
    assert as_records(table) == [json.loads(line) for line in command("parse", "a.jsonl").stdout.splitlines()]
    do("a.jsonl", output="out.parquet", format="parquet", jobs=0)
    assert Path("out.parquet").read_bytes() == written
    assert sorted(os.listdir()) == ["a.jsonl", "out.parquet"]
    do("a.jsonl", output="some.parquet", format="parquet", fields=("id", "published"), jobs=0)
    assert parquet.read_table("some.parquet").column_names == ["id", "published"]


def test_parquet_of_a_job_that_was_cut_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    dump("a.jsonl", range(20))
    do("a.jsonl", output="wanted.parquet", format="parquet")
    cut_off(monkeypatch, "a.jsonl", output="out.parquet", format="parquet")
    do("a.jsonl", output="out.parquet", format="parquet", resume=True)
    assert Path("out.parquet").read_bytes() == Path("wanted.parquet").read_bytes()


def packed(folder: Path) -> list[str]:
    """The same texts in every way that they come packed."""
    dump("a.jsonl", range(12))
    data = Path("a.jsonl").read_bytes()
    Path("b.jsonl.gz").write_bytes(gzip.compress(data[:3000]) + gzip.compress(data[3000:]))
    with tarfile.open("c.tar.xz", "w:xz") as tar:
        for name in ("a.jsonl", "b.jsonl.gz"):
            tar.add(name)
    with zipfile.ZipFile("d.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(12):
            archive.writestr(f"in/{number:02d}.txt", text(number))
    with open("e.csv", "w", newline="") as table:
        rows = csv.writer(table)
        rows.writerow(("id", "text", "url"))
        rows.writerows((f"r{number}", text(number), "https://example.org/") for number in range(12))
    Path("f.jsonl.gz").write_bytes(gzip.compress(data, 0)[:-400])
    return ["b.jsonl.gz", "c.tar.xz", "d.zip", "e.csv", "f.jsonl.gz", "a.jsonl"]


def test_what_is_packed_is_read_as_parse_reads_it_also_when_cut_off(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    inputs = packed(folder)
    outcome = do(*inputs)
    assert Path("out.jsonl").read_bytes() == command("parse", *inputs).stdout
    assert outcome.tally.records > 12 * 6
    assert [entry["source"] for entry in listed()] == ["f.jsonl.gz"]
    wanted = Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()
    for call in range(9, 80, 7):
        Path("out.jsonl").unlink()
        cut_off(monkeypatch, *inputs, call=call)
        do(*inputs, resume=True)
        assert (Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()) == wanted
    Path("f.jsonl.gz").write_bytes(gzip.compress(Path("a.jsonl").read_bytes()))
    again(*inputs)
    assert Path("out.jsonl").read_bytes() == command("parse", *inputs).stdout
    assert not Path("out.jsonl.errors.jsonl").exists()


def test_nothing_in_gives_a_whole_file(folder: Path) -> None:
    Path("a.jsonl").write_text("")
    do("a.jsonl", output="out.jsonl.gz", format="jsonl", reading=Reading(format="jsonl"))
    assert content("out.jsonl.gz") == b""


def test_the_job_reads_none_of_its_own_files(folder: Path) -> None:
    dump("a.jsonl", range(3))
    for name in ("out.jsonl", "out.jsonl.errors.jsonl", "out.jsonl.part", "out.jsonl.journal"):
        Path(name).write_text("{broken\n")
    assert do(".").tally == Tally(3, 0, 0, 0, {"web": 3}, {})


# ------------------------------------------------------------------------------------------------ set aside
BAD = b'{"id": "x", "text": 3}\n{broken\n'


def test_what_fails_is_set_aside_and_the_rest_goes_on(folder: Path) -> None:
    Path("a.jsonl").write_bytes(Path(dump("good.jsonl", range(4))).read_bytes() + BAD)
    outcome = do("missing.txt", "a.jsonl", "good.jsonl")
    assert ids() == ["r0", "r1", "r2", "r3"] * 2
    assert outcome.tally.reasons == {
        "no such file or directory": 1,
        "the field text is not a string": 1,
        "not JSON": 1,
    }
    told = [(entry["source"], entry["position"], entry["record"], entry["after"]) for entry in listed()]
    assert told == [("missing.txt", None, None, 0), ("a.jsonl", 5, 5, 4), ("a.jsonl", 6, 6, 4)]
    assert "no such file" in listed()[0]["reason"]


def test_a_list_of_failures_of_a_run_before_does_not_stay(folder: Path) -> None:
    do(dump("a.jsonl", range(2)), "missing.txt")
    assert Path("out.jsonl.errors.jsonl").exists()
    do("a.jsonl")
    assert sorted(os.listdir()) == ["a.jsonl", "out.jsonl"]


def test_too_many_failures_stop_the_job_which_can_go_on(folder: Path) -> None:
    Path("a.jsonl").write_bytes(BAD + Path(dump("good.jsonl", range(600))).read_bytes())
    with pytest.raises(TooManyErrorsError):
        do("a.jsonl", max_errors=1)
    assert not Path("out.jsonl").exists()
    outcome = do("a.jsonl", max_errors=2, resume=True)
    assert outcome.resumed
    assert (outcome.tally.records, outcome.tally.failures) == (600, 2)


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("not JSON: expecting value (column 5)", "not JSON"),
        ("byte 0xff at 12 is no UTF-8", "byte … at … is no UTF-8"),
        ("record 7: it ended the process that read it", "record …"),
        ("it is longer than 128 MiB", "it is longer than … MiB"),
    ],
)
def test_failures_are_counted_by_what_they_have_in_common(what: str, kind: str) -> None:
    assert kind_of(what) == kind


# ------------------------------------------------------------------------------------------------ tried again
def test_what_was_mended_is_put_where_it_belongs(folder: Path) -> None:
    lines = Path(dump("all.jsonl", range(9))).read_bytes().splitlines(keepends=True)
    broken = [b"{broken\n" if number in (2, 5) else line for number, line in enumerate(lines[:7])]
    Path("a.jsonl").write_bytes(b"".join(broken))
    for jobs in (0, 2):
        do("a.jsonl", "b.txt")
        assert ids() == ["r0", "r1", "r3", "r4", "r6"]
        Path("a.jsonl").write_bytes(b"".join([*broken[:2], lines[2], *broken[3:]]))
        Path("b.txt").write_text(text(77))
        outcome = again("a.jsonl", "b.txt", jobs=jobs)
        assert (outcome.tally.records, outcome.tally.failures) == (2, 1)
        assert ids() == ["r0", "r1", "r2", "r3", "r4", "r6", None]
        assert [(entry["piece"], entry["after"]) for entry in listed()] == [(6, 5)]
        Path("a.jsonl").write_bytes(b"".join(lines[:7]))
        again("a.jsonl", "b.txt", jobs=jobs)
        assert ids() == ["r0", "r1", "r2", "r3", "r4", "r5", "r6", None]
        assert sorted(os.listdir()) == ["a.jsonl", "all.jsonl", "b.txt", "out.jsonl"]
        Path("b.txt").unlink()
        Path("a.jsonl").write_bytes(b"".join(broken))


def test_what_was_cut_off_is_read_to_its_end(folder: Path) -> None:
    whole = Path(dump("all.jsonl", range(5))).read_bytes()
    Path("a.jsonl").write_bytes(whole[:-300])
    do("a.jsonl", "all.jsonl")
    assert ids() == ["r0", "r1", "r2", "r3", *(f"r{number}" for number in range(5))]
    Path("a.jsonl").write_bytes(whole)
    again("a.jsonl", "all.jsonl")
    assert ids() == [f"r{number}" for number in range(5)] * 2


@pytest.mark.parametrize("name", ["out.csv", "out.csv.gz", "out.tsv", "out.jsonl.gz"])
def test_a_retried_output_holds_what_an_unhindered_one_holds(folder: Path, name: str) -> None:
    said: dict[str, Any] = {"output": name, "format": name.split(".")[1]}
    lines = Path(dump("all.jsonl", range(5), text='A "quoted" headline\n\nText, with\nlines.\n')).read_bytes()
    Path("a.jsonl").write_bytes(b"{broken\n" + lines)
    do("a.jsonl", **said)
    Path("a.jsonl").write_bytes(lines[: lines.index(b"\n") + 1] + lines)
    again("a.jsonl", **said)
    retried = content(name)
    do("a.jsonl", **said)
    assert retried == content(name)


def test_there_must_be_something_to_try_again(folder: Path) -> None:
    dump("a.jsonl", range(2))
    with pytest.raises(NothingToRetryError):
        again("a.jsonl")
    do("a.jsonl")
    with pytest.raises(NothingToRetryError):
        again("a.jsonl")


# ------------------------------------------------------------------------------------------------ cut off
class PowerCut(BaseException):
    """The N-th call to the system was the last."""


@contextlib.contextmanager
def failing_at(
    monkeypatch: pytest.MonkeyPatch, call: int, error: Callable[[], BaseException], *, torn: bool
) -> Iterator[list[int]]:
    """Let the call to the system that is the `call`th fail; `torn`: a write has written a part before it does."""
    calls = [0]

    def counted(function: Callable[..., Any], *, writes: bool = False) -> Callable[..., Any]:
        def counting(*arguments: Any) -> Any:
            calls[0] += 1
            if calls[0] == call:
                if writes and torn and len(arguments[1]) > 1:
                    function(arguments[0], arguments[1][: len(arguments[1]) // 2])
                raise error()
            return function(*arguments)

        return counting

    with monkeypatch.context() as patch:
        patch.setattr(place, "write_all", counted(place.write_all, writes=True))
        patch.setattr("newsparse.batch.journal.write_all", counted(place.write_all, writes=True))
        for name in ("fsync", "replace", "unlink"):
            patch.setattr(os, name, counted(getattr(os, name)))
        yield calls


# What a call to the system can end with; a signal comes while one is under way.
MISFORTUNES: dict[str, Callable[[], BaseException]] = {
    "power cut": PowerCut,
    "disk full": lambda: OSError(errno.ENOSPC, "No space left on device"),
    "disk broken": lambda: OSError(errno.EIO, "Input/output error"),
    "interrupted call": lambda: InterruptedError(errno.EINTR, "Interrupted system call"),
    "interrupt": lambda: Interrupted(signal.SIGINT),
}
ENDED_BY = (PowerCut, OutputError, Interrupted)


@pytest.mark.parametrize(
    ("misfortune", "torn"),
    [*((each, True) for each in MISFORTUNES if each != "interrupt"), ("power cut", False), ("interrupt", False)],
)
def test_a_job_that_is_cut_off_at_any_call_ends_in_the_same_bytes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, misfortune: str, *, torn: bool
) -> None:
    error = MISFORTUNES[misfortune]
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    Path("a.jsonl").write_bytes(BAD + Path(dump("good.jsonl", range(17))).read_bytes())
    do("a.jsonl")
    wanted = Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()
    for call in range(1, 100):
        for name in ("out.jsonl", "out.jsonl.errors.jsonl"):
            Path(name).unlink(missing_ok=True)
        with failing_at(monkeypatch, call, error, torn=torn) as calls:
            try:
                do("a.jsonl")
            except ENDED_BY:
                pass
            else:
                break
        outcome = do("a.jsonl", resume=True)
        assert (Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()) == wanted, call
        assert (outcome.tally.records, outcome.tally.failures) == (17, 2)
        assert sorted(os.listdir()) == ["a.jsonl", "good.jsonl", "out.jsonl", "out.jsonl.errors.jsonl"]
    assert calls[0] > 15


class Dribble:
    """A file of a system that takes a byte or a half of what it is given."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        taken: int = self._file.write(data[: len(data) // 2 or 1])
        return taken


def test_a_system_that_takes_a_part_of_what_it_is_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dump("a.jsonl", range(17))
    do("a.jsonl", output="wanted.jsonl")
    whole = place.write_all
    for name in ("newsparse.batch.place.write_all", "newsparse.batch.journal.write_all"):
        monkeypatch.setattr(name, lambda file, data: whole(Dribble(file), data))
    do("a.jsonl")
    assert Path("out.jsonl").read_bytes() == Path("wanted.jsonl").read_bytes()


class AnyLife(RuleBasedStateMachine):
    """A job that is begun, cut off, gone on with, and whose disk and inputs change meanwhile, in any order.

    Whenever an output stands at its place, it is that of an uninterrupted job; and going on ends there.
    """

    @initialize()
    def begin(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.folder = tempfile.TemporaryDirectory()
        self.patch.chdir(self.folder.name)
        self.patch.setattr("newsparse.batch.tasks._MOST", 5)
        Path("a.jsonl").write_bytes(BAD + Path(dump("good.jsonl", range(17))).read_bytes())
        self.wanted = self.uninterrupted()
        self.over = {self.wanted}

    def uninterrupted(self) -> tuple[bytes, bytes]:
        do("a.jsonl", output="wanted.jsonl")
        return Path("wanted.jsonl").read_bytes(), Path("wanted.jsonl.errors.jsonl").read_bytes()

    @rule(
        call=st.integers(1, 40),
        misfortune=st.sampled_from(sorted(MISFORTUNES)),
        torn=st.booleans(),
        resume=st.booleans(),
    )
    def run(self, call: int, misfortune: str, *, torn: bool, resume: bool) -> None:
        ended_by = (*ENDED_BY, InputChangedError) if resume else ENDED_BY
        with failing_at(self.patch, call, MISFORTUNES[misfortune], torn=torn), contextlib.suppress(*ended_by):
            do("a.jsonl", resume=resume)

    @rule(name=st.sampled_from(("part", "journal", "errors.jsonl.part")), size=st.integers(1, 4000))
    def lose(self, name: str, size: int) -> None:
        """What the disk had not written yet is gone."""
        path = Path(f"out.jsonl.{name}")
        if path.exists():
            os.truncate(path, max(0, path.stat().st_size - size))

    @rule(name=st.sampled_from(("part", "journal", "errors.jsonl.part")), more=st.binary(min_size=1, max_size=40))
    def tear(self, name: str, more: bytes) -> None:
        """What was being written is there in part, or as the disk had it before."""
        path = Path(f"out.jsonl.{name}")
        if path.exists():
            with path.open("ab") as file:
                file.write(more)

    @rule(number=st.integers(100, 999))
    def grow(self, number: int) -> None:
        """Somebody adds to the input."""
        with open("a.jsonl", "ab") as file:
            file.write(Path(dump("more.jsonl", range(number, number + 3))).read_bytes())
        self.wanted = self.uninterrupted()
        self.over.add(self.wanted)

    @rule()
    def take_away(self) -> None:
        """Somebody fetches the output of a job that is done; while it is put into its place they had better not."""
        for name in () if Path("out.jsonl.journal").exists() else ("out.jsonl", "out.jsonl.errors.jsonl"):
            Path(name).unlink(missing_ok=True)

    @invariant()
    def what_stands_there_is_whole(self) -> None:
        if Path("out.jsonl").exists():
            assert Path("out.jsonl").read_bytes() in {output for output, _ in self.over}

    def teardown(self) -> None:
        try:
            try:
                do("a.jsonl", resume=True)
            except InputChangedError:
                do("a.jsonl")
            found = Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()
            assert found in self.over
            do("a.jsonl")
            assert (Path("out.jsonl").read_bytes(), Path("out.jsonl.errors.jsonl").read_bytes()) == self.wanted
            assert not {name for name in os.listdir() if name.endswith((".part", ".journal"))}
        finally:
            self.patch.undo()
            self.folder.cleanup()


TestAnyLife = AnyLife.TestCase
TestAnyLife.settings = settings(examples(12), stateful_step_count=8)


def cut_off(monkeypatch: pytest.MonkeyPatch, *inputs: str, call: int = 12, **said: Any) -> None:
    with failing_at(monkeypatch, call, PowerCut, torn=False), pytest.raises(PowerCut):
        do(*inputs, **said)


def test_a_retry_that_is_cut_off_leaves_all_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = Path(dump("all.jsonl", range(5))).read_bytes()
    Path("a.jsonl").write_bytes(b"{broken\n" + lines)
    do("a.jsonl")
    Path("a.jsonl").write_bytes(lines[: lines.index(b"\n") + 1] + lines)
    for call in range(1, 40):
        with failing_at(monkeypatch, call, PowerCut, torn=True):
            try:
                again("a.jsonl")
            except PowerCut:
                continue
            except NothingToRetryError:
                pass
            break
    assert ids() == ["r0", "r0", "r1", "r2", "r3", "r4"]
    assert call > 5


def test_other_inputs_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    dump("a.jsonl", range(20))
    cut_off(monkeypatch, "a.jsonl")
    dump("a.jsonl", range(1, 21))
    with pytest.raises(InputChangedError):
        do("a.jsonl", resume=True)
    do("a.jsonl")
    assert ids() == [f"r{number}" for number in range(1, 21)]


def test_a_file_that_came_between_is_noticed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    Path("d").mkdir()
    for number in range(20):
        Path(f"d/{number:02d}.txt").write_text(text(number))
    cut_off(monkeypatch, "d")
    Path("d/00a.txt").write_text(text(99))
    with pytest.raises(InputChangedError):
        do("d", resume=True)


@pytest.mark.parametrize("first", ["gone.txt", "empty", "-"])
def test_it_goes_on_behind_what_is_no_file(folder: Path, monkeypatch: pytest.MonkeyPatch, first: str) -> None:
    Path("empty").mkdir()
    dump("a.jsonl", range(20))
    dump("b.jsonl", range(20, 30))

    def job(**said: Any) -> None:
        with open("b.jsonl", "rb") as stdin:
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stdin))
            do(first, "a.jsonl", **said)

    job(output="wanted.jsonl")
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    with failing_at(monkeypatch, 25, PowerCut, torn=False), pytest.raises(PowerCut):
        job()
    assert Path("out.jsonl.journal").read_bytes().count(b"\n[") > 3
    job(resume=True)
    assert Path("out.jsonl").read_bytes() == Path("wanted.jsonl").read_bytes()
    with failing_at(monkeypatch, 25, PowerCut, torn=False), pytest.raises(PowerCut):
        job()
    Path("gone.txt").write_text("It came.")
    Path("empty/a.txt").write_text("It came.")
    dump("b.jsonl", range(21, 31))
    with pytest.raises(InputChangedError):
        job(resume=True)


def test_other_options_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.batch.tasks._MOST", 5)
    dump("a.jsonl", range(20))
    cut_off(monkeypatch, "a.jsonl")
    with pytest.raises(OtherJobError) as refused:
        do("a.jsonl", resume=True, fields=("id",))
    assert refused.value.names == ["fields"]


def test_two_jobs_do_not_write_the_same_file(folder: Path) -> None:
    dump("a.jsonl", range(3))
    with Place("out.jsonl"), pytest.raises(BusyError):
        do("a.jsonl")


def test_there_is_nothing_to_go_on_from(folder: Path) -> None:
    assert not do(dump("a.jsonl", range(3)), resume=True).resumed
    assert ids() == ["r0", "r1", "r2"]


# ------------------------------------------------------------------------------------------------ real processes
def begun(*arguments: str, **more: Any) -> subprocess.Popen[bytes]:
    job = subprocess.Popen([*COMMAND, "batch", *arguments], stderr=subprocess.PIPE, start_new_session=True, **more)
    until(lambda: size_of("out.jsonl.part") > 200_000 or job.poll() is not None)
    assert job.poll() is None, job.stderr and job.stderr.read()
    return job


def size_of(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


def children(parent: int) -> list[int]:
    """The processes that a job started, and those that they did."""
    found = []
    for entry in os.listdir("/proc"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            fields = Path(f"/proc/{int(entry)}/stat").read_text().rpartition(")")[2].split()
            if fields[0] != "Z" and int(fields[3]) == parent and int(entry) != parent:
                found.append(int(entry))
    return found


@pytest.fixture
def large(folder: Path) -> bytes:
    """A job that takes some seconds, and what it writes."""
    dump("a.jsonl", range(4000))
    do("a.jsonl", output="wanted.jsonl", jobs=2)
    return Path("wanted.jsonl").read_bytes()


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="no /proc here")
@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGKILL, -9), (signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_ends_a_job_leaves_nobody_behind_and_nothing_lost(large: bytes, number: int, status: int) -> None:
    job = begun("a.jsonl", "-o", "out.jsonl", "--jobs", "2")
    os.kill(job.pid, number)
    _, told = job.communicate(timeout=60)
    assert job.returncode == status
    assert not any(mishap in told for mishap in MISHAPS), told
    until(lambda: not children(job.pid), 10)
    assert not Path("out.jsonl").exists()
    ended = command("batch", "a.jsonl", "-o", "out.jsonl", "--jobs", "2", "--resume")
    assert ended.returncode == 0
    assert Path("out.jsonl").read_bytes() == large


def test_ctrl_c_is_quiet(large: bytes) -> None:
    job = begun("a.jsonl", "-o", "out.jsonl", "--jobs", "2")
    os.killpg(job.pid, signal.SIGINT)
    _, told = job.communicate(timeout=60)
    assert job.returncode == 130
    assert told.count(b"\n") == 1
    assert b"--resume" in told


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="no /proc here")
def test_a_worker_that_is_killed_costs_nothing(large: bytes) -> None:
    job = begun("a.jsonl", "-o", "out.jsonl", "--jobs", "2")
    killed = 0
    for _ in range(20):
        for child in children(job.pid):
            with contextlib.suppress(OSError):
                if b"forkserver" in Path(f"/proc/{child}/cmdline").read_bytes() and busy(child):
                    os.kill(child, signal.SIGKILL)
                    killed += 1
        if killed >= 2:
            break
        time.sleep(0.02)
    _, told = job.communicate(timeout=120)
    assert (job.returncode, killed > 0) == (0, True), told
    assert Path("out.jsonl").read_bytes() == large
    assert not Path("out.jsonl.errors.jsonl").exists()


def busy(process: int) -> bool:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) > 2


KILLER = """
import os
from newsparse import article
before = article.articles
def articles(document, **said):
    if "KILLER" in document.text:
        os._exit(9)
    if "SNAG" in document.text:
        raise ZeroDivisionError
    return before(document, **said)
article.articles = articles
"""


def test_a_record_that_kills_its_worker_is_found_and_set_aside(folder: Path) -> None:
    lines = Path(dump("good.jsonl", range(700))).read_bytes().splitlines(keepends=True)
    for number in (3, 300, 301, 699):
        lines[number] = json.dumps({"id": "bad", "text": "KILLER\n\nof workers.\n"}).encode() + b"\n"
    lines[5] = json.dumps({"id": "bad", "text": "SNAG\n\nof ours.\n"}).encode() + b"\n"
    Path("a.jsonl").write_bytes(b"".join(lines))
    Path("patch").mkdir()
    Path("patch/sitecustomize.py").write_text(KILLER)
    paths = os.pathsep.join(("patch", os.environ.get("PYTHONPATH", "")))
    ended = command("batch", "a.jsonl", "-o", "out.jsonl", "--jobs", "2", env=os.environ | {"PYTHONPATH": paths})
    assert ended.returncode == 1, ended.stderr
    assert ids() == [f"r{number}" for number in range(700) if number not in (3, 5, 300, 301, 699)]
    assert [entry["position"] for entry in listed()] == [4, None, 301, 302, 700]
    assert "ended the process" in listed()[0]["reason"]
    assert "ZeroDivisionError" in listed()[1]["reason"]
    assert command("batch", "a.jsonl", "-o", "out.jsonl", "--retry-errors").returncode == 0
    assert [number for number, each in enumerate(ids()) if each == "bad"] == [3, 5, 300, 301, 699]


def test_a_full_disk_is_told_and_the_job_goes_on_later(large: bytes) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    # coverage.py, if it measures the tests, would write files of its own that are as large.
    unmeasured = {name: value for name, value in os.environ.items() if name != "COVERAGE_PROCESS_CONFIG"}
    full = command("batch", "a.jsonl", "-o", "out.jsonl", "--jobs", "2", preexec_fn=limited, env=unmeasured)
    assert (full.returncode, full.stderr.count(b"\n")) == (1, 1)
    assert b"larger than is allowed" in full.stderr
    resumed = command("batch", "a.jsonl", "-o", "out.jsonl", "--jobs", "2", "--resume")
    assert resumed.returncode == 0
    assert Path("out.jsonl").read_bytes() == large


def test_standard_input_goes_on_where_it_is_the_same(large: bytes) -> None:
    with open("a.jsonl", "rb") as source:
        job = begun("-o", "out.jsonl", "--jobs", "1", stdin=source)
        job.kill()
        job.communicate()
    resumed = command("batch", "-o", "out.jsonl", "--resume", input=Path("a.jsonl").read_bytes())
    assert resumed.returncode == 0, resumed.stderr
    assert Path("out.jsonl").read_bytes() == large.replace(b'"source":"a.jsonl"', b'"source":"-"')


def test_of_many_failures_only_the_first_are_named_on_the_way(folder: Path) -> None:
    Path("a.jsonl").write_text('{"text": \n' * 30 + json.dumps({"text": text(1)}) + "\n", "utf-8")
    ended = command("batch", "a.jsonl", "-o", "out.jsonl", "--jobs", "1")
    lines = ended.stderr.decode().splitlines()
    assert [line.split(": ")[0] for line in lines[:20]] == [f"a.jsonl:{number}" for number in range(1, 21)]
    assert lines[20] == "more failures are not named here: out.jsonl.errors.jsonl lists them all"
    assert "1 record written, 30 failed" in lines[21]
    assert len(listed()) == 30


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.04, "0.0 s"),
        (59.9, "59.9 s"),
        (60, "1 min 0 s"),
        (3599, "59 min 59 s"),
        (3725, "1 h 2 min"),
        (9e4, "25 h 0 min"),
    ],
)
def test_how_long_it_took_is_said_in_the_two_largest_units(seconds: float, said: str) -> None:
    assert progress._duration(seconds) == said


def test_interrupted_is_raised_where_a_job_waits() -> None:
    with Signals() as signals:
        os.kill(os.getpid(), signal.SIGTERM)  # held back: nothing waits
        with pytest.raises(Interrupted) as asked, signals.waiting():
            pass
    assert asked.value.number == signal.SIGTERM


# ------------------------------------------------------------------------------------------------ the command
def test_the_summary_counts(folder: Path) -> None:
    Path("a.jsonl").write_bytes(Path(dump("good.jsonl", range(4))).read_bytes() + BAD)
    ended = command("batch", "a.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 1
    assert ended.stdout == b""
    told = ended.stderr.decode().splitlines()
    assert told[0].startswith("a.jsonl:5: the field text is not a string; ")
    assert told[2].startswith("4 records written, 2 failed in ")
    assert told[3:] == [
        "  dates: 0 in conflict, 0 without one",
        "  layouts: web 4",
        "  failed: not JSON 1, the field text is not a string 1; see out.jsonl.errors.jsonl",
    ]
    assert command("batch", "good.jsonl", "-o", "out.jsonl", "-q").stderr == b""


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.jsonl",),
        ("a.jsonl", "-o", "-"),
        ("a.jsonl", "-o", "a.jsonl"),
        ("a.jsonl", "-o", "out.zip"),
        ("a.jsonl", "-o", "out.jsonl", "--jobs", "0"),
        ("a.jsonl", "-o", "out.html"),
        ("a.jsonl", "-o", "out.json"),
        ("a.jsonl", "-o", "out", "--engine", "ray", "--resume"),
    ],
    ids=" ".join,
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    dump("a.jsonl", range(2))
    before = Path("a.jsonl").read_bytes()
    assert command("batch", *arguments).returncode == 2
    assert Path("a.jsonl").read_bytes() == before


def test_an_output_that_cannot_be_written(folder: Path) -> None:
    dump("a.jsonl", range(2))
    for output in ("no/such/out.jsonl", ".", "o" * 300 + ".jsonl"):
        ended = command("batch", "a.jsonl", "-o", output, "-f", "jsonl")
        assert (ended.returncode, ended.stderr.count(b"\n")) == (1, 1), ended.stderr


def test_a_device_or_a_pipe_stays_what_it_is(folder: Path) -> None:
    """A job moves a file into the place of its output: where that is /dev/null, it would be the end of it."""
    dump("a.jsonl", range(2))
    os.mkfifo("pipe")
    os.symlink("pipe", "link")
    for output in ("pipe", "link"):
        with pytest.raises(OutputError) as refused:
            do("a.jsonl", output=output)
        assert refused.value.what == "it is a device or a pipe"
    assert stat.S_ISFIFO(os.stat("link").st_mode)
    assert sorted(os.listdir()) == ["a.jsonl", "link", "pipe"]


@pytest.mark.parametrize("suffix", ["journal", "part", "errors.jsonl.part"])
def test_through_a_link_no_other_file_is_emptied(folder: Path, suffix: str) -> None:
    dump("a.jsonl", range(2))
    Path("precious").write_text("precious")
    os.symlink("precious", f"out.jsonl.{suffix}")
    with pytest.raises(OutputError) as refused:
        do("a.jsonl")
    assert refused.value.what == "a symbolic link stands in its way"
    assert Path("precious").read_text() == "precious"


def on_a_terminal(*arguments: str) -> str:
    """Run the command with a terminal for its standard error, and return what that shows."""
    ours, theirs = pty.openpty()
    job = subprocess.Popen(
        [*COMMAND, *arguments], stdout=subprocess.DEVNULL, stderr=theirs, env=os.environ | {"TERM": "xterm"}
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):
        while data := os.read(ours, 1 << 16):
            shown += data
    os.close(ours)
    assert job.wait(60) in (0, 1)
    return shown.decode()


def test_a_bar_for_somebody_who_looks_on(folder: Path) -> None:
    dump("a\x1b]0;x.jsonl", range(1500))
    shown = on_a_terminal("batch", ".", "missing[/b]\x9b.txt", "-o", "out.jsonl", "--jobs", "1")
    assert "1,500 records" in shown
    assert "100%" in shown
    assert "missing[/b]\ufffd.txt: no such file" in shown.replace("\r\n", "")
    assert "]0;x" not in shown.replace("\ufffd]0;x", "")
    assert "records/s)" in shown.splitlines()[-4]
    assert on_a_terminal("batch", ".", "-o", "out.jsonl", "-q") == ""
