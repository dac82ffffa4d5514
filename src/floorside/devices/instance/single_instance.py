"""One window for one data folder: a later start hands its request to the first, and ends.

The first holds a lock on a file and listens on a local socket. It greets whoever connects, and only then is it asked:
a program that hangs never greets, so a request that its sender has given up is never carried out later.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from floorside.devices.instance.file_lock import FileLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: One of the names that "Delete everything" knows.
LOCK_NAME = "window.lock"
#: A first start that is still on its way, or is closing (a backup may be under way), has this long.
PATIENCE_SECONDS = 30.0
#: One that listens answers within this time, or it hangs.
ANSWER_SECONDS = 5.0
RETRY_SECONDS = 0.1

#: The routine that a later start wants to begin: "" for the one chosen last, None for no session.
Request: TypeAlias = str | None
#: What the first says to it: "" when it is done, else a sentence why not. None: the window is closing.
Answer: TypeAlias = str | None

GREETING = b"floorside\n"
LONGEST_REQUEST = 65_536


class NoAnswer(Exception):
    """The folder is in use, and whoever uses it does not answer."""


class SingleInstance(QObject):
    """Holds the data folder's lock from `claim` to `close`."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._lock = FileLock(data / LOCK_NAME)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """False if another start holds the folder. A folder that cannot be written to is nobody's."""
        try:
            return self._lock.acquire()
        except OSError:
            return True

    def ask(self, request: Request) -> Answer:
        """For a start that could not claim the folder: what the first one answers.

        None: the first one has ended, and the folder is claimed now. Raises NoAnswer.
        """
        from PySide6.QtNetwork import QLocalSocket

        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            socket = QLocalSocket()
            socket.connectToServer(_socket_name(self._data))
            if socket.waitForConnected(round(RETRY_SECONDS * 1000)):
                answer = _ask(socket, request)
                if answer is not None:
                    return answer
            if self.claim():
                return None
            time.sleep(RETRY_SECONDS)
        raise NoAnswer

    def listen(self, answer: Callable[[Request], Answer]) -> None:
        """From now on `answer` is asked, in this thread, whenever there is a later start."""
        from PySide6.QtNetwork import QLocalServer

        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # A socket left behind by a crash is in the way; the lock says that nobody listens there.
        QLocalServer.removeServer(_socket_name(self._data))
        self._server.listen(_socket_name(self._data))

    def stop_listening(self) -> None:
        """A later start waits from now on until the folder is free."""
        if self._server is not None:
            from PySide6.QtNetwork import QLocalSocket

            self._server.close()
            for connection in self._server.findChildren(QLocalSocket):
                connection.abort()
            self._server.deleteLater()
            self._server = None

    def close(self) -> None:
        self.stop_listening()
        with suppress(OSError):
            self._lock.release()

    def _on_connection(self) -> None:
        while self._server is not None and (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(lambda each=connection: self._on_request(each))
            connection.write(GREETING)

    def _on_request(self, connection: "QLocalSocket") -> None:
        import json

        if connection.bytesAvailable() > LONGEST_REQUEST:
            connection.abort()
        if not connection.canReadLine():
            return
        try:
            request = json.loads(bytes(connection.readLine().data()))["start"]
        except (ValueError, TypeError, KeyError):
            connection.abort()
            return
        answer = self._answer(request)
        if answer is not None:
            connection.write(json.dumps(answer).encode() + b"\n")
            connection.flush()
        connection.disconnectFromServer()


def _ask(socket: "QLocalSocket", request: Request) -> Answer:
    """None if the other end closes. Raises NoAnswer if it hangs."""
    import json

    if _line(socket) != GREETING:
        return None
    socket.write(json.dumps({"start": request}).encode() + b"\n")
    line = _line(socket)
    return str(json.loads(line)) if line else None


def _line(socket: "QLocalSocket") -> bytes:
    """The next line, empty if the other end has closed. Raises NoAnswer if it hangs."""
    until = time.monotonic() + ANSWER_SECONDS
    while not socket.canReadLine():
        left = round((until - time.monotonic()) * 1000)
        if not socket.waitForReadyRead(max(left, 1)) and not socket.canReadLine():
            if socket.state() is socket.LocalSocketState.UnconnectedState:
                return b""
            raise NoAnswer
    return bytes(socket.readLine().data())


def _socket_name(data: Path) -> str:
    import hashlib

    return f"floorside-{hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:16]}"
