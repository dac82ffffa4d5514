"""What came before a step of the plan, collected while one goes through the plan once."""

from dataclasses import dataclass, field

from floorside.domain.exercise import Posture
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.speech.experience import FormId
from floorside.domain.speech.guide import Guide, posture_of


@dataclass(slots=True)
class Seen:
    """The position, the exercises explained so far, and the last work step. `posture`: None at the beginning, where the
    person stands.

    `step`: the one right before; `told`: the exercises that were explained, each with its form.
    """

    posture: Posture | None = None
    told: set[FormId] = field(default_factory=set)
    work: Step | None = None
    step: Step | None = None

    def pass_by(self, step: Step, guide: Guide) -> None:
        if step.exercise is not None:
            self.posture = posture_of(step, guide)
            self.told.add((step.exercise, step.rung))
        if step.kind is StepKind.WORK:
            self.work = step
        self.step = step

    def was_told(self, step: Step) -> bool:
        return (step.exercise, step.rung) in self.told
