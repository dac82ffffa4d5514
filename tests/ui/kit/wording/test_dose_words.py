"""The words for a change of a dose."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Amount, Dose, Side
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.dose_words import change_words, difference_words
from tests.domain.sessions import change

THIRTY = Dose(Amount(1, 30), Amount(1, 30))


def test_a_hold_of_one_side(qapp: QApplication, catalogue: Catalogue) -> None:
    made = change(0, "supine-figure-four", THIRTY, replace(THIRTY, right=Amount(1, 35)), Side.RIGHT)
    assert change_words(made, catalogue) == "Supine figure-four, right: 30\xa0s → 35\xa0s"


def test_another_form_names_the_one_before(qapp: QApplication, catalogue: Catalogue) -> None:
    made = change(0, "supine-figure-four", THIRTY, replace(THIRTY, right=Amount(1, 30, -1)), Side.RIGHT)
    assert difference_words(made, catalogue) == "The usual form → The lower foot stays on the floor"
