"""The test stages: each reports its result, and none is lost."""

import io
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TextIO

import pytest
from tools.stage_process import Outcome, call

from tools import run_tests, stage_process

Stage = Callable[[TextIO], Outcome]


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> dict[str, Stage]:
    made: dict[str, Stage] = {}
    monkeypatch.setattr(run_tests, "STAGES", made)
    return made


def test_what_two_stages_say_is_not_mixed(stages: dict[str, Stage], capsys: pytest.CaptureFixture[str]) -> None:
    both = threading.Barrier(2)

    def stage(out: TextIO, name: str) -> Outcome:
        for line in range(2):
            both.wait(60)  # they are at work together
            out.write(f"{name} {line}\n")
        return Outcome(True, f"{name} is through")

    stages["one"] = lambda out: stage(out, "one")
    stages["two"] = lambda out: stage(out, "two")
    results = run_tests.run_stages(["one", "two"])
    said = capsys.readouterr().out
    assert "=== one\none 0\none 1\none        passed" in said
    assert "=== two\ntwo 0\ntwo 1\ntwo        passed" in said
    assert {name: outcome.words for name, (outcome, _) in results.items()} == {
        "one": "one is through",
        "two": "two is through",
    }


def test_a_stage_that_measures_time_is_alone_at_work(stages: dict[str, Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def stage(name: str, _: TextIO) -> Outcome:
        order.append(name)
        return Outcome(True)

    for name in ("hears", "one", "two"):
        stages[name] = partial(stage, name)
    monkeypatch.setattr(run_tests, "ALONE", ("hears",))
    run_tests.run_stages(["hears", "one", "two"])
    assert order[-1] == "hears"
    assert sorted(order) == ["hears", "one", "two"]


def test_a_stage_that_failed_says_so_with_its_reason() -> None:
    line = run_tests.line_of("newest", Outcome(False, "Python 3.13: 1 failed, 9 passed in 2.00s"), 2.4)
    assert line == "newest     FAILED      2 s  Python 3.13: 1 failed, 9 passed in 2.00s"


def test_where_there_is_no_other_python_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_tests, "other_pythons", list)
    outcome = run_tests.newest(io.StringIO())
    assert outcome.passed
    assert "left out: there is no other Python" in outcome.words


@pytest.mark.parametrize(
    ("code", "passed", "words"),
    [
        ("print('== 3 passed in 0.1s ==')", True, "3 passed in 0.1s"),
        ("print('= 1 failed, 2 passed in 0.1s =\\nmore'); raise SystemExit(1)", False, "1 failed, 2 passed in 0.1s"),
        ("print('floorside: no network'); raise SystemExit(2)", False, "no network"),
    ],
)
def test_a_command_tells_how_it_went(code: str, passed: bool, words: str) -> None:
    assert call(io.StringIO(), sys.executable, "-c", code) == Outcome(passed, words)


@pytest.mark.skipif(not stage_process.LINUX, reason="the signal has no number there")
def test_a_command_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage_process, "LIMIT_SECONDS", 0.1)
    outcome = call(io.StringIO(), sys.executable, "-c", "import threading; threading.Event().wait()")
    assert not outcome.passed
    assert "ended by signal 9" in outcome.words
