"""The words of the session's stage: short sentences about the steps of a plan."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.domain.exercise import Direction, Exercise, ExerciseText, Phase, Posture
from floorside.domain.forms import form_text, in_form, text_in_form
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan, Step, StepKind, after_exercise, is_left_out, next_work, steps_ahead
from floorside.ui.kit.wording.own_word import own_word
from floorside.ui.kit.wording.words import duration
from floorside.ui.session.stage.plan_segments import plan_segments, segment_of, still_to_come
from floorside.ui.session.stage.step_words import (
    amount_words,
    clock_number,
    direction_word,
    kit_word,
    now_side,
    now_to,
    phase_name,
    posture_words,
    rest_word,
    side_parts,
    side_phrase,
    whole_seconds,
)

#: A shorter hold within a rep is not counted.
COUNTED_HOLD_SECONDS = 3


class StageWords:
    """The words about one plan. `exercises` and `texts` must have at least the plan's exercises."""

    def __init__(self, plan: Plan, exercises: Mapping[str, Exercise], texts: Mapping[str, ExerciseText]) -> None:
        self._plan = plan
        self._exercises = exercises
        self._texts = texts
        self._segments = plan_segments(plan)

    def of(self, plan: Plan) -> "StageWords":
        """The words about another plan of the same exercises."""
        return StageWords(plan, self._exercises, self._texts)

    def name(self, step: Step) -> str:
        return self._texts[step.exercise].name if step.exercise else rest_word()

    def cue_line(self, step: Step) -> str:
        """What to keep in mind, in the form of the exercise."""
        if step.exercise is None:
            return ""
        return text_in_form(self._exercises[step.exercise], self._texts[step.exercise], step.rung).cue

    def form(self, step: Step) -> str:
        """The form of the exercise; "" for the usual one."""
        if step.exercise is None:
            return ""
        form = form_text(self._exercises[step.exercise], self._texts[step.exercise], step.rung)
        return form.name if form else ""

    def posture(self, index: int) -> str:
        """The posture for the exercise in, or after, step `index`."""
        exercise = self._exercise(self._plan.steps[index])
        if exercise is None:
            return ""
        return posture_words(exercise.posture, stay=self._posture_before(index) is exercise.posture)

    def leads_from_elsewhere(self, step: Step) -> bool:
        """Whether, between two sets or sides, the person comes from another posture."""
        exercise, between = self._exercise(step), step.kind in (StepKind.CHANGE_SIDE, StepKind.REST)
        return between and exercise is not None and step.comes_from not in (None, exercise.posture)

    def _posture_before(self, index: int) -> Posture | None:
        """The posture in which the person is as step `index` begins; None at the beginning."""
        if self._plan.steps[index].comes_from is not None:
            return self._plan.steps[index].comes_from
        before = next((step for step in reversed(self._plan.steps[:index]) if step.exercise), None)
        was = self._exercise(before) if before else None
        return was.posture if was else None

    def kit(self, step: Step) -> str:
        exercise = self._exercise(step)
        return " · ".join(kit_word(kit) for kit in exercise.kit) if exercise else ""

    def about(self, step: Step) -> str:
        """Whether it is the person's own exercise of two with a name, its kit, and its form."""
        own = own_word(step.exercise, self._exercises, self._texts) if step.exercise else ""
        return " · ".join(part for part in (own, self.kit(step), self.form(step)) if part)

    def amount(self, work: Step) -> str:
        """The dose of one work step: 35 s, 12 times, 10 × 5 s, 10 circles."""
        exercise = self._exercise(work)
        if exercise is None or not work.is_counted:
            return QCoreApplication.translate("Stage", "{0} s").format(clock_number(work.planned_seconds))
        return amount_words(exercise.kind, work.reps, work.hold_seconds)

    def pill(self, index: int) -> str:
        """The side or direction and its number: LEFT · 1 of 2. "" if there is only one work step."""
        step = self._plan.steps[index]
        works = self._works_beside(index)
        if step.exercise is None or len(works) < 2:
            return ""
        place = next((n for n, work in enumerate(works, 1) if work >= index), len(works))
        count = QCoreApplication.translate("Stage", "{0} of {1}").format(place, len(works))
        if step.sets > 1 and (step.side or step.direction) is None:
            return QCoreApplication.translate("Stage", "Set {0}").format(count)
        if step.sets > 1:
            count = _set_words(step)
        return " · ".join([*side_parts(step), count])

    def progress(self, moment: Moment) -> str:
        """The number of the present exercise, and the time to the end if nobody pauses."""
        segments = still_to_come(self._plan, self._segments, moment.index, moment.spread)
        number, count = segment_of(segments, moment.index) + 1, len(segments)
        ahead = (self._plan.steps[i] for i in steps_ahead(self._plan, moment.index, moment.spread))
        left = sum(step.planned_seconds for step in ahead)
        if not is_left_out(self._plan, moment.index, moment.spread):
            left += whole_seconds(moment.seconds - moment.elapsed)
        return QCoreApplication.translate("Stage", "{0} of {1} · {2} left").format(number, count, duration(left))

    def next_line(self, index: int, spread: Collection[str] = ()) -> str:
        """What comes after step `index`: in a lead-in the work step itself, during a work step the next one.

        `spread`: the exercises that are left out.
        """
        step, ahead = self._plan.steps[index], [self._plan.steps[i] for i in steps_ahead(self._plan, index, spread)]
        if not ahead:
            return QCoreApplication.translate("Stage", "Then: the end of the session")
        following, work = ahead[0], next((each for each in ahead if each.kind is StepKind.WORK), None)
        if step.kind is not StepKind.WORK or following.kind is StepKind.WAIT:
            known = step.exercise if step.kind in (StepKind.CHANGE_SIDE, StepKind.REST) else None
            what = (
                self._upcoming(work, known, rested=step.kind is StepKind.REST)
                if work
                else QCoreApplication.translate("Stage", "the end of the session")
            )
        elif following.kind is StepKind.REST:
            what = self._rest(following, ahead[1] if len(ahead) > 1 else None)
        else:
            assert work is not None  # every way in leads to work
            what = self._upcoming(work, step.exercise)
        return QCoreApplication.translate("Stage", "Then: {0}").format(what)

    def following(self, index: int, spread: Collection[str] = ()) -> str:
        """The name of the exercise after the one of step `index`; "" after the last. `spread`: those left out."""
        ahead = (self._plan.steps[i] for i in steps_ahead(self._plan, after_exercise(self._plan, index) - 1, spread))
        return next((self.name(step) for step in ahead if step.kind is StepKind.WORK), "")

    def smaller(self, index: int, plan: Plan) -> str:
        """What `plan`, with the same steps, has less of from step `index` on; "" if nothing."""
        work, less = next_work(self._plan, index), next_work(plan, index)
        if work is None or less is None or work == less:
            return ""
        if work.rung != less.rung:
            return self.form(less) or QCoreApplication.translate("Stage", "the usual form")
        return self.amount(less)

    def phase_word(self, step: Step, phase: Phase | None, seconds_left: float, seconds: float) -> str:
        """The word for a phase of a rep, with its seconds if it is a long hold."""
        if phase is Phase.CIRCLE and step.direction:
            return direction_word(step.direction)
        word = self._phase_name(step, phase) if phase else ""
        if phase is Phase.HOLD and seconds >= COUNTED_HOLD_SECONDS:
            return f"{word} · {clock_number(seconds_left)}"
        return word

    def caption(self, cue: Cue) -> str:
        """A cue as text for people who do not hear it; "" if the picture shows it already."""
        step = self._plan.steps[cue.step]
        match cue.kind:
            case CueKind.REP:
                return QCoreApplication.translate("Stage", "Last one") if cue.number == step.reps else ""
            case CueKind.RELEASE:
                return self._phase_name(step, cue.phase) if cue.phase else ""
            case CueKind.START if cue.number <= 1:
                return self._text(step).begin or QCoreApplication.translate("Stage", "Begin")
            case CueKind.END:
                return self._text(step).release or QCoreApplication.translate("Stage", "Done, let go")
            case CueKind.CHANGE_SIDE:
                return self.change_line(cue.step + 1)
        return _caption_words(step.is_counted).get(cue.kind, "")

    def change_line(self, index: int) -> str:
        """What changes at the step between two sides or directions."""
        step = self._plan.steps[index]
        sides = {self._plan.steps[work].side for work in self._works_beside(index)}
        if step.direction in (Direction.LEFT, Direction.RIGHT):
            return now_to(step.direction)
        if step.direction is Direction.BACKWARD:
            return QCoreApplication.translate("Stage", "Now backward")
        if len(sides) < 2:
            return QCoreApplication.translate("Stage", "Now forward")
        assert step.side is not None
        return now_side(step.side)

    def _text(self, step: Step) -> ExerciseText:
        assert step.exercise is not None
        return text_in_form(self._exercises[step.exercise], self._texts[step.exercise], step.rung)

    def _phase_name(self, step: Step, phase: Phase) -> str:
        return self._text(step).phases.get(phase) or phase_name(phase)

    def _upcoming(self, work: Step, current: str | None, *, rested: bool = False) -> str:
        """`rested`: between two sets of the present exercise, if it goes on with that."""
        parts = [] if work.exercise == current else [self.name(work)]
        if rested and not parts:
            parts.append(_set_words(work))
        if work.side:
            parts.append(side_phrase(work.side))
        if work.direction:
            parts.append(QLocale().toLower(direction_word(work.direction)))
        return ", ".join([*parts, self.amount(work)])

    def _rest(self, rest: Step, after: Step | None) -> str:
        seconds = clock_number(rest.planned_seconds)
        if after is None or after.kind is not StepKind.WORK or rest.exercise is None:
            return QCoreApplication.translate("Stage", "rest {0} s").format(seconds)
        said = QCoreApplication.translate("Stage", "rest {0} s, then set {1} of {2}")
        return said.format(seconds, after.set, after.sets)

    def _exercise(self, step: Step) -> Exercise | None:
        return in_form(self._exercises[step.exercise], step.rung) if step.exercise else None

    def _works_beside(self, index: int) -> list[int]:
        """The other work steps of the same exercise, until the next one begins."""
        steps = self._plan.steps
        first, last = index, index
        while first > 0 and steps[first].kind is not StepKind.GET_READY:
            first -= 1
        while last + 1 < len(steps) and steps[last + 1].kind is not StepKind.GET_READY:
            last += 1
        return [i for i in range(first, last + 1) if steps[i].kind is StepKind.WORK]


def _set_words(step: Step) -> str:
    """ "set 2 of 3"."""
    sets = QCoreApplication.translate("Stage", "{0} of {1}").format(step.set, step.sets)
    return QCoreApplication.translate("Stage", "set {0}").format(sets)


def _caption_words(counted: bool) -> dict[CueKind, str]:
    """The cues with the same words in every exercise. `counted`: the step is one of reps."""
    one_more, longer = QCoreApplication.translate("Stage", "One more"), QCoreApplication.translate("Stage", "Longer")
    one_less, shorter = QCoreApplication.translate("Stage", "One less"), QCoreApplication.translate("Stage", "Shorter")
    return {
        CueKind.HALFWAY: QCoreApplication.translate("Stage", "Halfway"),
        CueKind.TEN_LEFT: QCoreApplication.translate("Stage", "Ten seconds left"),
        CueKind.START: QCoreApplication.translate("Stage", "Carry on"),
        CueKind.MORE: one_more if counted else longer,
        CueKind.LESS: one_less if counted else shorter,
        CueKind.LEFT_OUT: QCoreApplication.translate("Stage", "The exercise where pain spread is left out for today"),
        CueKind.FINISH: QCoreApplication.translate("Stage", "That was the last one"),
    }
