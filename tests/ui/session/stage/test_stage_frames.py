"""How often the stage of a running session is painted, and how much of it: what a session costs."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QRect

from floorside.domain.session.plan import StepKind
from floorside.ui.session.stage.rotation import turned_size
from floorside.ui.session.stage.stage_layout import lay_out_stage
from tests.ui.session.led_session import LedSession

SECONDS = 4


def go_to_work(session: LedSession, exercise: str, after: float) -> None:
    steps = session.plan.steps
    work = next(i for i, step in enumerate(steps) if step.exercise == exercise and step.kind is StepKind.WORK)
    session.go_to(session.plan.starts[work] + after)


def looks(session: LedSession, seconds: float = SECONDS) -> int:
    """Let time pass; returns how often the page has updated itself."""
    end, count = session.hand.now + seconds, 0
    while session.page.next_look is not None and session.hand.now + session.page.next_look < end:
        session.hand.now += session.page.next_look
        session.page.look()
        count += 1
    return count


@pytest.mark.parametrize(
    ("exercise", "after", "each_second"),
    [("bridge", 8.0, 24), ("hip-circles", 5.0, 24), ("supine-figure-four", 4.0, 10), ("low-cobra", 2.5, 10)],
)
def test_a_movement_has_as_many_frames_as_in_the_cinema_and_a_hold_fewer(
    full: LedSession, exercise: str, after: float, each_second: int
) -> None:
    go_to_work(full, exercise, after)
    assert looks(full, 2) == pytest.approx(2 * each_second, abs=2)


def painted(session: LedSession, monkeypatch: pytest.MonkeyPatch, seconds: float = SECONDS) -> Mapping[str, float]:
    """How often the figure is painted each second, and which share of the stage is painted in an average frame."""
    stage = session.page.stage
    asked: list[QRect] = []
    monkeypatch.setattr(stage, "update", asked.append)
    frames = looks(session, seconds)
    figure = lay_out_stage(turned_size(stage.size(), 0)).figure.toAlignedRect()
    pixels = sum(rect.width() * rect.height() for rect in asked)
    return {
        "figure": sum(figure.contains(rect.center()) for rect in asked) / seconds,
        "share": pixels / frames / (stage.width() * stage.height()),
    }


def test_a_slow_movement_shows_its_frames_for_longer(full: LedSession, monkeypatch: pytest.MonkeyPatch) -> None:
    go_to_work(full, "bridge", 8 + 3.2)  # four seconds down
    assert painted(full, monkeypatch, 3.5)["figure"] == pytest.approx(12, abs=1)


@pytest.mark.parametrize(
    ("exercise", "share"), [("bridge", 0.08), ("hip-circles", 0.04), ("supine-figure-four", 0.035)]
)
def test_only_what_moves_is_painted(
    full: LedSession, monkeypatch: pytest.MonkeyPatch, exercise: str, share: float
) -> None:
    go_to_work(full, exercise, 8)
    assert painted(full, monkeypatch)["share"] < share
