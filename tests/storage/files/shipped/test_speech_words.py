from floorside.domain.exercise import Direction, Side
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.files.shipped.speech_words import load_speech_words


def test_numbers_are_words() -> None:
    words = load_speech_words()
    assert [words.number(n) for n in (0, 7, 35, 90, 99)] == ["zero", "seven", "thirty-five", "ninety", "ninety-nine"]
    assert words.number(300) == "300"


def test_times_are_words() -> None:
    words = load_speech_words()
    assert [words.time(s) for s in (1, 30, 90, 120, 150)] == [
        "one second",
        "thirty seconds",
        "ninety seconds",
        "two minutes",
        "two minutes thirty seconds",
    ]


def test_a_side_may_have_words_of_its_own() -> None:
    words = load_speech_words()
    assert words.side(Side.LEFT, "supine-figure-four") == "Left ankle over the right thigh."
    assert words.side(Side.LEFT, "straddle-fold") == "Left side."


def test_a_direction_may_have_words_of_its_own() -> None:
    words = load_speech_words()
    assert (
        words.direction(Direction.BACKWARD, "hip-circles") == "Now backward: behind you, out to the side, then forward."
    )
    assert words.direction(Direction.BACKWARD, "own-circles") == "Circles backward."
    assert words.direction(Direction.LEFT, None) == "Steps to the left."


def test_words_of_an_exercise_belong_to_one_that_exists() -> None:
    words, exercises = load_speech_words(), load_catalogue().exercises
    assert set(words.sides) - {"default"} <= set(exercises)
    assert set(words.directions) - {"default"} <= set(exercises)
    assert all(set(sides) == set(Side) for sides in words.sides.values())
