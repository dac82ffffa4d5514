"""The texts of a suggestion: what it is for, why, and its buttons."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Amount, DoseKind, Exercise, Side
from floorside.domain.progression.dose_change import Part
from floorside.domain.progression.growth import grown_part
from floorside.domain.progression.suggestion import Kind, Suggestion
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.dose_words import amount_words, form_name, suggestion_words
from floorside.ui.kit.wording.formats import short_date, short_number
from floorside.ui.kit.wording.words import reps, seconds_of


def subject(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The exercise and side, "Supine figure-four, right side"."""
    name = catalogue.texts[suggestion.exercise].name
    if suggestion.side is Side.LEFT:
        return QCoreApplication.translate("Suggestion", "{exercise}, left side").format(exercise=name)
    if suggestion.side is Side.RIGHT:
        return QCoreApplication.translate("Suggestion", "{exercise}, right side").format(exercise=name)
    return name


def sentence(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The reason and the question: "Two comfortable sessions at 35 s on the right, and quiet mornings after. Try 40
    s?".
    """
    return f"{_why(suggestion, catalogue)} {_question(suggestion, catalogue)}"


def accept_words(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The text of the button that accepts, or that closes advice."""
    if suggestion.kind is Kind.ADVICE:
        return suggestion_words(catalogue.language).choices["read"]
    if _is_another_form(suggestion):
        return QCoreApplication.translate("Suggestion", "Try this form")
    return QCoreApplication.translate("Suggestion", "Try {next}").format(next=_next(suggestion, catalogue))


def advice_words(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The advice; "" if there is none."""
    return suggestion_words(catalogue.language).advice["text"] if suggestion.advice else ""


def _why(suggestion: Suggestion, catalogue: Catalogue) -> str:
    reason = suggestion.reason
    usual = None if reason.usual is None else short_number(reason.usual)
    return _reason_form(suggestion, catalogue).format(
        now=_now(suggestion, catalogue), day=_day(reason.on), pain=reason.pain, usual=usual
    )


def _reason_form(suggestion: Suggestion, catalogue: Catalogue) -> str:
    return suggestion_words(catalogue.language).reasons[suggestion.reason.key]


def _question(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The question names the present dose where the reason does not."""
    if suggestion.kind is Kind.ADVICE:
        return suggestion_words(catalogue.language).offers[Kind.ADVICE]
    now, then = _now(suggestion, catalogue), _next(suggestion, catalogue)
    is_told = "{now}" in _reason_form(suggestion, catalogue)
    if not _is_another_form(suggestion):
        if is_told:
            return QCoreApplication.translate("Suggestion", "Try {next}?").format(next=then)
        return QCoreApplication.translate("Suggestion", "Try {next} instead of {now}?").format(next=then, now=now)
    offer = suggestion_words(catalogue.language).offers[suggestion.kind]
    id_ = suggestion.exercise
    form = form_name(catalogue.exercises[id_], catalogue.texts[id_], suggestion.after.rung)
    said = offer.format(form=form, next=then)
    if is_told or _amounts_are_alike(suggestion, catalogue):
        return QCoreApplication.translate("Suggestion", "Next time: {offer}?").format(offer=said)
    return QCoreApplication.translate("Suggestion", "Next time: {offer} instead of {now}?").format(offer=said, now=now)


def _amounts_are_alike(suggestion: Suggestion, catalogue: Catalogue) -> bool:
    exercise = catalogue.exercises[suggestion.exercise]
    return suggestion.sets is None and _amount(exercise, suggestion.before) == _amount(exercise, suggestion.after)


def _now(suggestion: Suggestion, catalogue: Catalogue) -> str:
    """The present dose, "35 s on the right"."""
    now = _in_sets(suggestion, _amount(catalogue.exercises[suggestion.exercise], suggestion.before), 0)
    if suggestion.side is Side.LEFT:
        return QCoreApplication.translate("Suggestion", "{amount} on the left").format(amount=now)
    if suggestion.side is Side.RIGHT:
        return QCoreApplication.translate("Suggestion", "{amount} on the right").format(amount=now)
    return now


def _is_another_form(suggestion: Suggestion) -> bool:
    return suggestion.kind in (Kind.HARDER, Kind.EASIER)


def _next(suggestion: Suggestion, catalogue: Catalogue) -> str:
    return _in_sets(suggestion, _amount(catalogue.exercises[suggestion.exercise], suggestion.after), 1)


def _in_sets(suggestion: Suggestion, amount: str, which: int) -> str:
    """The number of sets if it changes, "4 sets of 10 s", before (0) or after (1)."""
    if suggestion.sets is None:
        return amount
    count = suggestion.sets[which]
    if count == 1:
        return QCoreApplication.translate("Suggestion", "1 set of {amount}").format(amount=amount)
    return QCoreApplication.translate("Suggestion", "%n sets of {amount}", None, count).format(amount=amount)


def _amount(exercise: Exercise, amount: Amount) -> str:
    """The growing value alone: "35 s", "12 reps"."""
    if grown_part(exercise) is Part.HOLD:
        return seconds_of(amount.hold_seconds)
    return reps(amount.reps) if exercise.kind is DoseKind.REPS_WITH_HOLD else amount_words(exercise, amount)


def _day(that: date) -> str:
    """A date for the middle of a sentence, where "Today" would not fit."""
    return short_date(that)
