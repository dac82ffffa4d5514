"""Opens the sheet of a routine over the window."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from floorside.domain.routine import Routine
from floorside.services.services import Services
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import load_picture
from floorside.ui.kit.paper.paper_page import PaperPage
from floorside.ui.kit.wording.offered_name import offered_name
from floorside.ui.routine.paper.entry_pictures import PIXELS
from floorside.ui.routine.paper.paint_routine import sheet_of, sheet_pages
from floorside.ui.window.main_window import MainWindow


def show_routine_sheet(window: MainWindow, theme: Theme, services: Services, routine: Routine) -> None:
    def picture(name: str) -> QImage:
        return load_picture(services.folder, name, PIXELS)

    today, experience = services.clock.local().date(), services.adapted.experience()
    sheet = sheet_of(routine, services.catalogue, services.settings.value, today, picture, experience)
    if not sheet.routine.exercises:
        said = QCoreApplication.translate("RoutineSheet", "Your conditions leave nothing of {routine} for now.")
        window.show_banner(said.format(routine=routine.name), source="print", done=True)
        return
    page = PaperPage(
        theme,
        QCoreApplication.translate("RoutineSheet", "{routine} on paper").format(routine=routine.name),
        QCoreApplication.translate("RoutineSheet", "For the wall or the mat, with boxes for a week."),
        offered_name(routine.name, routine.id, ".pdf"),
        Dialogs(window),
    )
    page.closed.connect(window.pages_over.leave)
    window.pages_over.show(page)
    page.show_pages(sheet_pages(sheet, services.catalogue), routine.name)
