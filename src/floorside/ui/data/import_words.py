"""The result of an import, in sentences."""

from PySide6.QtCore import QCoreApplication

from floorside.storage.exchange.import_json import ImportReport
from floorside.ui.history.list.summary_words import two_values
from floorside.ui.kit.wording import words


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
        count = len(report.conflicts)
        both = (
            QCoreApplication.translate("Import", "1 session changed on both computers: both values are kept.")
            if count == 1
            else QCoreApplication.translate(
                "Import", "%n sessions changed on both computers: both values are kept.", None, count
            )
        )
        where = QCoreApplication.translate(
            "Import", "Open them in the history to choose one: they are marked “{mark}”."
        )
        said = f"{said} {both} {where.format(mark=two_values())}"
    if report.ahead:
        said = f"{said} {_ahead(len(report.ahead))}"
    if report.misdated:
        said = f"{said} {_misdated(len(report.misdated))}"
    return said


def _ahead(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate(
            "Import", "1 session dated in the future: kept, and not used for suggestions until then."
        )
    return QCoreApplication.translate(
        "Import", "%n sessions dated in the future: kept, and not used for suggestions until then.", None, count
    )


def _misdated(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate(
            "Import", "1 session with a date other than the day of the session: kept as it is."
        )
    return QCoreApplication.translate(
        "Import", "%n sessions with a date other than the day of the session: kept as it is.", None, count
    )
