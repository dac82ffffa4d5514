"""What tests read in the panel of a dose, and press there."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSlider

from floorside.ui.dose.dose_panel import DosePanel


def press(panel: DosePanel, name: str) -> None:
    QApplication.processEvents()
    found = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.isVisible() and (each.accessibleName() or each.text()).startswith(name)
    ]
    assert found, name
    found[0].click()
    QApplication.processEvents()


def sliders(panel: DosePanel) -> list[str]:
    QApplication.processEvents()
    return [each.accessibleName() for each in panel.findChildren(QSlider) if each.isVisible()]


def texts(panel: DosePanel) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
