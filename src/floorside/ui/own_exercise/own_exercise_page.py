"""The form for an own exercise, a new one or an existing one. It stores nothing before Save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import (
    OwnExercise,
    is_another,
    own_exercise,
    own_text,
)
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.files.line_text import is_blank, one_line
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.page_foot import PageFoot
from floorside.ui.kit.leaving import warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.thumbnails import DrawThumbnail
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    column,
    go_round,
    label,
    scroll_area,
    set_role,
    show_if,
    tab_stops,
)
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.own_exercise.exercise_fields import ExerciseFields
from floorside.ui.own_exercise.own_exercise_sections import (
    dose_section,
    figure_section,
    pictures_section,
    steps_section,
    what_section,
)

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
        self._start = own or NEW
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.fields = ExerciseFields(theme, routine_service.catalogue, self._start, draw, pictures)
        self.fields.setParent(self)
        self._said = label(theme, "", 14, role="hurt", wrap=True)
        self._name_fault = label(theme, "", 14, role="hurt", wrap=True)
        self._steps_fault = label(theme, "", 14, role="hurt", wrap=True)
        self.save = button(self.tr("Save"), "primary")
        self.setFocusProxy(self.fields.name)
        self._build()
        self._connect()
        self._check()

    def focusNextPrevChild(self, next: bool) -> bool:
        if not self.isVisible():  # it is just being closed
            return super().focusNextPrevChild(next)
        # The dose's controls and the pictures come and go, and Qt would put them last.
        go_round(self._stops(), self.focusWidget(), next)
        if (focused := self.focusWidget()) and self._content.isAncestorOf(focused):
            for corner in (focused.rect().bottomLeft(), focused.rect().topLeft()):  # Qt follows only the text cursor
                at = focused.mapTo(self._content, corner)
                self._area.ensureVisible(at.x(), at.y(), 0, SPACE_5)
        return True

    def _stops(self) -> list[QWidget]:
        """From top to bottom, then the foot, then what the window shows around the page."""
        stops = (*tab_stops(self._content), *self._foot.findChildren(QPushButton))
        around = (each for each in self.window().findChildren(QPushButton) if not self.isAncestorOf(each))
        return [each for each in (*stops, *around) if each.isVisible() and each.isEnabled()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_keep_key(event):
            self._save()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.fields.pictures.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show where pictures will be, wherever on the form they are dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            set_role(self._landing, "landing")
            self._area.ensureWidgetVisible(self._landing)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        set_role(self._landing, "card")

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures may be dropped anywhere on the form."""
        set_role(self._landing, "card")
        if self.fields.pictures.add_data(event.mimeData()):
            event.acceptProposedAction()
            self._area.ensureWidgetVisible(self.fields.pictures)

    # Actions

    def _save(self) -> None:
        made = self.fields.made()
        if self.fields.pictures.is_busy:
            return
        if is_blank(made.name):
            self._name_fault.setText(self.tr("It needs a name."))
            self._show_faults()
            self._go_to(self.fields.name, self._name_fault)
        elif self.fields.steps.remark:
            self._go_to(self.fields.steps, self._steps_fault)
        elif not self._routine_service.exercises.keep_pictures(self.fields.pictures.new):
            return  # the window says why
        elif self._own is None:
            self.kept.emit(self._routine_service.exercises.add(made, self.tr("{name} made").format(name=made.name)).id)
        elif made == self._own:
            self.closed.emit()
        else:
            self.kept.emit(
                self._routine_service.exercises.change(made, self.tr("{name} changed").format(name=made.name)).id
            )

    def may_leave(self) -> bool:
        """Whether nothing gets lost, or the person was warned of it. The window asks this too, before it closes."""
        return warned_or_unchanged(self.fields.made() != self._start, self._said)

    def _leave(self) -> None:
        if self.may_leave():
            self.closed.emit()

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
        if not is_blank(self.fields.name.text()):
            self._check_name()
        self._steps_fault.setText(self.fields.steps.remark)
        self._show_faults()
        self._say("")

    def _check_name(self) -> None:
        """A second exercise of a name may be saved; the person should know of it."""
        before, catalogue = self._name_fault.text(), self._routine_service.catalogue
        others = (catalogue.texts[id_].name for id_ in catalogue.offered() if id_ != self._start.id)
        taken = one_line(self.fields.name.text()).casefold() in {each.casefold() for each in others}
        self._name_fault.setText(self.tr("There is an exercise with this name already.") if taken else "")
        if taken and not before:
            announce(self.fields.name, self._name_fault.text())

    def _show_faults(self) -> None:
        """Below the fields, and as a part of them for a screen reader."""
        for field, fault in ((self.fields.name, self._name_fault), (self.fields.steps, self._steps_fault)):
            show_if(fault, bool(fault.text()))
            field.setAccessibleDescription(fault.text())

    def _say_what_becomes(self) -> None:
        another = self._own is not None and is_another(self._own.exercise, self.fields.made().exercise)
        said = self.tr(
            "Counted this way, it starts afresh in your routines. The history keeps what you have done so far."
        )
        self._say(said if another else "")

    def _forget_warning(self) -> None:
        """It was about less than would be lost now."""
        self._say("")

    def _show_figure(self) -> None:
        middle = self.fields.figures.mapTo(self._content, self.fields.figures.place.center())
        self._area.ensureVisible(middle.x(), middle.y(), 0, self.fields.figures.place.height() // 2 + SPACE_4)

    # Building the page

    def _connect(self) -> None:
        self.fields.counted_otherwise.connect(self._say_what_becomes)
        for changed in (self.fields.name.textChanged, self.fields.steps.textChanged, self.fields.cue.textChanged):
            changed.connect(self._check)
        self.fields.figures.currentRowChanged.connect(self._show_figure)
        self.fields.pictures.changed.connect(lambda: self.save.setEnabled(not self.fields.pictures.is_busy))
        others = self.fields.posture.activated, self.fields.doses.chosen, self.fields.figures.currentRowChanged
        for changed in (*others, self.fields.pictures.changed):
            changed.connect(self._forget_warning)
        self.save.clicked.connect(self._save)

    def _build(self) -> None:
        fields, content = self.fields, ScrollContent()
        self._content = content
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
        self._landing = pictures_section(self._theme, fields.pictures)
        for section in (
            what_section(self._theme, (fields.name, self._name_fault), fields.posture, fields.kind, fields.sides),
            dose_section(self._theme, fields.doses),
            steps_section(self._theme, (fields.steps, self._steps_fault), fields.cue),
            self._landing,
            figure_section(self._theme, fields.figures),
        ):
            rows.addWidget(section)
        for field in (fields.name, fields.cue, fields.steps.viewport()):
            field.setAcceptDrops(False)  # it would write the name of the file
        rows.addStretch(1)
        whole = column(self, spacing=0)
        self._area = scroll_area(content, title)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every section has controls, and the page scrolls to them
        whole.addWidget(self._area, 1)
        self._foot = self._make_foot()
        whole.addWidget(self._foot)

    def _make_foot(self) -> PageFoot:
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self._leave)
        self.save.setMinimumSize(180, 52)
        parts = (self._said, cancel, self.save)
        if not self._own:
            return PageFoot(parts, self._content, top=SPACE_2)
        delete = button(self.tr("Delete this exercise"), "quiet-hurt")
        delete.clicked.connect(self._delete)
        return PageFoot((delete, *parts), self._content, top=SPACE_2)
