"""What the voice needs: how much it says, its words, and the exercises it speaks of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from floorside.domain.exercise import Exercise, ExerciseText, Kit, Posture, Side
from floorside.domain.forms import in_form, text_in_form
from floorside.domain.session.plan import Step
from floorside.domain.side_words import SideWords, with_sides
from floorside.domain.speech.experience import FormId
from floorside.domain.speech.phrases import VoiceLevel, estimate_seconds
from floorside.domain.speech.words import SpeechWords


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything from which the script is made. `postures`: how to get there ("Lie on your back").

    `kit`: the names of the things. `advice`: a form → how to do it with the person's conditions. `opening`: what to
    say at the very beginning of a person's first sessions. `sides`: the words for {side} and {other}. `known`: what
    needs no explanation at the level "as needed". `under_way`: work has begun, so that the person has what they need
    beside them, and is on the mat.
    """

    level: VoiceLevel
    words: SpeechWords
    exercises: Mapping[str, Exercise]
    texts: Mapping[str, ExerciseText]
    postures: Mapping[Posture, str]
    seconds_of: Callable[[str], float] = estimate_seconds
    kit: Mapping[Kit, str] = field(default_factory=dict)
    advice: Mapping[FormId, tuple[str, ...]] = field(default_factory=dict)
    opening: tuple[str, ...] = ()
    sides: Mapping[Side | None, SideWords] = field(default_factory=dict)
    known: frozenset[FormId] = frozenset()
    under_way: bool = False

    @property
    def tells_beginners(self) -> bool:
        """Whether this level includes what newcomers hear."""
        return self.level in (VoiceLevel.EVERYTHING, VoiceLevel.AS_NEEDED)


def tells_all(step: Step, guide: Guide) -> bool:
    """Whether the voice explains the exercise of this step, in its form, completely."""
    if guide.level is VoiceLevel.AS_NEEDED:
        return (step.exercise, step.rung) not in guide.known
    return guide.level is VoiceLevel.EVERYTHING


def form_of_step(step: Step, guide: Guide) -> Exercise:
    """The exercise of this step, in its form."""
    assert step.exercise is not None
    return in_form(guide.exercises[step.exercise], step.rung)


def posture_of(step: Step, guide: Guide) -> Posture:
    return form_of_step(step, guide).posture


def is_led_anew(step: Step, guide: Guide) -> bool:
    """Whether the person has to be led all the way: they come from another posture than the plan expects, or the
    session is taken up here, so that they have not heard which exercise it is.
    """
    if step.comes_from is None:
        return False
    return not guide.under_way or step.comes_from is not posture_of(step, guide)


def text_of(step: Step, guide: Guide) -> ExerciseText:
    """The words of the exercise in the form of this step."""
    assert step.exercise is not None
    return text_in_form(guide.exercises[step.exercise], guide.texts[step.exercise], step.rung)


def advice_of(step: Step, guide: Guide) -> tuple[str, ...]:
    """How to do the exercise of this step, in its form, with the person's conditions."""
    assert step.exercise is not None
    return guide.advice.get((step.exercise, step.rung), ())


def sided(text: str, step: Step, guide: Guide) -> str:
    """A sentence with the words for the side of this step."""
    return with_sides(text, guide.sides[step.side]) if step.side in guide.sides else text


def capital(word: str) -> str:
    return word[:1].upper() + word[1:]
