"""The forms of an exercise by rung: 0 is the usual form, negative numbers are easier ones, positive ones harder.

resources/catalogue/exercises.toml lists the forms; the catalogue's text and the figures describe them by their keys.
"""

from dataclasses import replace

from floorside.domain.exercise import Exercise, ExerciseText, Form, FormText


def rung_numbers(exercise: Exercise) -> range:
    return range(-len(exercise.easier), len(exercise.harder) + 1)


def form_of(exercise: Exercise, rung: int) -> Form | None:
    """The form with this number; None for the usual one, and for a number that the exercise does not have."""
    if rung == 0 or rung not in rung_numbers(exercise):
        return None
    return exercise.harder[rung - 1] if rung > 0 else exercise.easier[-rung - 1]


def form_key(exercise: Exercise, rung: int) -> str:
    """The key of the form with this number; "" for the usual one."""
    form = form_of(exercise, rung)
    return form.key if form else ""


def in_form(exercise: Exercise, rung: int) -> Exercise:
    """The exercise with the posture and the kit of that form."""
    form = form_of(exercise, rung)
    if form is None:
        return exercise
    kit = exercise.kit if form.kit is None else form.kit
    return replace(exercise, posture=form.posture or exercise.posture, kit=kit)


def form_text(exercise: Exercise, text: ExerciseText, rung: int) -> FormText | None:
    """The words of a form; None for the usual one."""
    return text.forms.get(form_key(exercise, rung))


def text_in_form(exercise: Exercise, text: ExerciseText, rung: int) -> ExerciseText:
    """The exercise's words, with those that the form replaces."""
    form = form_text(exercise, text, rung)
    if form is None:
        return text
    return replace(
        text,
        steps=form.steps or text.steps,
        cue=form.cue or text.cue,
        breathing=form.breathing or text.breathing,
        begin=form.begin or text.begin,
        release=form.release or text.release,
    )


def easier_lines(exercise: Exercise, text: ExerciseText, rung: int) -> tuple[str, ...]:
    """What makes a form easier: the lines without those of the form itself and of harder ones."""
    return _without(text.easier, exercise.easier[: max(0, -rung)])


def harder_lines(exercise: Exercise, text: ExerciseText, rung: int) -> tuple[str, ...]:
    """What makes a form harder: the lines without those of the form itself and of easier ones."""
    return _without(text.harder, exercise.harder[: max(0, rung)])


def _without(lines: tuple[str, ...], forms: tuple[Form, ...]) -> tuple[str, ...]:
    said = {form.line for form in forms}
    return tuple(line for number, line in enumerate(lines, start=1) if number not in said)
