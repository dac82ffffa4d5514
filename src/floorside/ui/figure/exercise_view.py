"""Shows an exercise: the person's own pictures of it, or else its figure."""

from PySide6.QtWidgets import QStackedWidget

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.demonstration import Demonstration
from floorside.ui.figure.picture_view import PictureView


class ExerciseView(QStackedWidget):
    def __init__(self, catalogue: Catalogue, demonstration: Demonstration, pictures: PictureView) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._demonstration = demonstration
        self._pictures = pictures
        self.addWidget(demonstration)
        self.addWidget(pictures)

    def show_exercise(self, exercise: str, rung: int = 0) -> None:
        names = self._catalogue.pictures_of(exercise)
        self.setCurrentWidget(self._pictures if names else self._demonstration)
        if names:
            self._pictures.show_pictures(names)
        else:
            self._demonstration.show_exercise(exercise, rung)
