"""The writer's callbacks as signals, which reach the window's thread."""

from PySide6.QtCore import QObject, Signal

from floorside.storage.history.writer import WriterListener


class WriterSignals(QObject):
    """See WriterListener."""

    trouble = Signal(str)
    recovered = Signal()
    refused = Signal(str)

    def listener(self) -> WriterListener:
        return WriterListener(self.trouble.emit, self.recovered.emit, self.refused.emit)
