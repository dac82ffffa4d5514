"""The decoder of the recorded voice for Windows: libopus from Debian's source, checked by its hash, compiled here."""

import hashlib
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from steps.release import HERE, WORK, give_up, run

PLACE = WORK / "windows-opus"
COMPILER = "x86_64-w64-mingw32-gcc"
#: What devices/sound/opus_library.py calls.
FUNCTIONS = ("opus_decoder_create", "opus_decoder_ctl", "opus_decode", "opus_decoder_destroy")
#: Lists in its makefiles: all but those for single processors.
LISTS = ("OPUS_SOURCES", "OPUS_SOURCES_FLOAT", "CELT_SOURCES", "SILK_SOURCES", "SILK_SOURCES_FLOAT")
DEFINED = ("OPUS_BUILD", "USE_ALLOCA", "HAVE_LRINT", "HAVE_LRINTF", "ENABLE_HARDENING")
INCLUDED = ("include", "celt", "silk", "silk/float")
#: No warnings: the source is not ours. No time in the file, so that two of them are the same.
WORDS = ("-shared", "-s", "-O2", "-w", "-static-libgcc", "-Wl,--no-insert-timestamp")
#: A line of the lists of Debian's sources, for each list of its packages that this computer has.
SOURCE_LIST = "deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)"


def opus_facts() -> Mapping[str, str]:
    data: Mapping[str, str] = tomllib.loads((HERE / "windows" / "opus.toml").read_text(encoding="utf-8"))
    return data


def put_opus(target: Path) -> None:
    """The library at `target`."""
    facts = opus_facts()
    archive = PLACE / facts["archive"]
    if not archive.exists():
        fetch_source(facts["package"])
    if hashlib.sha256(archive.read_bytes()).hexdigest() != facts["sha256"]:
        give_up(f"{archive.name} is not the file that packaging/windows/opus.toml names")
    source = PLACE / "source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    run(["tar", "-xf", str(archive), "--strip-components=1", "-C", str(source)])
    exported = source / "opus.def"
    exported.write_text("\n  ".join(("EXPORTS", *FUNCTIONS)) + "\n", encoding="utf-8")
    names = [f"-D{name}" for name in DEFINED] + [f"-I{name}" for name in INCLUDED]
    run([COMPILER, *WORDS, *names, *sources(source), exported.name, "-o", str(target)], cwd=source)


def sources(folder: Path) -> Iterator[str]:
    """The files that its own makefiles would compile for any processor."""
    for makefile in sorted(folder.glob("*_sources.mk")):
        lines = makefile.read_text(encoding="utf-8").replace("\\\n", " ")
        for name, files in re.findall(r"^(\w+) *= *(.*)$", lines, re.MULTILINE):
            if name in LISTS:
                yield from files.split()


def fetch_source(package: str) -> None:
    """From where this Debian takes its packages, checked by its signatures."""
    shutil.rmtree(PLACE, ignore_errors=True)
    for folder in ("lists/partial", "cache/archives/partial"):
        (PLACE / folder).mkdir(parents=True)
    listed = run(["apt-get", "indextargets", "--format", SOURCE_LIST, "Created-By: Packages", "Origin: Debian"])
    (PLACE / "sources.list").write_text(listed, encoding="utf-8")
    places = {
        "Dir::Etc::SourceList": PLACE / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": PLACE / "lists",
        "Dir::Cache": PLACE / "cache",
        "APT::Sandbox::User": "root",
    }
    apt = ["apt-get", "-q", *(word for name, value in places.items() for word in ("-o", f"{name}={value}"))]
    run([*apt, "update"], quiet=True)
    run([*apt, "source", "--download-only", "--tar-only", package], cwd=PLACE, quiet=True)
