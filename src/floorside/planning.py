"""Makes the plan of a session from a routine and the person's settings, with the time that the voice needs."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from floorside.adapting import adapt, advice_for
from floorside.domain.care import with_allowed_forms
from floorside.domain.forms import rung_numbers
from floorside.domain.routine import Routine
from floorside.domain.session.plan import Plan, Step, StepKind, lay_out
from floorside.domain.session.timing import PAUSES, Timing
from floorside.domain.speech.clips import Clips
from floorside.domain.speech.experience import Experience
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import VoiceLevel, estimate_seconds
from floorside.domain.speech.script import fit_before_start, fit_to_speech
from floorside.sentence import Sentence
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.shipped.speech_words import load_speech_words
from floorside.storage.files.shipped.voice_clips import load_clips

#: The experience of a person of whom nothing is known.
UNKNOWN = Experience()


def make_guide(catalogue: Catalogue, settings: Settings, experience: Experience = UNKNOWN) -> Guide:
    """What the voice needs, at the level and pace of the settings, for a person with this experience."""
    words, speech = catalogue.words, _speech_words(catalogue.language)
    return Guide(
        VoiceLevel(settings.voice_level),
        speech,
        {id_: with_allowed_forms(each, settings.conditions) for id_, each in catalogue.exercises.items()},
        catalogue.texts,
        {posture: text.say for posture, text in words.postures.items()},
        measure(settings, catalogue),
        kit=words.kit,
        advice={
            (id_, rung): advice_for(exercise, rung, catalogue, settings)
            for id_, exercise in catalogue.exercises.items()
            for rung in rung_numbers(exercise)
        },
        opening=words.stop_always if experience.newcomer else (),
        sides=words.sides.by_side,
        known=experience.known,
    )


def chosen_clips(settings: Settings, catalogue: Catalogue) -> Clips:
    """The recordings of the language, unless the person chose one of the system's voices."""
    clips = Clips() if settings.voice_name else load_clips(catalogue.language)
    # As they are now: a session goes on with what it began with.
    return replace(clips, own=dict(catalogue.own_clips)) if clips.samples else clips


def measure(settings: Settings, catalogue: Catalogue) -> Callable[[str], float]:
    """Says how many seconds a text takes: exactly if it is recorded, else estimated for the pace of the system's
    voice.
    """
    clips, length = chosen_clips(settings, catalogue), _speech_words(catalogue.language).length

    def seconds_of(text: str) -> float:
        recorded = clips.seconds(text)
        return estimate_seconds(text, settings.voice_rate, length) if recorded is None else recorded

    return seconds_of


def longer_rests(routine: Routine, plan: Plan, catalogue: Catalogue) -> list[str]:
    """The rests between sets that last longer than the routine says, and why: one line for each exercise."""
    lasting: dict[str, float] = {}
    for step in plan.steps:
        if step.kind is StepKind.REST and step.exercise:
            lasting[step.exercise] = max(step.planned_seconds, lasting.get(step.exercise, 0))
    return [
        str(
            Sentence(
                "{exercise}: {seconds:g} s of rest instead of {wanted:g} s, for there must be time to move and to hear "
                "what comes",
                exercise=catalogue.texts[item.exercise].name,
                seconds=lasting[item.exercise],
                wanted=item.dose.rest_seconds,
            )
        )
        for item in routine.exercises
        if lasting.get(item.exercise, 0) > item.dose.rest_seconds
    ]


def make_plan(routine: Routine, catalogue: Catalogue, settings: Settings, experience: Experience = UNKNOWN) -> Plan:
    """The plan of a routine, adapted to the conditions, with enough time for everything the voice says; it may be
    empty.
    """
    left = adapt(routine, catalogue, settings).routine
    plan = lay_out(left, catalogue.exercises, settings.timing)
    return fit_before_start(plan, make_guide(catalogue, settings, experience))


def speech_needs(
    routine: Routine, catalogue: Catalogue, settings: Settings, experience: Experience = UNKNOWN
) -> dict[str, float]:
    """For each pause of the timing, by its field's name, the seconds that the voice needs in the longest of its
    kind.
    """
    exercises = adapt(routine, catalogue, settings).routine.exercises
    bare = replace(routine, items=exercises)
    none = dict.fromkeys(PAUSES, 0.0)
    unhurried = lay_out(bare, catalogue.exercises, _timing(none))
    spoken = fit_to_speech(unhurried, make_guide(catalogue, settings, experience))
    needs = {}
    for pause in PAUSES:
        marked = lay_out(bare, catalogue.exercises, _timing({**none, pause: 1.0}))
        both = zip(unhurried.steps, marked.steps, spoken.steps, strict=True)
        needs[pause] = max((_longer(step, plain) for plain, mark, step in both if plain != mark), default=0.0)
    return needs


def _longer(step: Step, plain: Step) -> float:
    return step.planned_seconds - plain.planned_seconds


def _timing(pauses: Mapping[str, float]) -> Timing:
    return replace(Timing(), **pauses)  # type: ignore[arg-type]


def is_known(plan: Plan, catalogue: Catalogue) -> bool:
    """Whether all exercises of a plan still exist: somebody may have removed an own one's file."""
    return all(step.exercise is None or step.exercise in catalogue.exercises for step in plan.steps)


_speech_words = cache(load_speech_words)
