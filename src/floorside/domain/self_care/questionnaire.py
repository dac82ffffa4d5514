"""The Roland-Morris questionnaire: its score, when it is due again, and which change of the score is more than
chance.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

#: The number of sentences that a person may tick.
ITEMS = 24

#: Fewer points of change may be chance [101]; a change of less than 30 % hardly matters [59].
CLEAR_POINTS = 5
CLEAR_SHARE = 0.3

#: About once a month (a design decision).
DAYS_BETWEEN = 28


@dataclass(frozen=True, slots=True)
class RolandMorris:
    """One completed questionnaire. `ticked`: the numbers of the sentences that the person ticked, 1–24."""

    on: date
    ticked: frozenset[int]

    @property
    def score(self) -> int:
        """0–24; the higher it is, the more activities are difficult."""
        return len(self.ticked)


def roland_morris(on: date, ticked: Collection[int]) -> RolandMorris:
    """A completed questionnaire. Raises ValueError for a number outside 1–24."""
    stray = sorted(set(ticked) - set(range(1, ITEMS + 1)))
    if stray:
        raise ValueError(f"there is no sentence {stray[0]}, they are 1 to {ITEMS}")
    return RolandMorris(on, frozenset(ticked))


def is_due(last: RolandMorris | None, today: date) -> bool:
    return last is None or today - last.on >= timedelta(days=DAYS_BETWEEN)


def clear_change(earlier: RolandMorris, last: RolandMorris) -> int:
    """The change of the score, negative for fewer ticks; 0 if it may be chance or is measured over less than four
    weeks.
    """
    change = last.score - earlier.score
    clear = abs(change) >= max(CLEAR_POINTS, CLEAR_SHARE * earlier.score)
    return change if clear and last.on - earlier.on >= timedelta(days=DAYS_BETWEEN) else 0


def comparison_for(filled: Sequence[RolandMorris]) -> RolandMorris:
    """The earlier questionnaire with which to compare the latest. `filled`: at least two, the earliest first.

    It is the best one if the latest is clearly worse, so that a relapse shows; else the first or the worst one, if the
    latest is clearly better; else the first.
    """
    *earlier, last = filled
    best, worst = (choose(earlier, key=lambda each: each.score) for choose in (min, max))
    if clear_change(best, last) > 0:
        return best
    return next((each for each in (earlier[0], worst) if clear_change(each, last) < 0), earlier[0])
