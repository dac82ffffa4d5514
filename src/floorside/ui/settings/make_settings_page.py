"""Makes the settings page: which sections it has, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from floorside.devices.session_devices import SessionDevices
from floorside.services.services import Services
from floorside.services.setting_changes import SettingChanges
from floorside.ui.help.reading import Reading
from floorside.ui.kit.look.theme import Theme
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.settings.person.person_sections import person_sections
from floorside.ui.settings.program.about_section import AboutSection, OtherPages
from floorside.ui.settings.program.customs_section import CustomsSection
from floorside.ui.settings.program.language_section import LanguageSection
from floorside.ui.settings.program.look_section import LookSection
from floorside.ui.settings.session.session_sections import session_sections
from floorside.ui.settings.settings_page import Group, MakeSection, SettingsPage


def make_settings_page(
    theme: Theme,
    services: Services,
    devices: SessionDevices,
    questionnaires: QuestionnaireController,
    reading: Reading,
    data_sections: Sequence[MakeSection],
    other_pages: OtherPages,
) -> SettingsPage:
    settings = services.settings

    def speech_needs() -> dict[str, float]:
        routine = services.routine_service.routines.get(settings.value.routine)
        return services.adapted.speech_needs(routine) if routine else {}

    sound = session_sections(theme, settings, services.catalogue, devices, speech_needs)
    person = person_sections(theme, services, questionnaires, reading)
    program = (
        lambda: LanguageSection(theme, settings, services.catalogue.language, other_pages.start_again),
        lambda: CustomsSection(theme, settings, other_pages.start_again),
        lambda: LookSection(theme, settings),
        lambda: AboutSection(theme, services.folder, other_pages),
    )
    groups = (
        Group(QCoreApplication.translate("SettingsPage", "Session"), sound),
        Group(QCoreApplication.translate("SettingsPage", "You"), person),
        Group(QCoreApplication.translate("SettingsPage", "Your data"), tuple(data_sections)),
        Group(QCoreApplication.translate("SettingsPage", "The program"), program),
    )
    page = SettingsPage(theme, settings, groups)
    SettingChanges(settings, services.routine_service.undoing, page)
    return page
