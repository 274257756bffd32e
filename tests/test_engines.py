"""Many machines give what one gives: Ray and Spark run for real, each on a cluster of its own on this machine."""

from __future__ import annotations

import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from test_arrow import SAMPLES, TEXT, one_machine

import newsparse
from newsparse import Policy
from newsparse.arrow import OUTCOME, SCHEMA, as_failures, as_records, parse
from newsparse.engines import ENGINES, EngineError, run
from newsparse.engines import place as places
from newsparse.engines.parts import write
from newsparse.engines.place import place_of
from newsparse.engines.shards import Job, Shard, plan, prepare, table_of
from newsparse.readers import Reading
from newsparse.writers.output import OutputError
from newsparse.writers.strict_json import to_json

sys.path.insert(0, str(SAMPLES.parent / "benchmarks"))
from articles import articles as generated

HAS_JAVA = shutil.which("java") is not None or "JAVA_HOME" in os.environ
NEEDS = {
    "ray": (),
    "spark": (pytest.mark.skipif(not HAS_JAVA, reason="Spark needs Java 17: apt-get install openjdk-17-jre-headless"),),
}
pytestmark = [
    # What Ray 2.60 raises of itself, setting up its own defaults; what it leaves to the system when it is shut down.
    pytest.mark.filterwarnings("ignore:`use_:DeprecationWarning"),
    # A thread of its own that is told to end while it waits raises InterruptedError; the data set has been given by then.
    pytest.mark.filterwarnings("ignore:.*completion-signaler:pytest.PytestUnhandledThreadExceptionWarning"),
]


@pytest.fixture(scope="module", params=[pytest.param(name, marks=NEEDS[name]) for name in ENGINES])
def engine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


# ------------------------------------------------------------------------------------------------ what is read
@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with all that comes together: the samples, dumps, and what is no text."""
    folder = tmp_path_factory.mktemp("dump")
    shutil.copytree(SAMPLES, folder / "samples", ignore=shutil.ignore_patterns("*.json", "*.md"))
    for number in range(3):
        lines = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(generated(40, seed=number))]
        (folder / f"dump{number}.jsonl").write_text(
            "\n".join([*lines[:20], '{"id": "x", "text": " "}', *lines[20:]]) + "\n"
        )
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\0\1\2" * 99)
    return folder


def in_order(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(records, key=lambda record: (record["source"], record["record"], record["body"]))


def errors_in(output: Path) -> list[dict[str, Any]]:
    lines = [line for file in (output / "_errors").iterdir() for line in file.read_text("utf-8").splitlines()]
    return sorted(map(json.loads, lines), key=lambda line: (line["source"], line["position"] or 0))


def parts_in(output: Path) -> dict[str, tuple[int, int]]:
    """The parts of an output, each with what tells whether it was written again."""
    return {each.name: (each.stat().st_mtime_ns, each.stat().st_ino) for each in output.iterdir() if each.is_file()}


# ------------------------------------------------------------------------------------------------ a cluster of their own
def test_a_cluster_gives_what_one_machine_gives(
    engine: str, dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(dump.parent)
    output = tmp_path / "records"
    counts = run(engine, [dump.name, "nowhere.txt"], str(output), shard_bytes=100_000)
    records, failures = one_machine(dump.name, "nowhere.txt")
    table = pq.read_table(output)
    assert table.schema == SCHEMA
    assert in_order(as_records(table)) == in_order(records)
    assert [tuple(each.values()) for each in errors_in(output)] == sorted(failures, key=lambda f: (f[0], f[1] or 0))
    assert len(failures) == 6
    assert counts == (len(records), len(failures), len(parts_in(output)), 0, ())
    assert counts.parts > 3
    assert capfd.readouterr().out == ""


def test_the_command_shares_the_work_out(tmp_path: Path) -> None:
    output = tmp_path / "records"
    arguments = [sys.executable, "-m", "newsparse", "batch", str(SAMPLES / "000-menafn.txt"), "nowhere.txt"]
    ended = subprocess.run(
        [*arguments, "-o", str(output), "--engine", "ray"], capture_output=True, timeout=120, check=False
    )
    assert ended.returncode == 1, ended.stderr
    assert b"1 record written, 1 failed; 1 parts in " in ended.stderr
    assert pq.read_table(output).num_rows == 1


# ------------------------------------------------------------------------------------------------ as in a notebook
@pytest.fixture(scope="module")
def cluster(engine: str) -> Iterator[Any]:
    """A cluster that is there already, as in a notebook; for both jobs and data sets."""
    if engine == "ray":
        import ray

        ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False)
        yield ray
        ray.shutdown()
    else:
        from pyspark.sql import SparkSession

        os.environ["PYSPARK_PYTHON"] = sys.executable
        session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        yield session
        session.stop()


ROWS = {
    "number": [*range(60)],
    "content": [*generated(57, seed=9), " ", "", TEXT],
    "title": [None] * 59 + ["Council approves tram"],
}


def parsed_on(cluster: Any, engine: str, **options: Any) -> Any:
    """What a data set of a cluster becomes, as a table."""
    module = import_module(f"newsparse.engines.{engine}")
    table = pa.table(ROWS)
    if engine == "ray":
        import ray.data

        dataset = module.parse(ray.data.from_arrow([table.slice(0, 25), table.slice(25)]), **options)
        return pa.concat_tables(cluster.get(dataset.to_arrow_refs()))
    frame = cluster.createDataFrame(list(zip(*ROWS.values(), strict=True)), "number int, content string, title string")
    return module.parse(frame.repartition(3), **options).toArrow()


def test_a_column_of_texts_becomes_the_columns_of_the_record(engine: str, cluster: Any) -> None:
    options = {"text_field": "content", "id_field": "number", "policy": Policy(assume_tz="Europe/Oslo")}
    found, expected = parsed_on(cluster, engine, **options), parse(pa.table(ROWS), **options)
    assert found.schema == OUTCOME
    assert sorted(as_records(found), key=lambda record: int(record["id"])) == as_records(expected)
    assert as_failures(found) == as_failures(expected)
    assert len(as_failures(found)) == 2
    assert sorted(found.filter(found["error"].is_valid())["id"].to_pylist()) == ["57", "58"]


def test_the_pages_example_runs(engine: str, cluster: Any, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = (SAMPLES.parent / "docs" / "scale.md").read_text("utf-8")
    (code,) = re.findall(rf"```python\n((?:(?!```).)*newsparse\.engines\.{engine} import.*?)```", page, re.DOTALL)
    (tmp_path / "texts").mkdir()
    pq.write_table(pa.table({"id": ["7"], "content": [TEXT]}), tmp_path / "texts" / "texts.parquet")
    exec(re.sub("s3a?://bucket", str(tmp_path), code), {"spark": cluster})
    if engine == "ray":
        (found,) = as_records(pq.read_table(tmp_path / "records"))
        assert found == newsparse.parse(TEXT, id="7").to_dict()
    else:
        assert "|  7|Council approves ...|2025-06-02|                    0|" in capfd.readouterr().out


def test_a_job_goes_on_where_it_ended(engine: str, cluster: Any, dump: Path, tmp_path: Path) -> None:
    output = tmp_path / "records"
    job: dict[str, Any] = {"format": "jsonl", "fields": ("id", "headline", "published"), "shard_bytes": 100_000}
    first = run(engine, [str(dump)], str(output), **job)
    before = parts_in(output)
    lost = sorted(before)[1]
    (output / lost).unlink()
    again = run(engine, [str(dump)], str(output), **job)
    after = parts_in(output)
    assert again == first._replace(skipped=first.parts - 1)
    assert {name for name in after if after[name] != before[name]} == {lost}
    lines = [line for name in after for line in (output / name).read_text("utf-8").splitlines()]
    expected = [{key: record[key] for key in job["fields"]} for record in one_machine(str(dump))[0]]
    assert sorted(lines) == sorted(map(to_json, expected))


def test_a_part_that_cannot_be_written_keeps_no_other_from_it(
    engine: str, cluster: Any, dump: Path, tmp_path: Path
) -> None:
    output, inputs = tmp_path / "records", [str(dump / f"dump{number}.jsonl") for number in range(3)]
    name = planned(inputs, output, shard_bytes=1)[1].part
    (output / name).mkdir(parents=True)
    counts = run(engine, inputs, str(output), shard_bytes=1)
    assert (counts.records, counts.parts, counts.skipped) == (80, 2, 0)
    (missing,) = counts.missing
    assert missing.source == name
    assert "irectory" in missing.what
    assert missing.advice == "run the same job again: it writes only the parts that are missing"
    (output / name).rmdir()
    assert run(engine, inputs, str(output), shard_bytes=1) == (120, 3, 3, 2, ())


def test_a_job_that_ends_early_is_told(engine: str, cluster: Any, dump: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        run(engine, [str(dump / "dump0.jsonl")], str(tmp_path / "records"), fields=("nosuch",))
    assert caught.value.where == engine
    assert caught.value.what == "the job ended early (KeyError: 'Column nosuch does not exist in schema')"


# ------------------------------------------------------------------------------------------------ shards
def a_job(output: Path, **changes: Any) -> Job:
    return Job(str(output), "parquet", None, Reading(), None)._replace(**changes)


def planned(inputs: list[str], output: Path, shard_bytes: int = 1 << 20, **changes: Any) -> list[Shard]:
    shards, failures = plan(inputs, a_job(output, **changes), shard_bytes)
    assert failures == []
    return shards


def test_small_files_share_a_part_and_a_large_one_has_its_own(tmp_path: Path) -> None:
    for name, size in [("a.txt", 300), ("b.txt", 300), ("c.txt", 1000), ("d.txt", 300)]:
        (tmp_path / name).write_text("x" * size)
    shards = planned([str(tmp_path), "https://example.org/e.warc.gz"], tmp_path.parent / "out", shard_bytes=900)
    assert [[os.path.basename(path) for path in shard.path] for shard in shards] == [
        ["a.txt", "b.txt"], ["c.txt"], ["d.txt"], ["e.warc.gz"]
    ]  # fmt: skip
    assert [shard.part.rpartition("-")[0] for shard in shards] == ["a.txt", "c.txt", "d.txt", "e.warc.gz"]
    assert shards[3].name == ["https://example.org/e.warc.gz"]


def test_a_parts_name_tells_what_it_is_made_of(tmp_path: Path) -> None:
    text, output = tmp_path / "a b.txt", tmp_path / "out"
    text.write_text(TEXT)
    inputs = [str(text)]
    names = [shard.part for shard in planned(inputs * 2, output, shard_bytes=1)]
    assert planned(inputs, output)[0].part == names[0]
    assert all(name.startswith("a-b.txt-") and name.endswith(".parquet") for name in names)
    names.append(planned(inputs, output, fields=("headline",))[0].part)
    names.append(planned(inputs, output, policy=Policy(infer_zone=True))[0].part)
    names.append(planned(inputs, output, reading=Reading(layout="web"))[0].part)
    names.append(planned(inputs, output, format="jsonl")[0].part)
    text.write_text(TEXT + "More.\n")
    names.append(planned(inputs, output)[0].part)
    assert len(set(names)) == 7


def refused(*inputs: str, output: Path, **changes: Any) -> EngineError:
    with pytest.raises(EngineError) as caught:
        prepare(*plan(inputs, a_job(output, **changes), 1), a_job(output))
    return caught.value


def test_what_no_cluster_can_do_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert refused("-", output=tmp_path / "out").what == "standard input cannot be shared out over machines"
    assert refused(str(tmp_path), output=tmp_path / "out").what == f"it lies in the input {tmp_path}"
    assert refused("a.txt", output=tmp_path / "out", format="csv").advice == "say parquet or jsonl"
    with pytest.raises(EngineError, match="there is ray and spark"):
        run("dask", ["a.txt"], str(tmp_path / "out"))


def test_parts_of_another_job_are_refused(tmp_path: Path) -> None:
    text, output = tmp_path / "a.txt", tmp_path / "out"
    text.write_text(TEXT)
    shards = planned([str(text)], output)
    for skipped in (False, True):
        prepare(shards, [], a_job(output))
        (part,) = write(table_of(shards), a_job(output)).to_pylist()
        assert part == told(shards[0].part, records=1, skipped=skipped)
    text.write_text(TEXT * 2)
    assert refused(str(text), output=output).what.startswith(f"it holds {shards[0].part}, which is no part of this job")


def told(part: str, **more: Any) -> dict[str, Any]:
    return {"part": part, "records": 0, "failures": 0, "skipped": False, "error": None} | more


def test_an_output_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(OutputError) as caught:
        prepare([], [], a_job(tmp_path / "out"))
    assert (caught.value.what, caught.value.where) == ("a part of the path is no directory", str(tmp_path / "out"))


def test_what_killed_workers_left_is_swept_away(tmp_path: Path) -> None:
    kept, folder = tmp_path / "out" / ".kept", tmp_path / "out" / "_errors"
    folder.mkdir(parents=True)
    for left in (kept, kept.with_name(".newsparse-0123456789ab-a.parquet"), folder / ".newsparse-ab-a.parquet.jsonl"):
        left.write_text("half")
    prepare([], [], a_job(tmp_path / "out"))
    assert [each for each in (tmp_path / "out").rglob("*") if each.is_file()] == [kept]


def test_what_failed_is_told_anew(tmp_path: Path) -> None:
    lines, output = tmp_path / "a.jsonl", tmp_path / "out"
    lines.write_text(json.dumps({"text": TEXT}) + '\n{"text": ""}\n')
    (shard,) = shards = planned([str(lines)], output, format="jsonl")
    job = a_job(output, format="jsonl")
    stale = output / "_errors" / f"{shard.part}.jsonl"
    stale.parent.mkdir(parents=True)
    stale.write_text("stale\n" * 9)
    assert write(table_of(shards), job).to_pylist() == [told(shard.part, records=1, failures=1)]
    assert errors_in(output) == [
        {"source": str(lines), "position": 2, "reason": "it holds no text", "advice": "is it the right file?"}
    ]
    assert write(table_of(shards), job).to_pylist() == [told(shard.part, records=1, failures=1, skipped=True)]


def test_a_file_that_went_away_is_no_failure_of_the_text(tmp_path: Path) -> None:
    text, output = tmp_path / "a.txt", tmp_path / "out"
    text.write_text(TEXT)
    shards = planned([str(text)], output)
    prepare(shards, [], a_job(output))
    text.unlink()
    (part,) = write(table_of(shards), a_job(output)).to_pylist()
    assert part == told(shards[0].part, error=f"{text}: no such file or directory")
    assert [each.name for each in output.iterdir()] == []


# ------------------------------------------------------------------------------------------------ URIs
class Server(http.server.BaseHTTPRequestHandler):
    """Gives a text at /there.txt; at /busy.txt from the second time on; at /cut.txt less than it says. Else 404."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/busy.txt" and self.asked.count(self.path) == 1:
            self.send_error(503)
        elif self.path in ("/there.txt", "/busy.txt", "/cut.txt"):
            self.send_response(200)
            self.send_header("Content-Length", str(len(TEXT) + (self.path == "/cut.txt")))
            self.end_headers()
            self.wfile.write(TEXT.encode())
        else:
            self.send_error(404)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(places, "_WAITS", (0, 0))
    Server.asked.clear()
    with http.server.HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_uris_are_read_and_written(web: str, tmp_path: Path) -> None:
    local = tmp_path / "local.txt"
    local.write_text(TEXT)
    inputs = [f"{web}/there.txt", f"{web}/busy.txt", f"{web}/gone.txt", local.as_uri()]
    job = a_job(tmp_path)._replace(output=(tmp_path / "out").as_uri())
    shards, failures = plan(inputs, job, 1 << 20)
    prepare(shards, failures, job)
    written = write(table_of(shards), job).to_pylist()
    assert [(part["records"], part["failures"], part["error"]) for part in written] == [
        (1, 0, None), (1, 0, None), (0, 1, None), (1, 0, None)
    ]  # fmt: skip
    found = as_records(pq.read_table(tmp_path / "out"))
    assert in_order(found) == in_order([record(TEXT, name) for name in (inputs[0], inputs[1], inputs[3])])
    assert [(line["source"], line["reason"]) for line in errors_in(tmp_path / "out")] == [
        (inputs[2], "no such file or directory")
    ]


def record(text: str, source: str) -> dict[str, Any]:
    return newsparse.parse(text, source=source).to_dict()


def test_what_comes_cut_short_is_no_text(web: str, tmp_path: Path) -> None:
    shards = planned([f"{web}/cut.txt"], tmp_path)
    (part,) = write(table_of(shards), a_job(tmp_path)).to_pylist()
    assert part["error"] is not None
    assert Server.asked == ["/cut.txt"] * 3
    assert list(tmp_path.iterdir()) == []


def test_a_uri_of_an_unknown_kind_is_told(tmp_path: Path) -> None:
    shards = planned(["gopher://example.org/a.txt"], tmp_path)
    (part,) = write(table_of(shards), a_job(tmp_path)).to_pylist()
    assert part["error"].startswith("gopher://example.org/a.txt: it cannot be read (unrecognized filesystem type")
    with pytest.raises(EngineError, match="a URI like s3://"):
        place_of("gopher://example.org/records")


# ------------------------------------------------------------------------------------------------ what is missing
@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_that_is_not_installed_is_told(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, {"ray": "ray", "spark": "pyspark.sql"}[name], None)
    monkeypatch.delitem(sys.modules, f"newsparse.engines.{name}", raising=False)
    with pytest.raises(EngineError) as caught:
        run(name, [], str(tmp_path))
    assert caught.value.advice == f"pip install 'newsparse[{name}]'"
    assert caught.value.what.startswith(f"the engine {name} is not installed (")


# What a machine says of an engine that cannot start there, in a process of its own: it is started once.
NO_CLUSTERS = {
    "ray": ({"RAY_ADDRESS": "no address"}, "is RAY_ADDRESS right, and does its cluster run?"),
    "spark": (
        {"PATH": "/nowhere", "JAVA_HOME": "/nowhere"},
        "is Java 17 or later installed, and JAVA_HOME right?",
    ),
}


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_that_does_not_start_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    environment, advice = NO_CLUSTERS[name]
    lines = (
        "from newsparse.engines import EngineError, run",
        f"try: run({name!r}, [{str(tmp_path / 'a.txt')!r}], {str(tmp_path / 'out')!r})",
        "except EngineError as error: print(error.where, error.what, error.advice, sep='|')",
    )
    command = [sys.executable, "-c", "\n".join(lines)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, check=True)
    assert done.stdout.startswith(f"{name}|it did not start (")
    assert done.stdout.endswith(f")|{advice}\n")
