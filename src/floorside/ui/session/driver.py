"""Runs the engine in real time: this module has the only timer of a session."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from math import inf
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from floorside.devices.clock import Clock
from floorside.domain.exercise import Posture
from floorside.domain.session.coming_from import coming_from, posture_at, posture_before
from floorside.domain.session.cues import TONES, Cue, CueKind
from floorside.domain.session.do_less import smaller
from floorside.domain.session.engine import Engine, IllegalCommand
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.record import Hurt, SetRecord
from floorside.domain.session.run_state import Event, SetForgotten, SetRecorded, State
from floorside.domain.session.timing import USUAL, Timing
from floorside.domain.session.tone import Tone
from floorside.domain.speech.guide import Guide
from floorside.domain.speech.phrases import Utterance
from floorside.domain.speech.scheduler import SpeechScheduler
from floorside.domain.speech.script import count_phrases, fit_to_speech, texts_from, utterances
from floorside.domain.speech.written_steps import written_steps

#: How far in advance tones and phrases are scheduled, in seconds; the driver wakes often enough never to be late.
HORIZON_SECONDS = 2.0
HEARTBEAT_SECONDS = 0.5
#: A cue later than this, in seconds, is neither played nor shown.
STALE_SECONDS = 0.5
#: A larger gap between the clocks, in seconds, means that the computer slept.
SLEPT_SECONDS = 3.0


class TonePlayer(Protocol):
    """The methods of devices.sound.cue_player that the driver uses; times are seconds of the monotonic clock."""

    def schedule(self, tone: Tone, at: float) -> None: ...

    def cancel(self) -> None: ...


#: From a command until the tone that answers it. Another command within this time takes it back, so that a key that is
#: held down sounds once.
ANSWER_SECONDS = 0.2
#: Nearer to a tone of the plan, in seconds, that tone would not sound for itself.
APART_SECONDS = 0.3
#: Less than this is the inexactness of a sum.
TINY_SECONDS = 0.001
_ANSWERED = (
    CueKind.PAUSED,
    CueKind.RESUMED,
    CueKind.MORE,
    CueKind.LESS,
    CueKind.LEFT_OUT,
    CueKind.HURTS,
    CueKind.RESTING,
    CueKind.RESTED,
    CueKind.STOPPED,
    CueKind.STOPPED_UNDONE,
)
_OVER = (State.FINISHED, State.STOPPED)
_TIMED = (State.RUNNING, State.COUNTING_IN, State.RESTING)


class SessionDriver(QObject):
    """One session. `spoken`: an Utterance that is to be said now; `coming`: one that is to be said within the next
    seconds; `hushed`: the present phrase no longer applies; `script_changed`: other texts follow than before.

    `cue_fired`: a Cue; `unanswered`: the Cue of a command that the voice does not answer, since it is busy or says
    nothing; `set_recorded`: a SetRecord; `set_forgotten`: the position of a set that has no record any more;
    `plan_changed`: the new Plan; `moment_changed`: after every change other than passing time;
    `slept`: the computer slept, so the session is paused.
    """

    cue_fired = Signal(object)
    unanswered = Signal(object)
    spoken = Signal(object)
    coming = Signal(object)
    hushed = Signal()
    script_changed = Signal()
    set_recorded = Signal(object)
    set_forgotten = Signal(int)
    moment_changed = Signal()
    plan_changed = Signal(object)
    slept = Signal()
    ended = Signal()

    def __init__(
        self,
        engine: Engine,
        guide: Guide,
        clock: Clock,
        player: TonePlayer,
        parent: QObject | None = None,
        timing: Timing = USUAL,
    ) -> None:
        super().__init__(parent)
        self._timing = timing
        self._scheduler = SpeechScheduler(engine.plan, guide)
        self._engine = engine
        self._exercises = guide.exercises
        self._clock = clock
        self._player = player
        self._placed: set[Cue | Utterance] = set()
        self._tone_at = -inf
        self._last_wake = self._clocks()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.wake)

    @property
    def plan(self) -> Plan:
        return self._engine.plan

    @property
    def engine(self) -> Engine:
        return self._engine

    def set_guide(self, guide: Guide, repeat: bool = False) -> None:
        """Change the level of speech. Lead-ins, even the present one, become as long as what is spoken in them.

        If the present step says the same as before, the voice goes on; with `repeat` it says it again.
        """
        self.wake()
        guide = self._for_now(guide)
        plan = fit_to_speech(self._engine.plan, guide)
        if not repeat and self._says(plan, guide) == self._says(self._engine.plan, self._scheduler.guide):
            self._refit(plan, guide, anew=False)
            self._continue(interrupts=False)
        else:
            self._lead_by(plan, guide, again=True)

    def _for_now(self, guide: Guide) -> Guide:
        """The guide without what a person needs to hear only at the beginning, once they heard it."""
        guide = self._scheduler.unheard(guide, self._clock.monotonic())
        return replace(guide, under_way=self._scheduler.guide.under_way)

    def _says(self, plan: Plan, guide: Guide) -> tuple[Utterance, ...]:
        moment = self.moment()
        return utterances(plan, moment.index, moment.seconds, moment.reps, self._for_now(guide))

    def texts(self) -> list[str]:
        """The texts that may be said from now on, the first ones first, each once."""
        return list(dict.fromkeys(texts_from(self._engine.plan, self.moment().index, self._scheduler.guide)))

    def written_steps(self) -> tuple[str, ...]:
        """The steps for this moment as text."""
        return written_steps(self._engine.plan, self.moment().index, self._scheduler.guide)

    def say_again(self) -> None:
        """The voice has become ready: say what it has missed, if that still fits."""
        self._take_back(speech=False)
        self.hushed.emit()
        self._scheduler.repeat(self._clock.monotonic())
        self.wake()

    def tell(self, text: str) -> bool:
        """Answer with a short text, or with a tone while the voice is busy or says nothing; returns whether the voice
        does.
        """
        self.wake()
        now = self._clock.monotonic()
        says = bool(text) and self._scheduler.tell(text, now)
        if not says:
            self._sound_answer(now)
        self._plan_ahead(now)
        return says

    def _sound_answer(self, now: float) -> None:
        """A moment after the command; where a tone of the plan sounds then, after that."""
        at = now + ANSWER_SECONDS
        coming = (cue.at for cue in self._engine.upcoming(now, HORIZON_SECONDS) if cue.kind in TONES)
        for tone_at in (self._tone_at, *coming):
            if abs(tone_at - at) < APART_SECONDS - TINY_SECONDS:
                at = tone_at + APART_SECONDS
        self._player.schedule(Tone.ANSWER, at)

    def go_on_sooner(self) -> None:
        """The voice has ended a phrase, perhaps sooner than estimated: what follows need not wait for the estimate."""
        if self._has_slept():
            return
        now = self._clock.monotonic()
        if self._scheduler.pull(now):
            self._take_back(speech=False)
            self._plan_ahead(now)

    def moment(self) -> Moment:
        return self._engine.moment(self._clock.monotonic())

    @property
    def is_going(self) -> bool:
        """Whether the time of a step passes, so that a question has to stop it."""
        return self.moment().state in (State.RUNNING, State.COUNTING_IN)

    def start(self) -> None:
        self._last_wake = self._clocks()
        self._do(self._engine.start)

    def pause_or_resume(self) -> None:
        going = self._engine.state in (State.RUNNING, State.COUNTING_IN)
        self._do(self._engine.pause if going else self._engine.resume)

    def pause(self) -> None:
        self._do(self._engine.pause)

    def next_step(self) -> None:
        """Go to the next step. Who leaves an exercise on the way to it is still where they came from."""
        left = self.moment()
        posture = posture_before(self._engine.plan, left.index, self._exercises)
        on_the_way = left.step.kind not in (StepKind.WORK, StepKind.WAIT)
        self._do(self._engine.next)
        there, plan = self.moment(), self._engine.plan
        left_out = on_the_way and there.index > left.index + 1 and self._engine.state not in _OVER
        if left_out and posture is not posture_before(plan, there.index, self._exercises):
            self._lead_from(posture, plan, None)

    def back(self) -> None:
        moment = self.moment()
        posture = posture_at(self._engine.plan, moment.index, self._exercises)
        self._do(self._engine.back)
        there = self.moment()
        leads_back = there.step.kind is not StepKind.WORK and there.index != moment.index
        if posture is not None and leads_back and self._engine.state not in _OVER:
            is_own_way_in = moment.step.kind is StepKind.WAIT and there.index == moment.index - 1
            came_from = posture_before(self._engine.plan, moment.index, self._exercises) if is_own_way_in else posture
            self._lead_from(came_from, self._engine.plan, posture)

    @property
    def next_ends(self) -> bool:
        """Whether the next step would be the end of the session."""
        return self._engine.next_ends(self._clock.monotonic())

    def records_if_stopped(self) -> tuple[SetRecord, ...]:
        """What the records would be if the session ended now."""
        return self._engine.records_if_stopped(self._clock.monotonic())

    def smaller_plan(self) -> Plan:
        """The plan with less of the present exercise; the same plan if that is not possible."""
        return smaller(self._engine.plan, self.moment().index, self._exercises)

    def go_on_smaller(self) -> None:
        """Continue with less of what hurt: repeat the work step, or go on with its lead-in."""
        plan, moment = self.smaller_plan(), self.moment()
        in_work = moment.step.kind is StepKind.WORK
        wanted = posture_at(self._engine.plan, moment.index, self._exercises)
        posture = wanted if in_work else posture_before(self._engine.plan, moment.index, self._exercises)
        # The set that hurt is recorded with its old plan.
        self._do(self._engine.back if in_work else self._engine.resume)
        if posture is not None:
            self._lead_from(posture, plan, wanted)

    def _lead_from(self, posture: Posture, plan: Plan, before: Posture | None) -> None:
        """Continue with this plan, in the present lead-in; the person comes from `posture`. If it leads elsewhere
        than to the posture `before`, it begins anew.
        """
        index, guide = self.moment().index, self._for_now(self._scheduler.guide)
        led = coming_from(plan, index, posture, self._exercises, self._timing)
        elsewhere = posture_at(led, index, self._exercises) is not before
        self._lead_by(fit_to_speech(led, guide), guide, anew=elsewhere)

    def _lead_by(self, plan: Plan, guide: Guide, again: bool = False, anew: bool = False) -> None:
        """Continue with another plan of the same steps, which has enough time for what the guide says.

        `anew`: the present lead-in begins anew; with `again`, one in which as much is said as before does, since all of
        it is said again.
        """
        before, index = self._engine.plan, self.moment().index
        phrases = count_phrases(plan, index, guide)
        phrases_before = count_phrases(before, index, self._for_now(self._scheduler.guide))
        anew = anew or phrases > phrases_before or (again and phrases == phrases_before > 0)
        self._refit(plan, guide, anew)
        self._continue(interrupts=True)

    def _refit(self, plan: Plan, guide: Guide, anew: bool) -> None:
        before = self._engine.plan
        self._scheduler.set_guide(guide, plan)
        self._engine.refit(self._clock.monotonic(), plan, anew)
        if plan != before:
            self.plan_changed.emit(plan)
        self.script_changed.emit()

    def _continue(self, interrupts: bool) -> None:
        self._take_back(speech=interrupts)
        self.wake()
        self.moment_changed.emit()

    def add_seconds(self, seconds: float) -> None:
        self._do(lambda now: self._engine.add_seconds(now, seconds), interrupts=False)

    def hurts(self) -> None:
        self._do(self._engine.hurts)

    def say_why(self, hurt: Hurt | None) -> None:
        """What hurts, or None to take that back."""
        now = self._clock.monotonic()
        self._hand_on(self._engine.say_why(now, hurt), now)
        self.moment_changed.emit()

    def take_back_hurt(self) -> None:
        self._do(self._engine.take_back)

    def rest(self) -> None:
        """A minute's rest after "It hurts"."""
        self._do(self._engine.rest)

    def stop(self) -> None:
        self._do(self._engine.stop)

    def wake(self) -> None:
        """Advance the engine to the present time."""
        if self._has_slept():
            return
        now = self._clock.monotonic()
        was_over = self._engine.state in _OVER
        events = self._engine.advance(now)
        self._hand_on(events, now)
        if events:
            self.moment_changed.emit()
        self._plan_ahead(now)
        if self._engine.state in _OVER and not was_over:
            self.ended.emit()

    def _do(self, command: Callable[[float], list[Event]], interrupts: bool = True) -> None:
        if self._engine.state is not State.READY and self._has_slept():
            return
        now = self._clock.monotonic()
        try:
            events = command(now)
        except IllegalCommand:
            return  # a key pressed a moment too late; nothing has changed
        self._take_back(speech=interrupts)
        self._hand_on(events, now)
        self.moment_changed.emit()
        self._plan_ahead(now)
        if self._engine.state in _OVER:
            self.ended.emit()

    def _take_back(self, speech: bool) -> None:
        """The future has changed: cancel the scheduled tones, the present phrase, and the waiting ones."""
        self._player.cancel()
        self._placed.clear()
        if speech:
            self._scheduler.interrupt(heard_until=self._clock.monotonic())
            self.hushed.emit()

    def _hand_on(self, events: Iterable[Event], now: float) -> None:
        for event in events:
            if isinstance(event, SetRecorded):
                self.set_recorded.emit(event.record)
            elif isinstance(event, SetForgotten):
                self.set_forgotten.emit(event.position)
            elif now - event.at <= STALE_SECONDS:
                if event.kind in TONES:
                    self._tone_at = event.at
                is_unanswered = not self._scheduler.hear(event) and event.kind in _ANSWERED
                if is_unanswered:
                    self._sound_answer(now)
                self.cue_fired.emit(event)
                if is_unanswered:
                    self.unanswered.emit(event)

    def _plan_ahead(self, now: float) -> None:
        self._last_wake = self._clocks()
        self._scheduler.follow(self._engine.moment(now), now)
        for utterance in self._scheduler.upcoming(now + HORIZON_SECONDS):
            if utterance not in self._placed:
                self._placed.add(utterance)
                self.coming.emit(utterance)
        for utterance in self._scheduler.due(now):
            self.spoken.emit(utterance)
        for cue in self._engine.upcoming(now, HORIZON_SECONDS):
            if cue.kind in TONES and cue not in self._placed:
                self._placed.add(cue)
                self._player.schedule(TONES[cue.kind], cue.at)
        dues = [due for due in (self._engine.next_deadline(), self._scheduler.next_due()) if due is not None]
        if dues:
            wait = min(min(dues) - self._clock.monotonic(), HEARTBEAT_SECONDS)
            self._timer.start(max(0, round(wait * 1000)))
        else:
            self._timer.stop()

    def _clocks(self) -> tuple[float, float]:
        return self._clock.monotonic(), self._clock.through_sleep()

    def _has_slept(self) -> bool:
        """Whether the computer has slept; if so, stop the clock at the last moment before that, and drop whatever was
        due later. A pause in which it slept was a long one.
        """
        (then, then_through_sleep), (now, now_through_sleep) = self._last_wake, self._clocks()
        clocks_differ = (now_through_sleep - then_through_sleep) - (now - then) > SLEPT_SECONDS
        if self._engine.state not in _TIMED:
            if clocks_differ:
                self._engine.was_away()
            return False
        if now - then <= SLEPT_SECONDS and not clocks_differ:
            return False
        self._take_back(speech=True)
        # A rest that nobody rested ends with the same choices.
        stands_still = self._engine.hurts if self._engine.state is State.RESTING else self._engine.pause
        self._hand_on(stands_still(then), now)
        self._engine.was_away()
        self._plan_ahead(now)
        self.slept.emit()
        self.moment_changed.emit()
        return True
