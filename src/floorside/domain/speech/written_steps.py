"""The steps of an exercise as text for people who do not hear the voice, in the same sentences."""

from floorside.domain.session.plan import Plan, StepKind, work_before
from floorside.domain.side_words import names_only_the_other
from floorside.domain.speech.guide import Guide, advice_of, is_led_anew, sided, text_of


def written_steps(plan: Plan, index: int, guide: Guide) -> tuple[str, ...]:
    """The text on the screen during a lead-in, at each level of the voice; empty during a work step or a rest."""
    step = plan.steps[index]
    if step.kind is StepKind.WORK or step.exercise is None:
        return ()
    if step.kind in (StepKind.GET_READY, StepKind.WAIT) or is_led_anew(step, guide):
        hints = tuple(sided(hint, step, guide) for hint in text_of(step, guide).steps)
        return (*hints, *advice_of(step, guide))
    return _written_change(plan, index, guide) if step.kind is StepKind.CHANGE_SIDE else ()


def _written_change(plan: Plan, index: int, guide: Guide) -> tuple[str, ...]:
    """On another side, what the other limbs do now; in another direction, how to move."""
    step, before = plan.steps[index], work_before(plan, index)
    if step.direction is not None and before is not None and before.side is step.side:
        return (guide.words.direction(step.direction, step.exercise),)
    helping = (hint for hint in text_of(step, guide).steps if names_only_the_other(hint))
    own = (guide.words.side(step.side, step.exercise),) if step.side else ()
    return (*own, *(sided(hint, step, guide) for hint in helping))
