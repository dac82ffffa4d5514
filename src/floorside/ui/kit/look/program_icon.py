"""The program's icon for the window's frame, the task switcher and the panel."""

from PySide6.QtGui import QIcon

from floorside.resource_files import resource_path


def program_icon() -> QIcon:
    """The icon in all its sizes; Qt reads each of them at its first use."""
    icon = QIcon()
    for file in sorted(resource_path("icons/program").glob("*.png")):
        icon.addFile(str(file))
    return icon
