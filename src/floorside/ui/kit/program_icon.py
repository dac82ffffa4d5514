"""The program's own icon, which the window's frame, the task switcher and the panel show."""

from PySide6.QtGui import QIcon

from floorside.resource_files import resource_path


def program_icon() -> QIcon:
    """In all its sizes; each is read when it is first shown."""
    icon = QIcon()
    for file in sorted(resource_path("icons/program").glob("*.png")):
        icon.addFile(str(file))
    return icon
