"""Which texts of own exercises are to be recorded."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product

import msgspec

from floorside.domain.forms import rung_numbers
from floorside.domain.own_exercise import OwnExercise, holds
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.speech.clips import Clips, unrecorded_part
from floorside.domain.speech.experience import Experience
from floorside.domain.speech.phrases import VoiceLevel
from floorside.domain.speech.script import texts_from
from floorside.planning import make_guide, make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue


def texts_to_record(catalogue: Catalogue, routines: Iterable[Routine], settings: Settings, clips: Clips) -> set[str]:
    """All that own exercises need beside the recordings that ship, `clips`; recorded or not."""
    texts: set[str] = set()
    for routine in (*_with_own(catalogue, routines), *map(_alone, catalogue.own_offered())):
        texts.update(_texts(routine, catalogue, settings))
    return {part for text in texts if (part := unrecorded_part(text, clips))}


def _with_own(catalogue: Catalogue, routines: Iterable[Routine]) -> Iterator[Routine]:
    own = [each.id for each in catalogue.own_offered()]
    return (routine for routine in routines if any(holds(routine, id_) for id_ in own))


def _alone(own: OwnExercise) -> Routine:
    """A routine of this exercise as it is added to one."""
    return Routine("mine", own.name, "", (ExerciseItem(own.id, own.exercise.default),))


def _texts(routine: Routine, catalogue: Catalogue, settings: Settings) -> Iterator[str]:
    """What is said in a session, at each level, of what the person knows and of what they do not."""
    items = routine.exercises
    twice = replace(routine, items=(*items, *items))  # each comes first and later
    forms = ((item.exercise, rung) for item in items for rung in rung_numbers(catalogue.exercises[item.exercise]))
    known = frozenset(forms)
    for level, experience in product(VoiceLevel, (Experience(), Experience(known))):
        wanted = msgspec.structs.replace(settings, voice_level=level.value)
        plan = make_plan(twice, catalogue, wanted, experience)
        if plan.steps:
            yield from texts_from(plan, 0, make_guide(catalogue, wanted, experience))
