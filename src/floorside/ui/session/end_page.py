"""The end of a session: what was done, how the person feels now, and a note."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from floorside.domain.check_in import done_exercises, is_severe, sided
from floorside.domain.session.record import (
    SessionOutcome,
    SessionRecord,
    SetOutcome,
    SetRecord,
    begun_sets,
    has_spread,
)
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.check_in.notice_words import spread_words
from floorside.ui.kit.fields.pain_row import PainRow, answer_first_open, compare_with_worst
from floorside.ui.kit.fields.worst_pain import WorstPain
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import (
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
    ScrollContent,
    bring_into_view,
    button,
    column,
    frame,
    label,
    let_settle,
    scroll_area,
    show_if,
)
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.kit.wording.own_word import told_apart

WIDEST = 760
NOTE_HEIGHT = 76
#: So much of what was planned in a set counts as done in the heading (a design decision).
NEARLY = 0.5
#: A note is stored while the person types, so at most this much typing can be lost.
NOTE_EVERY_MS = 1000


class EndPage(QWidget):
    """Shows the session of `record`, with the names of the catalogue. `ended_hurting`: it ended since
    something hurt.

    `pain_after_chosen`, `pain_worst_chosen`: 0–10 or None; `worst_exercise_chosen`, `worst_side_chosen`: with what the
    worst pain came, or None; `note_written`: the note, at most a second after each change and when the page is left;
    `help_wanted`: they want to read when to get help; `closed`: the person is done.
    """

    pain_after_chosen = Signal(object)
    pain_worst_chosen = Signal(object)
    worst_exercise_chosen = Signal(object)
    worst_side_chosen = Signal(object)
    note_written = Signal(str)
    help_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, record: SessionRecord, catalogue: Catalogue, ended_hurting: bool = False) -> None:
        super().__init__()
        self._heading = heading(record, ended_hurting)
        self.setAccessibleName(self._heading)  # it has the focus
        self._theme = theme
        self._record = record
        self._catalogue = catalogue
        self._note_told = record.note
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pain = PainRow(theme, self.tr("How much back, hip or leg pain do you have now?"))
        self.pain.chosen.connect(self.pain_after_chosen)
        self.pain.chosen.connect(self._show_relief)
        self._spread = spread_words() if has_spread(record.sets) else ""
        self.signs = self._way_to_help("" if self._spread else "quiet")
        leads_to_help = bool(self._spread) or _hurt_somehow(record.sets)
        show_if(self.signs, leads_to_help)
        self.relief = self._relief(with_way=not leads_to_help)
        self.worst = WorstPain(theme, {id_: self._name(id_) for id_ in done_exercises(record)}, sided(record))
        self.worst.chosen.connect(self.pain_worst_chosen)
        compare_with_worst(self.worst.pain, (self.pain,))
        self.worst.exercise_chosen.connect(self.worst_exercise_chosen)
        self.worst.side_chosen.connect(self.worst_side_chosen)
        self._note_due = QTimer(self)
        self._note_due.setSingleShot(True)
        self._note_due.setInterval(NOTE_EVERY_MS)
        self._note_due.timeout.connect(self._tell_note)
        self.note = self._note_field()
        self.done = button(self.tr("Done"), "primary")
        self.done.clicked.connect(self._close)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()
        announce(self, " ".join(part for part in (self._heading, self._extent(), self._spread) if part))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field has taken: a digit answers a question about pain, Ctrl+Enter is "Done", and ? is the key for
        help, as in the session before.
        """
        if event.text() == "?":
            self.help_wanted.emit()
        elif is_keep_key(event):
            self._close()
        elif not answer_first_open((self.pain, self.worst.pain), event):
            super().keyPressEvent(event)

    def _build(self) -> None:
        content = ScrollContent()
        content.setMaximumWidth(WIDEST)
        inner = column(content, SPACE_6, SPACE_4)
        inner.addWidget(label(self._theme, self._heading, 32, 700, wrap=True))
        inner.addWidget(label(self._theme, self._extent(), 18, role="muted", wrap=True))
        inner.addWidget(self._list())
        if self._spread:
            inner.addWidget(self._spread_notice())
        else:
            inner.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._pain_card())
        inner.addWidget(self.note)
        inner.addStretch(1)
        area = scroll_area(content, self.tr("What was done"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_5)
        foot.addStretch(1)
        self.done.setMinimumSize(220, 52)
        foot.addWidget(self.done)
        foot.addStretch(1)
        rows = column(self, 0, 0)
        rows.addWidget(area, 1)
        rows.addLayout(foot)

    def _list(self) -> QFrame:
        card = frame("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        for row, (exercise, sets) in enumerate(sets_by_exercise(self._record.sets).items()):
            grid.addWidget(label(self._theme, self._name(exercise), 16, wrap=True), row, 0)
            grid.addWidget(label(self._theme, done_words(sets), 16, role="muted"), row, 1, Qt.AlignmentFlag.AlignRight)
        show_if(card, bool(self._record.sets))
        return card

    def _spread_notice(self) -> QFrame:
        notice = frame("notice")
        inside = column(notice, SPACE_4, SPACE_2)
        inside.addWidget(label(self._theme, self._spread, 16, wrap=True))
        inside.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeft)
        return notice

    def _pain_card(self) -> QFrame:
        card = frame("card")
        inside: QVBoxLayout = column(card, SPACE_4, SPACE_2)
        inside.addWidget(self.pain)
        inside.addWidget(self.relief)
        if self._record.pain_before is not None:
            before = self.tr("Before the session it was {0}.").format(self._record.pain_before)
            inside.addWidget(label(self._theme, before, 14, role="muted", wrap=True))
        inside.addSpacing(SPACE_3)
        inside.addWidget(self.worst)
        return card

    def _relief(self, with_way: bool) -> QFrame:
        """What may help with severe pain, and the way to when to get help, unless the page has it already; hidden until
        the person tells of it.
        """
        well = frame("well")
        inside = column(well, SPACE_3, SPACE_2)
        said = self.tr(
            "That is a lot of pain. Rest in a position that eases it, and move gently when you can. "
            "If it does not settle, have it looked at; When to get help says how soon."
        )
        inside.addWidget(label(self._theme, said, 16, wrap=True))
        if with_way:
            inside.addWidget(self._way_to_help("quiet"), 0, Qt.AlignmentFlag.AlignLeft)
        well.hide()
        return well

    def _way_to_help(self, role: str) -> QPushButton:
        made = button(self.tr("When to get help"), role)
        made.clicked.connect(self.help_wanted)
        return made

    def _show_relief(self, pain: int | None) -> None:
        was_shown = not self.relief.isHidden()
        self.relief.setVisible(is_severe(pain))
        if is_severe(pain) and not was_shown:
            let_settle(self.relief)
            bring_into_view(self.relief)

    def _name(self, exercise: str) -> str:
        return told_apart(exercise, self._catalogue.exercises, self._catalogue.texts)

    def _note_field(self) -> QPlainTextEdit:
        note = _Note(self._record.note)
        note.setPlaceholderText(self.tr("A note for yourself, if you like"))
        note.setAccessibleName(self.tr("Note"))
        note.setTabChangesFocus(True)
        note.setFixedHeight(NOTE_HEIGHT)
        note.setFont(self._theme.font(16))
        note.textChanged.connect(self._on_typed)
        return note

    def _extent(self) -> str:
        done = begun_sets(self._record.sets)
        if not done:
            return self.tr("Nothing was done; that it hurt is noted.")
        exercises = words.exercises(len({each.exercise for each in done}))
        sets = self.tr("1 set") if len(done) == 1 else self.tr("%n sets", None, len(done))
        return " · ".join((exercises, sets, words.duration(self._record.active_seconds)))

    def _on_typed(self) -> None:
        if not self._note_due.isActive():
            self._note_due.start()

    def _tell_note(self) -> None:
        self._note_due.stop()
        note = self.note.toPlainText().strip()
        if note != self._note_told:
            self._note_told = note
            self.note_written.emit(note)

    def _close(self) -> None:
        self._tell_note()
        self.closed.emit()


class _Note(QPlainTextEdit):
    """A click shows the whole of it: once the button is up, for what moves under a held pointer is marked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        bring_into_view(self)


def heading(record: SessionRecord, ended_hurting: bool) -> str:
    """The first sentence: kind, and true to how the session went."""
    if record.outcome is SessionOutcome.HURT and not ended_hurting:
        return QCoreApplication.translate("EndPage", "Something hurt on the way.")
    if record.outcome is SessionOutcome.PARTIAL and _is_nearly_all(record.sets):
        return QCoreApplication.translate("EndPage", "All done. Well done.")
    return {
        SessionOutcome.COMPLETED: QCoreApplication.translate("EndPage", "All done. Well done."),
        SessionOutcome.PARTIAL: QCoreApplication.translate("EndPage", "Part of it done."),
        SessionOutcome.HURT: QCoreApplication.translate("EndPage", "You stopped when it hurt."),
        SessionOutcome.UNFINISHED: QCoreApplication.translate("EndPage", "Part of it done."),
    }[record.outcome]


def _is_nearly_all(sets: tuple[SetRecord, ...]) -> bool:
    """Whether every set was done, some a little shorter than planned."""
    return all(each.was_begun and each.done.seconds >= NEARLY * each.planned.seconds for each in sets)


def _hurt_somehow(sets: tuple[SetRecord, ...]) -> bool:
    """Whether a set hurt and the person did not say what it was: it may be one of the signs."""
    return any(each.outcome is SetOutcome.HURT and each.hurt is None for each in sets)


def sets_by_exercise(sets: tuple[SetRecord, ...]) -> dict[str, list[SetRecord]]:
    """The sets of each exercise, in the order in which they were done."""
    found: dict[str, list[SetRecord]] = {}
    for each in sets:
        found.setdefault(each.exercise, []).append(each)
    return found


def done_words(sets: list[SetRecord]) -> str:
    """How much of one exercise was done, in two or three words."""
    outcomes = [each.outcome for each in sets]
    done = outcomes.count(SetOutcome.DONE)
    if has_spread(sets):
        return QCoreApplication.translate("EndPage", "it spread")
    if SetOutcome.HURT in outcomes:
        return QCoreApplication.translate("EndPage", "it hurt")
    if done == len(sets):
        return QCoreApplication.translate("EndPage", "all done")
    if set(outcomes) == {SetOutcome.SKIPPED}:
        return QCoreApplication.translate("EndPage", "left out")
    if not done:
        return QCoreApplication.translate("EndPage", "part of it")
    return QCoreApplication.translate("EndPage", "{done} of %n sets in full", None, len(sets)).format(done=done)
