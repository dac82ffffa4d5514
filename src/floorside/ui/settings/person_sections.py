"""The sections of the settings about the person."""

from floorside.services.activity_service import ActivityService
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.help.reading import Reading
from floorside.ui.kit.theme import Theme
from floorside.ui.questionnaire.activities_section import ActivitiesSection
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.questionnaire_section import QuestionnaireSection
from floorside.ui.settings.conditions_section import ConditionsSection
from floorside.ui.settings.help_section import HelpSection
from floorside.ui.settings.reading_section import ReadingSection
from floorside.ui.settings.settings_page import MakeSection
from floorside.ui.settings.week_section import WeekSection


def person_sections(
    theme: Theme,
    settings: SettingsStore,
    catalogue: Catalogue,
    activities: ActivityService,
    questionnaires: QuestionnaireController,
    reading: Reading,
) -> tuple[MakeSection, ...]:
    return (
        lambda: ConditionsSection(theme, settings, catalogue.words.conditions),
        lambda: HelpSection(theme, settings, reading.help.show_or_hide),
        lambda: ReadingSection(theme, settings, reading),
        lambda: WeekSection(theme, settings),
        lambda: ActivitiesSection(theme, settings, activities, questionnaires),
        lambda: QuestionnaireSection(theme, settings, questionnaires),
    )
