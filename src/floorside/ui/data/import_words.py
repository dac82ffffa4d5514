"""The result of an import, in sentences."""

from PySide6.QtCore import QCoreApplication

from floorside.storage.exchange.import_json import ImportReport
from floorside.ui.history.summary_words import two_values
from floorside.ui.kit import words


def import_words(report: ImportReport) -> str:
    said = _tr("{new} new, {updated} changed, {known} known already.").format(
        new=words.sessions(report.new), updated=report.updated, known=report.known
    )
    if report.besides:
        names = {
            "dose_changes": _tr("changes of doses"),
            "answers": _tr("answers"),
            "questionnaires": _tr("questionnaires"),
            "exercises": _tr("exercises"),
            "routines": _tr("routines"),
            "plans": _tr("flare plan"),
        }
        along = ", ".join(f"{names[kind]} {count}" for kind, count in report.besides.items())
        said = f"{said} {_tr('Also imported: {along}.').format(along=along)}"
    if report.conflicts:
        both = _tr("{n} changed on both computers: both values are kept.")
        where = _tr("Open them in the history to choose one: they are marked “{mark}”.")
        changed = words.sessions(len(report.conflicts))
        said = f"{said} {both.format(n=changed)} {where.format(mark=two_values())}"
    if report.ahead:
        ahead = _tr("{n} dated in the future: kept, and not used for suggestions until then.")
        said = f"{said} {ahead.format(n=words.sessions(len(report.ahead)))}"
    if report.misdated:
        misdated = _tr("{n} with a date other than the day of the session: kept as it is.")
        said = f"{said} {misdated.format(n=words.sessions(len(report.misdated)))}"
    return said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
