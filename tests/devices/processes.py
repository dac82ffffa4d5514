from PySide6.QtCore import QObject, QProcess


def process_id_of(device: QObject) -> int:
    """The id of the process of a device that is open."""
    process = device.findChild(QProcess)
    assert process is not None
    return process.processId()
