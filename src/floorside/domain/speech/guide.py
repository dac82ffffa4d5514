"""What the voice leads by: how much it says, its words, and what it speaks of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from floorside.domain.exercise import Exercise, ExerciseText, Posture
from floorside.domain.forms import in_form
from floorside.domain.session.plan import Step
from floorside.domain.speech.phrases import SpeechWords, VoiceLevel, estimate_seconds


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything the script is made from. `postures`: how to get there ("Lie on your back")."""

    level: VoiceLevel
    words: SpeechWords
    exercises: Mapping[str, Exercise]
    texts: Mapping[str, ExerciseText]
    postures: Mapping[Posture, str]
    seconds_of: Callable[[str], float] = estimate_seconds


def posture_of(step: Step, guide: Guide) -> Posture:
    assert step.exercise is not None
    return in_form(guide.exercises[step.exercise], step.rung).posture


def capital(word: str) -> str:
    return word[:1].upper() + word[1:]
