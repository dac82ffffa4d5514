"""A dose of a routine, and a suggestion for one."""

from floorside.domain.exercise import Amount, Dose
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.services.routine.routine_service import RoutineService
from tests.ui.hand_clock import HandClock


def dose(routine_service: RoutineService, exercise: str, routine: str = "full") -> Dose:
    return next(item.dose for item in routine_service.routines[routine].exercises if item.exercise == exercise)


def suggested() -> Suggestion:
    return Suggestion(
        "full",
        "bridge",
        None,
        Kind.UP,
        Amount(10, 1),
        Amount(11, 1),
        Reason(ReasonKey.TWO_GREENS, HandClock().clock().local().date()),
        ("one", "two"),
    )
