"""Lists every text that is recorded: from the templates and the catalogue, for each amount that a dose may have."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields

from floorside.domain.exercise import PHASES, Direction, DoseKind, DoseRange, Exercise, Kit, Phase, Side
from floorside.domain.forms import form_text, in_form, rung_numbers, text_in_form
from floorside.domain.own_exercise import RANGES
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.speech.amounts import amount_sentences, brief_amount
from floorside.domain.speech.before_work import LONG_REST_SECONDS, TOLD_REST_SECONDS
from floorside.domain.speech.during_work import GUIDED_REPS, first_sentence
from floorside.domain.speech.guide import Guide, capital, sided
from floorside.domain.speech.words import Phrases
from floorside.planning import make_guide
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue

#: The longest rest of a routine, in seconds, and the most sets of an exercise (domain/routine.py, the catalogue).
MOST_REST_SECONDS, MOST_SETS = 600, 5
#: Stands for what comes after the name in a sentence.
_DOSE = "\0"


def phrases(language: str) -> set[str]:
    """All texts to record. Longer ones are put together from them (domain/speech/clips.py)."""
    catalogue = load_catalogue(language)
    guide = make_guide(catalogue, Settings())
    texts = {*_fixed(guide), *_positions(guide), *_numbers(guide), *_things(guide), *catalogue.words.stop_always}
    for condition in catalogue.words.conditions.values():
        texts.update(condition.advice.values())
    for id_ in catalogue.exercises:
        texts.update(_of_exercise(id_, catalogue, guide))
    for kind, limits in RANGES.items():  # of exercises that a person made, whose own words are not recorded
        texts.update(_during(kind, {}, _most_reps(limits), guide))
    return {text for text in texts if text}


def _fixed(guide: Guide) -> Iterator[str]:
    written = (getattr(guide.words.phrases, each.name) for each in fields(Phrases))
    return (text for text in written if isinstance(text, str) and "{" not in text)


def _positions(guide: Guide) -> Iterator[str]:
    words = guide.words
    yield from (f"{text}." for text in guide.postures.values())
    yield from words.stay.values()
    for moves in words.moves.values():
        yield from moves.values()
    for sides in words.sides.values():
        yield from (sides[side] for side in Side)
    for directions in words.directions.values():
        yield from (directions[direction] for direction in Direction if direction in directions)


def _numbers(guide: Guide) -> Iterator[str]:
    words, phrases = guide.words, guide.words.phrases
    seconds = (*range(TOLD_REST_SECONDS, LONG_REST_SECONDS), *range(LONG_REST_SECONDS, MOST_REST_SECONDS + 1, 10))
    yield from (phrases.rest.format(time=words.time(each)) for each in seconds)
    for of in range(2, MOST_SETS + 1):
        yield capital(words.counted(phrases.sets, of))
        yield from (words.counted(phrases.set_of, n, of=words.number(of)) for n in range(1, of + 1))


def _things(guide: Guide) -> Iterator[str]:
    """What to have within reach, one thing after another."""
    names = [guide.kit[kit] for kit in Kit if kit is not Kit.MAT and kit in guide.kit]
    for name in names:
        yield from _divided(guide.words.phrases.kit.format(things=name))
        yield from _divided(guide.words.phrases.kit.format(things=", ".join([name, name])))
        yield f"{name},"


def _of_exercise(id_: str, catalogue: Catalogue, guide: Guide) -> Iterator[str]:
    exercise, text = catalogue.exercises[id_], catalogue.texts[id_]
    phrases = guide.words.phrases
    yield phrases.name.format(name=text.name)
    yield phrases.then.format(name=text.name)
    for rung in rung_numbers(exercise):
        yield from _of_form(exercise, rung, catalogue, guide)
    yield from _before_dose(exercise, text.name, guide)
    yield from _doses(exercise, guide)
    yield from _during(exercise.kind, text.phases, _most_reps(exercise.range), guide)


def _of_form(exercise: Exercise, rung: int, catalogue: Catalogue, guide: Guide) -> Iterator[str]:
    usual = catalogue.texts[exercise.id]
    text, form = text_in_form(exercise, usual, rung), form_text(exercise, usual, rung)
    if form:
        yield guide.words.phrases.name.format(name=form.name)
    for side in Side if exercise.has_sides else (None,):
        step = Step(StepKind.WORK, 0, exercise.id, side, rung=rung)
        yield from (sided(hint, step, guide) for hint in text.steps)
    yield from (text.begin, text.release, text.breathing)
    if text.breathing:
        yield first_sentence(text.breathing)
    if text.release:
        yield text.release.split(",")[0].rstrip(".") + "."


def _before_dose(exercise: Exercise, name: str, guide: Guide) -> Iterator[str]:
    """The beginning of the sentence about a known exercise, up to its dose."""
    sentence = guide.words.brief.name.format(name=name, dose=_DOSE)
    postures = {in_form(exercise, rung).posture for rung in rung_numbers(exercise)}
    for whole in (sentence, *(guide.words.staying[posture].format(sentence=sentence) for posture in postures)):
        yield whole.split(_DOSE)[0].rstrip()


def _doses(exercise: Exercise, guide: Guide) -> Iterator[str]:
    for work in _works(exercise):
        for is_sided in {False, exercise.has_sides}:
            yield from amount_sentences(work, is_sided, guide)
            dose = brief_amount(work, is_sided, guide)
            yield from _divided(f"{dose}.")
            for sets in range(2, round(exercise.range.sets.high) + 1):
                yield from _divided(guide.words.counted(guide.words.brief.sets, sets, dose=dose) + ".")


def _most_reps(limits: DoseRange) -> int:
    return round(limits.reps.high) if limits.reps else 1


def _works(exercise: Exercise) -> Iterator[Step]:
    holds = exercise.range.hold_seconds
    for rung in rung_numbers(exercise):
        for count in range(1, _most_reps(exercise.range) + 1):
            for hold in range(1, round(holds.high) + 1) if holds else (0,):
                yield Step(StepKind.WORK, 0, exercise.id, reps=count, hold_seconds=hold, rung=rung)


def _during(kind: DoseKind, names: Mapping[Phase, str], most: int, guide: Guide) -> Iterator[str]:
    """What is counted and named in up to so many reps. `names`: those of the exercise for its phases."""
    words = guide.words
    if kind is DoseKind.HOLD:
        return
    counts = {number: f"{capital(words.number(number))}." for number in range(1, most + 1)}
    yield from counts.values()
    spoken = [words.phase(phase, names) for phase in PHASES[kind]]
    yield from spoken
    guided = most if kind is DoseKind.BREATHS else GUIDED_REPS
    if spoken[0]:
        yield from (f"{counts[number]} {spoken[0]}" for number in range(2, guided + 1))
        yield f"{words.phrases.last} {spoken[0]}"


def _divided(text: str) -> Iterable[str]:
    return re.split(r"(?<=[,.?]) ", text)
