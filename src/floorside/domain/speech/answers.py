"""The answers of the voice: to a command, and at the very end of a session."""

from collections.abc import Iterator

from floorside.domain.exercise import Posture
from floorside.domain.session.cues import LEAD_SECONDS, Cue, CueKind
from floorside.domain.session.do_less import smaller
from floorside.domain.session.plan import Plan, StepKind, after_exercise, steps_ahead
from floorside.domain.session.run_state import HURT_REST_SECONDS
from floorside.domain.speech.before_work import release_of
from floorside.domain.speech.guide import Guide, posture_of, tells_all
from floorside.domain.speech.phrases import AFTER_TONE_SECONDS, Utterance, VoiceLevel, Weight

#: The tone that ends the session is the longest.
AFTER_FINISH_SECONDS = 2.0

#: Said only where the voice is free, so that nothing is cut off.
ASIDE = (CueKind.MORE, CueKind.LESS)
_SAFETY = (CueKind.HURTS, CueKind.RESTING, CueKind.RESTED)
#: The person then has to choose.
_CHOOSING = (CueKind.HURTS, CueKind.RESTED)


def answer(cue: Cue, plan: Plan, guide: Guide) -> Utterance | None:
    """What the voice answers to a command, or at the very end; `at` counts from the cue."""
    text = "" if guide.level is VoiceLevel.TONES else _text(cue, plan, guide)
    if not text:
        return None
    weight = Weight.HINT if cue.kind in ASIDE else Weight.SAFETY if cue.kind in _SAFETY else Weight.EDGE
    return Utterance(_at(cue, plan), text, guide.seconds_of(text), weight)


def _text(cue: Cue, plan: Plan, guide: Guide) -> str:
    """The words that answer a cue; "" if it has no answer."""
    if cue.kind is CueKind.FINISH:
        return _farewell(plan, cue.step, guide)
    phrases, counted = guide.words.phrases, plan.steps[cue.step].is_counted
    words = {
        CueKind.PAUSED: phrases.paused,
        CueKind.RESUMED: phrases.resumed,
        CueKind.HURTS: phrases.hurts,
        CueKind.RESTING: phrases.resting if _goes_on(plan, cue) else _only_rest(guide),
        CueKind.RESTED: phrases.rested,
        CueKind.MORE: phrases.one_more if counted else phrases.longer,
        CueKind.LESS: phrases.one_less if counted else phrases.shorter,
        CueKind.LEFT_OUT: phrases.left_out,
        CueKind.STOPPED: phrases.stopped,
        CueKind.STOPPED_UNDONE: phrases.stopped_undone,
    }.get(cue.kind, "")
    return f"{words} {_choices(plan, cue, guide)}" if cue.kind in _CHOOSING else words


def _at(cue: Cue, plan: Plan) -> float:
    """When the answer begins, in seconds after the cue."""
    if cue.kind is CueKind.FINISH:
        return AFTER_FINISH_SECONDS
    if cue.kind is CueKind.RESUMED and plan.steps[cue.step].kind is StepKind.WORK:
        return LEAD_SECONDS + AFTER_TONE_SECONDS  # a count-in comes: between its first two ticks
    return 0.0


def level_word(guide: Guide) -> str:
    """How much the voice says from now on; "" if it says nothing."""
    phrases = guide.words.phrases
    return {
        VoiceLevel.AS_NEEDED: phrases.voice_as_needed,
        VoiceLevel.EVERYTHING: phrases.voice_everything,
        VoiceLevel.SHORT: phrases.voice_short,
    }.get(guide.level, "")


def answer_texts(plan: Plan, guide: Guide) -> Iterator[str]:
    """The farewell after the last exercise, and the parts of all other answers."""
    phrases = guide.words.phrases
    yield from (phrases.paused, phrases.resumed, phrases.hurts)
    yield from (phrases.hurt_go_on, phrases.hurt_smaller, phrases.hurt_next, phrases.hurt_rest, phrases.hurt_end)
    yield _only_rest(guide)
    yield from (phrases.resting, phrases.rested, phrases.stopped, phrases.stopped_undone)
    yield from (phrases.longer, phrases.shorter, phrases.one_more, phrases.one_less, phrases.left_out)
    yield from (phrases.voice_as_needed, phrases.voice_everything, phrases.voice_short)
    yield from (phrases.tones_on, phrases.tones_off)
    yield from (phrases.finished, phrases.get_up, phrases.get_up_from_knees)
    yield _farewell(plan, plan.works[-1], guide)


def _goes_on(plan: Plan, cue: Cue) -> bool:
    """Whether the exercise of the cue goes on, since no pain spread in it."""
    return plan.steps[cue.step].exercise not in cue.spread


def _only_rest(guide: Guide) -> str:
    """For the minute after pain that spread, which leads to the choices again."""
    return guide.words.phrases.rest.format(time=guide.words.time(HURT_REST_SECONDS))


def _choices(plan: Plan, cue: Cue, guide: Guide) -> str:
    """What to press when it hurts, in the words of the buttons. An exercise in which pain spread does not go on."""
    phrases, index = guide.words.phrases, cue.step
    goes_on = _goes_on(plan, cue)
    following = steps_ahead(plan, after_exercise(plan, index) - 1, cue.spread)
    possible = (
        (phrases.hurt_go_on, goes_on),
        (phrases.hurt_smaller, goes_on and smaller(plan, index, guide.exercises) != plan),
        (phrases.hurt_next, next(following, None) is not None),
        (phrases.hurt_rest, True),
        (phrases.hurt_end, True),
    )
    return " ".join(words for words, is_possible in possible if is_possible)


def _farewell(plan: Plan, index: int, guide: Guide) -> str:
    """After work step `index`, the last one."""
    phrases, last = guide.words.phrases, plan.steps[index]
    get_up = _get_up(posture_of(last, guide), guide) if tells_all(last, guide) else ""
    return " ".join(part for part in (release_of(last, guide), phrases.finished, get_up) if part)


def _get_up(posture: Posture, guide: Guide) -> str:
    """How to get up from the floor; "" for somebody who sits on a chair or stands."""
    if posture in (Posture.CHAIR, Posture.STANDING):
        return ""
    on_knees = posture is Posture.HANDS_AND_KNEES
    return guide.words.phrases.get_up_from_knees if on_knees else guide.words.phrases.get_up
