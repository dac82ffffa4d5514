"""What the person needs within reach for a routine."""

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Kit
from floorside.domain.forms import in_form
from floorside.domain.routine import Routine
from floorside.storage.files.shipped.catalogue import Catalogue


def kit_line(routine: Routine, catalogue: Catalogue) -> str:
    """A sentence, "Have within reach: strap or towel, cushion."; "" if a mat is enough."""
    forms = (
        in_form(catalogue.exercises[item.exercise], amount.rung)
        for item in routine.exercises
        for amount in (item.dose.left, item.dose.right)
    )
    things = dict.fromkeys(kit for form in forms for kit in form.kit if kit is not Kit.MAT)
    names = ", ".join(catalogue.words.kit[kit] for kit in things)
    return QCoreApplication.translate("KitWords", "Have within reach: {things}.").format(things=names) if names else ""
