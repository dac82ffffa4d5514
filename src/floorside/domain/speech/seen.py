"""What came before a step of the plan, gathered as one goes through it once."""

from dataclasses import dataclass, field

from floorside.domain.exercise import Posture
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.speech.experience import FormId
from floorside.domain.speech.guide import Guide, posture_of


@dataclass(slots=True)
class Seen:
    """Where one is, what was told, and the last work. `posture` is None at the beginning: one stands.

    `step` is the one right before, `told` the exercises that were introduced, each in its form.
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
