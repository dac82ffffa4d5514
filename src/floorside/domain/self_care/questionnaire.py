"""The Roland-Morris questionnaire: its score, when it is asked again, and what change can be told from chance."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

ITEMS = 24

#: A change of fewer points cannot be told from chance [101]; one of less than 30 % hardly matters [59].
CLEAR_POINTS = 5
CLEAR_SHARE = 0.3

#: Design: about monthly.
DAYS_BETWEEN = 28


@dataclass(frozen=True, slots=True)
class RolandMorris:
    """One time that the questionnaire was filled in. `ticked`: numbers of the sentences, 1–24."""

    on: date
    ticked: frozenset[int]

    @property
    def score(self) -> int:
        """0–24; more ticks, more that is hard to do."""
        return len(self.ticked)


def roland_morris(on: date, ticked: Collection[int]) -> RolandMorris:
    """Raises ValueError for a number that no sentence has."""
    stray = sorted(set(ticked) - set(range(1, ITEMS + 1)))
    if stray:
        raise ValueError(f"there is no sentence {stray[0]}, they are 1 to {ITEMS}")
    return RolandMorris(on, frozenset(ticked))


def is_due(last: RolandMorris | None, today: date) -> bool:
    return last is None or today - last.on >= timedelta(days=DAYS_BETWEEN)


def clear_change(earlier: RolandMorris, last: RolandMorris) -> int:
    """How much the score changed, fewer ticks negative; 0 if it could be chance or lies less than weeks apart."""
    change = last.score - earlier.score
    clear = abs(change) >= max(CLEAR_POINTS, CLEAR_SHARE * earlier.score)
    return change if clear and last.on - earlier.on >= timedelta(days=DAYS_BETWEEN) else 0


def held_against(filled: Sequence[RolandMorris]) -> RolandMorris:
    """What the last is told beside; the first if nothing has clearly changed. `filled`: two at least.

    First the best since, so that a relapse after better months is told; then the first, then the worst since.
    """
    *earlier, last = filled
    best, worst = (choose(earlier, key=lambda each: each.score) for choose in (min, max))
    if clear_change(best, last) > 0:
        return best
    return next((each for each in (earlier[0], worst) if clear_change(each, last) < 0), earlier[0])
