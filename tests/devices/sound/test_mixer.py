from array import array

from hypothesis import given
from hypothesis import strategies as st

from floorside.devices.sound.mixer import RATE, Mixer, Samples, Sound, load_tones
from floorside.domain.session.tone import Tone

TICK = array("h", [1000, 2000, 3000])
END = array("h", [32000] * 4)
TONES: dict[Sound, Samples] = {**dict.fromkeys(Tone, TICK), Tone.END: END}
SECOND = 1 / RATE
WORD = "word.opus"
LONG = array("h", [10_000] * RATE)


def mixed(mixer: Mixer, position: int, frames: int, heard_at: float) -> list[int]:
    return array("h", mixer.mix(position, frames, heard_at)).tolist()


def test_a_tone_begins_at_its_sample() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 100 + 2 * SECOND)
    assert mixed(mixer, 500, 6, heard_at=100) == [0, 0, 1000, 2000, 3000, 0]


def test_a_tone_goes_on_in_the_next_piece() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 100 + 4 * SECOND)
    assert mixed(mixer, 0, 5, heard_at=100) == [0, 0, 0, 0, 1000]
    # The stream's time moved a little meanwhile; a tone that sounds stays whole.
    assert mixed(mixer, 5, 3, heard_at=100 + 9 * SECOND) == [2000, 3000, 0]


def test_two_tones_add_up_and_are_clipped() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.END, 100)
    mixer.schedule(Tone.TICK, 100)
    assert mixed(mixer, 0, 5, heard_at=100) == [32767, 32767, 32767, 32000, 0]


def test_a_tone_that_is_a_little_late_begins_at_once_and_whole() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 99.6)
    assert mixed(mixer, 0, 4, heard_at=100) == [1000, 2000, 3000, 0]


def test_a_tone_that_is_half_a_second_late_is_dropped() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 99.5)
    assert mixed(mixer, 0, 4, heard_at=100) == [0, 0, 0, 0]


def test_cancelling_drops_what_waits_and_lets_ring_what_sounds() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 100)
    mixer.schedule(Tone.TICK, 100 + 5 * SECOND)
    assert mixed(mixer, 0, 1, heard_at=100) == [1000]
    mixer.cancel()
    assert mixed(mixer, 1, 8, heard_at=100 + SECOND) == [2000, 3000, 0, 0, 0, 0, 0, 0]


def test_placing_anew_what_is_in_the_stream_already_does_not_double_it() -> None:
    mixer = Mixer(TONES.get)
    mixer.schedule(Tone.TICK, 100)
    assert mixed(mixer, 0, 3, heard_at=100) == [1000, 2000, 3000]
    mixer.cancel()
    mixer.schedule(Tone.TICK, 100)
    assert mixed(mixer, 3, 3, heard_at=100 + 3 * SECOND) == [0, 0, 0]


def test_half_the_volume_is_a_quarter_of_the_level() -> None:
    mixer = Mixer(TONES.get)
    mixer.set_volume(50)
    mixer.schedule(Tone.TICK, 100)
    assert mixed(mixer, 0, 3, heard_at=100) == [250, 500, 750]


def test_phrases_have_a_volume_of_their_own() -> None:
    mixer = Mixer((TONES | {WORD: TICK}).get)
    mixer.set_volume(0)
    mixer.set_voice_volume(50)
    mixer.schedule(Tone.TICK, 100)
    mixer.schedule(WORD, 100)
    assert mixed(mixer, 0, 3, heard_at=100) == [250, 500, 750]


def test_a_phrase_that_is_cut_off_fades_within_twenty_milliseconds_and_tones_ring_on() -> None:
    mixer = Mixer((TONES | {WORD: LONG}).get)
    mixer.schedule(WORD, 100)
    assert mixed(mixer, 0, 480, heard_at=100) == [10_000] * 480
    mixer.hush()
    mixer.schedule(Tone.END, 100 + 1440 * SECOND)
    faded = mixed(mixer, 480, 964, heard_at=100 + 480 * SECOND)
    assert faded[:960] == sorted(faded[:960], reverse=True)
    assert faded[0] == 10_000
    assert 0 < faded[959] < 20
    assert faded[960:] == [32000] * 4


def test_a_phrase_that_is_not_decoded_yet_begins_late_and_whole_or_never() -> None:
    there: dict[Sound, Samples] = {}
    mixer = Mixer(there.get)
    for at in (100.0, 100.3):
        mixer.schedule(WORD, at)
    assert mixed(mixer, 0, 2, heard_at=100.1) == [0, 0]
    there[WORD] = TICK
    assert mixed(mixer, 2, 4, heard_at=100.55) == [1000, 2000, 3000, 0]


def test_what_came_too_late_is_told_once() -> None:
    missed: list[Sound] = []
    mixer = Mixer(TONES.get, missed.append)
    mixer.schedule(Tone.TICK, 99.7)
    mixer.schedule(WORD, 99.7)
    mixed(mixer, 0, 4, heard_at=100)
    mixed(mixer, 4, 4, heard_at=100.3)
    mixed(mixer, 8, 4, heard_at=100.6)
    assert missed == [WORD]


@given(st.lists(st.integers(0, 40), min_size=1), st.lists(st.integers(0, 30), max_size=6))
def test_the_stream_is_the_same_however_it_is_cut(pieces: list[int], at_samples: list[int]) -> None:
    whole, cut = Mixer(TONES.get), Mixer(TONES.get)
    for mixer in (whole, cut):
        for sample in at_samples:
            mixer.schedule(Tone.TICK, 100 + sample / RATE)
    parts = []
    position = 0
    for frames in pieces:
        parts += mixed(cut, position, frames, heard_at=100 + position / RATE)
        position += frames
    assert parts == mixed(whole, 0, position, heard_at=100)


def test_every_tone_ships_and_begins_within_five_milliseconds() -> None:
    for tone, samples in load_tones().items():
        loud = max(abs(value) for value in samples)
        first = next(index for index, value in enumerate(samples) if abs(value) > loud / 10)
        assert first < 0.005 * RATE, tone
        assert loud <= 0.75 * 32767, tone
        assert samples[-1] == 0, tone


def test_what_ends_a_work_begins_with_the_same_falling_notes() -> None:
    tones = load_tones()
    beginning = [round(value / 32767, 2) for value in tones[Tone.RELEASE][: RATE // 4]]
    for tone in (Tone.END, Tone.CHANGE_SIDE, Tone.FINISH):
        ours = [value / 32767 for value in tones[tone][: RATE // 4]]
        scale = max(map(abs, beginning)) / max(map(abs, ours))
        assert max(abs(a - b * scale) for a, b in zip(beginning, ours, strict=True)) < 0.02, tone
