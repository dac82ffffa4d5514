"""What the conditions allow of a dose for now, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from floorside.domain.care import limit_of
from floorside.domain.exercise import Adjustment, Condition, Dose, Effect
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.dose_words import form_name
from floorside.ui.kit.wording.words import seconds_of


def limit_words(exercise: str, dose: Dose, settings: Settings, catalogue: Catalogue) -> str:
    """The longest hold that the person's conditions allow, and the form if `dose` has another, with the reasons of
    the conditions that set them; "" without a limit.
    """
    entry = catalogue.exercises[exercise]

    def allowed(conditions: Sequence[Condition]) -> Adjustment | None:
        return limit_of(entry, conditions, settings.shown_anyway)

    def reason(sets_it: Callable[[Adjustment], bool]) -> str:
        each_alone = ((condition, allowed((condition,))) for condition in settings.conditions)
        return next(catalogue.words.conditions[each].reason for each, alone in each_alone if alone and sets_it(alone))

    if (limit := allowed(settings.conditions)) is None or limit.effect is Effect.HIDE:
        return ""
    limits: dict[str, str] = {}
    if limit.longest_hold is not None:
        limits[_hold(limit.longest_hold)] = reason(lambda alone: alone.longest_hold == limit.longest_hold)
    if max(dose.left.rung, dose.right.rung) > limit.hardest_rung:
        form = form_name(entry, catalogue.texts[exercise], limit.hardest_rung)
        limits[_form(form)] = reason(lambda alone: alone.hardest_rung == limit.hardest_rung)
    if min(dose.left.rung, dose.right.rung) < limit.easiest_rung:
        form = form_name(entry, catalogue.texts[exercise], limit.easiest_rung)
        limits[_form(form)] = reason(lambda alone: alone.easiest_rung == limit.easiest_rung)
    return " ".join((*limits, _kept(), *dict.fromkeys(limits.values()))) if limits else ""


def _hold(seconds: float) -> str:
    said = QCoreApplication.translate("DosePanel", "For now a hold ends after {seconds} at most.")
    return said.format(seconds=seconds_of(seconds))


def _form(name: str) -> str:
    return QCoreApplication.translate("DosePanel", "For now the form is “{form}”.").format(form=name)


def _kept() -> str:
    return QCoreApplication.translate("DosePanel", "What you set here is kept for later.")
