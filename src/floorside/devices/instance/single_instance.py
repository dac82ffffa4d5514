"""Allows one window for one data folder: a later start passes its request to the first one, and ends.

The first start holds a lock on a file and listens on a local socket. It greets whoever connects, and only then receives
the request: a program that hangs never greets, so it never executes a request that its sender has given up.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject

from floorside.devices.instance.file_lock import FileLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: One of the names that "Delete everything" knows.
LOCK_NAME = "window.lock"
#: The time for a first start that is not ready yet, or is closing (perhaps during a backup).
PATIENCE_SECONDS = 30.0
#: A first start that listens answers within this time, or it hangs.
ANSWER_SECONDS = 5.0
RETRY_SECONDS = 0.1


class Request(NamedTuple):
    """What a start wants from the window.

    `start`: begin a session of this routine, "" for the one chosen last. `file`: add the routine in this file.
    """

    start: str | None = None
    file: str | None = None


#: Only show the window.
ONLY_WINDOW = Request()

#: The answer of the first start: "" if it did this, otherwise a sentence why not. None: its window is closing.
Answer: TypeAlias = str | None

GREETING = b"floorside\n"
#: More bytes than any path; a longer request comes from some other program.
LONGEST_REQUEST = 65_536


class NoAnswer(Exception):
    """Another program uses the folder, and does not answer."""


class SingleInstance(QObject):
    """Holds the data folder's lock from `claim` to `close`."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._lock = FileLock(data / LOCK_NAME)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the lock; False if another start has it. True for a folder that cannot be written."""
        try:
            return self._lock.acquire()
        except OSError:
            return True

    def ask(self, request: Request) -> Answer:
        """Send a request to the first start; returns its answer. For a start whose `claim` has failed.

        None: the first one has ended, and this one now has the lock. Raises NoAnswer.
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
        """Call `answer`, on this thread, for each request of a later start."""
        from PySide6.QtNetwork import QLocalServer

        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Remove a socket that a crash has left; since we hold the lock, nobody listens there.
        QLocalServer.removeServer(_socket_name(self._data))
        self._server.listen(_socket_name(self._data))

    def stop_listening(self) -> None:
        """Stop answering: a later start then waits until the folder is free."""
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
            wanted = json.loads(bytes(connection.readLine().data()))
            request = Request(wanted["start"], wanted.get("file"))  # an older program sends no file
        except (ValueError, TypeError, KeyError, AttributeError):
            connection.abort()
            return
        answer = self._answer(request)
        if answer is not None:
            connection.write(json.dumps(answer).encode() + b"\n")
            connection.flush()
        connection.disconnectFromServer()


def _ask(socket: "QLocalSocket", request: Request) -> Answer:
    """Returns None if the other end closes. Raises NoAnswer if it hangs."""
    import json

    if _line(socket) != GREETING:
        return None
    socket.write(json.dumps(request._asdict()).encode() + b"\n")
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
    from floorside.digest import blake2b

    return f"floorside-{blake2b(os.fsencode(data.resolve()), digest_size=8).hexdigest()}"
