"""The words of suggestions and check-ins, and the questionnaires, read from resources."""

from collections.abc import Mapping
from dataclasses import dataclass

from floorside.domain.ladder import rung_of
from floorside.resource_files import resource_path
from floorside.storage.toml_files import convert, read_toml

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Forms:
    """`rungs`: exercise id → rung key → how that form is named."""

    usual: str
    rungs: Mapping[str, Words]

    def name(self, exercise: str, rung: int) -> str:
        """How a form of an exercise is called, the usual one too."""
        form = rung_of(exercise, rung)
        return self.rungs.get(exercise, {}).get(form.key, self.usual) if form else self.usual


@dataclass(frozen=True, slots=True)
class SuggestionWords:
    """One sentence or label for each key of the domain; placeholders as resources/suggestions explains them."""

    offers: Words
    reasons: Words
    advice: Words
    choices: Words
    changes: Words
    check_in: Words
    week: Words
    effects: Words
    forms: Forms


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A published questionnaire, word for word. `credit` is shown with it."""

    name: str
    credit: str
    instructions: str
    items: tuple[str, ...]


def load_suggestion_words(language: str = "en") -> SuggestionWords:
    """Raises DataFault."""
    path = resource_path(f"suggestions/{language}.toml")
    tables = read_toml(path)
    forms = dict(tables.pop("forms", {}))
    usual = forms.pop("usual", "")
    return convert(path, {**tables, "forms": {"usual": usual, "rungs": forms}}, SuggestionWords)


def load_roland_morris(language: str = "en") -> Questionnaire:
    """Raises DataFault."""
    path = resource_path(f"measures/roland_morris.{language}.toml")
    return convert(path, read_toml(path), Questionnaire)
