"""What the voice says during a work step: halfway and breathing in a hold, numbers and phases of reps."""

from collections.abc import Iterator, Sequence

from floorside.domain.exercise import DoseKind, Phase
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.speech.guide import Guide, capital, tells_all, text_of
from floorside.domain.speech.phrases import AFTER_TONE_SECONDS, Weight, Wish

#: In so many reps the voice names the phases, of a new and of a known exercise; then only numbers.
GUIDED_REPS, GUIDED_REPS_KNOWN = 2, 1
LONG_HOLD_SECONDS = 8.0
#: The voice does not name a shorter phase: the word would run into the next one.
SHORTEST_SECONDS = {Phase.HOLD: 2.0, Phase.REST: 1.5}


def hold_wishes(plan: Plan, index: int, cues: Sequence[Cue], guide: Guide) -> Iterator[Wish]:
    phrases = guide.words.phrases
    for cue in cues:
        if cue.kind is CueKind.HALFWAY:
            yield Wish((phrases.halfway,), Weight.HALFWAY, cue.at + 0.5, cue.at + 1.5)
        elif cue.kind is CueKind.TEN_LEFT:
            yield Wish((phrases.ten_left,), Weight.COUNT, cue.at, cue.at + 0.5)
        elif cue.kind is CueKind.START:
            yield from _first_wishes(plan, index, cue, guide)


def _first_wishes(plan: Plan, index: int, cue: Cue, guide: Guide) -> Iterator[Wish]:
    """What to do as a hold begins, and how to breathe in the first hold of its exercise."""
    text = text_of(plan.steps[index], guide)
    if text.begin:
        yield Wish((text.begin,), Weight.COUNT, cue.at + AFTER_TONE_SECONDS, cue.at + 0.6)
    if text.breathing and tells_all(plan.steps[index], guide) and _is_first(plan, index):
        yield Wish((text.breathing, first_sentence(text.breathing)), Weight.HINT, cue.at + 1.5, cue.at + 4)


def first_sentence(text: str) -> str:
    return text.split(". ")[0].rstrip(".") + "."


def _is_first(plan: Plan, index: int) -> bool:
    """Whether it is the first work step of its exercise in the session."""
    exercise = plan.steps[index].exercise
    return not any(s.kind is StepKind.WORK and s.exercise == exercise for s in plan.steps[:index])


def rep_wishes(plan: Plan, index: int, cues: Sequence[Cue], guide: Guide) -> Iterator[Wish]:
    step = plan.steps[index]
    assert step.exercise is not None
    breathing = guide.exercises[step.exercise].kind is DoseKind.BREATHS
    names = text_of(step, guide).phases
    last = max(cue.number for cue in cues)
    guided = GUIDED_REPS_KNOWN
    if tells_all(step, guide):
        guided = last if breathing else GUIDED_REPS
    lengths = dict(step.phases)
    for cue in cues:
        assert cue.phase is not None
        name = guide.words.phase(cue.phase, names) if cue.number <= guided else ""
        if cue.kind in (CueKind.START, CueKind.REP):
            yield from _count_wish(cue, last, name, guide)
        elif name and lengths[cue.phase] >= SHORTEST_SECONDS.get(cue.phase, 1):
            earliest = cue.at + (AFTER_TONE_SECONDS if cue.kind is CueKind.RELEASE else 0)
            yield Wish((name,), Weight.COUNT, earliest, earliest + 0.4)
        if cue.phase is Phase.HOLD and cue.number <= guided and lengths[Phase.HOLD] >= LONG_HOLD_SECONDS:
            middle = cue.at + lengths[Phase.HOLD] / 2
            yield Wish((guide.words.phrases.keep_breathing,), Weight.HINT, middle - 1, middle)


def _count_wish(cue: Cue, last: int, phase: str, guide: Guide) -> Iterator[Wish]:
    """The number of the rep that begins, followed by its first phase while the voice still names phases."""
    number = capital(guide.words.number(cue.number)) + "."
    counted = guide.words.phrases.last if cue.number == last and last > 1 else number
    texts = [f"{counted} {phrase}" for phrase in [phase] if phrase] + [counted]
    if cue.number == 1 and phase:
        texts = [phase]
    yield Wish(tuple(texts), Weight.COUNT, cue.at + AFTER_TONE_SECONDS, cue.at + 0.6)
