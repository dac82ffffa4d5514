"""All texts about one exercise, one below the other."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from floorside.domain.exercise import Area, Exercise, ExerciseText
from floorside.domain.forms import easier_lines, form_text, harder_lines, in_form, text_in_form
from floorside.domain.side_words import with_sides
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.list_mark import ListMark
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, SPACE_4, clear, column, frame, label


class ExerciseWords(QWidget):
    """Rebuilt for each exercise: two dozen labels, in a few milliseconds. `between`: a widget below the steps."""

    def __init__(self, theme: Theme, catalogue: Catalogue, between: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        above, below = QWidget(), QWidget()  # widgets, so that a screen reader reads them in this order
        self._above, self._below = column(above, spacing=SPACE_3), column(below, spacing=SPACE_3)
        layout = column(self, spacing=SPACE_3)
        layout.addWidget(above)
        if between:
            layout.addWidget(between)
        layout.addWidget(below)

    def show_exercise(self, exercise: str, rung: int = 0, advice: Sequence[str] = ()) -> None:
        entry = in_form(self._catalogue.exercises[exercise], rung)
        text = text_in_form(entry, self._catalogue.texts[exercise], rung)
        clear(self._above)
        clear(self._below)
        self._above.addWidget(self._heading(entry, text))
        if advice:
            self._above.addWidget(self._advice(advice))
        if form := form_text(entry, self._catalogue.texts[exercise], rung):
            self._above.addWidget(label(self._theme, form.name, 15, 600, wrap=True))
        self._above.addWidget(self._steps(self._unsided((*text.steps, *([text.reverse] if text.reverse else [])))))
        if entry.area is Area.OWN:
            self._below.addWidget(self._own(text))
        else:
            easier, harder = easier_lines(entry, text, rung), harder_lines(entry, text, rung)
            self._add_what_is_known(text, easier, () if advice else harder)
            self._below.addWidget(self._sources(entry))

    def _unsided(self, steps: Iterable[str]) -> list[str]:
        """The steps with the words for no particular side."""
        return [with_sides(step, self._catalogue.words.sides.either) for step in steps]

    def _add_what_is_known(self, text: ExerciseText, easier: tuple[str, ...], harder: tuple[str, ...]) -> None:
        """`harder`: empty beside the advice for a condition, which asks for less."""
        self._below.addWidget(self._named(self.tr("Breathing"), [text.breathing]))
        ways = ((self.tr("Easier"), easier), (self.tr("Harder"), harder))
        if found := [self._named(name, lines) for name, lines in ways if lines]:
            self._below.addWidget(self._beside(*found))
        self._below.addWidget(
            self._beside(
                self._named(self.tr("Common slips"), text.mistakes),
                self._named(self.tr("Stop when"), text.stop_when, "hurt"),
            )
        )

    def _heading(self, entry: Exercise, text: ExerciseText) -> QWidget:
        words = self._catalogue.words
        under = [words.postures[entry.posture].name, *(words.kit[kit] for kit in entry.kit)]
        if text.aliases:
            under.append(self.tr("also: {names}").format(names=", ".join(text.aliases)))
        heading = QWidget()
        layout = column(heading, spacing=SPACE_1)
        layout.addWidget(label(self._theme, text.name, 22, 700, wrap=True))
        layout.addWidget(label(self._theme, " · ".join(under), 13, role="muted", wrap=True))
        return heading

    def _advice(self, lines: Iterable[str]) -> QFrame:
        notice = frame("notice")
        layout = column(notice, spacing=SPACE_1)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        for line in lines:
            layout.addWidget(label(self._theme, line, 14, wrap=True))
        return notice

    def _steps(self, steps: Iterable[str]) -> QWidget:
        numbered = QWidget()
        grid = QGridLayout(numbered)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_1 + 1)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(steps):
            number = ListMark(self._theme, f"{row + 1}.", 15, 600)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(self._theme, step, 15, wrap=True), row, 1)
        return numbered

    def _named(self, name: str, lines: Iterable[str], role: str = "") -> QFrame:
        well = frame("well")
        layout = column(well, spacing=SPACE_1)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.addWidget(label(self._theme, name, 14, 600, role))
        for line in lines:
            layout.addWidget(label(self._theme, line, 14, wrap=True))
        layout.addStretch()
        return well

    def _beside(self, *parts: QWidget) -> QWidget:
        made = BreakingRow(SPACE_3)
        for each in parts:
            made.row.addWidget(each, 1)
        return made

    def _own(self, text: ExerciseText) -> QWidget:
        """The texts of an own exercise: nothing is known of it but what the person wrote."""
        rows = QWidget()
        layout = column(rows, spacing=SPACE_3)
        if text.cue:
            layout.addWidget(self._named(self.tr("Keep in mind"), [text.cue]))
        said = self.tr("You made this exercise. Floorside knows nothing more about it.")
        layout.addWidget(label(self._theme, said, 13, role="muted", wrap=True))
        return rows

    def _sources(self, entry: Exercise) -> QWidget:
        cited = "; ".join(self._catalogue.words.sources[number] for number in entry.sources)
        return label(self._theme, self.tr("Sources: {list}").format(list=cited), 12, role="muted", wrap=True)
