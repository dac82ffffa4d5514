"""The words of the shipped routines, for tests."""

from functools import cache

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.timing import Timing
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance, VoiceLevel
from floorside.domain.speech.script import (
    fit_to_speech,
    utterances,
)
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.files.shipped.speech_words import load_speech_words

CATALOGUE = load_catalogue()


ROUTINES = load_routines(CATALOGUE)


POSTURES = {posture: text.say for posture, text in CATALOGUE.words.postures.items()}


SPOKEN = (VoiceLevel.EVERYTHING, VoiceLevel.SHORT)


@cache
def guide(level: VoiceLevel) -> Guide:
    return Guide(
        level,
        load_speech_words(),
        CATALOGUE.exercises,
        CATALOGUE.texts,
        POSTURES,
        kit=CATALOGUE.words.kit,
        sides=CATALOGUE.words.sides.by_side,
    )


def plan_of(routine: Routine, level: VoiceLevel, timing: Timing | None = None) -> Plan:
    return fit_to_speech(lay_out(routine, CATALOGUE.exercises, timing or Timing()), guide(level))


def said_in(plan: Plan, index: int, level: VoiceLevel) -> tuple[Utterance, ...]:
    step = plan.steps[index]
    return utterances(plan, index, step.planned_seconds, step.reps, guide(level))


def texts(spoken: tuple[Utterance, ...]) -> list[str]:
    return [utterance.text for utterance in spoken]


every_routine = pytest.mark.parametrize("routine", ROUTINES.values(), ids=list(ROUTINES))


every_level = pytest.mark.parametrize("level", VoiceLevel)


every_spoken_level = pytest.mark.parametrize("level", SPOKEN)


def one(exercise: str, left: int, right: int, hold: float = 0, reps: int = 1) -> Routine:
    dose = Dose(Amount(reps, hold, left), Amount(reps, hold, right))
    return Routine("mine", "Mine", "", (ExerciseItem(exercise, dose),))


FIGURE_FOUR = one("supine-figure-four", 0, 0, hold=30)
