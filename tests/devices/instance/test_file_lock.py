"""Real processes hold the lock: nothing that one of them leaves behind keeps the next one out."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from floorside.devices.instance.file_lock import FileLock

HOLDING = """
import sys, time
from pathlib import Path
from floorside.devices.instance.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
lock.release()
"""
Holder = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "window.lock"


@pytest.fixture
def hold(path: Path) -> Iterator[Holder]:
    """Starts a process that holds the lock until its stdin is closed; `words` go before its command."""
    holders: list[subprocess.Popen[str]] = []

    def start(*words: str) -> "subprocess.Popen[str]":
        command = [*words, sys.executable, "-c", HOLDING, str(path)]
        holders.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        assert holders[-1].stdout is not None
        assert holders[-1].stdout.readline() == "True\n"
        return holders[-1]

    yield start
    for holder in holders:
        holder.kill()
        holder.communicate()


def test_one_holds_it_at_a_time(path: Path, hold: Holder) -> None:
    holder = hold()
    lock = FileLock(path)
    assert not lock.acquire()
    holder.communicate()
    assert lock.acquire()
    assert lock.acquire()
    lock.release()


def test_nothing_is_left_of_it(path: Path) -> None:
    lock = FileLock(path)
    assert lock.acquire()
    lock.release()
    lock.release()
    assert not path.exists()


def test_a_holder_that_was_killed_holds_nothing(path: Path, hold: Holder) -> None:
    holder = hold()
    holder.kill()
    holder.wait()
    assert path.exists()
    assert FileLock(path).acquire()


def test_a_holder_that_is_stopped_still_holds_it(path: Path, hold: Holder) -> None:
    hold().send_signal(signal.SIGSTOP)
    assert not FileLock(path).acquire()


def test_what_an_older_program_wrote_into_the_file_says_nothing(path: Path) -> None:
    path.write_text("1\npython3.11\nhost\n")
    lock = FileLock(path)
    assert lock.acquire()
    lock.release()


def test_a_lock_that_its_holder_removes_meanwhile_is_not_shared(path: Path) -> None:
    first = FileLock(path)
    assert first.acquire()
    path.unlink()
    second = FileLock(path)
    assert second.acquire()
    first.release()
    assert path.exists()
    assert not FileLock(path).acquire()
    second.release()


def test_a_child_process_does_not_go_on_holding_it(path: Path) -> None:
    lock = FileLock(path)
    assert lock.acquire()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        lock.release()
        other = FileLock(path)
        assert other.acquire()
        other.release()
        child.communicate(b"\n")


def unshares() -> bool:
    command = ["unshare", "-rpf", "--mount-proc", "true"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.mark.skipif(not unshares(), reason="no process namespaces here")
def test_in_containers_where_all_have_the_same_number_it_is_as_good(path: Path, hold: Holder) -> None:
    namespace = ("unshare", "-rpf", "--mount-proc", "--kill-child")
    first = hold(*namespace)
    assert not FileLock(path).acquire()
    first.kill()
    first.communicate()
    hold(*namespace)
