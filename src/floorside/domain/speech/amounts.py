"""The words for an exercise's dose: in sentences, or in one sentence with its name."""

from collections.abc import Iterator

from floorside.domain.exercise import DoseKind
from floorside.domain.forms import form_of
from floorside.domain.session.plan import Plan, Step, StepKind, next_work
from floorside.domain.speech.guide import Guide, capital
from floorside.domain.speech.words import Counted

#: The voice does not mention a shorter hold within a rep.
TOLD_HOLD_SECONDS = 2


def dose_sentences(plan: Plan, index: int, guide: Guide) -> Iterator[str]:
    """The dose in sentences, for both sides together if they are equal."""
    work = next_work(plan, index)
    assert work is not None
    yield from amount_sentences(work, work.side is not None and _sides_agree(plan, index), guide)
    if work.sets > 1:
        yield capital(guide.words.counted(guide.words.phrases.sets, work.sets))


def amount_sentences(work: Step, sided: bool, guide: Guide) -> Iterator[str]:
    """The amount of one work step. `sided`: the other side has the same."""
    assert work.exercise is not None
    words, phrases = guide.words, guide.words.phrases
    time = words.time(work.hold_seconds)
    match guide.exercises[work.exercise].kind:
        case DoseKind.HOLD:
            yield (phrases.hold_each_side if sided else phrases.hold).format(time=time)
        case DoseKind.CIRCLES:
            yield _counted(phrases.circles_each_side if sided else phrases.circles, work, guide)
        case DoseKind.BREATHS:
            yield _counted(phrases.breaths, work, guide)
        case DoseKind.STEPS:
            yield _counted(phrases.steps, work, guide)
        case _:
            said = phrases.reps_each_side if sided else phrases.reps
            yield _counted(phrases.reps_alternating if _alternates(work, guide) else said, work, guide)
            if work.hold_seconds > TOLD_HOLD_SECONDS:
                yield phrases.hold_each_time.format(time=time)


def name_and_dose(plan: Plan, index: int, guide: Guide) -> str:
    """The name and the dose in one sentence."""
    work = next_work(plan, index)
    assert work is not None
    assert work.exercise is not None
    dose = brief_amount(work, work.side is not None and _sides_agree(plan, index), guide)
    brief = guide.words.brief
    if work.sets > 1:
        dose = guide.words.counted(brief.sets, work.sets, dose=dose)
    return brief.name.format(name=guide.texts[work.exercise].name, dose=dose)


def brief_amount(work: Step, sided: bool, guide: Guide) -> str:
    assert work.exercise is not None
    words, brief = guide.words, guide.words.brief
    time = words.time(work.hold_seconds)
    match guide.exercises[work.exercise].kind:
        case DoseKind.HOLD:
            return (brief.hold_each_side if sided else brief.hold).format(time=time)
        case DoseKind.CIRCLES:
            return words.counted(brief.circles_each_side if sided else brief.circles, work.reps)
        case DoseKind.BREATHS:
            return words.counted(brief.breaths, work.reps)
        case DoseKind.STEPS:
            return words.counted(brief.steps, work.reps)
    said = brief.reps_each_side if sided else brief.reps
    reps = words.counted(brief.reps_alternating if _alternates(work, guide) else said, work.reps)
    return brief.held.format(dose=reps, time=time) if work.hold_seconds > TOLD_HOLD_SECONDS else reps


def _counted(phrase: Counted, work: Step, guide: Guide) -> str:
    return capital(guide.words.counted(phrase, work.reps))


def _alternates(work: Step, guide: Guide) -> bool:
    assert work.exercise is not None
    form = form_of(guide.exercises[work.exercise], work.rung)
    return form is not None and form.alternates


def _sides_agree(plan: Plan, index: int) -> bool:
    """Whether all work steps until the next exercise have the same amount."""
    amounts = set()
    for step in plan.steps[index + 1 :]:
        if step.kind is StepKind.GET_READY:
            break
        if step.kind is StepKind.WORK:
            amounts.add((step.reps, step.hold_seconds))
    return len(amounts) == 1
