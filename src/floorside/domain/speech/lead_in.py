"""What is said in a way in, before a work: where to be, what comes, on which side and how much."""

from collections.abc import Iterator

from floorside.domain.exercise import DoseKind
from floorside.domain.forms import form_text, text_in_form
from floorside.domain.session.plan import Plan, Step, StepKind, next_work, work_before
from floorside.domain.speech.guide import Guide, capital, posture_of
from floorside.domain.speech.phrases import VoiceLevel, Weight

#: Phrases in their order, each with what it weighs where there is no room for all.
Row = list[tuple[str, Weight]]


def said_before(plan: Plan, index: int, guide: Guide) -> Row:
    step = plan.steps[index]
    match step.kind:
        case StepKind.GET_READY:
            return list(_introduction(plan, index, guide))
        case StepKind.CHANGE_SIDE:
            return list(_change(plan, index, guide))
        case StepKind.REST if step.exercise is not None:
            return [(_rest(step, guide), Weight.COUNT), *_set_and_side(step, guide), *_changed_form(plan, index, guide)]
        case _:
            return [(_rest(step, guide), Weight.EDGE), *_what_follows(plan, index, guide)]


def _introduction(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step = plan.steps[index]
    assert step.exercise is not None
    text = text_in_form(guide.exercises[step.exercise], guide.texts[step.exercise], step.rung)
    is_new = all((one.exercise, one.rung) != (step.exercise, step.rung) for one in plan.steps[:index])
    hints = list(text.steps) if guide.level is VoiceLevel.FULL and is_new else []
    position = _position(plan, index, guide)
    if hints and hints[0].startswith(guide.postures[posture_of(step, guide)]):
        position = hints.pop(0)
    yield position, Weight.COUNT
    yield guide.words.phrases.name.format(name=text.name), Weight.EDGE
    if step.rung:
        yield _form(step, guide)
    if side := full_side(step, guide):
        yield side, Weight.SIDE
    for phrase in _dose(plan, index, guide):
        yield phrase, Weight.COUNT
    for hint in hints:
        yield hint, Weight.HINT


def _form(step: Step, guide: Guide) -> tuple[str, Weight]:
    assert step.exercise is not None
    form = form_text(guide.exercises[step.exercise], guide.texts[step.exercise], step.rung)
    phrases = guide.words.phrases
    return phrases.name.format(name=form.name) if form else phrases.usual_form, Weight.EDGE


def _changed_form(plan: Plan, index: int, guide: Guide) -> Row:
    """The form of the work that comes, where that before it, of the other side, had another; first how to get there."""
    step, before = plan.steps[index], work_before(plan, index)
    if before is None or before.rung == step.rung:
        return []
    moved = posture_of(before, guide) is not posture_of(step, guide)
    return [*([(_position(plan, index, guide), Weight.COUNT)] if moved else []), _form(step, guide)]


def _position(plan: Plan, index: int, guide: Guide) -> str:
    posture = posture_of(plan.steps[index], guide)
    before = next((step for step in reversed(plan.steps[:index]) if step.exercise is not None), None)
    if before is not None and posture_of(before, guide) is posture:
        return guide.words.stay[posture]
    return f"{guide.postures[posture]}."


def full_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side, step.exercise)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def brief_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def _direction(step: Step, guide: Guide) -> tuple[str, ...]:
    return (guide.words.direction(step.direction, step.exercise),) if step.direction else ()


def _dose(plan: Plan, index: int, guide: Guide) -> Iterator[str]:
    """How much, as a person would say it: both sides at once where they are the same."""
    work = next_work(plan, index)
    assert work is not None
    yield from _amount(work, work.side is not None and _sides_agree(plan, index), guide)
    if work.sets > 1:
        yield guide.words.phrases.sets.format(number=capital(guide.words.number(work.sets)))


def _amount(work: Step, sided: bool, guide: Guide) -> Iterator[str]:
    """How much one work asks for. `sided`: the other side is the same."""
    assert work.exercise is not None
    words, phrases = guide.words, guide.words.phrases
    number, time = capital(words.number(work.reps)), words.time(work.hold_seconds)
    match guide.exercises[work.exercise].kind:
        case DoseKind.HOLD:
            yield (phrases.hold_each_side if sided else phrases.hold).format(time=time)
        case DoseKind.CIRCLES:
            yield (phrases.circles_each_side if sided else phrases.circles).format(number=number)
        case DoseKind.BREATHS:
            yield phrases.breaths.format(number=number)
        case DoseKind.STEPS:
            yield phrases.steps.format(number=number)
        case _:
            yield (phrases.reps_each_side if sided else phrases.reps).format(number=number)
            if work.hold_seconds > 2:
                yield phrases.hold_each_time.format(time=time)


def _sides_agree(plan: Plan, index: int) -> bool:
    """Whether all works up to the next exercise ask for the same amount."""
    amounts = set()
    for step in plan.steps[index + 1 :]:
        if step.kind is StepKind.GET_READY:
            break
        if step.kind is StepKind.WORK:
            amounts.add((step.reps, step.hold_seconds))
    return len(amounts) == 1


def _change(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step, before, after = plan.steps[index], work_before(plan, index), next_work(plan, index)
    if before is None or after is None or before.side is step.side:
        yield " ".join(_direction(step, guide)) or full_side(step, guide), Weight.SIDE
        return
    yield guide.words.phrases.change_sides, Weight.EDGE
    yield full_side(step, guide), Weight.SIDE
    yield from _changed_form(plan, index, guide)
    if (before.reps, before.hold_seconds) != (after.reps, after.hold_seconds):
        for phrase in _amount(after, False, guide):
            yield phrase, Weight.COUNT


def _rest(step: Step, guide: Guide) -> str:
    return guide.words.phrases.rest.format(time=guide.words.time(step.planned_seconds))


def _set_and_side(step: Step, guide: Guide) -> Iterator[tuple[str, Weight]]:
    words = guide.words
    yield words.phrases.set_of.format(number=words.number(step.set), of=words.number(step.sets)), Weight.EDGE
    if side := full_side(step, guide):
        yield side, Weight.SIDE


def _what_follows(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    work = next_work(plan, index)
    if work is not None and work.exercise is not None:
        yield guide.words.phrases.then.format(name=guide.texts[work.exercise].name), Weight.SIDE
