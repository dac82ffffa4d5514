"""The script: what the voice says in each step of a plan, and its answers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from floorside.domain.cues import COUNT_IN_SECONDS, LEAD_SECONDS, TONES, Cue, CueKind, closing_cue, cues_of_step
from floorside.domain.exercise import DoseKind, Exercise, ExerciseText, Phase, Posture
from floorside.domain.ladder import form_text, in_form, text_in_form
from floorside.domain.plan import Plan, Step, StepKind
from floorside.domain.speech import (
    AFTER_TONE_SECONDS,
    BEFORE_TONE_SECONDS,
    GAP_SECONDS,
    Onset,
    SpeechWords,
    Utterance,
    VoiceLevel,
    Weight,
    Wish,
    arrange,
    estimate_seconds,
    in_a_row,
)

#: The first words of a session, and those after the tone that ended a work has said its own.
FIRST_SECONDS = 0.5
AFTER_CLOSING_SECONDS = 1.1
#: The tone that ends the session is the longest.
AFTER_FINISH_SECONDS = 2.0
#: Between two sentences that tell how to lie: time to do it.
PAUSE_SECONDS = 0.7
#: From the last word to the count-in: time to take the side just named.
SETTLE_SECONDS = 1.5
#: The side is said again before the start if it was said longer ago than this.
REMIND_AFTER_SECONDS = 8.0
#: Reps in which the phases are named; then only numbers.
GUIDED_REPS = {VoiceLevel.FULL: 2, VoiceLevel.SHORT: 1}
LONG_HOLD_SECONDS = 8.0
#: No step is made longer than this to hold what is said.
MOST_SECONDS = 180

WEIGHTS = {
    CueKind.COUNT: Weight.EDGE,
    CueKind.START: Weight.EDGE,
    CueKind.HALFWAY: Weight.HALFWAY,
    CueKind.REP: Weight.COUNT,
    CueKind.RELEASE: Weight.COUNT,
}


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything the script is made from. `postures`: how to get there ("Lie on your back")."""

    level: VoiceLevel
    words: SpeechWords
    exercises: Mapping[str, Exercise]
    texts: Mapping[str, ExerciseText]
    postures: Mapping[Posture, str]
    seconds_of: Callable[[str], float] = estimate_seconds


def utterances(
    plan: Plan, index: int, seconds: float, reps: int, guide: Guide, begin: float = 0.0
) -> tuple[Utterance, ...]:
    """What is said in a step that lasts `seconds` and has `reps` reps, in order of time, offsets from its beginning.

    `begin`: said only from there on (after a pause, or having come back), what does not fit any more left out.
    """
    if guide.level is VoiceLevel.TONES:
        return ()
    step = plan.steps[index]
    cues = cues_of_step(plan, index, seconds, reps)
    if step.kind is not StepKind.WORK:
        return _lead_in(plan, index, seconds, cues, guide, begin)
    wishes = _rep_wishes(plan, index, cues, guide) if step.is_counted else _hold_wishes(plan, index, cues, guide)
    wishes = (wish for wish in wishes if wish.earliest >= begin)
    return arrange(wishes, _onsets(cues), seconds, guide.seconds_of)


def fit_to_speech(plan: Plan, guide: Guide) -> Plan:
    """The plan with its ways in long enough for all that is said in them; work is never touched."""
    steps = list(plan.steps)
    for index, step in enumerate(steps):
        if step.kind not in (StepKind.WORK, StepKind.WAIT):
            steps[index] = replace(step, planned_seconds=_fitting_seconds(plan, index, guide))
    return replace(plan, steps=tuple(steps))


def answer(cue: Cue, plan: Plan, guide: Guide) -> Utterance | None:
    """What is said to a command or at the very end; `at` counts from the cue."""
    phrases = guide.words.phrases
    said = {
        CueKind.PAUSED: (phrases.paused, 0.0),
        CueKind.HURTS: (phrases.hurts, 0.0),
        CueKind.STOPPED: (phrases.stopped, 0.0),
        CueKind.FINISH: (_farewell(plan, guide), AFTER_FINISH_SECONDS),
        # A work is counted in: the word goes between the first two ticks.
        CueKind.RESUMED: (phrases.resumed, _resumed_at(plan.steps[cue.step])),
    }.get(cue.kind)
    if said is None or guide.level is VoiceLevel.TONES:
        return None
    text, at = said
    return Utterance(at, text, guide.seconds_of(text), Weight.SAFETY if cue.kind is CueKind.HURTS else Weight.EDGE)


def script_lines(plan: Plan, guide: Guide) -> list[str]:
    """The whole script with the times at which it is said if nobody pauses."""
    lines = []
    for index, (start, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
        title = " ".join(
            part for part in (step.kind.replace("_", " "), step.exercise, step.side, step.direction) if part
        )
        lines += ["", f"{_clock(start)}  {title}, {step.planned_seconds:g} s"]
        for utterance in utterances(plan, index, step.planned_seconds, step.reps, guide):
            lines.append(f"  {_clock(start + utterance.at)}  {utterance.text}")
    end = answer(closing_cue(plan, len(plan.steps) - 1, plan.seconds), plan, guide)
    if end is not None:
        lines.append(f"  {_clock(plan.seconds + end.at)}  {end.text}")
    return lines[1:]


def _clock(seconds: float) -> str:
    tenths = round(seconds * 10)
    return f"{tenths // 600}:{tenths % 600 / 10:04.1f}"


def _resumed_at(step: Step) -> float:
    return LEAD_SECONDS + AFTER_TONE_SECONDS if step.kind is StepKind.WORK else 0.0


def _farewell(plan: Plan, guide: Guide) -> str:
    phrases = guide.words.phrases
    last = _work_before(plan, len(plan.steps))
    on_the_floor = last is not None and _posture(last, guide) not in (Posture.CHAIR, Posture.STANDING)
    return f"{phrases.finished} {phrases.get_up}" if on_the_floor else phrases.finished


def _posture(step: Step, guide: Guide) -> Posture:
    assert step.exercise is not None
    return in_form(guide.exercises[step.exercise], step.rung).posture


def _onsets(cues: Sequence[Cue]) -> list[Onset]:
    return [(cue.at, WEIGHTS[cue.kind]) for cue in cues if cue.kind in TONES]


# Ways in: get ready, change side, rest, wait


def _lead_in(
    plan: Plan, index: int, seconds: float, cues: Sequence[Cue], guide: Guide, begin: float
) -> tuple[Utterance, ...]:
    step = plan.steps[index]
    if step.kind is StepKind.WAIT:
        return in_a_row(
            [(guide.words.phrases.wait, Weight.EDGE)], begin + FIRST_SECONDS, MOST_SECONDS, 0, guide.seconds_of
        )
    first = begin + (FIRST_SECONDS if begin or index == 0 else AFTER_CLOSING_SECONDS)
    count_at = min((cue.at for cue in cues if cue.kind is CueKind.COUNT), default=seconds)
    last = count_at - BEFORE_TONE_SECONDS
    row = _said_before(plan, index, guide)
    spoken = in_a_row(row, first, last - _settle(step), PAUSE_SECONDS, guide.seconds_of)
    if len(spoken) < len(row):
        spoken = in_a_row(row, first, last, GAP_SECONDS, guide.seconds_of)
    reminder = _reminder(step, guide, spoken, last - SETTLE_SECONDS)
    return (*spoken, reminder) if reminder is not None else spoken


def _settle(step: Step) -> float:
    return SETTLE_SECONDS if step.exercise is not None else 0.0


def _reminder(step: Step, guide: Guide, spoken: Sequence[Utterance], until: float) -> Utterance | None:
    """Side, direction and set once more, when they were named long ago."""
    text = _brief_side(step, guide)
    named = [utterance for utterance in spoken if utterance.text == _full_side(step, guide)]
    if not text or not named:
        return None
    length = guide.seconds_of(text)
    at = until - length
    if at - named[-1].until < REMIND_AFTER_SECONDS or at < spoken[-1].until + GAP_SECONDS:
        return None
    return Utterance(at, text, length, Weight.SIDE)


def _fitting_seconds(plan: Plan, index: int, guide: Guide) -> float:
    """The planned seconds, or the whole seconds that hold everything with its pauses, if that is more."""
    planned = plan.steps[index].planned_seconds
    row = _said_before(plan, index, guide)
    if guide.level is VoiceLevel.TONES or not row:
        return planned
    step = plan.steps[index]
    seconds = FIRST_SECONDS if index == 0 else AFTER_CLOSING_SECONDS
    seconds += sum(guide.seconds_of(text) + PAUSE_SECONDS for text, _ in row) - PAUSE_SECONDS
    named = next((i for i, (_, weight) in enumerate(row) if weight is Weight.SIDE), None)
    if named is not None:
        since = sum(guide.seconds_of(text) + PAUSE_SECONDS for text, _ in row[named + 1 :])
        if since > REMIND_AFTER_SECONDS - 2:
            seconds += GAP_SECONDS + guide.seconds_of(_brief_side(step, guide))
    leads_to_work = index + 1 < len(plan.steps) and plan.steps[index + 1].kind is StepKind.WORK
    seconds += _settle(step) + BEFORE_TONE_SECONDS + (COUNT_IN_SECONDS if leads_to_work else 0)
    return max(planned, min(float(MOST_SECONDS), float(-(-seconds // 1))))


Row = list[tuple[str, Weight]]


def _said_before(plan: Plan, index: int, guide: Guide) -> Row:
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
    text = text_in_form(guide.texts, step.exercise, step.rung)
    is_new = all((one.exercise, one.rung) != (step.exercise, step.rung) for one in plan.steps[:index])
    hints = list(text.steps) if guide.level is VoiceLevel.FULL and is_new else []
    position = _position(plan, index, guide)
    if hints and hints[0].startswith(guide.postures[_posture(step, guide)]):
        position = hints.pop(0)
    yield position, Weight.COUNT
    yield guide.words.phrases.name.format(name=text.name), Weight.EDGE
    if step.rung:
        yield _form(step, guide)
    if side := _full_side(step, guide):
        yield side, Weight.SIDE
    for phrase in _dose(plan, index, guide):
        yield phrase, Weight.COUNT
    for hint in hints:
        yield hint, Weight.HINT


def _form(step: Step, guide: Guide) -> tuple[str, Weight]:
    assert step.exercise is not None
    form = form_text(guide.texts, step.exercise, step.rung)
    phrases = guide.words.phrases
    return phrases.name.format(name=form.name) if form else phrases.usual_form, Weight.EDGE


def _changed_form(plan: Plan, index: int, guide: Guide) -> Row:
    """The form of the work that comes, where that before it, of the other side, had another; first how to get there."""
    step, before = plan.steps[index], _work_before(plan, index)
    if before is None or before.rung == step.rung:
        return []
    moved = _posture(before, guide) is not _posture(step, guide)
    return [*([(_position(plan, index, guide), Weight.COUNT)] if moved else []), _form(step, guide)]


def _position(plan: Plan, index: int, guide: Guide) -> str:
    posture = _posture(plan.steps[index], guide)
    before = next((step for step in reversed(plan.steps[:index]) if step.exercise is not None), None)
    if before is not None and _posture(before, guide) is posture:
        return guide.words.stay[posture]
    return f"{guide.postures[posture]}."


def _full_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side, step.exercise)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def _brief_side(step: Step, guide: Guide) -> str:
    parts = [guide.words.side(step.side)] if step.side else []
    return " ".join([*parts, *_direction(step, guide)])


def _direction(step: Step, guide: Guide) -> tuple[str, ...]:
    return (guide.words.direction(step.direction, step.exercise),) if step.direction else ()


def _dose(plan: Plan, index: int, guide: Guide) -> Iterator[str]:
    """How much, as a person would say it: both sides at once where they are the same."""
    work = _next_work(plan, index)
    assert work is not None
    yield from _amount(work, work.side is not None and _sides_agree(plan, index), guide)
    if work.sets > 1:
        yield guide.words.phrases.sets.format(number=_capital(guide.words.number(work.sets)))


def _amount(work: Step, sided: bool, guide: Guide) -> Iterator[str]:
    """How much one work asks for. `sided`: the other side is the same."""
    assert work.exercise is not None
    words, phrases = guide.words, guide.words.phrases
    number, time = _capital(words.number(work.reps)), words.time(work.hold_seconds)
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


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _next_work(plan: Plan, index: int) -> Step | None:
    return next((step for step in plan.steps[index:] if step.kind is StepKind.WORK), None)


def _work_before(plan: Plan, index: int) -> Step | None:
    return next((step for step in reversed(plan.steps[:index]) if step.kind is StepKind.WORK), None)


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
    step, before, after = plan.steps[index], _work_before(plan, index), _next_work(plan, index)
    if before is None or after is None or before.side is step.side:
        yield " ".join(_direction(step, guide)) or _full_side(step, guide), Weight.SIDE
        return
    yield guide.words.phrases.change_sides, Weight.EDGE
    yield _full_side(step, guide), Weight.SIDE
    yield from _changed_form(plan, index, guide)
    if (before.reps, before.hold_seconds) != (after.reps, after.hold_seconds):
        for phrase in _amount(after, False, guide):
            yield phrase, Weight.COUNT


def _rest(step: Step, guide: Guide) -> str:
    return guide.words.phrases.rest.format(time=guide.words.time(step.planned_seconds))


def _set_and_side(step: Step, guide: Guide) -> Iterator[tuple[str, Weight]]:
    words = guide.words
    yield words.phrases.set_of.format(number=words.number(step.set), of=words.number(step.sets)), Weight.EDGE
    if side := _full_side(step, guide):
        yield side, Weight.SIDE


def _what_follows(plan: Plan, index: int, guide: Guide) -> Iterator[tuple[str, Weight]]:
    work = _next_work(plan, index)
    if work is not None and work.exercise is not None:
        yield guide.words.phrases.then.format(name=guide.texts[work.exercise].name), Weight.SIDE


# Work


def _hold_wishes(plan: Plan, index: int, cues: Sequence[Cue], guide: Guide) -> Iterator[Wish]:
    phrases = guide.words.phrases
    for cue in cues:
        if cue.kind is CueKind.HALFWAY:
            yield Wish((phrases.halfway,), Weight.HALFWAY, cue.at + 0.5, cue.at + 1.5)
        elif cue.kind is CueKind.TEN_LEFT:
            yield Wish((phrases.ten_left,), Weight.COUNT, cue.at, cue.at + 0.5)
        elif cue.kind is CueKind.START and guide.level is VoiceLevel.FULL and _is_first(plan, index):
            step = plan.steps[index]
            assert step.exercise is not None
            if breathing := text_in_form(guide.texts, step.exercise, step.rung).breathing:
                yield Wish((breathing, breathing.split(". ")[0] + "."), Weight.HINT, cue.at + 1.5, cue.at + 4)


def _is_first(plan: Plan, index: int) -> bool:
    """Whether it is the first work of its exercise in the session."""
    exercise = plan.steps[index].exercise
    return not any(s.kind is StepKind.WORK and s.exercise == exercise for s in plan.steps[:index])


def _rep_wishes(plan: Plan, index: int, cues: Sequence[Cue], guide: Guide) -> Iterator[Wish]:
    step = plan.steps[index]
    assert step.exercise is not None
    breathing = guide.exercises[step.exercise].kind is DoseKind.BREATHS
    last = max(cue.number for cue in cues)
    guided = last if breathing and guide.level is VoiceLevel.FULL else GUIDED_REPS[guide.level]
    lengths = dict(step.phases)
    for cue in cues:
        assert cue.phase is not None
        name = guide.words.phase(cue.phase, step.exercise) if cue.number <= guided else ""
        if cue.kind in (CueKind.START, CueKind.REP):
            yield from _count_wish(cue, last, name, guide)
        elif name and lengths[cue.phase] >= 1 and not (cue.phase is Phase.REST and lengths[cue.phase] < 1.5):
            earliest = cue.at + (AFTER_TONE_SECONDS if cue.kind is CueKind.RELEASE else 0)
            yield Wish((name,), Weight.COUNT, earliest, earliest + 0.4)
        if cue.phase is Phase.HOLD and cue.number <= guided and lengths[Phase.HOLD] >= LONG_HOLD_SECONDS:
            middle = cue.at + lengths[Phase.HOLD] / 2
            yield Wish((guide.words.phrases.keep_breathing,), Weight.HINT, middle - 1, middle)


def _count_wish(cue: Cue, last: int, phase: str, guide: Guide) -> Iterator[Wish]:
    """The number of the rep that begins, and what to do first where that is still said."""
    number = _capital(guide.words.number(cue.number)) + "."
    counted = guide.words.phrases.last if cue.number == last and last > 1 else number
    texts = [f"{counted} {phrase}" for phrase in [phase] if phrase] + [counted]
    if cue.number == 1 and phase:
        texts = [phase]
    yield Wish(tuple(texts), Weight.COUNT, cue.at + AFTER_TONE_SECONDS, cue.at + 0.6)
