"""The sections of the form for an own exercise, and its simple fields. A field that can be wrong comes with the label
below it that says how.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, column

FIELD_WIDTH = 300


def what_section(
    theme: Theme, name: tuple[QLineEdit, QLabel], posture: QComboBox, kind: QComboBox, sides: QWidget
) -> Section:
    section = Section(theme, QCoreApplication.translate("OwnExercisePage", "What it is"))
    limit = QCoreApplication.translate("OwnExercisePage", "Up to {n} characters.").format(n=name[0].maxLength())
    section.add_row(QCoreApplication.translate("OwnExercisePage", "Name"), _with_fault(*name), limit)
    section.add_row(QCoreApplication.translate("OwnExercisePage", "Position"), posture)
    section.add_row(QCoreApplication.translate("OwnExercisePage", "How it is counted"), kind)
    section.add_wide(sides)
    return section


def _with_fault(field: QLineEdit, fault: QLabel) -> QWidget:
    """A field that is not as wide as the page, with what is wrong with it right below."""
    both = QWidget()
    rows = column(both, spacing=SPACE_1)
    rows.addWidget(field)
    rows.addWidget(fault)
    return both


def dose_section(theme: Theme, doses: QWidget) -> Section:
    remark = QCoreApplication.translate(
        "OwnExercisePage", "The dose that it starts with in a routine. You can change it there at any time."
    )
    section = Section(theme, QCoreApplication.translate("OwnExercisePage", "How much"), remark)
    section.add_wide(doses)
    return section


def steps_section(theme: Theme, steps: tuple[QWidget, QLabel], cue: QLineEdit) -> Section:
    remark = QCoreApplication.translate(
        "OwnExercisePage", "One step per line, if you like. The voice says them while you get into position."
    )
    section = Section(theme, QCoreApplication.translate("OwnExercisePage", "Steps"), remark)
    section.add_wide(steps[0])
    section.add_wide(steps[1])
    shown = QCoreApplication.translate("OwnExercisePage", "It is shown on the screen during the exercise.")
    section.add_row(QCoreApplication.translate("OwnExercisePage", "Keep in mind"), cue, shown)
    return section


def pictures_section(theme: Theme, pictures: QWidget) -> Section:
    remark = QCoreApplication.translate(
        "OwnExercisePage",
        "Up to three photos or drawings of your own: choose them, paste them, or drop them here. They are shown "
        "one after the other. Only the picture is kept, and nothing about where or when it was taken.",
    )
    section = Section(theme, QCoreApplication.translate("OwnExercisePage", "Your pictures"), remark)
    section.add_wide(pictures)
    return section


def figure_section(theme: Theme, figures: QWidget) -> Section:
    remark = QCoreApplication.translate(
        "OwnExercisePage",
        "The figure of an exercise that looks similar. It is shown if there is no picture of yours.",
    )
    section = Section(theme, QCoreApplication.translate("OwnExercisePage", "Figure"), remark)
    section.add_wide(figures)
    return section


def line_field(text: str, longest: int, name: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setMaxLength(longest)
    made.setMinimumWidth(FIELD_WIDTH)
    made.setAccessibleName(name)
    return made


def choice_field(values: dict[str, str], name: str) -> QComboBox:
    """`values`: value → words."""
    made = CalmComboBox(name)
    for value, written in values.items():
        made.addItem(written, value)
    made.setMinimumWidth(FIELD_WIDTH)
    return made
