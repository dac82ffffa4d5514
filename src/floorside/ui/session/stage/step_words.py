"""Single words of the session's stage: sides, directions, phases, postures, kit, clock numbers."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.domain.exercise import Direction, DoseKind, Kit, Phase, Posture, Side
from floorside.domain.session.plan import Step


def clock_number(seconds: float) -> str:
    """Seconds left as people count them: 28 until the last of the 28 is gone; from 100 on as minutes and seconds."""
    whole = whole_seconds(seconds)
    return str(whole) if whole < 100 else f"{whole // 60}:{whole % 60:02}"


def whole_seconds(seconds: float) -> int:
    """Seconds left, each counted until it is gone."""
    return max(0, ceil(seconds - 1e-6))


def side_of(step: Step) -> Side | None:
    """The side whose colour the pill, the leg and the plan bar have; steps to the left and right have one, too."""
    by_direction = {Direction.LEFT: Side.LEFT, Direction.RIGHT: Side.RIGHT}
    return step.side or (by_direction.get(step.direction) if step.direction else None)


def side_parts(step: Step) -> list[str]:
    locale = QLocale()
    side = [locale.toUpper(side_word(step.side))] if step.side else []
    if step.direction in (Direction.LEFT, Direction.RIGHT):
        return [*side, locale.toUpper(direction_word(step.direction))]
    return [*side, *([direction_word(step.direction)] if step.direction else [])]


def rest_word() -> str:
    return QCoreApplication.translate("Stage", "Rest")


def side_word(side: Side) -> str:
    return (
        QCoreApplication.translate("Stage", "Left")
        if side is Side.LEFT
        else QCoreApplication.translate("Stage", "Right")
    )


def side_phrase(side: Side) -> str:
    return (
        QCoreApplication.translate("Stage", "left side")
        if side is Side.LEFT
        else QCoreApplication.translate("Stage", "right side")
    )


def now_side(side: Side) -> str:
    """A whole sentence: which side comes now."""
    return (
        QCoreApplication.translate("Stage", "Now the left side")
        if side is Side.LEFT
        else QCoreApplication.translate("Stage", "Now the right side")
    )


def now_to(direction: Direction) -> str:
    """A whole sentence: to which side the steps go now."""
    return (
        QCoreApplication.translate("Stage", "Now to the left")
        if direction is Direction.LEFT
        else QCoreApplication.translate("Stage", "Now to the right")
    )


def direction_word(direction: Direction) -> str:
    words = {
        Direction.FORWARD: QCoreApplication.translate("Stage", "Forward"),
        Direction.BACKWARD: QCoreApplication.translate("Stage", "Backward"),
        Direction.LEFT: QCoreApplication.translate("Stage", "Left"),
        Direction.RIGHT: QCoreApplication.translate("Stage", "Right"),
    }
    return words[direction]


def amount_words(kind: DoseKind, reps: int, hold_seconds: float) -> str:
    if reps == 1 and kind is not DoseKind.REPS_WITH_HOLD:
        return _one_of(kind)
    match kind:
        case DoseKind.REPS_WITH_HOLD:
            return QCoreApplication.translate("Stage", "{0} × {1}\N{NO-BREAK SPACE}s").format(
                reps, clock_number(hold_seconds)
            )
        case DoseKind.CIRCLES:
            return QCoreApplication.translate("Stage", "%n circles", None, reps)
        case DoseKind.BREATHS:
            return QCoreApplication.translate("Stage", "%n breaths", None, reps)
        case DoseKind.STEPS:
            return QCoreApplication.translate("Stage", "%n steps", None, reps)
    return QCoreApplication.translate("Stage", "%n times", None, reps)


def _one_of(kind: DoseKind) -> str:
    return {
        DoseKind.CIRCLES: QCoreApplication.translate("Stage", "1 circle"),
        DoseKind.BREATHS: QCoreApplication.translate("Stage", "1 breath"),
        DoseKind.STEPS: QCoreApplication.translate("Stage", "1 step"),
    }.get(kind, QCoreApplication.translate("Stage", "once"))


def more_unit(step: Step) -> str:
    """What one press of less or more changes: "10 s" for a time, otherwise "1 rep"."""
    if not step.is_counted:
        return QCoreApplication.translate("Stage", "10\N{NO-BREAK SPACE}s")
    phases = {phase for phase, _ in step.phases}
    if Phase.CIRCLE in phases:
        return QCoreApplication.translate("Stage", "1 circle")
    if Phase.IN in phases:
        return QCoreApplication.translate("Stage", "1 breath")
    if Phase.STEP in phases:
        return QCoreApplication.translate("Stage", "1 step")
    return QCoreApplication.translate("Stage", "1 rep")


def phase_name(phase: Phase) -> str:
    words = {
        Phase.UP: QCoreApplication.translate("Stage", "Up"),
        Phase.HOLD: QCoreApplication.translate("Stage", "Hold"),
        Phase.DOWN: QCoreApplication.translate("Stage", "Down"),
        Phase.REST: rest_word(),
        Phase.CIRCLE: QCoreApplication.translate("Stage", "Circle"),
        Phase.IN: QCoreApplication.translate("Stage", "In"),
        Phase.OUT: QCoreApplication.translate("Stage", "Out"),
        Phase.STEP: QCoreApplication.translate("Stage", "Step"),
        Phase.FOLLOW: QCoreApplication.translate("Stage", "Follow"),
    }
    return words[phase]


def posture_words(posture: Posture, stay: bool) -> str:
    go_there = {
        Posture.SUPINE: QCoreApplication.translate("Stage", "Lie on your back"),
        Posture.PRONE: QCoreApplication.translate("Stage", "Lie on your front"),
        Posture.HANDS_AND_KNEES: QCoreApplication.translate("Stage", "Come onto your hands and knees"),
        Posture.FLOOR_SITTING: QCoreApplication.translate("Stage", "Sit on the floor"),
        Posture.CHAIR: QCoreApplication.translate("Stage", "Sit on the chair"),
        Posture.STANDING: QCoreApplication.translate("Stage", "Stand up"),
    }
    stay_there = {
        Posture.SUPINE: QCoreApplication.translate("Stage", "Stay on your back"),
        Posture.PRONE: QCoreApplication.translate("Stage", "Stay on your front"),
        Posture.HANDS_AND_KNEES: QCoreApplication.translate("Stage", "Stay on hands and knees"),
        Posture.FLOOR_SITTING: QCoreApplication.translate("Stage", "Stay seated on the floor"),
        Posture.CHAIR: QCoreApplication.translate("Stage", "Stay on the chair"),
        Posture.STANDING: QCoreApplication.translate("Stage", "Stay standing"),
    }
    return (stay_there if stay else go_there)[posture]


def kit_word(kit: Kit) -> str:
    words = {
        Kit.MAT: QCoreApplication.translate("Stage", "Mat"),
        Kit.STRAP: QCoreApplication.translate("Stage", "Strap"),
        Kit.PAD: QCoreApplication.translate("Stage", "Knee pad"),
        Kit.CUSHION: QCoreApplication.translate("Stage", "Cushion"),
        Kit.CHAIR: QCoreApplication.translate("Stage", "Chair"),
        Kit.LOOP_BAND: QCoreApplication.translate("Stage", "Loop band"),
    }
    return words[kit]
