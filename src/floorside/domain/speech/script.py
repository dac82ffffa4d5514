"""The script: when the voice says what in each step of a plan, and its answers to commands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from floorside.domain.exercise import Kit
from floorside.domain.session.cues import TONES, Cue, CueKind, closing_cue, cues_of_step
from floorside.domain.session.plan import Plan, Step, StepKind, work_before
from floorside.domain.session.timing import COUNT_IN_SECONDS
from floorside.domain.speech.answers import answer, answer_texts
from floorside.domain.speech.before_work import (
    Row,
    brief_side,
    form_words,
    full_side,
    lead_in,
    lead_ins,
    release_of,
    rest_text,
)
from floorside.domain.speech.during_work import hold_wishes, rep_wishes
from floorside.domain.speech.guide import Guide, form_of_step
from floorside.domain.speech.phrases import (
    BEFORE_TONE_SECONDS,
    GAP_SECONDS,
    Onset,
    Utterance,
    VoiceLevel,
    Weight,
    Wish,
    arrange,
    in_a_row,
)

#: When the first words of a session begin, and those after the tone at the end of a work step.
FIRST_SECONDS = 0.5
AFTER_CLOSING_SECONDS = 1.1
#: The pause between two sentences about how to lie, in which the person does it.
PAUSE_SECONDS = 0.7
#: Later than this in a lead-in nobody is told any more to let go, nor the whole length of a rest.
BEGINNING_SECONDS = 5.0
#: From the last word to the count-in: time to take the side just named.
SETTLE_SECONDS = 1.5
#: The voice names the side again before the start if it was named more seconds ago than this.
REMIND_AFTER_SECONDS = 8.0
#: Speech never makes a step longer than this, in seconds.
MOST_SECONDS = 180

WEIGHTS = {
    CueKind.COUNT: Weight.EDGE,
    CueKind.START: Weight.EDGE,
    CueKind.HALFWAY: Weight.HALFWAY,
    CueKind.REP: Weight.COUNT,
    CueKind.RELEASE: Weight.COUNT,
}


def utterances(
    plan: Plan, index: int, seconds: float, reps: int, guide: Guide, begin: float = 0.0
) -> tuple[Utterance, ...]:
    """The phrases of a step that lasts `seconds` and has `reps` reps, in order of time, from its beginning.

    `begin`: leave out what is before this time, or no longer fits after it (after a pause, or after Back).
    """
    if guide.level is VoiceLevel.TONES:
        return ()
    step = plan.steps[index]
    cues = cues_of_step(plan, index, seconds, reps)
    if step.kind is not StepKind.WORK:
        return _lead_in(plan, index, seconds, cues, guide, begin)
    wishes = (wish for wish in _wishes(plan, index, cues, guide) if wish.earliest >= begin)
    return arrange(wishes, _onsets(cues), seconds, guide.seconds_of)


def texts_from(plan: Plan, index: int, guide: Guide) -> Iterator[str]:
    """Every text that may be said from a step on, in order, and then the answers; some of them more than once."""
    if guide.level is VoiceLevel.TONES:
        return
    rows = lead_ins(plan, guide)
    for place, step in enumerate(plan.steps):
        if place < index:
            continue
        if step.kind is StepKind.WAIT:
            yield from _wait(plan, place, guide)
        elif step.kind is not StepKind.WORK:
            yield from (text for text, _ in rows[place])
            yield from (text for text in [brief_side(step, guide)] if text)
        else:
            cues = cues_of_step(plan, place, step.planned_seconds, step.reps)
            yield from (text for wish in _wishes(plan, place, cues, guide) for text in wish.texts)
    yield from answer_texts(plan, guide)


def _wishes(plan: Plan, index: int, cues: Sequence[Cue], guide: Guide) -> Iterator[Wish]:
    says = rep_wishes if plan.steps[index].is_counted else hold_wishes
    return says(plan, index, cues, guide)


def fit_to_speech(plan: Plan, guide: Guide) -> Plan:
    """The plan with lead-ins long enough for everything spoken in them; work steps never change.

    A rest before a lead-in becomes shorter by the same time.
    """
    steps = list(plan.steps)
    for index, row in enumerate(lead_ins(plan, guide)):
        if steps[index].kind not in (StepKind.WORK, StepKind.WAIT):
            steps[index] = replace(steps[index], planned_seconds=_fitting_seconds(plan, index, row, guide))
    for index, step in enumerate(steps):
        if step.kind is StepKind.REST and step.exercise is None:
            left = (step.least_seconds or 0) - steps[index + 1].planned_seconds
            steps[index] = replace(step, planned_seconds=max(0.0, left))
    return replace(plan, steps=tuple(steps))


def fit_before_start(plan: Plan, guide: Guide) -> Plan:
    """The same for a session that has not begun. A rest that fits completely into the lead-in after it is no step of
    its own.

    The lead-in is never shorter than that rest.
    """
    steps: list[Step] = []
    asked = 0.0
    for step in fit_to_speech(plan, guide).steps:
        if step.kind is StepKind.REST and step.planned_seconds == 0:
            asked = step.least_seconds or 0.0
        else:
            steps.append(replace(step, least_seconds=max(step.least_seconds or 0.0, asked)) if asked else step)
            asked = 0.0
    return fit_to_speech(replace(plan, steps=tuple(steps)), guide)


def count_phrases(plan: Plan, index: int, guide: Guide) -> int:
    """How many phrases there are in the lead-in of a work step."""
    return 0 if guide.level is VoiceLevel.TONES else len(lead_in(plan, index, guide))


def script_lines(plan: Plan, guide: Guide) -> list[str]:
    """The whole script with its times, if nobody pauses."""
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


def _onsets(cues: Sequence[Cue]) -> list[Onset]:
    return [(cue.at, WEIGHTS[cue.kind]) for cue in cues if cue.kind in TONES]


# Lead-ins: get ready, change side, rest, wait


def _lead_in(
    plan: Plan, index: int, seconds: float, cues: Sequence[Cue], guide: Guide, begin: float
) -> tuple[Utterance, ...]:
    step = plan.steps[index]
    if step.kind is StepKind.WAIT:
        said = [(text, Weight.EDGE) for text in _wait(plan, index, guide)]
        return in_a_row(said, begin + FIRST_SECONDS, MOST_SECONDS, PAUSE_SECONDS, guide.seconds_of)
    first = begin + (FIRST_SECONDS if begin or index == 0 else AFTER_CLOSING_SECONDS)
    count_at = min((cue.at for cue in cues if cue.kind is CueKind.COUNT), default=seconds)
    last = count_at - BEFORE_TONE_SECONDS
    row = lead_in(plan, index, guide)
    if begin > BEGINNING_SECONDS:
        over = _said_at_the_beginning(plan, index, guide)
        row = tuple((text, weight) for text, weight in row if text not in over)
    spoken = in_a_row(row, first, last - _settle(row), PAUSE_SECONDS, guide.seconds_of)
    if len(spoken) < len(row):
        spoken = in_a_row(row, first, last, GAP_SECONDS, guide.seconds_of)
    reminder = _reminder(step, guide, spoken, last - SETTLE_SECONDS)
    return (*spoken, reminder) if reminder is not None else spoken


def _said_at_the_beginning(plan: Plan, index: int, guide: Guide) -> set[str]:
    before = work_before(plan, index)
    return {rest_text(plan.steps[index], guide), *([release_of(before, guide)] if before else [])}


def _wait(plan: Plan, index: int, guide: Guide) -> Iterator[str]:
    """What to wait for; first the form, for somebody who comes here without the way in that says it."""
    step, phrases = plan.steps[index], guide.words.phrases
    if step.comes_from is not None and step.rung:
        yield form_words(step, guide)
    yield phrases.wait_for_band if _puts_band_on(plan, index, guide) else phrases.wait


def _puts_band_on(plan: Plan, index: int, guide: Guide) -> bool:
    """Whether the work after this wait has a band, and the exercise before had none."""
    step = plan.steps[index]
    before = work_before(plan, index)
    banded = [Kit.LOOP_BAND in form_of_step(each, guide).kit for each in (before, step) if each and each.exercise]
    return bool(banded) and banded[-1] and not (len(banded) > 1 and banded[0])


def _settle(row: Row) -> float:
    """Time, before the count, for a person to take a side, or to do what the voice explained."""
    return SETTLE_SECONDS if any(weight in (Weight.SIDE, Weight.HINT) for _, weight in row) else 0.0


def _reminder(step: Step, guide: Guide, spoken: Sequence[Utterance], until: float) -> Utterance | None:
    """Side, direction and set once more, if they were named long ago."""
    text = brief_side(step, guide)
    named = [utterance for utterance in spoken if utterance.text in (full_side(step, guide), text)]
    if not text or not named:
        return None
    length = guide.seconds_of(text)
    at = until - length
    if at - named[-1].until < REMIND_AFTER_SECONDS or at < spoken[-1].until + GAP_SECONDS:
        return None
    return Utterance(at, text, length, Weight.SIDE)


def _fitting_seconds(plan: Plan, index: int, row: Row, guide: Guide) -> float:
    """The least seconds, or the whole seconds that all phrases and pauses need, if that is more."""
    step = plan.steps[index]
    least = step.planned_seconds if step.least_seconds is None else step.least_seconds
    if guide.level is VoiceLevel.TONES or not row:
        return least
    seconds = FIRST_SECONDS if index == 0 else AFTER_CLOSING_SECONDS
    seconds += sum(guide.seconds_of(text) + PAUSE_SECONDS for text, _ in row) - PAUSE_SECONDS
    named = next((i for i, (_, weight) in enumerate(row) if weight is Weight.SIDE), None)
    if named is not None:
        since = sum(guide.seconds_of(text) + PAUSE_SECONDS for text, _ in row[named + 1 :])
        if since > REMIND_AFTER_SECONDS - 2:
            seconds += GAP_SECONDS + guide.seconds_of(brief_side(step, guide))
    leads_to_work = index + 1 < len(plan.steps) and plan.steps[index + 1].kind is StepKind.WORK
    seconds += _settle(row) + BEFORE_TONE_SECONDS + (COUNT_IN_SECONDS if leads_to_work else 0)
    return max(least, min(float(MOST_SECONDS), float(-(-seconds // 1))))
