"""The sections of the settings about the person."""

from floorside.services.services import Services
from floorside.ui.help.reading import Reading
from floorside.ui.kit.look.theme import Theme
from floorside.ui.questionnaire.activities_section import ActivitiesSection
from floorside.ui.questionnaire.questionnaire_controller import QuestionnaireController
from floorside.ui.questionnaire.questionnaire_section import QuestionnaireSection
from floorside.ui.settings.person.calendar_section import CalendarSection
from floorside.ui.settings.person.conditions_section import ConditionsSection
from floorside.ui.settings.person.help_section import HelpSection
from floorside.ui.settings.person.reading_section import ReadingSection
from floorside.ui.settings.person.week_section import WeekSection
from floorside.ui.settings.session.check_in_section import CheckInSection
from floorside.ui.settings.settings_page import MakeSection
from floorside.ui.suggestion.refusals_section import RefusalsSection


def person_sections(
    theme: Theme, services: Services, questionnaires: QuestionnaireController, reading: Reading
) -> tuple[MakeSection, ...]:
    settings, catalogue = services.settings, services.catalogue
    return (
        lambda: ConditionsSection(theme, settings, catalogue.words.conditions),
        lambda: HelpSection(theme, settings, reading.help.show_or_hide),
        lambda: ReadingSection(theme, settings, reading),
        lambda: WeekSection(theme, settings),
        lambda: CalendarSection(theme, services),
        lambda: ActivitiesSection(theme, settings, services.activities, questionnaires),
        lambda: CheckInSection(theme, settings),
        *((lambda: QuestionnaireSection(theme, settings, questionnaires),) if questionnaires.is_offered else ()),
        lambda: RefusalsSection(theme, catalogue, services.suggestions),
    )
