"""Writes files on a thread of its own, so that nobody waits for the disk."""

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

logger = logging.getLogger(__name__)


def succeeds(write: Callable[[], object]) -> bool:
    """Call `write` once more after a failure; whether it succeeded. Nothing that fails here keeps the window open."""
    try:
        write()
    except OSError:
        return False
    except Exception:
        logger.exception("a file could not be written")
        return False
    return True


class FileWriter:
    """Writes one file after the other, in the order of the calls. `failed`: called with the reason of a failure, on
    that thread.
    """

    def __init__(self, failed: Callable[[Exception], None]) -> None:
        self._failed = failed
        self._last: Future[None] | None = None
        self._is_closed = False

    def write(self, do: Callable[[], None]) -> None:
        """Call `do` soon; at once when the writer is closed."""
        if self._is_closed:
            self._do(do)
        else:
            self._last = self._thread.submit(self._do, do)

    def flush(self, seconds: float | None = None) -> bool:
        """Wait until everything is written, or has failed; False if that takes longer than so many seconds."""
        if self._last is None:
            return True
        from concurrent.futures import wait

        return not wait([self._last], seconds).not_done

    def close(self) -> None:
        """Finish all writes. May be called twice."""
        self._is_closed = True
        if self._last is not None:
            self._thread.shutdown()

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        """One thread keeps the order. Imported with the first write, since the start does not need it."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "files")

    def _do(self, do: Callable[[], None]) -> None:
        try:
            do()
        except Exception as error:  # on this thread, an unexpected one would be lost
            if not isinstance(error, OSError):
                logger.exception("a file could not be written")
            self._failed(error)
