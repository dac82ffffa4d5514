"""Reads figures from resources/figures: one TOML file for each exercise, named by its id, which includes its forms."""

import dataclasses
import tomllib
from collections.abc import Collection
from functools import cache
from typing import Any

import msgspec
from msgspec.structs import replace

from floorside.domain.exercise import Phase
from floorside.domain.figure.figure import JOINTS, LIMBS, PROPS, SWELL, Anchor, Camera, Figure, Frame, Limb, Pose, Prop
from floorside.domain.figure.posing import trace
from floorside.domain.figure.space import Vec, mirrored
from floorside.domain.session.plan import StepKind
from floorside.resource_files import read_resource_text
from floorside.storage.faults import DataFault


class _Limb(msgspec.Struct, forbid_unknown_fields=True):
    """A limb: either `to` (a place, relative to `on` if given) and `bend`, or `aim`, the directions of both bones. See
    the domain's Limb.
    """

    tip: Vec
    to: Vec | None = None
    bend: Vec | None = None
    on: tuple[str, str, float] | None = None
    aim: tuple[Vec, Vec] | None = None
    over: float = 0.0


class _PoseSchema(msgspec.Struct, forbid_unknown_fields=True):
    """A pose. `like`: an earlier pose, from which missing values come; `legs` and `arms` set both sides at once."""

    like: str | None = None
    root: Vec | None = None
    trunk: tuple[float, float, float, float, float] | None = None
    legs: _Limb | None = None
    arms: _Limb | None = None
    left_leg: _Limb | None = None
    right_leg: _Limb | None = None
    left_arm: _Limb | None = None
    right_arm: _Limb | None = None


class _FigureSchema(msgspec.Struct, forbid_unknown_fields=True):
    camera: tuple[float, float]
    frame: tuple[float, float, float, float]
    poses: dict[str, _PoseSchema]
    phases: dict[str, list[str]]
    props: list[Prop] = []
    hangs_from_neck: bool = False
    marked: str | None = None
    swell: tuple[float, float] = SWELL
    trail: str | None = None
    alternates: bool = False
    arrows: dict[str, list[Vec]] = {}


class _FormSchema(msgspec.Struct, forbid_unknown_fields=True):
    """What differs from the usual form. A pose of the usual form keeps the values that this one leaves out."""

    camera: tuple[float, float] | None = None
    frame: tuple[float, float, float, float] | None = None
    poses: dict[str, _PoseSchema] = {}
    phases: dict[str, list[str]] = {}
    props: list[Prop] | None = None
    trail: str | None = None
    alternates: bool | None = None
    arrows: dict[str, list[Vec]] | None = None


class _FileSchema(_FigureSchema):
    forms: dict[str, _FormSchema] = {}


PATHS = frozenset({*Phase, StepKind.GET_READY})


@cache
def load_figure(exercise_id: str, form: str = "") -> Figure:
    """The figure of a shipped exercise, in the form with that key, "" for the usual one.

    Raises DataFault, also if there is no figure for this id.
    """
    name = f"figures/{exercise_id}.toml"
    try:
        return read_figure(read_resource_text(name), exercise_id, name, form)
    except FileNotFoundError:
        raise DataFault(name, "there is no such figure; install floorside again") from None


def read_figure(text: str, exercise_id: str, place: str, form: str = "") -> Figure:
    """The figure that `text` (TOML) describes; `place` names it in a DataFault.

    A form that the file does not mention looks like the usual one.
    """
    raw = _read(text, place)
    if form in raw.forms:
        return _figure(_in_form(raw, raw.forms[form]), exercise_id, f"{place}, forms.{form}")
    return _figure(raw, exercise_id, place)


def refuse_unknown_forms(exercise_id: str, known: Collection[str]) -> None:
    """Raises DataFault if the figure has a form that is not in `known`, the keys of the exercise's forms."""
    name = f"figures/{exercise_id}.toml"
    for stray in sorted(_read(read_resource_text(name), name).forms.keys() - set(known)):
        raise DataFault(f"{name}, forms.{stray}", f"is no form; use one of {', '.join(known) or 'none'}")


def _read(text: str, place: str) -> _FileSchema:
    try:
        return msgspec.convert(tomllib.loads(text), _FileSchema)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise DataFault(place, f"{fault}; compare it with another figure") from None


def _in_form(raw: _FileSchema, form: _FormSchema) -> _FileSchema:
    poses = dict(raw.poses)
    for name, pose in form.poses.items():
        poses[name] = replace(poses[name], **_given(pose)) if name in poses else pose
    return replace(raw, **{**_given(form), "poses": poses, "phases": {**raw.phases, **form.phases}})


def _given(part: _PoseSchema | _FormSchema) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(part).items() if value is not None}


def _figure(raw: _FigureSchema, exercise_id: str, place: str) -> Figure:
    _check_names(raw, place)
    poses: dict[str, Pose] = {}
    for name, raw_pose in raw.poses.items():
        poses[name] = _pose(raw_pose, poses, f"{place}, poses.{name}")
    figure = Figure(
        id=exercise_id,
        camera=Camera(*raw.camera),
        frame=Frame(*raw.frame),
        props=tuple(raw.props),
        paths=_paths(raw.phases, poses, f"{place}, phases"),
        hangs_from_neck=raw.hangs_from_neck,
        marked=raw.marked,
        swell=raw.swell,
        alternates=raw.alternates,
        arrows={phase: tuple(points) for phase, points in raw.arrows.items()},
    )
    if raw.trail is None:
        return figure
    return dataclasses.replace(figure, trail=trace(figure.paths[Phase.CIRCLE], raw.trail, raw.hangs_from_neck))


def _check_names(raw: _FigureSchema, place: str) -> None:
    """Raises DataFault if the figure names a limb, a joint or a prop that does not exist."""
    limbs = [limb for pose in raw.poses.values() for limb in msgspec.structs.astuple(pose) if isinstance(limb, _Limb)]
    anchors = [joint for limb in limbs if limb.on for joint in limb.on[:2]]
    anchors += [joint for prop in raw.props if prop.on for joint in (prop.on.start, prop.on.end)]
    for given, allowed, what in (
        ([raw.marked] if raw.marked else [], LIMBS, "marked"),
        ([raw.trail] if raw.trail else [], JOINTS, "trail"),
        ([prop.kind for prop in raw.props], PROPS, "props"),
        (anchors, JOINTS, "on"),
    ):
        unknown = set(given) - set(allowed)
        if unknown:
            raise DataFault(f"{place}, {what}", f"{min(unknown)!r} is not known; use one of {', '.join(allowed)}")
    if raw.trail and Phase.CIRCLE not in raw.phases:
        raise DataFault(f"{place}, trail", "needs a circle among the phases")


def _paths(phases: dict[str, list[str]], poses: dict[str, Pose], place: str) -> dict[str, tuple[Pose, ...]]:
    for phase, names in phases.items():
        if phase not in PATHS:
            raise DataFault(f"{place}.{phase}", f"is no phase; use one of {', '.join(sorted(PATHS))}")
        if not names or not poses.keys() >= set(names):
            raise DataFault(f"{place}.{phase}", f"names a pose that is not there; use some of {', '.join(poses)}")
    if StepKind.GET_READY not in phases:
        raise DataFault(place, "get_ready is missing; name the poses that lead into the exercise")
    paths = {phase: tuple(poses[name] for name in names) for phase, names in phases.items()}
    for phase, path in paths.items():
        for limb in LIMBS:
            if len({pose.limbs[limb].reach for pose in path}) > 1:
                raise DataFault(f"{place}.{phase}", f"{limb} uses `to` in one pose and `aim` in another; choose one")
    return paths


def _pose(raw: _PoseSchema, earlier: dict[str, Pose], place: str) -> Pose:
    if raw.like is not None and raw.like not in earlier:
        raise DataFault(place, f"like = {raw.like!r} is no earlier pose; name one of {', '.join(earlier) or 'none'}")
    base = earlier[raw.like] if raw.like else None
    root = raw.root or (base.root if base else None)
    trunk = raw.trunk or (base.trunk if base else None)
    limbs = dict(base.limbs) if base else {}
    for name in LIMBS:
        own: _Limb | None = getattr(raw, name)
        both: _Limb | None = getattr(raw, name.split("_")[1] + "s")
        if own is not None:
            limbs[name] = _limb(own, f"{place}.{name}")
        elif both is not None:
            limb = _limb(both, f"{place}.{name}")
            limbs[name] = _left(limb) if name.startswith("left") else limb
    if root is None or trunk is None or len(limbs) < len(LIMBS):
        raise DataFault(place, "needs root, trunk, legs and arms, or a `like` that has them")
    return Pose(root, trunk, limbs)


def _limb(raw: _Limb, place: str) -> Limb:
    if raw.aim is not None:
        return Limb(False, *raw.aim, raw.tip, over=raw.over)
    if raw.to is None or raw.bend is None:
        raise DataFault(place, "needs `to` and `bend`, or `aim`")
    return Limb(True, raw.to, raw.bend, raw.tip, Anchor(*raw.on) if raw.on else None, raw.over)


def _left(limb: Limb) -> Limb:
    """A limb of the right side mirrored to the left."""
    on = limb.on and Anchor(limb.on.start.replace("right", "left"), limb.on.end.replace("right", "left"), limb.on.part)
    return Limb(limb.reach, mirrored(limb.to), mirrored(limb.bend), mirrored(limb.tip), on, limb.over)
