"""The result of an import, in sentences."""

from PySide6.QtCore import QCoreApplication

from floorside.storage.exchange.import_json import ImportReport
from floorside.ui.history.list.summary_words import two_values
from floorside.ui.kit.wording import words


def import_words(report: ImportReport) -> str:
    said = QCoreApplication.translate("Import", "{new} new, {updated} changed, {known} known already.").format(
        new=words.sessions(report.new), updated=report.updated, known=report.known
    )
    if besides := {kind: count for kind, count in report.besides.items() if count}:
        along = ", ".join(_so_many(kind, count) for kind, count in besides.items())
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


def _so_many(kind: str, count: int) -> str:
    """So many entries of one list of an export."""
    match kind:
        case "exercises":
            return words.exercises(count)
        case "routines":
            one = QCoreApplication.translate("Import", "1 routine")
            many = QCoreApplication.translate("Import", "%n routines", None, count)
        case "plans":
            one = many = QCoreApplication.translate("Import", "the flare plan")
        case "dose_changes":
            one = QCoreApplication.translate("Import", "1 dose change")
            many = QCoreApplication.translate("Import", "%n dose changes", None, count)
        case "answers":
            one = QCoreApplication.translate("Import", "1 answer to a suggestion")
            many = QCoreApplication.translate("Import", "%n answers to suggestions", None, count)
        case "questionnaires":
            one = QCoreApplication.translate("Import", "1 questionnaire")
            many = QCoreApplication.translate("Import", "%n questionnaires", None, count)
        case "activities":
            one = QCoreApplication.translate("Import", "1 activity of your own")
            many = QCoreApplication.translate("Import", "%n activities of your own", None, count)
        case _:  # activity_ratings
            one = QCoreApplication.translate("Import", "1 rating of an activity")
            many = QCoreApplication.translate("Import", "%n ratings of activities", None, count)
    return one if count == 1 else many


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
