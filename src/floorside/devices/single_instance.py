"""One window for one data folder: a second start asks the first to come forward, and ends."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

#: One of the names that "Delete everything" knows.
LOCK_NAME = "window.lock"
#: A first start that is still on its way listens within this time.
PATIENCE_SECONDS = 5.0
RETRY_MS = 100


class SingleInstance(QObject):
    """Holds the data folder's lock from `claim` to `close`; from `listen` on, `asked` when a later start asks."""

    asked = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._lock = QLockFile(str(data / LOCK_NAME))
        # Only a lock whose process is gone is stale, however old it is.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """False if another start holds the folder. A folder that cannot be written to is nobody's."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # A socket left behind by a crash is in the way; the lock says that nobody listens there.
        QLocalServer.removeServer(_socket_name(self._data))
        self._server.listen(_socket_name(self._data))

    def ask_to_come_forward(self) -> bool:
        """For a start that could not claim the folder: whether the one that did has heard."""
        from PySide6.QtNetwork import QLocalSocket

        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            socket = QLocalSocket()
            socket.connectToServer(_socket_name(self._data))
            if socket.waitForConnected(RETRY_MS):
                socket.waitForDisconnected(RETRY_MS)
                return True
            self._lock.tryLock(RETRY_MS)  # waits; and if the other one ends meanwhile, nobody is left to ask
            if self._lock.isLocked():
                return False
        return False

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self.asked.emit()


def _socket_name(data: Path) -> str:
    import hashlib

    return f"floorside-{hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]}"
