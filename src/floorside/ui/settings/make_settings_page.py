"""Makes the settings page: which sections it has, and in which order."""

from collections.abc import Sequence

from floorside.devices.session_devices import SessionDevices
from floorside.services.services import Services
from floorside.ui.help.reading import Reading
from floorside.ui.kit.theme import Theme
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.settings.about_section import AboutSection
from floorside.ui.settings.person_sections import person_sections
from floorside.ui.settings.program_sections import program_sections
from floorside.ui.settings.settings_page import MakeSection, SettingsPage


def make_settings_page(
    theme: Theme,
    services: Services,
    devices: SessionDevices,
    questionnaires: QuestionnaireController,
    reading: Reading,
    data_sections: Sequence[MakeSection],
) -> SettingsPage:
    settings = services.settings

    def speech_needs() -> dict[str, float]:
        routine = services.routine_service.routines.get(settings.value.routine)
        return services.adapted.speech_needs(routine) if routine else {}

    sections = (
        *program_sections(theme, settings, devices.player, devices.voice, speech_needs),
        *person_sections(theme, settings, services.catalogue, questionnaires, reading),
        *data_sections,
        lambda: AboutSection(theme, services.folder),
    )
    return SettingsPage(theme, settings, sections)
