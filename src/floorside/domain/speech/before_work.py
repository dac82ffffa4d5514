"""What the voice says before a work step, in its lead-in: position, exercise, side and dose."""

from collections.abc import Iterator
from dataclasses import replace

from floorside.domain.exercise import Kit, Posture
from floorside.domain.forms import form_text, in_form
from floorside.domain.session.plan import Plan, Step, StepKind, next_work
from floorside.domain.side_words import names_only_the_other
from floorside.domain.speech.amounts import amount_sentences, dose_sentences, name_and_dose
from floorside.domain.speech.earlier_steps import Seen
from floorside.domain.speech.guide import (
    Guide,
    advice_of,
    is_led_anew,
    posture_of,
    sided,
    tells_all,
    text_of,
)
from floorside.domain.speech.phrases import Weight

#: The voice does not mention a shorter rest: it would be over too soon.
TOLD_REST_SECONDS = 15
#: From this length on, it says a rest to the nearest ten seconds.
LONG_REST_SECONDS = 100

#: Phrases in their order, each with its weight, which decides what to drop if there is too little time.
Row = tuple[tuple[str, Weight], ...]


def lead_ins(plan: Plan, guide: Guide) -> tuple[Row, ...]:
    """The phrases of each lead-in; empty for a work step."""
    rows, seen = [], Seen()
    for index, step in enumerate(plan.steps):
        rows.append(tuple(_row(plan, index, seen, guide)))
        seen.pass_by(step, guide)
    return tuple(rows)


def lead_in(plan: Plan, index: int, guide: Guide) -> Row:
    """The same for one step alone."""
    seen = Seen()
    for step in plan.steps[:index]:
        seen.pass_by(step, guide)
    return tuple(_row(plan, index, seen, guide))


def _row(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step = plan.steps[index]
    if step.kind is StepKind.WORK:
        return
    if step.comes_from is not None:
        seen = replace(seen, posture=step.comes_from)
    if seen.step is None and not guide.under_way:
        yield from _opening(plan, guide)
    elif release := _release_before(step, seen, guide):
        yield release, Weight.COUNT
    yield from _leading_to_work(plan, index, seen, guide)


def _leading_to_work(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step = plan.steps[index]
    match step.kind:
        case StepKind.GET_READY if tells_all(step, guide) and not seen.was_told(step):
            yield from _introduction(plan, index, seen, guide)
        case StepKind.GET_READY:
            yield from _reminder(plan, index, seen, guide)
        case StepKind.CHANGE_SIDE | StepKind.REST if is_led_anew(step, guide):
            yield from _way_in_anew(plan, index, seen, guide)
        case StepKind.CHANGE_SIDE:
            yield from _change(plan, index, seen, guide)
        case StepKind.REST if step.exercise is not None:
            if (step.least_seconds or step.planned_seconds) >= TOLD_REST_SECONDS:
                yield rest_text(step, guide), Weight.COUNT
            yield from _set_and_side(step, guide)
            yield from _changed_form(step, seen, guide)
        case _:
            if step.planned_seconds >= TOLD_REST_SECONDS:
                yield rest_text(step, guide), Weight.EDGE
            yield from _what_follows(plan, index, guide)


def _release_before(step: Step, seen: Seen, guide: Guide) -> str:
    """How to leave the work step right before; nothing for a known exercise if the next position is spoken, and nothing
    if the person comes from elsewhere.
    """
    if seen.step is None or seen.step.kind is not StepKind.WORK or step.comes_from is not None:
        return ""
    moves_on = posture_of(step, guide) is not seen.posture if step.exercise else False
    return "" if moves_on and not tells_all(seen.step, guide) else release_of(seen.step, guide)


def release_of(work: Step, guide: Guide) -> str:
    """How to leave a work step; for a known exercise only the beginning of it."""
    release = text_of(work, guide).release
    return release if tells_all(work, guide) or not release else release.split(",")[0].rstrip(".") + "."


def _opening(plan: Plan, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """What to have beside the mat; in the first sessions also when to stop."""
    if guide.tells_beginners:
        yield from ((line, Weight.SAFETY) for line in guide.opening)
    forms = (in_form(guide.exercises[step.exercise], step.rung) for step in plan.steps if step.exercise)
    things = dict.fromkeys(kit for form in forms for kit in form.kit if kit is not Kit.MAT)
    if names := ", ".join(guide.kit[kit] for kit in things if kit in guide.kit):
        yield guide.words.phrases.kit.format(things=names), Weight.COUNT


def _way_in_anew(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """Between two sets or sides, but from elsewhere: as into a new exercise, with the set."""
    step = plan.steps[index]
    if step.sets > 1:
        yield _set(step, guide), Weight.EDGE
    yield from (_introduction if tells_all(step, guide) else _reminder)(plan, index, seen, guide)


def _introduction(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """Everything about a new exercise."""
    step = plan.steps[index]
    assert step.exercise is not None
    text = text_of(step, guide)
    hints = [sided(hint, step, guide) for hint in text.steps]
    yield from ((place, Weight.COUNT) for place in _places(step, seen, hints, guide))
    yield guide.words.phrases.name.format(name=text.name), Weight.EDGE
    if step.rung:
        yield form_words(step, guide), Weight.EDGE
    if side := brief_side(step, guide) if hints else full_side(step, guide):
        yield side, Weight.SIDE
    for phrase in dose_sentences(plan, index, guide):
        yield phrase, Weight.COUNT
    for hint in hints:
        yield hint, Weight.HINT
    for advice in advice_of(step, guide):
        yield advice, Weight.COUNT


def _reminder(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """A known exercise: position, name, dose, and the side last, since the person takes it next."""
    step = plan.steps[index]
    assert step.exercise is not None
    posture, sentence = posture_of(step, guide), name_and_dose(plan, index, guide)
    if seen.posture is posture:
        yield guide.words.staying[posture].format(sentence=sentence), Weight.EDGE
    else:
        yield _position(step, seen, guide), Weight.COUNT
        yield sentence, Weight.EDGE
    if step.rung:
        yield form_words(step, guide), Weight.EDGE
    if not guide.tells_beginners and not seen.was_told(step):
        yield from ((advice, Weight.COUNT) for advice in advice_of(step, guide))
    if side := full_side(step, guide):
        yield side, Weight.SIDE


def _places(step: Step, seen: Seen, hints: list[str], guide: Guide) -> Iterator[str]:
    """How to get into the position, and how to lie or stand there. The second comes from the hints, if they begin with
    it.
    """
    begins = bool(hints) and hints[0].startswith(guide.postures[posture_of(step, guide)])
    if not begins or _moves(step, seen, guide):
        yield _position(step, seen, guide)
    if begins:
        yield hints.pop(0)


def form_words(step: Step, guide: Guide) -> str:
    assert step.exercise is not None
    form = form_text(guide.exercises[step.exercise], guide.texts[step.exercise], step.rung)
    phrases = guide.words.phrases
    return phrases.name.format(name=form.name) if form else phrases.usual_form


def _changed_form(step: Step, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    """The form of the next work step, if the other side before it had another one; first how to get into it."""
    if seen.work is None or seen.work.rung == step.rung:
        return
    if posture_of(seen.work, guide) is not posture_of(step, guide):
        yield _position(step, seen, guide), Weight.COUNT
    yield form_words(step, guide), Weight.EDGE


def _position(step: Step, seen: Seen, guide: Guide) -> str:
    posture = posture_of(step, guide)
    stands = seen.posture is None and not guide.under_way
    if posture is (Posture.STANDING if stands else seen.posture):
        return guide.words.stay[posture]
    return _moves(step, seen, guide) or f"{guide.postures[posture]}."


def _moves(step: Step, seen: Seen, guide: Guide) -> str:
    """How to get from the position before into this one; "" if the voice only names the position."""
    if not tells_all(step, guide) or (seen.posture is None and guide.under_way):
        return ""
    return guide.words.moves.get(seen.posture or Posture.STANDING, {}).get(posture_of(step, guide), "")


def full_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side, step.exercise)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def brief_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def _direction(step: Step, guide: Guide) -> tuple[str, ...]:
    """The direction; for a known exercise without how to move in it."""
    if step.direction is None:
        return ()
    return (guide.words.direction(step.direction, step.exercise if tells_all(step, guide) else None),)


def _change(plan: Plan, index: int, seen: Seen, guide: Guide) -> Iterator[tuple[str, Weight]]:
    step, before, after = plan.steps[index], seen.work, next_work(plan, index)
    if before is None or after is None or before.side is step.side:
        yield " ".join(_direction(step, guide)) or full_side(step, guide), Weight.COUNT
        return
    yield guide.words.phrases.change_sides, Weight.EDGE
    yield full_side(step, guide), Weight.SIDE
    yield from _changed_form(step, seen, guide)
    if tells_all(step, guide):
        helping = (hint for hint in text_of(step, guide).steps if names_only_the_other(hint))
        yield from ((sided(hint, step, guide), Weight.HINT) for hint in helping)
    if (before.reps, before.hold_seconds) != (after.reps, after.hold_seconds):
        for phrase in amount_sentences(after, False, guide):
            yield phrase, Weight.COUNT


def rest_text(step: Step, guide: Guide) -> str:
    return guide.words.phrases.rest.format(time=guide.words.time(told_rest(step.planned_seconds)))


def told_rest(seconds: float) -> float:
    """The seconds of a rest as the voice says them: a long one to the nearest ten, which is as exact as one needs."""
    return round(seconds, -1) if seconds >= LONG_REST_SECONDS else seconds


def _set_and_side(step: Step, guide: Guide) -> Iterator[tuple[str, Weight]]:
    yield _set(step, guide), Weight.EDGE
    if side := full_side(step, guide):
        yield side, Weight.SIDE


def _set(step: Step, guide: Guide) -> str:
    words = guide.words
    return words.counted(words.phrases.set_of, step.set, of=words.number(step.sets))


def _what_follows(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    work = next_work(plan, index)
    if work is not None and work.exercise is not None:
        yield guide.words.phrases.then.format(name=guide.texts[work.exercise].name), Weight.SIDE
