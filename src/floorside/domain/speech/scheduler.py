"""Follows the script while a session runs: which phrases are left, and when each is due."""

from dataclasses import replace
from math import inf

from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import COUNT_IN_SECONDS
from floorside.domain.speech.answers import ASIDE, answer
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import BEFORE_TONE_SECONDS, GAP_SECONDS, Utterance, VoiceLevel, Weight
from floorside.domain.speech.script import PAUSE_SECONDS, utterances

#: A phrase that is later than this, in seconds, no longer fits, and is dropped.
STALE_SECONDS = 0.7
#: Up to this many seconds after its beginning, a step counts as just begun: ticks come a little late.
JUST_BEGUN_SECONDS = 0.6
#: No voice speaks a phrase in less than this part of its estimated time; an earlier end is that of another phrase.
LEAST_SPOKEN = 0.5
#: Voices tell that they have ended about so many seconds after their last sound (measured with espeak-ng).
TOLD_LATE_SECONDS = 0.3
TINY_SECONDS = 0.01

_SPEAKING = (State.RUNNING, State.WAITING)
_GOING_ON = (*_SPEAKING, State.COUNTING_IN)


class SpeechScheduler:
    """Takes the engine's moments, and returns phrases. `now`, and a phrase's `at`, are seconds of the engine's
    clock.
    """

    def __init__(self, plan: Plan, guide: Guide) -> None:
        self._plan = plan
        self._guide = guide
        self._pending: list[Utterance] = []
        self._of_step: tuple[Utterance, ...] = ()
        self._opened: dict[str, float] = {}
        self._place: tuple[int, float, int] | None = None
        self._last: Utterance | None = None
        self._answer: Utterance | None = None
        self._in_lead_in = False

    def set_guide(self, guide: Guide, plan: Plan) -> None:
        """Use another level, pace or form from the next phrases on. `plan`: the same steps, with enough time for what
        is spoken then.
        """
        self._guide, self._plan = guide, plan

    def unheard(self, guide: Guide, now: float) -> Guide:
        """The guide without the lines of its opening that were spoken to their end: nobody needs them twice."""
        left = tuple(line for line in guide.opening if self._opened.get(line, inf) > now)
        return replace(guide, opening=left)

    @property
    def guide(self) -> Guide:
        """The guide from which it speaks now."""
        return self._guide

    def interrupt(self, heard_until: float) -> None:
        """Drop the waiting phrases: their moments will not come. What ends later than `heard_until` was not heard."""
        self._opened = {line: until for line, until in self._opened.items() if until <= heard_until}
        self._pending.clear()
        self._place = self._last = None

    def repeat(self, now: float) -> None:
        """Nothing was heard until now: prepare the present step once more, the answers that are still to come, and the
        latest one if nothing has gone on since.
        """
        answers = [each for each in self._pending if each not in self._of_step]
        if self._answer is not None and self._answer not in answers:
            answers.append(replace(self._answer, at=now))
        self.interrupt(heard_until=-inf)
        self._pending += answers

    def hear(self, cue: Cue) -> bool:
        """Queue the answer to a command, or to the end of the session. Returns whether there is one."""
        if cue.kind is CueKind.START:
            self._guide = replace(self._guide, under_way=True)
        answered = answer(cue, self._plan, self._guide)
        if answered is None:
            return False
        answered = replace(answered, at=cue.at + answered.at)
        if cue.kind in ASIDE and not self._is_free(answered):
            return False
        self._pending.append(answered)
        self._answer = answered
        return True

    def tell(self, text: str, now: float) -> bool:
        """Queue a short answer. Returns False if the voice is busy, or says nothing at this level."""
        said = Utterance(now, text, self._guide.seconds_of(text), Weight.HINT)
        if self._guide.level is VoiceLevel.TONES or not self._is_free(said):
            return False
        self._pending.append(said)
        return True

    def _is_free(self, said: Utterance) -> bool:
        """Whether no phrase is cut off, or cuts this one off."""
        if self._last is not None and self._last.until > said.at:
            return False
        until = said.until + GAP_SECONDS
        return all(each.at >= until or each.until <= said.at for each in self._pending)

    def follow(self, moment: Moment, now: float) -> None:
        """Prepare the phrases of the present step, if it is another one, or has another length than before."""
        if moment.state in _GOING_ON:
            self._answer = None
        place = moment.index, moment.seconds, moment.reps
        if moment.state not in _SPEAKING or place == self._place:
            return
        self._in_lead_in = moment.step.kind is not StepKind.WORK
        began = now - moment.elapsed
        is_same = self._place is not None and self._place[0] == moment.index
        if is_same and moment.step.kind is not StepKind.WORK:
            self._shorten(began + moment.seconds)
        else:
            if is_same:
                self._drop_coming(now)
            self._prepare(moment, began, is_same or self._place is None, self.unheard(self._guide, now))
        self._place = place

    def due(self, now: float) -> list[Utterance]:
        """The phrases to say now. Drops those that are too late."""
        due = [utterance for utterance in self._pending if utterance.at <= now]
        self._pending = [utterance for utterance in self._pending if utterance.at > now]
        said = [utterance for utterance in due if now - utterance.at <= STALE_SECONDS]
        self._last = max(due, key=lambda utterance: utterance.at, default=self._last)
        self._opened |= {each.text: each.until for each in said if each.text in self._guide.opening}
        return said

    def upcoming(self, until: float) -> list[Utterance]:
        """The phrases that are due until then, so that they can be placed ahead."""
        return [utterance for utterance in self._pending if utterance.at <= until]

    def pull(self, now: float) -> bool:
        """The voice has ended its last phrase. If that is sooner than estimated, those that follow it in a row on the
        way to an exercise come sooner too. Returns whether any do.
        """
        last = self._last
        if last is None or not self._in_lead_in or now < last.at + LEAST_SPOKEN * last.seconds:
            return False
        row, sooner = self._row_after(last.until), last.until - (now - TOLD_LATE_SECONDS)
        if not row or sooner <= 0:
            return False
        self._last = replace(last, seconds=last.seconds - sooner)
        self._pending = [replace(each, at=each.at - sooner) if each in row else each for each in self._pending]
        return True

    def _row_after(self, end: float) -> list[Utterance]:
        """The waiting phrases that follow one another with no more than the usual pause."""
        row: list[Utterance] = []
        for utterance in sorted(self._pending, key=lambda each: each.at):
            if utterance.at - end <= PAUSE_SECONDS + TINY_SECONDS:
                row.append(utterance)
                end = utterance.until
        return row

    def next_due(self) -> float | None:
        return min((utterance.at for utterance in self._pending), default=None)

    def _prepare(self, moment: Moment, began: float, taken_up: bool, guide: Guide) -> None:
        begin = moment.elapsed if taken_up and moment.elapsed > JUST_BEGUN_SECONDS else 0.0
        spoken = [self._last] if taken_up and self._last else []
        for utterance in (*spoken, *self._pending):  # an answer is spoken to its end
            begin = max(begin, utterance.until + GAP_SECONDS - began)
        script = utterances(self._plan, moment.index, moment.seconds, moment.reps, guide, begin)
        told = Weight.HALFWAY if moment.is_past_halfway else None
        self._of_step = tuple(replace(each, at=began + each.at) for each in script if each.weight is not told)
        self._pending += self._of_step

    def _drop_coming(self, now: float) -> None:
        """Drop the phrases of the present work step that are not due yet: it has another length."""
        self._pending = [each for each in self._pending if each.at <= now or each not in self._of_step]

    def _shorten(self, end: float) -> None:
        """Drop the phrases that no longer fit before the count, since the lead-in has another length."""
        last = end - COUNT_IN_SECONDS - BEFORE_TONE_SECONDS
        self._pending = [utterance for utterance in self._pending if utterance.until <= last]
