"""A stage painted in parts, as a session goes on, looks the same as one painted completely."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from floorside.domain.session.plan import StepKind
from floorside.ui.session.stage.rotation import turned_rect, turned_size
from floorside.ui.session.stage.stage import Stage
from floorside.ui.session.stage.stage_layout import lay_out_stage
from tests.ui.session.led_session import LedSession
from tests.ui.session.pictures import worst_difference


def blank(stage: Stage, scale: float) -> QImage:
    image = QImage(stage.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    return image


def paint(stage: Stage, image: QImage, region: QRegion) -> None:
    stage.render(image, region.boundingRect().topLeft(), region, QWidget.RenderFlag(0))


def without_bar(stage: Stage, image: QImage, degrees: int) -> QImage:
    """The plan bar is painted again only when it has gone on by a pixel."""
    bar = lay_out_stage(turned_size(stage.size(), degrees)).bar
    painted = image.copy()
    painter = QPainter(painted)
    painter.fillRect(turned_rect(bar, stage.size(), degrees), "black")
    painter.end()
    return painted


@pytest.mark.parametrize(("scale", "degrees"), [(1, 0), (1, 90), (1.5, 0), (2, 0), (2, 90)])
@pytest.mark.parametrize("exercise", ["bridge", "hip-circles"])
def test_painting_only_what_changed_is_enough(
    full: LedSession, monkeypatch: pytest.MonkeyPatch, exercise: str, scale: float, degrees: int
) -> None:
    stage = full.page.stage
    stage.turn(degrees)
    work = next(i for i, s in enumerate(full.plan.steps) if s.exercise == exercise and s.kind is StepKind.WORK)
    full.go_to(full.plan.starts[work] - 0.3)
    image, whole = blank(stage, scale), QRegion(stage.rect())
    paint(stage, image, whole)
    asked: list[QRect] = []
    monkeypatch.setattr(stage, "update", asked.append)
    part = full.plan.steps[work].rep_seconds * 0.075
    for number in range(20):
        full.go_to(full.plan.starts[work] + number * part)
        region = QRegion()
        for rect in asked:
            region = region.united(rect)
        paint(stage, image, region & whole)
        asked.clear()
        fresh = blank(stage, scale)
        paint(stage, fresh, whole)
        # Soft edges differ a little; a missed piece by more.
        assert worst_difference(*(without_bar(stage, each, degrees) for each in (image, fresh))) <= 90
