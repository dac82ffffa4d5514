"""The form for an own exercise, a new one or an existing one. It stores nothing before Save."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from floorside.domain.exercise import Dose, DoseKind, Posture, Side
from floorside.domain.own_exercise import (
    OwnExercise,
    is_another,
    may_have_sides,
    own_exercise,
    own_text,
    usual_dose,
)
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.files.line_text import is_blank, one_line
from floorside.storage.files.own.own_exercises import LONGEST_LINE, LONGEST_NAME
from floorside.ui.dose.dose_editor import DoseEditor
from floorside.ui.kit.leaving import leave_or_warn
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.thumbnails import DrawThumbnail
from floorside.ui.kit.tick_box import TickBox
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    label,
    scroll_area,
    show_if,
    tab_stops,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.words import capital
from floorside.ui.own_exercise.figure_picker import FigurePicker
from floorside.ui.own_exercise.own_exercise_sections import (
    choice_field,
    dose_section,
    figure_section,
    line_field,
    pictures_section,
    steps_section,
    what_section,
)
from floorside.ui.own_exercise.own_exercise_words import kind_name
from floorside.ui.own_exercise.picture_field import PictureField
from floorside.ui.own_exercise.steps_field import StepsField

WIDEST = 820

NEW = OwnExercise(own_exercise("", Posture.SUPINE, DoseKind.HOLD), own_text(""))


class OwnExercisePage(QWidget):
    """`own`: the exercise to change, None for a new one. `draw`: draws the figures to choose from. `pictures`: the
    person's own ones.

    `kept`: the id of the exercise that was saved; `closed`: nothing is to be saved, or it was deleted.
    """

    kept = Signal(str)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        routine_service: RoutineService,
        own: OwnExercise | None,
        draw: DrawThumbnail,
        pictures: OwnPictures,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._routine_service = routine_service
        self._own = own
        start = own or NEW
        self._dose = start.exercise.default
        self._start = start
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)  # of pictures, which a text field would take for text
        self.name = line_field(start.name, LONGEST_NAME, self.tr("Name"))
        postures = routine_service.catalogue.words.postures
        self.posture = choice_field({str(each): capital(postures[each].name) for each in Posture}, self.tr("Position"))
        self.kind = choice_field({str(each): kind_name(each) for each in DoseKind}, self.tr("How it is counted"))
        self.sides = TickBox(theme, self.tr("First one side, then the other"), start.exercise.has_sides)
        self.doses = DoseEditor(theme, routine_service.catalogue.texts, QWidget())
        self.steps = StepsField(theme, start.text.steps)
        self.cue = line_field(start.text.cue, LONGEST_LINE, self.tr("Keep in mind"))
        self.pictures = PictureField(theme, pictures, start.exercise.pictures)
        self.figures = FigurePicker(theme, routine_service.catalogue, draw)
        self._said = label(theme, "", 14, role="accent", wrap=True)
        self._name_fault = label(theme, "", 14, role="hurt", wrap=True)
        self._steps_fault = label(theme, "", 14, role="hurt", wrap=True)
        self.save = button(self.tr("Save"), "primary")
        self.setFocusProxy(self.name)
        self._fill(start)
        self._build()
        self._connect()
        self._check()
        for field in (self.name, self.cue, self.steps, self.steps.viewport()):
            field.setAcceptDrops(False)

    def focusNextPrevChild(self, next: bool) -> bool:
        # The dose's controls change. Widgets in the scroll area come before those below it in the tab order.
        for one, following in pairwise((*tab_stops(self._content), *self._foot.findChildren(QPushButton))):
            self.setTabOrder(one, following)
        moved = super().focusNextPrevChild(next)
        if (focused := self.focusWidget()) and self._content.isAncestorOf(focused):
            for corner in (focused.rect().bottomLeft(), focused.rect().topLeft()):  # Qt follows only the text cursor
                at = focused.mapTo(self._content, corner)
                self._area.ensureVisible(at.x(), at.y(), 0, SPACE_5)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._save()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pictures.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures may be dropped anywhere on the form."""
        if self.pictures.add_data(event.mimeData()):
            event.acceptProposedAction()
            self._area.ensureWidgetVisible(self.pictures)

    # Actions

    def _save(self) -> None:
        made = self._made()
        if self.pictures.is_busy:
            return
        if is_blank(made.name):
            self._name_fault.setText(self.tr("It needs a name."))
            show_if(self._name_fault, True)
            self._go_to(self.name, self._name_fault)
        elif self.steps.remark:
            self._go_to(self.steps, self._steps_fault)
        elif not self._routine_service.exercises.keep_pictures(self.pictures.new):
            return  # the window says why
        elif self._own is None:
            self.kept.emit(self._routine_service.exercises.add(made, self.tr("{name} made").format(name=made.name)).id)
        elif made == self._own:
            self.closed.emit()
        else:
            self.kept.emit(
                self._routine_service.exercises.change(made, self.tr("{name} changed").format(name=made.name)).id
            )

    def _leave(self) -> None:
        """Close the form. Escape alone does not discard anything that the person wrote."""
        leave_or_warn(self.closed.emit, self._made() != self._start, self._said)

    def _delete(self) -> None:
        assert self._own is not None
        if routine := self._routine_service.exercises.only_in(self._own.id):
            self._say(self.tr("“{routine}” has no other exercise. Put another one in first.").format(routine=routine))
            return
        self._routine_service.exercises.delete(self._own.id, self.tr("{name} deleted").format(name=self._own.name))
        self.closed.emit()

    def _say(self, text: str) -> None:
        self._said.setText(text)

    def _go_to(self, field: QWidget, fault: QLabel) -> None:
        """To a field that cannot be saved as it is; what is wrong with it stands below it."""
        announce(field, fault.text())
        field.setFocus()
        for widget in (fault, field):
            self._area.ensureWidgetVisible(widget, 0, SPACE_5)

    def _check(self) -> None:
        """As the person types: a fault is told while it is there, and no longer."""
        if not is_blank(self.name.text()):
            self._name_fault.clear()
        self._steps_fault.setText(self.steps.remark)
        for fault in (self._name_fault, self._steps_fault):
            show_if(fault, bool(fault.text()))
        self._say("")

    # Values

    @property
    def _kind(self) -> DoseKind:
        return DoseKind(self.kind.currentData())

    def _made(self) -> OwnExercise:
        exercise = own_exercise(
            self._start.id,
            Posture(self.posture.currentData()),
            self._kind,
            has_sides=self.sides.isChecked() and may_have_sides(self._kind),
            default=self._dose,
            figure=self.figures.figure,
            pictures=self.pictures.names,
        )
        return OwnExercise(exercise, own_text(one_line(self.name.text()), self.steps.steps, one_line(self.cue.text())))

    def _fill(self, start: OwnExercise) -> None:
        self.posture.setCurrentIndex(self.posture.findData(str(start.exercise.posture)))
        self.kind.setCurrentIndex(self.kind.findData(str(start.exercise.kind)))
        self.figures.choose(start.exercise.figure)
        self._show_dose()

    def _take_kind(self) -> None:
        """Change the kind of dose, and begin with its usual dose."""
        self._dose = usual_dose(self._kind)
        self._show_dose()
        self._say_what_becomes()

    def _take_sides(self) -> None:
        self._dose = replace(self._dose, right=self._dose.left)
        self._show_dose()
        self._say_what_becomes()

    def _say_what_becomes(self) -> None:
        another = self._own is not None and is_another(self._own.exercise, self._made().exercise)
        said = self.tr(
            "Counted this way, it starts afresh in your routines. The history keeps what you have done so far."
        )
        self._say(said if another else "")

    def _take_dose(self, _side: Side | None, dose: Dose) -> None:
        self._dose = dose
        self._show_dose()

    def _show_figure(self) -> None:
        middle = self.figures.mapTo(self._content, self.figures.place.center())
        self._area.ensureVisible(middle.x(), middle.y(), 0, self.figures.place.height() // 2 + SPACE_4)

    def _show_dose(self) -> None:
        self.sides.setVisible(may_have_sides(self._kind))
        exercise = self._made().exercise
        # The editor rebuilds itself for another exercise, which is what this is to it.
        self.doses.show_dose(replace(exercise, id=f"{exercise.kind} {exercise.has_sides}"), self._dose)

    # Building the page

    def _connect(self) -> None:
        self.kind.activated.connect(self._take_kind)
        self.sides.clicked.connect(self._take_sides)
        self.doses.chosen.connect(self._take_dose)
        for changed in (self.name.textChanged, self.steps.textChanged, self.cue.textChanged):
            changed.connect(self._check)
        self.figures.currentRowChanged.connect(self._show_figure)
        self.pictures.changed.connect(lambda: self.save.setEnabled(not self.pictures.is_busy))
        self.save.clicked.connect(self._save)

    def _build(self) -> None:
        content = self._content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        rows = column(content, spacing=SPACE_4)
        rows.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        title = self.tr("Change {name}").format(name=self._own.name) if self._own else self.tr("New exercise")
        rows.addWidget(label(self._theme, title, 26, 700, wrap=True))
        care = self.tr(
            "Floorside knows nothing about this exercise. Bear in mind what you have ticked in Settings, "
            "and stop if it hurts."
        )
        rows.addWidget(label(self._theme, care, 14, role="muted", wrap=True))
        for section in (
            what_section(self._theme, (self.name, self._name_fault), self.posture, self.kind, self.sides),
            dose_section(self._theme, self.doses),
            steps_section(self._theme, (self.steps, self._steps_fault), self.cue),
            pictures_section(self._theme, self.pictures),
            figure_section(self._theme, self.figures),
        ):
            rows.addWidget(section)
        rows.addStretch(1)
        whole = column(self, spacing=0)
        self._area = scroll_area(content, title)
        whole.addWidget(self._area, 1)
        self._foot = QWidget()
        self._fill_foot(QHBoxLayout(self._foot))
        whole.addWidget(self._foot)

    def _fill_foot(self, foot: QHBoxLayout) -> None:
        foot.setContentsMargins(SPACE_6, SPACE_2, SPACE_6, SPACE_4)
        foot.setSpacing(SPACE_2)
        if self._own:
            delete = button(self.tr("Delete this exercise"), "quiet-hurt")
            delete.clicked.connect(self._delete)
            foot.addWidget(delete)
        foot.addWidget(self._said, 1)
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.closed)
        foot.addWidget(cancel)
        self.save.setMinimumSize(180, 52)
        foot.addWidget(self.save)
