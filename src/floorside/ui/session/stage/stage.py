"""The stage: one picture of the session's moment, painted again only where it changes."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.figure_pose import figures_of
from floorside.ui.kit.buttons import NEVER, belongs_to_press
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.wording.accessible_label import AccessibleLabel
from floorside.ui.session.stage.moving_figure import MovingFigure
from floorside.ui.session.stage.plan_bar import PlanBar
from floorside.ui.session.stage.ring import changed_rect
from floorside.ui.session.stage.rotation import turn_transform, turned_rect, turned_size
from floorside.ui.session.stage.scene import Scene, lit_of, scene_key, scene_of
from floorside.ui.session.stage.scene_sentences import (
    ahead_sentence,
    foot_sentence,
    number_sentence,
    step_sentence,
)
from floorside.ui.session.stage.stage_layout import StageLayout, lay_out_stage
from floorside.ui.session.stage.stage_paint import (
    ABOVE,
    BELOW,
    StagePainter,
    inside_ring,
    number_room,
    with_room_for_steps,
    word_room,
)
from floorside.ui.session.stage.stage_picture import OwnSource, StagePicture
from floorside.ui.session.stage.stage_words import StageWords

#: Paints a part of a scene, at least what the rectangle shows of it.
Paint = Callable[[QPainter, Scene, QRectF], None]

CAPTION_MS = 2000
CAPTION_MS_PER_LETTER = 50
FLASH_MS = 350


class Stage(QWidget):
    """`clicked`: the person has clicked anywhere. `pointer_moved`: over the stage.

    If `moving` is false, the figure is a still picture of the pose.
    """

    clicked = Signal()
    pointer_moved = Signal()

    def __init__(
        self, theme: Theme, plan: Plan, catalogue: Catalogue, moving: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._catalogue = catalogue
        self._figure = StagePicture(MovingFigure(theme, figures_of(catalogue), moving), plan)
        self._degrees = 0
        self._bar = PlanBar(plan)
        self._words = StageWords(plan, catalogue.exercises, catalogue.texts)
        self._scene: Scene | None = None
        self._scene_key: tuple[object, ...] = ()
        self._lit = 0.0
        self._pressed_at = NEVER
        self._is_pressed = False
        self._moment: Moment | None = None
        self._caption = ""
        self._steps: tuple[str, ...] = ()
        self._flashing = False
        self._layout = lay_out_stage(turned_size(self.size(), 0), self.isRightToLeft())
        self._turned = self._upright = QTransform()
        self._pieces: list[tuple[QRect, Paint]] = []
        self._step_label = AccessibleLabel(self)
        self._number_label = AccessibleLabel(self)
        self._foot_label = AccessibleLabel(self)
        self._ahead_label = AccessibleLabel(self)
        self._caption_timer = _single_shot(self, CAPTION_MS, self.clear_caption)
        self._flash_timer = _single_shot(self, FLASH_MS, self._end_flash)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        theme.changed.connect(self._lay_out)

    @property
    def words(self) -> StageWords:
        return self._words

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def lit(self) -> float:
        """How much of the ring is lit (0–1)."""
        return self._lit

    @property
    def title(self) -> str:
        """The name of the exercise, for a headset's display."""
        return (self._scene.header.coming or self._scene.header.title) if self._scene else ""

    @property
    def number_rect(self) -> QRect:
        """The part of the widget with the number."""
        return self._on_screen(number_room(self._layout.ring))

    @property
    def step_sentence(self) -> str:
        """The step and its position in the session, as a screen reader says it."""
        return self._step_label.accessibleName()

    @property
    def caption(self) -> str:
        return self._caption

    @property
    def steps(self) -> tuple[str, ...]:
        """What to do in a lead-in, in sentences."""
        return self._steps

    def set_plan(self, plan: Plan) -> None:
        """Use a plan of the same steps, some of them in another form."""
        self._words = self._words.of(plan)
        self._figure.set_plan(plan)
        self._bar.set_plan(plan)
        self._refresh(self._layout.bar)
        self._scene_key = ()

    def offer_pictures(self, pictures: OwnPictures) -> None:
        """Show the person's own pictures of an exercise instead of its figure."""
        self._figure.own = OwnSource(pictures, self._catalogue, self.devicePixelRatioF)
        pictures.loaded.connect(self._show_picture)

    def turn(self, degrees: int) -> None:
        """Turn the picture clockwise by 0, 90, 180 or 270 degrees."""
        self._degrees = degrees
        self._lay_out()

    def show_moment(self, moment: Moment) -> None:
        """Draw this moment, and paint only what differs from the one before."""
        self._moment = moment
        key = scene_key(moment)
        if key != self._scene_key:  # in most frames only the ring and the figure change
            self._scene_key = key
            self._show_scene(moment)
        self._light(lit_of(moment))
        self._refresh(self._figure.show(moment, self._layout.figure))

    def _show_scene(self, moment: Moment) -> None:
        scene = scene_of(moment, self._words)
        before, self._scene = self._scene, scene
        if self._bar.show(moment, self._layout.bar.width()):
            self._refresh(self._layout.bar)
        for rect in changed_parts(before, scene, self._layout):
            self._refresh(rect)
        self._number_label.say(number_sentence(scene, moment.state))
        self._step_label.say(step_sentence(scene, self._bar.exercise_number, self._bar.exercise_count))
        self._ahead_label.say(ahead_sentence(scene))
        self._say_foot()

    def _show_picture(self) -> None:
        """A picture of the person's own is there, perhaps the present one."""
        if self._moment is not None:
            self._figure.show(self._moment, self._layout.figure)
            self._refresh(self._layout.figure)

    def _light(self, lit: float) -> None:
        before, self._lit = self._lit, lit
        if lit != before and self._scene:
            self._refresh(changed_rect(self._layout.ring, before, lit, self._scene.backward))

    def show_caption(self, text: str) -> None:
        """Show a cue as text for a moment."""
        self._caption = text
        self._say_foot()
        self._refresh(self._layout.caption)
        self._caption_timer.start(CAPTION_MS + CAPTION_MS_PER_LETTER * len(text))

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show what to do as text, at the place of the captions, while there is no caption."""
        if tuple(steps) != self._steps:
            self._steps = tuple(steps)
            self._say_foot()
            if self._layout_now() != self._layout:
                self._lay_out()
            self._refresh(self._layout.caption)

    @property
    def foot_text(self) -> str:
        """The text at the place of the captions now."""
        return self._caption or (self._scene.hint if self._scene else "") or self._written

    @property
    def _written(self) -> str:
        return " ".join(self._steps)

    def _say_foot(self) -> None:
        if self._scene:
            self._foot_label.say(foot_sentence(self._scene, self._caption, self._written))

    def clear_caption(self) -> None:
        self._caption_timer.stop()
        self._caption = ""
        self._say_foot()
        self._refresh(self._layout.caption)

    def flash(self) -> None:
        """Light up the inside of the ring, for people who do not hear the tone."""
        self._flashing = True
        self._refresh(self._layout.ring)
        self._flash_timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colors.stage))
        if self._scene is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        region = event.region()
        for room, paint in self._pieces:
            if region.intersects(room):
                # Painting one rectangle is much faster than painting the several rectangles of an event.
                seen = region.intersected(room).boundingRect()
                if self._degrees:
                    painter.resetTransform()
                    painter.setClipRect(seen)
                    painter.setTransform(self._turned)
                    paint(painter, self._scene, self._upright.mapRect(QRectF(seen)))
                else:
                    painter.setClipRect(seen)
                    paint(painter, self._scene, QRectF(seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._is_pressed = event.timestamp(), event.button() is Qt.MouseButton.LeftButton

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of one whose first one was on Start pauses nothing."""
        if belongs_to_press(event, self._pressed_at):
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Releasing the button outside cancels the click, as with every button."""
        is_click, self._is_pressed = self._is_pressed, False
        if is_click and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        self.pointer_moved.emit()

    def _pieces_of(self, layout: StageLayout) -> list[tuple[QRectF, Paint]]:
        """Everything to paint, each with its rectangle."""
        on = StagePainter(self._theme, layout)
        inside, mirrored = inside_ring(layout.ring), self.isRightToLeft()
        return [
            (layout.bar, lambda painter, *_: self._bar.paint(painter, layout.bar, self._theme.colors, mirrored)),
            (layout.title.united(layout.coming), lambda painter, scene, _: on.header(painter, scene.header)),
            (layout.pill, lambda painter, scene, _: on.pill(painter, scene)),
            (layout.ring, lambda painter, scene, seen: on.ring(painter, scene, self._lit, seen, self._flashing)),
            (number_room(layout.ring), lambda painter, scene, _: on.number(painter, scene)),
            (word_room(inside, ABOVE), lambda painter, scene, _: on.above(painter, scene)),
            (word_room(inside, BELOW), lambda painter, scene, _: on.below(painter, scene)),
            (layout.figure, lambda painter, _, seen: self._figure.paint(painter, seen)),
            (
                layout.caption.united(layout.progress),
                lambda painter, scene, _: on.foot(painter, scene, self.foot_text),
            ),
        ]

    def _layout_now(self) -> StageLayout:
        """The usual one, with more room for the steps if they need it."""
        layout = lay_out_stage(turned_size(self.size(), self._degrees), self.isRightToLeft())
        return with_room_for_steps(self._theme, layout, self._written) if self._steps else layout

    def _lay_out(self) -> None:
        self._layout = self._layout_now()
        self._turned = turn_transform(self.size(), self._degrees)
        self._upright, _ = self._turned.inverted()
        self._pieces = [(self._around(rect), paint) for rect, paint in self._pieces_of(self._layout)]
        self._figure.forget()
        if self._moment is not None:
            self._figure.show(self._moment, self._layout.figure)
        self._number_label.setGeometry(self._on_screen(inside_ring(self._layout.ring)))
        self._step_label.setGeometry(self._on_screen(self._layout.title))
        self._foot_label.setGeometry(self._on_screen(self._layout.caption))
        self._ahead_label.setGeometry(self._on_screen(self._layout.next_line.united(self._layout.progress)))
        self.update(self.rect())

    def _on_screen(self, rect: QRectF) -> QRect:
        return turned_rect(rect, self.size(), self._degrees)

    def _around(self, rect: QRectF) -> QRect:
        """The part of the widget that shows `rect`, with its soft edges."""
        return self._on_screen(rect).adjusted(-1, -1, 1, 1)

    def _refresh(self, rect: QRectF) -> None:
        if not rect.isEmpty():
            self.update(self._around(rect))

    def _end_flash(self) -> None:
        self._flashing = False
        self._refresh(self._layout.ring)


def changed_parts(before: Scene | None, now: Scene, layout: StageLayout) -> Iterator[QRectF]:
    """The parts to paint again when one scene follows another with the ring equally lit."""
    if before == now:
        return
    if before is None or before.header != now.header:
        yield layout.title.united(layout.coming)
    if before is None or (before.pill, before.pill_side) != (now.pill, now.pill_side):
        yield layout.pill
    if before is None or _foot(before) != _foot(now):
        yield layout.caption.united(layout.progress)
    if before is None or _ring_look(before) != _ring_look(now):
        yield layout.ring
        return
    room = inside_ring(layout.ring)
    if before.number != now.number:
        yield number_room(layout.ring)
    if before.above != now.above:
        yield word_room(room, ABOVE)
    if before.below != now.below:
        yield word_room(room, BELOW)


def _foot(scene: Scene) -> tuple[str, str, str]:
    return scene.next_line, scene.hint, scene.progress


def _ring_look(scene: Scene) -> tuple[bool, bool, bool]:
    return scene.at_work, scene.backward, scene.still


def _single_shot(parent: QWidget, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
