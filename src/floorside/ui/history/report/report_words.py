"""The sentences on the page for a physiotherapist."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.domain.exercise import Side
from floorside.domain.progression.traffic_light import Cause
from floorside.domain.self_care.activities import CLEAR_POINTS, Activity
from floorside.domain.self_care.physio_report import (
    HurtCourse,
    LegsCourse,
    PainCourse,
    RedSession,
    Report,
    WalkCourse,
    WorstCourse,
)
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.check_in.questions import legs_words
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.kit.paper.paper_day import paper_day
from floorside.ui.kit.paper.sheet import Section
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.questionnaire.scores import score_words

#: More lines than this would say less; the last line gives the number of the others.
MOST_LINES = 6
MOST_NOTES = 30
LONGEST_NOTE = 600


def number(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def title_words() -> str:
    return QCoreApplication.translate("Report", "For the physiotherapist")


def extent_words(report: Report) -> str:
    """ "30 May 2026 to 29 Nov 2026: 78 sessions and 12 walks, on 84 days"; from the first session on, if the person
    began within the period.
    """
    walks, first, last = report.walks.walks if report.walks else 0, report.counted.first, report.counted.last
    if not has_sessions(report):
        said = QCoreApplication.translate("Report", "{first} to {last}: no session")
    elif first == last:
        said = QCoreApplication.translate("Report", "{last}: {sessions}")
    elif not report.days:  # of a session it may only be known what hurt
        said = QCoreApplication.translate("Report", "{first} to {last}: {sessions}")
    else:
        said = QCoreApplication.translate("Report", "{first} to {last}: {sessions}, on {days}")
    return said.format(
        first=paper_day(first),
        last=paper_day(last),
        sessions=words.sessions_and_walks(report.sessions, walks),
        days=days_words(report.days),
    )


def has_sessions(report: Report) -> bool:
    return bool(report.sessions or report.walks)


def elsewhere_words(report: Report) -> str:
    """How many of the sessions the program did not lead; "" if it led all."""
    if not report.elsewhere:
        return ""
    if report.elsewhere == 1:
        return QCoreApplication.translate(
            "Report", "1 of them was done without the program, and is here as the person told it."
        )
    return QCoreApplication.translate(
        "Report",
        "%n of them were done without the program, and are here as the person told them.",
        None,
        report.elsewhere,
    )


def days_words(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Report", "1 day")
    return QCoreApplication.translate("Report", "%n days", None, count)


def source_words(today: date) -> str:
    return QCoreApplication.translate(
        "Report",
        "Floorside wrote this on {day} from what the person did at home and told it. Nothing in it was measured.",
    ).format(day=paper_day(today))


def charts_about(report: Report, *, with_dots: bool) -> str:
    """`with_dots`: the charts of pain show each answer."""
    if with_dots:
        scale = QCoreApplication.translate(
            "Report",
            "Pain: 0 is none, 10 the worst imaginable. Each dot is an answer, the line goes through the averages.",
        )
    else:
        scale = QCoreApplication.translate(
            "Report",
            "Pain: 0 is none, 10 the worst imaginable. The line goes through the averages; the answers are too many "
            "for a dot each.",
        )
    if not any(pain.has_trend for pain in report.pains):
        return scale
    trend = QCoreApplication.translate("Report", "“3.1 → 2.4” are the averages of the first and the last four weeks.")
    return f"{scale} {trend}"


def pain_words(pain: PainCourse) -> str:
    """ "3.1 → 2.4, highest 6, 78 answers"."""
    if pain.average is None:
        return QCoreApplication.translate("Report", "no answers")
    if pain.early is not None and pain.late is not None:
        average = QCoreApplication.translate("Report", "{early} → {late}").format(
            early=number(pain.early), late=number(pain.late)
        )
    else:
        average = QCoreApplication.translate("Report", "average {value}").format(value=number(pain.average))
    count = len(pain.answers)
    told = (
        QCoreApplication.translate("Report", "1 answer")
        if count == 1
        else QCoreApplication.translate("Report", "%n answers", None, count)
    )
    highest = max(value for _, value in pain.answers)
    return QCoreApplication.translate("Report", "{average}, highest {highest}, {answers}").format(
        average=average, highest=highest, answers=told
    )


def sections(report: Report, catalogue: Catalogue) -> list[Section]:
    """What is said in lines, without the parts of which the person said nothing."""
    found = [_hurts(report.hurts, catalogue), _reds(report)] if has_sessions(report) else []
    if report.worst:
        found.append(_worst(report.worst, catalogue))
    if has_sessions(report):
        found.append(_legs(report.legs))
    if report.roland_morris:
        found.append(_roland_morris(report))
    if report.activities:
        found.append(_activities(report.activities, report))
    if report.walks:
        found.append(_walks(report.walks))
    return found


def conditions_words(report: Report, catalogue: Catalogue) -> str:
    names = [catalogue.words.conditions[each].name for each in report.conditions]
    if not names:
        return QCoreApplication.translate("Report", "Conditions: none ticked")
    return QCoreApplication.translate("Report", "Conditions: {names}").format(names=" · ".join(names))


def notes_section(report: Report) -> Section:
    title = QCoreApplication.translate("Report", "Notes, in the person's own words")
    line = QCoreApplication.translate("Report", "{day}: {text}")
    notes = [line.format(day=paper_day(day), text=_shortened(note)) for day, note in reversed(report.notes)]
    return Section(title, "", _most(notes, MOST_NOTES))


def _shortened(note: str) -> str:
    plain = " ".join(note.split())
    return plain if len(plain) <= LONGEST_NOTE else plain[:LONGEST_NOTE].rstrip() + "…"


def _hurts(hurts: Sequence[HurtCourse], catalogue: Catalogue) -> Section:
    title = QCoreApplication.translate("Report", "What hurt")
    about = QCoreApplication.translate(
        "Report", "The person stopped a set and said why. Spreading: further down the leg."
    )
    return Section(title, about, _most([_hurt_line(each, catalogue) for each in hurts]))


def _hurt_line(course: HurtCourse, catalogue: Catalogue) -> str:
    name = _with_side(course.exercise, course.side, catalogue)
    what = words.hurt(course.hurt) if course.hurt else QCoreApplication.translate("Report", "not said what")
    return QCoreApplication.translate("Report", "{exercise}: {what}, {sessions}, last on {day}").format(
        exercise=name, what=what, sessions=_in_sessions(course.sessions), day=paper_day(course.last)
    )


def _with_side(exercise: str, side: Side | None, catalogue: Catalogue) -> str:
    name = exercise_name(exercise, catalogue.texts)
    if side is None:
        return name
    return QCoreApplication.translate("Report", "{exercise}, {side}").format(exercise=name, side=words.side_name(side))


def _worst(worst: Sequence[WorstCourse], catalogue: Catalogue) -> Section:
    title = QCoreApplication.translate("Report", "The worst pain came with")
    line = QCoreApplication.translate("Report", "{exercise}: {sessions}, up to {highest}")
    lines = [
        line.format(
            exercise=_with_side(each.exercise, each.side, catalogue),
            sessions=_in_sessions(each.sessions),
            highest=each.highest,
        )
        for each in worst
    ]
    return Section(title, "", _most(lines))


def _in_sessions(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Report", "in 1 session")
    return QCoreApplication.translate("Report", "in %n sessions", None, count)


def _legs(legs: Sequence[LegsCourse]) -> Section:
    title = QCoreApplication.translate("Report", "In the legs, before a session")
    about = QCoreApplication.translate("Report", "Pain, tingling or numbness, compared with the time before.")
    line = QCoreApplication.translate("Report", "{answer}: {sessions}, last on {day}")
    lines = [
        line.format(answer=legs_words(each.legs), sessions=_in_sessions(each.sessions), day=paper_day(each.last))
        for each in legs
    ]
    return Section(title, about, tuple(lines) or (QCoreApplication.translate("Report", "No answers."),))


def _reds(report: Report) -> Section:
    """The latest first: of many, those are the ones to talk about."""
    title = QCoreApplication.translate("Report", "Too much (red answers)")
    about = QCoreApplication.translate(
        "Report", "Pain spread, a leg was worse, or pain clearly rose. The program then suggests less."
    )
    line = QCoreApplication.translate("Report", "{day}: {reason}")
    lines = [line.format(day=paper_day(each.on), reason=_reason(each)) for each in reversed(report.reds)]
    return Section(title, about, (*_reds_of_all(report), *_most(lines)) if lines else _most(lines))


def _reds_of_all(report: Report) -> tuple[str, ...]:
    walks = report.walks.walks if report.walks else 0
    of = QCoreApplication.translate("Report", "{count} of {sessions}:")
    return (of.format(count=len(report.reds), sessions=words.sessions_and_walks(report.sessions, walks)),)


def _reason(red: RedSession) -> str:
    verdict = red.verdict
    match verdict.cause:
        case Cause.SPREADING:
            return QCoreApplication.translate("Report", "pain spread")
        case Cause.LEGS:
            return QCoreApplication.translate("Report", "a leg was worse before the session")
        case Cause.WORST:
            said = QCoreApplication.translate("Report", "pain {pain} at its worst")
        case Cause.AFTER:
            said = QCoreApplication.translate("Report", "pain {pain} after, {usual} before")
        case _:
            said = QCoreApplication.translate("Report", "pain {pain} the next morning, {usual} as a rule")
    usual = "" if verdict.usual is None else short_number(verdict.usual)
    return said.format(pain=verdict.pain, usual=usual)


def _roland_morris(report: Report) -> Section:
    title = QCoreApplication.translate("Report", "Roland-Morris questionnaire")
    # A day in a far year: a paper must not say "today".
    return Section(title, "", (score_words(report.roland_morris, date.max),))


def _activities(activities: Sequence[Activity], report: Report) -> Section:
    title = QCoreApplication.translate("Report", "Own activities")
    about = QCoreApplication.translate(
        "Report", "0: cannot do it, 10: as before. %n points are a clear change.", None, CLEAR_POINTS
    )
    return Section(title, about, tuple(_activity_line(each, report) for each in activities))


def _activity_line(activity: Activity, report: Report) -> str:
    values = [short_number(rating.value) for rating in activity.ratings if report.period.has(rating.on)]
    change = QCoreApplication.translate("Report", "{first} → {last}").format(first=values[0], last=values[-1])
    course = values[0] if len(values) == 1 else change
    return QCoreApplication.translate("Report", "{activity}: {ratings}").format(activity=activity.name, ratings=course)


def _walks(walks: WalkCourse) -> Section:
    title = QCoreApplication.translate("Report", "Walks")
    line = QCoreApplication.translate("Report", "{walks}, {time} in all; first {first} min, last {last} min")
    said = line.format(
        walks=words.walks(walks.walks), time=words.duration(60 * walks.minutes), first=walks.first, last=walks.last
    )
    return Section(title, "", (said,))


def _most(lines: Sequence[str], most: int = MOST_LINES) -> tuple[str, ...]:
    """The first of the lines, and how many others there are."""
    if not lines:
        return (QCoreApplication.translate("Report", "Nothing."),)
    if len(lines) <= most:
        return tuple(lines)
    more = len(lines) - most
    return (*lines[:most], QCoreApplication.translate("Report", "and %n more", None, more))


def sides_words(left: str, right: str) -> str:
    """What holds for both sides, or "L 12, R 11"."""
    if left == right:
        return left
    return QCoreApplication.translate("Report", "L {left}, R {right}").format(left=left, right=right)
