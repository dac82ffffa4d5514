"""What is filled in about an own exercise, and the exercise that comes of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.exercise import Dose, DoseKind, Posture, Side
from floorside.domain.own_exercise import OwnExercise, may_have_sides, own_exercise, own_text, usual_dose
from floorside.storage.files.line_text import one_line
from floorside.storage.files.own.own_exercises import LONGEST_LINE, LONGEST_NAME
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.dose.dose_editor import DoseEditor
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.thumbnails import DrawThumbnail
from floorside.ui.kit.wording.words import capital
from floorside.ui.own_exercise.figure_picker import FigurePicker
from floorside.ui.own_exercise.own_exercise_sections import choice_field, line_field
from floorside.ui.own_exercise.own_exercise_words import kind_name
from floorside.ui.own_exercise.picture_field import PictureField
from floorside.ui.own_exercise.steps_field import StepsField


class ExerciseFields(QObject):
    """`start`: what stands in the fields at first. `draw`: draws the figures to choose from. `pictures`: the person's
    own ones. Whoever lays the fields out owns them.

    `counted_otherwise`: the kind of dose has changed, or whether there are sides.
    """

    counted_otherwise = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, start: OwnExercise, draw: DrawThumbnail, pictures: OwnPictures
    ) -> None:
        super().__init__()
        self._id = start.id
        self._dose = start.exercise.default
        postures = catalogue.words.postures
        self.name = line_field(start.name, LONGEST_NAME, QCoreApplication.translate("OwnExercisePage", "Name"))
        self.posture = choice_field(
            {str(each): capital(postures[each].name) for each in Posture},
            QCoreApplication.translate("OwnExercisePage", "Position"),
        )
        self.kind = choice_field(
            {str(each): kind_name(each) for each in DoseKind},
            QCoreApplication.translate("OwnExercisePage", "How it is counted"),
        )
        sides = QCoreApplication.translate("OwnExercisePage", "First one side, then the other")
        self.sides = TickBox(theme, sides, start.exercise.has_sides)
        self.doses = DoseEditor(theme, catalogue.texts, QWidget())
        self.steps = StepsField(theme, start.text.steps)
        self.cue = line_field(
            start.text.cue, LONGEST_LINE, QCoreApplication.translate("OwnExercisePage", "Keep in mind")
        )
        self.pictures = PictureField(theme, pictures, start.exercise.pictures)
        self.figures = FigurePicker(theme, catalogue, draw)
        self._choose(start)
        self._show_dose()
        self.kind.activated.connect(self._take_kind)
        self.sides.clicked.connect(self._take_sides)
        self.doses.chosen.connect(self._take_dose)
        for field in (self.name, self.cue, self.steps, self.steps.viewport()):
            field.setAcceptDrops(False)  # the form takes a picture, which a text field would take for text

    def made(self) -> OwnExercise:
        """The exercise as it stands in the fields."""
        exercise = own_exercise(
            self._id,
            Posture(self.posture.currentData()),
            self._kind,
            has_sides=self.sides.isChecked() and may_have_sides(self._kind),
            default=self._dose,
            figure=self.figures.figure,
            pictures=self.pictures.names,
        )
        return OwnExercise(exercise, own_text(one_line(self.name.text()), self.steps.steps, one_line(self.cue.text())))

    @property
    def _kind(self) -> DoseKind:
        return DoseKind(self.kind.currentData())

    def _choose(self, start: OwnExercise) -> None:
        self.posture.setCurrentIndex(self.posture.findData(str(start.exercise.posture)))
        self.kind.setCurrentIndex(self.kind.findData(str(start.exercise.kind)))
        self.figures.choose(start.exercise.figure)

    def _take_kind(self) -> None:
        """Begin with the usual dose of this kind."""
        self._dose = usual_dose(self._kind)
        self._show_dose()
        self.counted_otherwise.emit()

    def _take_sides(self) -> None:
        self._dose = replace(self._dose, right=self._dose.left)
        self._show_dose()
        self.counted_otherwise.emit()

    def _take_dose(self, _side: Side | None, dose: Dose) -> None:
        self._dose = dose
        self._show_dose()

    def _show_dose(self) -> None:
        self.sides.setVisible(may_have_sides(self._kind))
        exercise = self.made().exercise
        # The editor rebuilds itself for another exercise, which is what this is to it.
        self.doses.show_dose(replace(exercise, id=f"{exercise.kind} {exercise.has_sides}"), self._dose)
