"""Draws a sheet with every figure at every phase: `python tools/contact_sheet.py [FILE.png] [EXERCISE[/FORM]…]`.

Each exercise has some rows: three moments of every phase, for both sides and both directions if it has them, and for
both legs if they alternate. Its forms follow, except those that look like the usual one.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure.figure import Figure
from floorside.domain.figure.posing import breath_at, pose
from floorside.domain.session.plan import StepKind
from floorside.resource_files import resource_path
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.files.shipped.figures import load_figure
from floorside.ui.figure.painter import paint_figure
from floorside.ui.kit.look.palette import LIGHT

WIDTH, HEIGHT, LABEL = 300, 200, 22
COLUMNS = 6


class Cell(NamedTuple):
    name: str
    figure: Figure
    phase: Phase | StepKind
    fraction: float
    side: Side | None
    direction: Direction | None
    swapped: bool = False


def figures(exercise: str) -> Iterator[tuple[str, Figure]]:
    """The figure of each form of an exercise with its name, "bridge/half-height"; the usual form first."""
    usual = load_figure(exercise)
    yield exercise, usual
    entry = load_catalogue().exercises[exercise]
    for form in (*entry.easier, *entry.harder):
        figure = load_figure(exercise, form.key)
        if figure != usual:
            yield f"{exercise}/{form.key}", figure


def cells(name: str, figure: Figure) -> Iterator[Cell]:
    walks = Phase.STEP in figure.paths
    sides: tuple[Side | None, ...] = tuple(Side) if figure.marked and not walks else (None,)
    directions: tuple[Direction | None, ...] = (None,)
    if walks:
        directions = (Direction.LEFT, Direction.RIGHT)
    elif Phase.CIRCLE in figure.paths:
        directions = (Direction.FORWARD, Direction.BACKWARD)
    for side, direction, swapped in product(sides, directions, (False, True) if figure.alternates else (False,)):
        for phase in figure.paths:
            kind = Phase(phase) if phase in set(Phase) else StepKind(phase)
            yield from (Cell(name, figure, kind, f, side, direction, swapped) for f in _fractions(figure, phase))
        if figure.marked:
            yield from (Cell(name, figure, StepKind.CHANGE_SIDE, f, side, direction) for f in (0.2, 0.45, 0.8))


def _fractions(figure: Figure, phase: str) -> tuple[float, ...]:
    if phase == Phase.CIRCLE:
        return tuple(i / 12 for i in range(12))
    if phase == Phase.HOLD and len(figure.paths[phase]) > 1:
        return (0.25, 0.5, 0.75)
    return (0, 0.5, 1)


def draw_cell(painter: QPainter, rect: QRectF, cell: Cell) -> None:
    breath = breath_at(4 * cell.fraction)
    skeleton = pose(cell.figure, cell.phase, cell.fraction, cell.side, cell.direction, breath, cell.swapped)
    paint_figure(painter, rect.adjusted(4, LABEL, -4, -4), skeleton, LIGHT)
    words = (cell.name, cell.side, cell.direction, cell.phase, f"{cell.fraction:.2f}")
    painter.setPen(QColor(LIGHT.stage_muted))
    painter.drawText(rect.adjusted(8, 4, 0, 0), Qt.AlignmentFlag.AlignLeft, " · ".join(word for word in words if word))


def draw_sheet(wanted: Sequence[str]) -> QImage:
    """Draw a sheet. `wanted`: exercises with all their forms, or single forms; empty for all."""
    rows: list[list[Cell]] = []
    every = [named for path in sorted(resource_path("figures").glob("*.toml")) for named in figures(path.stem)]
    for name, figure in every:
        if wanted and name not in wanted and name.split("/")[0] not in wanted:
            continue
        found = list(cells(name, figure))
        rows.extend(found[i : i + COLUMNS] for i in range(0, len(found), COLUMNS))
    sheet = QImage(COLUMNS * WIDTH, len(rows) * HEIGHT, QImage.Format.Format_RGB32)
    sheet.fill(QColor(LIGHT.stage))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(12)
    painter.setFont(font)
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            draw_cell(painter, QRectF(x * WIDTH, y * HEIGHT, WIDTH, HEIGHT), cell)
    painter.end()
    return sheet


def main() -> None:
    application = QGuiApplication([])
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "contact_sheet.png")
    draw_sheet(sys.argv[2:]).save(str(target))
    application.quit()


if __name__ == "__main__":
    main()
