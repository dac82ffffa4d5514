from dataclasses import replace

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from floorside.planning import make_guide
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.plan_bar import PlanBar
from tests.domain.examples import STRETCH_AND_LIFT
from tests.ui.session.conftest import Lead


def painted(bar: PlanBar, theme: Theme) -> QImage:
    image = QImage(600, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    bar.paint(painter, QRectF(0, 0, 600, 10), theme.colors)
    painter.end()
    return image


def test_the_segments_take_the_times_of_another_plan_of_the_same_steps(theme: Theme) -> None:
    first, *others = STRETCH_AND_LIFT.steps
    longer = replace(STRETCH_AND_LIFT, steps=(replace(first, planned_seconds=90), *others))
    bar = PlanBar(STRETCH_AND_LIFT)
    before = painted(bar, theme)
    bar.set_plan(longer)
    assert painted(bar, theme) == painted(PlanBar(longer), theme) != before


def test_when_the_voice_says_more_the_bar_on_the_stage_follows(lead: Lead, catalogue: Catalogue) -> None:
    full = lead("full")
    full.start()
    full.go_to(1)
    stage = full.page.stage
    strip = QRect(0, 0, stage.width(), 40)
    before, plan = stage.grab(strip).toImage(), full.driver.plan
    full.driver.set_guide(make_guide(catalogue, Settings(voice_level="everything")))
    assert full.driver.plan.seconds > plan.seconds
    assert stage.grab(strip).toImage() != before
