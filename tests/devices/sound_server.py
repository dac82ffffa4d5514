"""A private sound server with a null sink, and a recorder that says what was heard and when."""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

RATE = 48_000
Samples: TypeAlias = "array[int]"


class SoundServer:
    """PulseAudio with one null sink, in a folder of its own; every process that inherits the environment finds it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @staticmethod
    def missing() -> str:
        """The programs that are not installed, as a sentence, or nothing."""
        missing = [name for name in ("pulseaudio", "parec", "pactl") if shutil.which(name) is None]
        return f"not installed: {', '.join(missing)}" if missing else ""

    @property
    def environment(self) -> dict[str, str]:
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {
            "XDG_RUNTIME_DIR": str(runtime),
            "PULSE_SERVER": f"unix:{runtime}/pulse/native",
            "PULSE_STATE_PATH": str(self._folder),
        }

    def start(self) -> None:
        """Raises TimeoutError if it does not answer."""
        modules = ["-L", "module-native-protocol-unix", "-L", f"module-null-sink sink_name=null rate={RATE}"]
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--log-level=error", *modules],
            env={**os.environ, **self.environment},
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 10
        while self.control("info").returncode != 0:
            if time.monotonic() > end:
                raise TimeoutError("the sound server does not answer")

    def kill(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def control(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, **self.environment}
        return subprocess.run(["pactl", *arguments], env=environment, capture_output=True, check=False)


@contextmanager
def private_sound_server() -> Iterator[SoundServer]:
    # Sockets have short names: pytest's own folders are too deep.
    with tempfile.TemporaryDirectory(prefix="fs-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()


@dataclass
class Recorder:
    """Records what the null sink plays. `start` sets up, `stop` gives a Recording."""

    server: SoundServer
    _chunks: list[tuple[float, int]] = field(default_factory=list)
    _data: bytearray = field(default_factory=bytearray)

    def start(self) -> None:
        command = ["parec", "-d", "null.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._process = subprocess.Popen(
            [*command, "--latency-msec=5", "--raw"],
            env={**os.environ, **self.server.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while piece := os.read(self._process.stdout.fileno(), 65536):
            now = time.monotonic()
            self._data += piece
            self._chunks.append((now, len(self._data) // 2))

    def stop(self) -> "Recording":
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        samples = array("h", bytes(self._data[: len(self._data) // 2 * 2]))
        return Recording(samples, _starts(self._chunks))


def _starts(chunks: Sequence[tuple[float, int]], window: float = 2.0) -> list[tuple[int, float]]:
    """For each piece, up to which sample and at what time (monotonic) the recording would have begun.

    A piece may be read late, never early: the earliest of the last seconds is true.
    """
    starts = []
    recent: deque[tuple[float, float]] = deque()
    for now, count in chunks:
        recent.append((now, now - count / RATE))
        while recent[0][0] < now - window:
            recent.popleft()
        starts.append((count, min(start for _, start in recent)))
    return starts


@dataclass(frozen=True)
class Recording:
    samples: Samples
    starts: list[tuple[int, float]]

    def time_of(self, sample: int) -> float:
        """When that sample was heard, on time.monotonic()."""
        start = next((start for count, start in self.starts if count > sample), self.starts[-1][1])
        return start + sample / RATE

    def onsets(self, quiet_seconds: float = 0.15, level: int = 300) -> list[float]:
        """When, after at least `quiet_seconds` below `level`, a sound begins."""
        found = []
        last_loud = -RATE
        for index, value in enumerate(self.samples):
            if value > level or value < -level:
                if index - last_loud > quiet_seconds * RATE:
                    found.append(self.time_of(index))
                last_loud = index
        return found
