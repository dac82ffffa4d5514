"""The result of an import, in sentences."""

from PySide6.QtCore import QCoreApplication

from floorside.storage.exchange.import_json import ImportReport
from floorside.ui.history.list.summary_words import two_values
from floorside.ui.kit import words


def import_words(report: ImportReport) -> str:
    said = QCoreApplication.translate("Import", "{new} new, {updated} changed, {known} known already.").format(
        new=words.sessions(report.new), updated=report.updated, known=report.known
    )
    if report.besides:
        names = {
            "dose_changes": QCoreApplication.translate("Import", "changes of doses"),
            "answers": QCoreApplication.translate("Import", "answers"),
            "questionnaires": QCoreApplication.translate("Import", "questionnaires"),
            "exercises": QCoreApplication.translate("Import", "exercises"),
            "routines": QCoreApplication.translate("Import", "routines"),
            "plans": QCoreApplication.translate("Import", "flare plan"),
        }
        along = ", ".join(f"{names[kind]} {count}" for kind, count in report.besides.items())
        said = f"{said} {QCoreApplication.translate('Import', 'Also imported: {along}.').format(along=along)}"
    if report.conflicts:
        both = QCoreApplication.translate("Import", "{n} changed on both computers: both values are kept.")
        where = QCoreApplication.translate(
            "Import", "Open them in the history to choose one: they are marked “{mark}”."
        )
        changed = words.sessions(len(report.conflicts))
        said = f"{said} {both.format(n=changed)} {where.format(mark=two_values())}"
    if report.ahead:
        ahead = QCoreApplication.translate(
            "Import", "{n} dated in the future: kept, and not used for suggestions until then."
        )
        said = f"{said} {ahead.format(n=words.sessions(len(report.ahead)))}"
    if report.misdated:
        misdated = QCoreApplication.translate(
            "Import", "{n} with a date other than the day of the session: kept as it is."
        )
        said = f"{said} {misdated.format(n=words.sessions(len(report.misdated)))}"
    return said
