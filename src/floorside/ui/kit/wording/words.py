"""How the pages write numbers, doses, dates and outcomes. All words can be translated."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.domain.exercise import Amount, Direction, Dose, DoseKind, Exercise, Phase, Side
from floorside.domain.session.record import Hurt, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.ui.kit.wording.formats import long_date, short_date, short_number, time_of_day


def duration(seconds: float) -> str:
    """How long something takes, wherever that is said: "under a minute", "14 min", "8 h 40 min". Where a line breaks,
    hours and minutes stay together.
    """
    if seconds < 60:
        return QCoreApplication.translate("words", "under a minute")
    hours, rest = divmod(int(seconds / 60 + 0.5), 60)  # `round` would go to an even number, and the database does not
    if not hours:
        return QCoreApplication.translate("words", "{n}\N{NO-BREAK SPACE}min").format(n=rest)
    if not rest:
        return QCoreApplication.translate("words", "{n}\N{NO-BREAK SPACE}h").format(n=hours)
    said = QCoreApplication.translate("words", "{hours}\N{NO-BREAK SPACE}h {minutes}\N{NO-BREAK SPACE}min").format(
        hours=hours, minutes=rest
    )
    return said.replace(" ", "\N{NO-BREAK SPACE}")


def seconds_of(seconds: float) -> str:
    """Seconds of a dose: "35 s", "2.5 s"."""
    return QCoreApplication.translate("words", "{n}\N{NO-BREAK SPACE}s").format(n=short_number(seconds))


def exercises(count: int) -> str:
    return (
        QCoreApplication.translate("words", "1 exercise")
        if count == 1
        else QCoreApplication.translate("words", "%n exercises", None, count)
    )


def sessions(count: int) -> str:
    return (
        QCoreApplication.translate("words", "1 session")
        if count == 1
        else QCoreApplication.translate("words", "%n sessions", None, count)
    )


def walks(count: int) -> str:
    return (
        QCoreApplication.translate("words", "1 walk")
        if count == 1
        else QCoreApplication.translate("words", "%n walks", None, count)
    )


def sessions_and_walks(count: int, walked: int) -> str:
    """What the history has: "12 sessions and 5 walks", without walks if there are none."""
    if not walked:
        return sessions(count)
    if not count:
        return walks(walked)
    return QCoreApplication.translate("words", "{sessions} and {walks}").format(
        sessions=sessions(count), walks=walks(walked)
    )


def reps(count: int) -> str:
    return (
        QCoreApplication.translate("words", "1 rep")
        if count == 1
        else QCoreApplication.translate("words", "%n reps", None, count)
    )


def breaths(count: int) -> str:
    return (
        QCoreApplication.translate("words", "1 breath")
        if count == 1
        else QCoreApplication.translate("words", "%n breaths", None, count)
    )


def dose_line(exercise: Exercise, dose: Dose) -> str:
    """A dose in a few characters: "5 × 10 s", "L 45 s · R 35 s", "10 each way"."""
    if dose.left == dose.right:
        amount = _amount(exercise.kind, dose.left)
    else:
        left, right = _amount(exercise.kind, dose.left), _amount(exercise.kind, dose.right)
        amount = QCoreApplication.translate("words", "L {left} · R {right}").format(left=left, right=right)
    return (
        amount
        if dose.sets == 1
        else QCoreApplication.translate("words", "{sets} × {amount}").format(sets=dose.sets, amount=amount)
    )


def dose_detail(exercise: Exercise, dose: Dose, own: Mapping[Phase, str] = MappingProxyType({})) -> str:
    """What the dose's line leaves out: its tempo, or that it is for both sides; may be "". `own`: see phase_name."""
    if exercise.has_sides and dose.left == dose.right:
        return QCoreApplication.translate("words", "both sides")
    return tempo_words(dose, own) if exercise.kind is DoseKind.REPS else ""


def tempo_words(dose: Dose, own: Mapping[Phase, str] = MappingProxyType({})) -> str:
    """The seconds of a rep's parts: "up 2 · hold 1 · down 4". `own`: see phase_name."""
    return " · ".join(
        QCoreApplication.translate("words", "{phase} {n}").format(phase=phase_name(phase, own), n=short_number(seconds))
        for phase, seconds in (
            (Phase.UP, dose.tempo.get(Phase.UP, 0)),
            (Phase.HOLD, dose.left.hold_seconds),
            (Phase.DOWN, dose.tempo.get(Phase.DOWN, 0)),
        )
        if seconds
    )


def _amount(kind: DoseKind, amount: Amount) -> str:
    match kind:
        case DoseKind.HOLD:
            return seconds_of(amount.hold_seconds)
        case DoseKind.REPS:
            return reps(amount.reps)
        case DoseKind.REPS_WITH_HOLD:
            return QCoreApplication.translate("words", "{reps} × {hold}").format(
                reps=amount.reps, hold=seconds_of(amount.hold_seconds)
            )
        case DoseKind.BREATHS:
            return breaths(amount.reps)
        case DoseKind.CIRCLES | DoseKind.STEPS:
            return QCoreApplication.translate("words", "{n} each way").format(n=amount.reps)


def set_amount(kind: DoseKind, amount: SetAmount) -> str:
    """What one set was to be, or what was done of it: "35 s", "8 reps", "4 × 10 s"."""
    match kind:
        case DoseKind.HOLD:
            return seconds_of(round(amount.seconds))
        case DoseKind.REPS_WITH_HOLD if amount.reps:
            return QCoreApplication.translate("words", "{reps} × {hold}").format(
                reps=amount.reps, hold=seconds_of(amount.hold_seconds)
            )
        case DoseKind.BREATHS:
            return breaths(amount.reps)
        case DoseKind.CIRCLES:
            return (
                QCoreApplication.translate("words", "1 circle")
                if amount.reps == 1
                else QCoreApplication.translate("words", "%n circles", None, amount.reps)
            )
        case DoseKind.STEPS:
            return (
                QCoreApplication.translate("words", "1 step")
                if amount.reps == 1
                else QCoreApplication.translate("words", "%n steps", None, amount.reps)
            )
        case _:
            return reps(amount.reps)


def phase_name(phase: Phase, own: Mapping[Phase, str] = MappingProxyType({})) -> str:
    """The name of a phase. `own`: the exercise's names for its phases, if the usual ones do not fit."""
    if phase in own:
        return QLocale().toLower(own[phase][:1]) + own[phase][1:]
    return {
        Phase.UP: QCoreApplication.translate("words", "up"),
        Phase.HOLD: QCoreApplication.translate("words", "hold"),
        Phase.DOWN: QCoreApplication.translate("words", "down"),
        Phase.REST: QCoreApplication.translate("words", "rest"),
        Phase.CIRCLE: QCoreApplication.translate("words", "circle"),
        Phase.IN: QCoreApplication.translate("words", "in"),
        Phase.OUT: QCoreApplication.translate("words", "out"),
        Phase.STEP: QCoreApplication.translate("words", "step"),
        Phase.FOLLOW: QCoreApplication.translate("words", "follow"),
    }[phase]


def capital(words: str) -> str:
    """The words with a capital letter."""
    return QLocale().toUpper(words[:1]) + words[1:]


def uncapital(words: str) -> str:
    """The words with a small letter, for inside a line."""
    return QLocale().toLower(words[:1]) + words[1:]


def side_name(side: Side) -> str:
    return (
        QCoreApplication.translate("words", "left")
        if side is Side.LEFT
        else QCoreApplication.translate("words", "right")
    )


def direction_name(direction: Direction) -> str:
    return {
        Direction.FORWARD: QCoreApplication.translate("words", "forward"),
        Direction.BACKWARD: QCoreApplication.translate("words", "backward"),
        Direction.LEFT: QCoreApplication.translate("words", "to the left"),
        Direction.RIGHT: QCoreApplication.translate("words", "to the right"),
    }[direction]


def which_set(record: SetRecord, number: int, sets: int) -> str:
    """Which of an exercise's `sets` this is: "left, forward", "2 of 3"; "" if it is the only one."""
    parts = [side_name(record.side)] if record.side else []
    if record.direction:
        parts.append(direction_name(record.direction))
    if sets > 1:
        parts.append(QCoreApplication.translate("words", "{n} of {all}").format(n=number, all=sets))
    return ", ".join(parts)


def day(that: date, today: date) -> str:
    """A date: "Today", "Yesterday", "Thu 19 Nov", "Thu 19 Nov 2024"."""
    if that == today:
        return QCoreApplication.translate("words", "Today")
    if that == today - timedelta(days=1):
        return QCoreApplication.translate("words", "Yesterday")
    return dated(that, today)


def dated(that: date, today: date) -> str:
    """A date inside a sentence, where "Today" would not fit: "Thu 19 Nov", "Thu 19 Nov 2024"."""
    return short_date(that) if that.year == today.year else long_date(that)


def wall_time(session: SessionRecord) -> datetime:
    """When a session began, in the local time of its place."""
    return session.started.astimezone(timezone(timedelta(seconds=session.utc_offset_seconds)))


def clock_time(wall: datetime) -> str:
    """The time of day: "07:40"."""
    return time_of_day(wall.hour, wall.minute)


def session_outcome(outcome: SessionOutcome) -> str:
    return {
        SessionOutcome.COMPLETED: QCoreApplication.translate("words", "all done"),
        SessionOutcome.PARTIAL: QCoreApplication.translate("words", "part of it"),
        SessionOutcome.HURT: QCoreApplication.translate("words", "something hurt"),
        SessionOutcome.UNFINISHED: QCoreApplication.translate("words", "interrupted"),
    }[outcome]


def set_outcome(outcome: SetOutcome) -> str:
    return {
        SetOutcome.DONE: QCoreApplication.translate("words", "done"),
        SetOutcome.SKIPPED: QCoreApplication.translate("words", "skipped"),
        SetOutcome.CUT_SHORT: QCoreApplication.translate("words", "cut short"),
        SetOutcome.HURT: QCoreApplication.translate("words", "hurt"),
    }[outcome]


def hurt(kind: Hurt) -> str:
    return {
        Hurt.SHARP: QCoreApplication.translate("words", "sharp"),
        Hurt.TOO_FAR: QCoreApplication.translate("words", "too far"),
        Hurt.SPREADING: QCoreApplication.translate("words", "spreading"),
        Hurt.OTHER: QCoreApplication.translate("words", "something else"),
    }[kind]


def pain(before: int | None, after: int | None) -> str:
    """Pain before and after: "pain 3 → 1"; without missing answers, "" if both are missing."""
    if before is not None and after is not None:
        return QCoreApplication.translate("words", "pain {before} → {after}").format(before=before, after=after)
    if before is not None:
        return QCoreApplication.translate("words", "pain before {n}").format(n=before)
    return "" if after is None else QCoreApplication.translate("words", "pain after {n}").format(n=after)


def with_colon(what: str, more: str) -> str:
    """ "Colours: Dark": in French there is a space before the colon."""
    return QCoreApplication.translate("words", "{what}: {more}").format(what=what, more=more)


def with_stop(words: str) -> str:
    """A title before a sentence: a screen reader pauses between them."""
    return words if words.endswith((".", "?", ":", "…")) else f"{words}."


def with_one_stop(sentence: str) -> str:
    """A sentence that ends in an abbreviation, such as the German "Wdh.", has its full stop already."""
    return sentence.removesuffix(".") if sentence.endswith("..") else sentence
