"""One session of the history: its sets, planned beside done."""

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from floorside.domain.routine import Routine
from floorside.domain.session.correction import plan_of_one
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SessionRecord, SetOutcome, SetRecord, set_numbers
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.history.list.summary_words import told_words, when_and_how
from floorside.ui.history.session.other_values import Other, OtherValues
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    button,
    clear,
    column,
    frame,
    label,
    scroll_area,
    show_if,
)
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.own_word import told_apart
from floorside.ui.kit.wording.session_name import session_name
from floorside.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from floorside.ui.history.session.answers_editor import ToldEditor

WIDEST = 980
#: Narrower than this, in pixels, the sets stand below the name of their exercise; than the second, each has two lines.
NARROW, NARROWEST = 560, 400
#: More sets than a morning's session has. With thousands, which another program may have written, the page would
#: freeze.
MOST_SETS_SHOWN = 300
#: Columns of the sets, after the exercise and which of its sets it is.
PLANNED, DONE = 2, 3


class SessionDetails(QWidget):
    """`routines`: the present ones by id, whose doses an exercise gets that is added to a session.

    `edit_requested`: the session's id and the changed fields by name; `delete_requested`: its id;
    `settle_requested`: its id, a field with two values, and the one that the person chose.
    """

    back_requested = Signal()
    edit_requested = Signal(str, dict)
    delete_requested = Signal(str)
    settle_requested = Signal(str, str, object)

    def __init__(self, theme: Theme, catalogue: Catalogue, routines: Mapping[str, Routine]) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._routines = routines
        content = self._content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        outer = self._outer = column(content, spacing=SPACE_3)
        outer.setContentsMargins(SPACE_6 - 2, SPACE_5, SPACE_6 - 2, SPACE_5)
        self._back = button(self.tr("← History"), "quiet")
        self._back.clicked.connect(self._go_to_list)
        outer.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._wait = label(theme, self.tr("The change is in memory until it can be saved."), 15, 600, wrap=True)
        self._wait.hide()
        outer.addWidget(self._wait)
        self._session = column(spacing=SPACE_3)
        self._others: OtherValues | None = None
        self._editor: ToldEditor | None = None
        self._today = date.min
        self._told: SessionRecord | None = None
        self._arranged = self._arrangement()
        #: The id of the session that is shown, "" before the first.
        self.shown = ""
        outer.addLayout(self._session)
        outer.addStretch()
        self._scroll = scroll_area(content, self.tr("One session"))
        whole = column(self, spacing=0)
        whole.addWidget(self._scroll, 1)
        self._foot = column()
        whole.addLayout(self._foot)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)

    def show_session(
        self,
        session: SessionRecord,
        today: date,
        others: list[Other],
        *,
        is_corrected: bool = False,
        waits: bool = False,
    ) -> None:
        """Show a session. `others`: another computer's different values; `is_corrected`: the person corrected its
        sets; `waits`: some of it is only in memory, because the disk refuses it.
        """
        self._today = today
        self.shown = session.id
        clear(self._session)
        self._session.addWidget(self._head(session))
        when = when_and_how(session, today)
        said = f"{when} · {self.tr('sets corrected')}" if is_corrected else when
        self._session.addWidget(label(self._theme, said, 15, role="muted", wrap=True))
        show_if(self._wait, waits)
        if told := told_words(session, self._catalogue.texts):
            self._session.addWidget(label(self._theme, told, 15, role="muted", wrap=True))
        self._others = self._add_others(session, others) if others else None
        self._said = column(spacing=SPACE_3)
        self._session.addLayout(self._said)
        self._sets_at = column()
        self._session.addLayout(self._sets_at)
        self._show_note(session)
        self._scroll.verticalScrollBar().setValue(0)
        self._back.setFocus()

    @property
    def waits(self) -> bool:
        """Whether the page says that a change is only in memory."""
        return not self._wait.isHidden()

    @property
    def is_edited(self) -> bool:
        """Whether the person is editing what is shown."""
        return self._editor is not None

    def show_saved(self) -> None:
        """The disk has what was only in memory."""
        show_if(self._wait, False)

    def go_on_choosing(self) -> None:
        """Go to the next choice between two values, if there is one."""
        if self._others is not None:
            self._others.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow, _ = self._arrangement()
        side = SPACE_3 if is_narrow else SPACE_6 - 2
        self._outer.setContentsMargins(side, SPACE_5, side, SPACE_5)
        if self._told is not None and self._sets_at.count() and self._arrangement() != self._arranged:
            self._show_sets(self._told)

    def hideEvent(self, event: QHideEvent) -> None:
        """A person who goes to another page keeps what they wrote; they can undo it."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._is_covered():
            self._keep_edit()

    def _is_covered(self) -> bool:
        """Whether only a page over the whole window hides this one, and leads back to it."""
        window = self.window()
        if not isinstance(window, MainWindow) or window.pages_over.top is None:
            return False
        return window.isVisible() and self.isVisibleTo(window.home)

    def _go_to_list(self) -> None:
        """From the editor too, which keeps what was written as any other way to another page does."""
        self._keep_edit()
        self.back_requested.emit()

    def _go_back(self) -> None:
        """Go back from the editor to the session as Cancel does, or from the session to the list."""
        if self._editor is not None:
            self._editor.leave()
        else:
            self.back_requested.emit()

    def _keep_edit(self) -> None:
        """Save what is being edited, if anything is."""
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.keep()

    def _add_others(self, session: SessionRecord, others: list[Other]) -> OtherValues:
        notice = OtherValues(self._theme, self._catalogue, session, others)
        notice.chosen.connect(lambda field, value: self._settle(session.id, field, value))
        self._session.addWidget(notice)
        return notice

    def _settle(self, session_id: str, field: str, value: object) -> None:
        self._keep_edit()
        self.settle_requested.emit(session_id, field, value)

    def _delete(self, session_id: str) -> None:
        """With what was written, which comes back with the session if the person undoes this."""
        self._keep_edit()
        self.delete_requested.emit(session_id)

    def _head(self, session: SessionRecord) -> QWidget:
        head, ways = BreakingRow(SPACE_2), QHBoxLayout()
        ways.setSpacing(SPACE_2)
        head.row.addWidget(label(self._theme, session_name(session, self._catalogue.language), 26, 700, wrap=True), 1)
        head.row.addLayout(ways)
        edit = self._edit_button = button(self.tr("Edit"), "quiet")
        delete = button(self.tr("Delete"), "quiet-hurt")
        edit.setAccessibleName(self.tr("Edit this walk") if session.is_walk else self.tr("Edit this session"))
        delete.setAccessibleName(self.tr("Delete this walk") if session.is_walk else self.tr("Delete this session"))
        edit.clicked.connect(lambda: self._edit(session))
        delete.clicked.connect(lambda: self._delete(session.id))
        for made in (edit, delete):
            ways.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _show_note(self, session: SessionRecord) -> None:
        clear(self._said)
        clear(self._foot)
        self._editor = None
        self._edit_button.setEnabled(True)
        if session.note:
            self._said.addWidget(self._note(session.note))
        self._show_sets(session)
        keep_reading_order(self._content)

    def _edit(self, session: SessionRecord) -> None:
        clear(self._said)
        clear(self._foot)
        editor = self._editor = self._editor_of(session)
        editor.left.connect(lambda: self._leave_editor(session))
        editor.saved.connect(lambda values: self._save(session, values))
        self._said.addWidget(editor)
        self._foot.addWidget(editor.foot)
        editor.foot.stand_under(self._content)
        keep_reading_order(self._content)
        editor.begin()
        self._edit_button.setEnabled(False)  # another editor would begin without what was written in this one

    def _save(self, session: SessionRecord, values: dict[str, object]) -> None:
        self._editor = None
        if values:
            self.edit_requested.emit(session.id, values)
            self._focus_edit()
        else:
            self._leave_editor(session)

    def _leave_editor(self, session: SessionRecord) -> None:
        self._show_note(session)
        self._focus_edit()

    def _focus_edit(self) -> None:
        """Go on where the person was before the editor, unless they have left the page."""
        if self.isVisible():
            self._edit_button.setFocus()

    def _editor_of(self, session: SessionRecord) -> "ToldEditor":
        from floorside.ui.history.session.session_editor import SessionEditor
        from floorside.ui.history.session.walk_editor import WalkEditor

        if session.is_walk:
            return WalkEditor(self._theme, session, self._today)
        addable = list(self._catalogue.exercises)
        names = {id_: self._name(id_) for id_ in (*addable, *(each.exercise for each in session.sets))}
        addable.sort(key=lambda id_: names[id_].casefold())

        def plan_of(exercise: str) -> Plan:
            return plan_of_one(exercise, self._routines.get(session.routine_id), self._catalogue.exercises)

        editor = SessionEditor(self._theme, session, names, addable, plan_of, self._today)
        editor.correcting.connect(self._make_way_for_sets)
        return editor

    def _make_way_for_sets(self) -> None:
        """The editor has the sets now."""
        clear(self._sets_at)
        keep_reading_order(self._content)

    def _note(self, note: str) -> QWidget:
        well = frame("well")
        column(well, SPACE_4).addWidget(label(self._theme, note, 15, wrap=True))
        return well

    def _arrangement(self) -> tuple[bool, bool]:
        """Whether the name of an exercise has its own line, and each outcome too."""
        return self.width() < NARROW, self.width() < NARROWEST

    def _show_sets(self, session: SessionRecord) -> None:
        self._told, self._arranged = session, self._arrangement()
        clear(self._sets_at)
        if not session.is_walk:
            self._sets_at.addWidget(self._sets(session))

    def _sets(self, session: SessionRecord) -> QWidget:
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        for place, heading in self._headings().items():
            grid.addWidget(label(self._theme, heading, 13, role="muted"), 0, place)
        if not session.sets:
            grid.addWidget(label(self._theme, self.tr("No set was finished."), role="muted"), 1, 0)
        in_order = sorted(session.sets, key=lambda record: record.position)
        numbers = set_numbers(in_order)
        for _, records in groupby(in_order[:MOST_SETS_SHOWN], key=lambda record: record.exercise):
            self._add_exercise(grid, list(records), numbers)
        if more := len(in_order[MOST_SETS_SHOWN:]):
            said = (
                self.tr("1 more set is kept; an export shows them all.")
                if more == 1
                else self.tr("%n more sets are kept; an export shows them all.", None, more)
            )
            grid.addWidget(label(self._theme, said, role="muted", wrap=True), grid.rowCount(), 0, 1, 5)
        return card

    def _headings(self) -> dict[int, str]:
        """The columns that have one."""
        return {PLANNED: self.tr("planned"), DONE: self.tr("done")}

    def _name(self, exercise: str) -> str:
        return told_apart(exercise, self._catalogue.exercises, self._catalogue.texts)

    def _add_exercise(
        self, grid: QGridLayout, records: list[SetRecord], numbers: Mapping[int, tuple[int, int]]
    ) -> None:
        if grid.rowCount() > 1:
            grid.addWidget(frame("line"), grid.rowCount(), 0, 1, 5)
        name = label(self._theme, self._name(records[0].exercise), 15, 600, wrap=True)
        first = grid.rowCount()
        named_above, _ = self._arranged
        if named_above:
            grid.addWidget(name, first, 0, 1, 5)
        else:
            grid.addWidget(name, first, 0, len(records), 1, Qt.AlignmentFlag.AlignTop)
        for number, record in enumerate(records):
            row = grid.rowCount() if named_above else first + number
            self._add_set(grid, row, record, words.which_set(record, *numbers[record.position]))

    def _add_set(self, grid: QGridLayout, row: int, record: SetRecord, which: str) -> None:
        exercise = self._catalogue.exercises.get(record.exercise)
        named_above, told_below = self._arranged
        if which:
            grid.addWidget(label(self._theme, which, role="muted", wrap=True), row, 0 if named_above else 1)
        if exercise is not None:
            planned, done = (words.set_amount(exercise.kind, dose) for dose in (record.planned, record.done))
            grid.addWidget(self._amount(planned, PLANNED, 400, "muted"), row, PLANNED)
            if record.outcome is not SetOutcome.SKIPPED:
                grid.addWidget(self._amount(done, DONE, 600), row, DONE)
        outcome = (row + 1, 0, 1, 5) if told_below else (row, 4, 1, 1)
        grid.addWidget(self._outcome(record), *outcome)

    def _amount(self, text: str, column: int, weight: int, role: str = "") -> QWidget:
        """In one line, if it fits; a screen reader says what stands above it."""
        made = label(self._theme, text, 15, weight, role, wrap=True)
        made.setAccessibleName(f"{self._headings()[column]} {text}")
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return made

    def _outcome(self, record: SetRecord) -> QWidget:
        said = words.set_outcome(record.outcome)
        if record.hurt:
            said = words.with_colon(said, words.hurt(record.hurt))
        role = {SetOutcome.HURT: "hurt", SetOutcome.DONE: "accent"}.get(record.outcome, "muted")
        return label(self._theme, said, 15, role=role, wrap=True)
