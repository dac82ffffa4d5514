"""What the person's conditions change: a routine without what they leave out, and the words for what they adapt."""

from dataclasses import replace

from floorside.domain.care import AdaptedRoutine, adapt_routine, advice_fits, notes_for
from floorside.domain.exercise import Condition, Effect, Exercise, ExerciseText
from floorside.domain.forms import form_key, rung_numbers
from floorside.domain.routine import Routine
from floorside.sentence import Sentence
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue


def adapt(routine: Routine, catalogue: Catalogue, settings: Settings) -> AdaptedRoutine:
    """The routine adapted to the conditions of the settings; it may have no exercise."""
    return adapt_routine(routine, catalogue.exercises, settings.conditions, settings.shown_anyway)


def left_out(routine: Routine, catalogue: Catalogue, settings: Settings) -> list[str]:
    """What the conditions leave out of the routine, and why: one line for each condition."""
    names: dict[Condition, list[str]] = {}
    for note in adapt(routine, catalogue, settings).notes:
        if note.effect is Effect.HIDE:
            names.setdefault(note.condition, []).append(catalogue.texts[note.exercise].name)
    conditions = catalogue.words.conditions
    return [
        str(Sentence("left out: {names}. {reason}", names=", ".join(those), reason=conditions[why].reason))
        for why, those in names.items()
    ]


def advice_for(exercise: Exercise, rung: int, catalogue: Catalogue, settings: Settings) -> tuple[str, ...]:
    """How to do a form of an exercise differently with the person's conditions; empty if they do it as usual."""
    notes = notes_for(exercise, settings.conditions, settings.shown_anyway)
    told = (note for note in notes if not note.shown_anyway and advice_fits(exercise, note.condition, rung))
    advice = (catalogue.words.conditions[note.condition].advice.get(exercise.id, "") for note in told)
    return tuple(dict.fromkeys(line for line in advice if line))


def advised_texts(catalogue: Catalogue, settings: Settings) -> dict[str, ExerciseText]:
    """The exercises' words; the advice for the person's conditions, if any, replaces the cue under the name."""
    exercises = catalogue.exercises
    return {
        id_: _advised(exercises[id_], text, catalogue, settings) if id_ in exercises else text
        for id_, text in catalogue.texts.items()
    }


def _advised(exercise: Exercise, text: ExerciseText, catalogue: Catalogue, settings: Settings) -> ExerciseText:
    def cue(rung: int) -> str:
        return " ".join(advice_for(exercise, rung, catalogue, settings)) or text.cue

    rungs = {form_key(exercise, rung): rung for rung in rung_numbers(exercise) if rung}
    forms = {key: replace(form, cue=cue(rungs[key])) for key, form in text.forms.items()}
    return replace(text, cue=cue(0), forms=forms)
