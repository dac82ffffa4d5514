"""What is said in a way in, before a work: where to be, what comes, on which side and how much."""

from collections.abc import Iterator

from floorside.domain.exercise import DoseKind, Kit, Posture
from floorside.domain.forms import form_of, form_text, in_form
from floorside.domain.session.plan import Plan, Step, StepKind, next_work, work_before
from floorside.domain.side_words import names_only_the_other
from floorside.domain.speech.guide import Guide, capital, posture_of, sided, text_of
from floorside.domain.speech.phrases import VoiceLevel, Weight

#: Phrases in their order, each with what it weighs where there is no room for all.
Row = list[tuple[str, Weight]]


def said_before(plan: Plan, index: int, guide: Guide) -> Row:
    row = _row(plan, index, guide)
    before = plan.steps[index - 1] if index else None
    if before is None:
        return [*_opening(plan, guide), *row]
    if before.kind is StepKind.WORK and (release := text_of(before, guide).release):
        return [(release, Weight.COUNT), *row]
    return row


def _row(plan: Plan, index: int, guide: Guide) -> Row:
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


def _opening(plan: Plan, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """What to have beside the mat; in the first sessions also when to stop."""
    if guide.level is VoiceLevel.FULL:
        yield from ((line, Weight.SAFETY) for line in guide.opening)
    forms = (in_form(guide.exercises[step.exercise], step.rung) for step in plan.steps if step.exercise)
    things = dict.fromkeys(kit for form in forms for kit in form.kit if kit is not Kit.MAT)
    if names := ", ".join(guide.kit[kit] for kit in things if kit in guide.kit):
        yield guide.words.phrases.kit.format(things=names), Weight.COUNT


def _introduction(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step = plan.steps[index]
    assert step.exercise is not None
    text = text_of(step, guide)
    is_new = all((one.exercise, one.rung) != (step.exercise, step.rung) for one in plan.steps[:index])
    hints = [sided(hint, step, guide) for hint in text.steps] if guide.level is VoiceLevel.FULL and is_new else []
    yield from ((place, Weight.COUNT) for place in _places(plan, index, hints, guide))
    yield guide.words.phrases.name.format(name=text.name), Weight.EDGE
    if step.rung:
        yield _form(step, guide)
    if side := brief_side(step, guide) if hints else full_side(step, guide):
        yield side, Weight.SIDE
    for phrase in _dose(plan, index, guide):
        yield phrase, Weight.COUNT
    for hint in hints:
        yield hint, Weight.HINT
    for advice in guide.advice.get(step.exercise, ()) if is_new else ():
        yield advice, Weight.COUNT


def _places(plan: Plan, index: int, hints: list[str], guide: Guide) -> Iterator[str]:
    """How to get there, and how to lie or stand there; the latter is taken from the hints where they begin with it."""
    position, go_there = _position(plan, index, guide), guide.postures[posture_of(plan.steps[index], guide)]
    begins = bool(hints) and hints[0].startswith(go_there)
    if not begins or _moves(plan, index, guide):
        yield position
    if begins:
        yield hints.pop(0)


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
    before = _before(plan, index)
    if before is not None and posture_of(before, guide) is posture:
        return guide.words.stay[posture]
    return _moves(plan, index, guide) or f"{guide.postures[posture]}."


def _moves(plan: Plan, index: int, guide: Guide) -> str:
    """How to get from the position before into this one; empty where nothing more is said than where to be."""
    if guide.level is not VoiceLevel.FULL:
        return ""
    before = _before(plan, index)
    was = posture_of(before, guide) if before else Posture.STANDING
    return guide.words.moves.get(was, {}).get(posture_of(plan.steps[index], guide), "")


def _before(plan: Plan, index: int) -> Step | None:
    return next((step for step in reversed(plan.steps[:index]) if step.exercise is not None), None)


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
            form = form_of(guide.exercises[work.exercise], work.rung)
            said = phrases.reps_each_side if sided else phrases.reps
            yield (phrases.reps_alternating if form and form.alternates else said).format(number=number)
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
    if guide.level is VoiceLevel.FULL:
        helping = (hint for hint in text_of(step, guide).steps if names_only_the_other(hint))
        yield from ((sided(hint, step, guide), Weight.HINT) for hint in helping)
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
