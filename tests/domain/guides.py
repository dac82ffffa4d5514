"""What the voice needs, for the tests' own small exercises."""

from floorside.domain.exercise import ExerciseText, Posture
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import VoiceLevel
from floorside.storage.files.shipped.speech_words import load_speech_words
from tests.domain.examples import EXERCISES

POSTURES = {posture: f"Go {posture.replace('_', ' ')}" for posture in Posture}


def text_of(name: str) -> ExerciseText:
    return ExerciseText(name, (), ("Do this first.", "Then do that."), "A cue", "Breathe.", (), (), (), ())


def guide(level: VoiceLevel) -> Guide:
    texts = {exercise: text_of(exercise.capitalize()) for exercise in EXERCISES}
    return Guide(level, load_speech_words(), EXERCISES, texts, POSTURES)
