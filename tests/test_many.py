"""`parse_many`: an iterable of texts in, an iterator of articles and failures out, by one process or by several."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from test_batch import KILLER

from newsparse import Article, Failure, Policy, articles, parse, parse_many
from newsparse.document import read

HERE = Path(__file__).parent.parent
STORY = "A headline\n\n2025-06-0{}\n\nThe council of the town decided on Monday that the ferries leave earlier.\n"
EXPORT = (HERE / "samples" / "040-lexis.txt").read_bytes()
# More than one process does alone.
MANY = 600


def story(number: int) -> str:
    return STORY.format(number % 9 + 1)


def stories(count: int, taken: list[int] | None = None) -> Iterator[str]:
    for number in range(count):
        if taken is not None:
            taken.append(number)
        yield story(number)


# ------------------------------------------------------------------------------------------------ what comes of what
def test_a_text_gives_what_parse_gives() -> None:
    bytes_ = story(2).encode("utf-16")
    assert list(parse_many([story(1), bytes_])) == [parse(story(1)), parse(bytes_, record=2)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "it holds no text"),
        (b" \n", "it holds no text"),
        (None, "it holds no text"),
        ({"id": 1}, "it holds no text"),
        (b"\x00\x01\x02", "it holds NUL bytes, so it is no text"),
        (float("nan"), "it is no text, but float"),
        (["text"], "it is no text, but list"),
        ({"text": 7}, "it is no text, but int"),
    ],
)
def test_what_is_no_text_is_a_failure_that_stops_nothing(text: Any, what: str) -> None:
    before, failure, behind = parse_many([story(1), text, story(2)])
    assert isinstance(failure, Failure)
    assert (failure.source, failure.position, failure.what) == ("-", 2, what)
    assert failure.advice
    assert (before, behind) == (parse(story(1)), parse(story(2), record=3))


def test_a_row_brings_along_what_is_known() -> None:
    row = {
        "content": "A headline\n\nThe story.",
        "uri": 7,
        "date": date(2025, 6, 3),
        "source": "a.db",
        "title": None,
        "record": 9,
    }
    (article,) = parse_many([row], text_field="content", id_field="uri")
    expected = parse(row["content"], id="7", source="a.db", metadata={"date": "2025-06-03"})
    assert article == expected
    assert expected.published == "2025-06-03"


class NaT(datetime):
    """What pandas has where a time is missing: it says that it is a datetime, and it is not what it is."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.__hash__


def test_a_missing_time_says_nothing() -> None:
    (article,) = parse_many([{"text": "A headline\n\nThe story.", "date": NaT(2025, 6, 3)}])
    assert isinstance(article, Article)
    assert article.dates == ()


def test_a_text_of_several_articles_gives_all_of_them() -> None:
    there = list(articles(read(EXPORT, record=2)))
    assert len(there) > 1
    assert list(parse_many([story(1), EXPORT]))[1:] == there
    assert len(list(parse_many([story(1), EXPORT], layout="web"))) == 2


def test_what_is_stated_is_handed_on() -> None:
    text = "A headline\n\n03/04/2025\n\nThe council of the town decided that the ferries leave earlier.\n"
    for order, day in (("dmy", "2025-04-03"), ("mdy", "2025-03-04")):
        (article,) = parse_many([text], policy=Policy(date_order=order))
        assert isinstance(article, Article)
        assert article.published == day
    (article,) = parse_many(["A headline\n\nСтрана".encode("koi8_r")], encoding="koi8_r")
    assert isinstance(article, Article)
    assert article.body == "Страна"


@pytest.mark.parametrize(
    ("texts", "said", "error"),
    [
        ("a text", {}, TypeError),
        (b"a text", {}, TypeError),
        ({"text": "a text"}, {}, TypeError),
        ([], {"jobs": 0}, ValueError),
        ([], {"encoding": "nosuch"}, LookupError),
        ([], {"layout": "nosuch"}, LookupError),
    ],
)
def test_a_mistake_of_the_caller_is_told_at_once(texts: Any, said: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        parse_many(texts, **said)


# ------------------------------------------------------------------------------------------------ the flow
def test_one_process_takes_one_text_at_a_time() -> None:
    taken: list[int] = []
    found = parse_many(stories(9, taken))
    assert taken == []
    for number in range(3):
        next(found)
        assert taken == list(range(number + 1))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_the_iterable_raises_comes_behind_what_it_gave(jobs: int) -> None:
    def broken() -> Iterator[str]:
        yield from stories(MANY)
        raise OSError("the line is cut")

    found = parse_many(broken(), jobs=jobs)
    assert [next(found) for _ in range(MANY)] == list(parse_many(stories(MANY)))
    with pytest.raises(OSError, match="the line is cut"):
        next(found)


def test_several_processes_give_the_same_in_the_same_order() -> None:
    texts: list[Any] = [*stories(MANY), "", None, EXPORT, {"id": 7, "text": story(1)}, *stories(3)]
    expected = list(parse_many(texts))
    assert list(parse_many(texts, jobs=2)) == expected
    assert list(parse_many(texts[-5:], jobs=2)) == list(parse_many(texts[-5:]))  # few: no process is started


def test_several_processes_take_some_texts_ahead_and_no_more() -> None:
    taken: list[int] = []
    found = parse_many(stories(10**9, taken), jobs=2)
    assert taken == []
    for _ in range(MANY):
        next(found)
    assert MANY <= len(taken) < MANY + 4000
    found.close()
    assert multiprocessing.active_children() == []


def test_who_forgets_the_iterator_leaves_nobody_behind() -> None:
    found = parse_many(stories(10**9), jobs=2)
    next(found)
    assert multiprocessing.active_children()
    del found
    assert multiprocessing.active_children() == []


def test_it_works_in_a_thread() -> None:
    found: list[Article | Failure] = []
    thread = threading.Thread(target=lambda: found.extend(parse_many(stories(MANY), jobs=2)))
    thread.start()
    thread.join()
    assert len(found) == MANY


SCRIPT = f"""
import multiprocessing, sys
from newsparse import parse_many

STORY = {STORY!r}
print("begun", flush=True)

def texts(count):
    return (STORY.format(number % 9 + 1) for number in range(count))

"""


def script(path: Path, rest: str) -> list[str]:
    path.write_text(SCRIPT + rest)
    return [sys.executable, str(path)]


def test_a_script_is_not_run_again_in_the_processes(tmp_path: Path) -> None:
    rest = f"print(sum(1 for _ in parse_many(texts({MANY}), jobs=2)), __file__, __spec__)"
    command = script(tmp_path / "script.py", rest)
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout == f"begun\n{MANY} {tmp_path / 'script.py'} None\n"


def test_a_script_from_standard_input_has_processes_too() -> None:
    rest = f"print(sum(1 for _ in parse_many(texts({MANY}), jobs=2)))"
    done = subprocess.run(
        [sys.executable], input=SCRIPT + rest, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.stdout, done.stderr) == (f"begun\n{MANY}\n", "")


def test_ctrl_c_ends_it_at_once_and_all_of_its_processes(tmp_path: Path) -> None:
    rest = """
try:
    for number, _ in enumerate(parse_many(texts(10**9), jobs=2)):
        if number == 700:
            print("under way", flush=True)
except KeyboardInterrupt:
    print("interrupted", multiprocessing.active_children())
"""
    command = script(tmp_path / "script.py", rest)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as job:
        assert job.stdout is not None
        assert [job.stdout.readline(), job.stdout.readline()] == ["begun\n", "under way\n"]
        os.killpg(job.pid, signal.SIGINT)
        out, errors = job.communicate(timeout=60)
    assert (out, errors) == ("interrupted []\n", "")


def test_a_text_that_kills_its_process_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(KILLER)
    rest = """
from newsparse import Failure
mixed = ("KILLER" if number == 300 else text for number, text in enumerate(texts(600), 1))
print([each for each in parse_many(mixed, jobs=2) if isinstance(each, Failure)])
"""
    paths = os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", "")))
    done = subprocess.run(
        script(tmp_path / "script.py", rest),
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stderr == ""
    assert "position=300, what='record 300: it ended the process that read it'" in done.stdout
    assert done.stdout.count("Failure(") == 1


# ------------------------------------------------------------------------------------------------ what comes out
def test_articles_are_values() -> None:
    found = [parse(path.read_bytes()) for path in sorted(HERE.glob("samples/*.txt"))]
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert list(map(hash, again)) == list(map(hash, found))
    assert len({*found, *again}) == len(set(found))
    assert [Article.from_dict(article.to_dict()) for article in found] == found
