"""Simulates power cuts at random moments, from a writer's system calls, which it records with strace.

Each write that was not synced is dropped, kept, or torn into pieces of 512 bytes.

python -m benchmarks.bench_storage_power [IMAGES]        needs strace
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.storage.sessions import LEFT, PLAN, a_session, an_unfinished_session

from floorside.domain.session.record import SessionOutcome
from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.checking import check_connection
from floorside.storage.integrity.opening import open_store

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SECTOR = 512
CALLS = "openat,open,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat"


def write_sessions(folder: Path) -> None:
    """The recorded process: three starts with two sessions each; prints on stderr what was confirmed."""
    for start in range(3):
        store = open_store(data_folder(folder), NOW)
        history = History(store.database)
        for number in (2 * start + 1, 2 * start + 2):
            session = replace(an_unfinished_session(), id=f"session-{number}")
            history.begin(session, PLAN)
            for position in range(31):
                history.save_set(session.id, replace(LEFT, position=position))
                os.write(2, f"CONFIRMED {number} {position}\n".encode())
            history.close(session.id, NOW, SessionOutcome.COMPLETED, 930.0)
        store.database.close()


@dataclass
class Call:
    """One system call that changes a file or makes it durable. `what`: write, truncate, sync, create, unlink or
    rename.
    """

    what: str
    file: str
    at: int = 0
    data: bytes = b""
    to: str = ""


@dataclass
class Disk:
    """What is certainly on the disk, and what may be: the calls since the last sync of each file, and of the folder."""

    files: dict[str, bytes] = field(default_factory=dict)
    pending: dict[str, list[Call]] = field(default_factory=dict)
    names: list[Call] = field(default_factory=list)

    def take(self, call: Call) -> None:
        if call.what in ("write", "truncate"):
            self.pending.setdefault(call.file, []).append(call)
        elif call.what == "sync" and call.file == ".":
            self._settle_names(len(self.names))
        elif call.what == "sync":
            # Earlier changes of its name precede this in the folder's journal, and so are on the disk as well.
            ours = [n for n, name in enumerate(self.names, start=1) if call.file in (name.file, name.to)]
            self._settle_names(max(ours, default=0))
            content = self.files.get(call.file, b"")
            for write in self.pending.pop(call.file, []):
                content = _apply(content, write)
            self.files[call.file] = content
        else:
            self.names.append(call)
            if call.what == "unlink":
                self.pending.pop(call.file, None)
            elif call.what == "rename":
                self.pending[call.to] = self.pending.pop(call.file, [])

    def _settle_names(self, count: int) -> None:
        for name in self.names[:count]:
            _name(self.files, name)
        del self.names[:count]

    def after_power_loss(self, dice: random.Random) -> dict[str, bytes]:
        """One of the many states in which the disk may be."""
        files = dict(self.files)
        for file, writes in self.pending.items():
            content = files.get(file, b"")
            for write in writes:
                content = _apply(content, write, dice)
            if file in files or dice.random() < 0.5:
                files[file] = content
        survived = dice.randint(0, len(self.names))  # the folder's journal keeps their order
        for name in self.names[:survived]:
            _name(files, name)
        return files


def _name(files: dict[str, bytes], call: Call) -> None:
    if call.what == "create":
        files.setdefault(call.file, b"")
    elif call.what == "unlink":
        files.pop(call.file, None)
    elif call.what in ("rename", "link") and call.file in files:
        files[call.to] = files[call.file]
        if call.what == "rename":
            del files[call.file]


def _apply(content: bytes, call: Call, dice: random.Random | None = None) -> bytes:
    if call.what == "truncate":
        kept = dice is None or dice.random() < 0.5
        return (content[: call.at].ljust(call.at, b"\0")) if kept else content
    fate = 0.0 if dice is None else dice.random()
    if fate > 0.66:
        return content
    old = content.ljust(call.at + len(call.data), b"\0")
    data = call.data
    if dice is not None and fate > 0.33:
        before = old[call.at : call.at + len(data)]
        data = b"".join(
            (data if dice.random() < 0.5 else before)[at : at + SECTOR] for at in range(0, len(data), SECTOR)
        )
    return old[: call.at] + data + old[call.at + len(data) :]


_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_FILE = re.compile(r"^-?\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def recorded(trace: Path, folder: Path) -> Iterator[Call | str]:
    """The calls on files of the folder in order; a text at each confirmation of a set."""
    sizes: dict[str, int] = {}
    for line in trace.read_text().splitlines():
        match = _LINE.match(line)
        if match is None or int(match[3]) < 0:
            continue
        name, arguments = match[1], match[2]
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        opened = _FILE.match(arguments)
        file = _inside(_decode(opened[1]), folder) if opened else None
        if name == "write" and texts and texts[0].startswith(b"CONFIRMED"):
            yield texts[0].decode().strip()
        elif name in ("pwrite64", "write") and file is not None:
            at = int(arguments.rsplit(",", 1)[1]) if name == "pwrite64" else sizes.get(file, 0)
            sizes[file] = max(sizes.get(file, 0), at + len(texts[0]))
            yield Call("write", file, at, texts[0])
        elif name in ("fsync", "fdatasync") and file is not None:
            yield Call("sync", file)
        elif name == "ftruncate" and file is not None:
            sizes[file] = int(arguments.rsplit(",", 1)[1])
            yield Call("truncate", file, sizes[file])
        elif name in ("open", "openat", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat"):
            paths = [_inside(text.decode(), folder) for text in texts]
            yield from _naming(name, arguments, [path for path in paths if path not in (None, ".")], sizes)


def _naming(name: str, arguments: str, paths: list[str | None], sizes: dict[str, int]) -> Iterator[Call]:
    if not paths or paths[0] is None:
        return
    if name.startswith("open"):
        if "O_CREAT" in arguments and paths[0] not in sizes:
            sizes[paths[0]] = 0
            yield Call("create", paths[0])
    elif name.startswith("unlink"):
        sizes.pop(paths[0], None)
        yield Call("unlink", paths[0])
    elif len(paths) == 2 and paths[1] is not None:
        sizes[paths[1]] = sizes.get(paths[0], 0)
        yield Call("link" if name.startswith("link") else "rename", paths[0], to=paths[1])


def _decode(path: str) -> str:
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


def _inside(path: str, folder: Path) -> str | None:
    if path == str(folder):
        return "."
    return os.path.relpath(path, folder) if path.startswith(f"{folder}/") else None


def record(folder: Path, trace: Path) -> None:
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-o", str(trace), "-e", f"trace={CALLS}"]
    command += [sys.executable, "-m", "benchmarks.bench_storage_power", "--write", str(folder)]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


@dataclass
class Tally:
    images: int = 0
    unsound: int = 0
    lost: int = 0
    not_offered: int = 0


def judge(image: dict[str, bytes], confirmed: set[str], tally: Tally) -> None:
    with tempfile.TemporaryDirectory() as name:
        for file, content in image.items():
            Path(name, file).write_bytes(content)
        store = open_store(data_folder(Path(name)), NOW)
        history = History(store.database)
        found = {
            f"CONFIRMED {session.id.removeprefix('session-')} {record.position}"
            for session in history.sessions()
            for record in session.sets
        }
        sound = not store.notices and check_connection(store.database.connection).is_sound
        is_open = [session for session in history.sessions() if session.ended is None]
        tally.images += 1
        tally.unsound += not sound
        tally.lost += len(confirmed - found)
        tally.not_offered += bool(is_open) and history.unfinished() is None
        store.database.close()


def main(images: int) -> None:
    dice = random.Random(4)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "data")
        history = History(open_store(data_folder(folder), NOW).database)
        history.begin(a_session(), None)
        history.database.close()
        disk_at_first = {file.name: file.read_bytes() for file in folder.iterdir()}
        record(folder, Path(name, "trace"))
        calls = list(recorded(Path(name, "trace"), folder))
    moments = sorted(dice.randrange(len(calls) + 1) for _ in range(images))
    disk, confirmed, done = Disk(disk_at_first), set[str](), 0
    for moment in moments:
        for call in calls[done:moment]:
            if isinstance(call, str):
                confirmed.add(call)
            else:
                disk.take(call)
        done = moment
        judge(disk.after_power_loss(dice), confirmed, tally)
    print(f"{'calls recorded':<44}{len(calls):>8}")
    print(f"{'  of them syncs':<44}{sum(not isinstance(c, str) and c.what == 'sync' for c in calls):>8}")
    print(f"{'power lost at random moments':<44}{tally.images:>8}")
    print(f"{'  unsound afterwards':<44}{tally.unsound:>8}")
    print(f"{'  confirmed sets lost':<44}{tally.lost:>8}")
    print(f"{'  open session not offered':<44}{tally.not_offered:>8}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_sessions(Path(sys.argv[2]))
    elif shutil.which("strace") is None:
        sys.exit("strace is needed to record what the writer asks of the system: install it")
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
