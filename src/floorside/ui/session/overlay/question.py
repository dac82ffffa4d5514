"""What a question on the stage asks, and what can be answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from floorside.ui.session.keys import Situation
from floorside.ui.session.stage.stage_button import Weight

#: Name of an answer → what it does.
Actions = Mapping[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Answer:
    """`name`: its action in ui/session/keys.py."""

    name: str
    word: str
    do: Callable[[], None]
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Question:
    """`lines`: short paragraphs. The answers from number `apart` on are of another kind; `headings`: what stands above
    the first kind and above the second.
    """

    situation: Situation
    title: str
    lines: tuple[str, ...]
    answers: tuple[Answer, ...]
    apart: int = 0
    headings: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[slice, ...]:
        """The places of the answers of each kind."""
        return (slice(0, self.apart), slice(self.apart, None)) if self.apart else (slice(None),)
