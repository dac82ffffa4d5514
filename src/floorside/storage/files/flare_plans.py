"""The person's flare plan: a TOML file in a folder of its own, like own exercises and routines."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from floorside.domain.self_care.flare_plan import FIELDS, FLARE_PLAN, FlarePlan
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault
from floorside.storage.files.line_text import is_blank, is_line
from floorside.storage.files.own.own_files import own_file, own_file_is_there, read_own_files, write_own_file
from floorside.storage.files.toml_files import convert, fault, read_toml

LONGEST_LINE = 200
MOST_LINES = 20


class _PlanSchema(Struct, frozen=True):
    id: str = FLARE_PLAN
    helps: list[str] = []
    less: list[str] = []
    keep: list[str] = []
    call: list[str] = []


def load_flare_plans(folder: Path) -> tuple[dict[str, FlarePlan], list[DataFault]]:
    """The plans by id, at most one; a file that cannot be used is a fault."""
    found, faults = read_own_files(folder, _read_plan)
    return {plan.id: plan for plan in found}, faults


def find_flare_plan(folder: Path) -> FlarePlan | None:
    """The plan; None if there is none. Raises DataFault for a file that cannot be used."""
    return _read_plan(own_file(folder, FLARE_PLAN)) if own_file_is_there(folder, FLARE_PLAN) else None


def flare_plan_of(file: Path, values: Mapping[str, Any]) -> FlarePlan:
    """The plan in a file. Raises DataFault if it is not as docs/data.md says."""
    form = convert(file, dict(values), _PlanSchema)
    for place, reason in _faults(form):
        raise fault(file, place, reason)
    return FlarePlan(tuple(form.helps), tuple(form.less), tuple(form.keep), tuple(form.call))


def flare_plan_data(plan: FlarePlan) -> dict[str, Any]:
    """The plan as plain values for a file; reading them gives the same plan."""
    return {"id": plan.id, **{name: list(getattr(plan, name)) for name in FIELDS}}


def save_flare_plan(folder: Path, plan: FlarePlan) -> None:
    """Write the plan's file. Raises OSError; the file is then as it was."""
    import tomli_w  # slow to import, and only needed for writing

    write_own_file(folder, plan.id, tomli_w.dumps(flare_plan_data(plan)))


def _read_plan(path: Path) -> FlarePlan:
    plan = flare_plan_of(path, read_toml(path))
    if plan.id != path.stem:
        raise fault(path, "", Sentence("there is one flare plan, rename the file to {id}.toml", id=plan.id))
    return plan


def _faults(form: _PlanSchema) -> Iterable[tuple[str, Sentence]]:
    if form.id != FLARE_PLAN:
        yield "id", Sentence("is {id!r}, allowed is {flare_plan!r}", id=form.id, flare_plan=FLARE_PLAN)
    for name in FIELDS:
        lines = getattr(form, name)
        if len(lines) > MOST_LINES:
            yield (
                name,
                Sentence(
                    "the list has {count} entries, allowed is at most {most}",
                    count=len(lines),
                    most=MOST_LINES,
                ),
            )
        for place, line in enumerate(lines):
            if not is_line(line) or is_blank(line) or len(line) > LONGEST_LINE:
                yield (
                    f"{name}[{place}]",
                    Sentence("allowed is one line of at most {most} characters", most=LONGEST_LINE),
                )
