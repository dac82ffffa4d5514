"""Versions of a routine that an exchange with another computer kept beside the one in use."""

import re
from collections.abc import Collection, Mapping

from floorside.domain.exercise import Exercise
from floorside.domain.routine import Routine

_DERIVED = re.compile(r".+-[0-9a-f]{6}")


def other_versions(
    own: Mapping[str, Routine], ids: Collection[str], exercises: Mapping[str, Exercise]
) -> dict[str, str]:
    """The id of each such version → the id of the routine in use, one of `ids`. A version that was changed since is a
    routine of its own.
    """
    derived = [id_ for id_ in own if _DERIVED.fullmatch(id_)]
    return {other: id_ for other in derived for id_ in ids if _stands_beside(own[other], id_, exercises)}


def _stands_beside(other: Routine, id_: str, exercises: Mapping[str, Exercise]) -> bool:
    from floorside.storage.exchange.own_inventory import routine_kept_beside  # hardly ever needed

    return other.id != id_ and other.id == routine_kept_beside(other, id_, exercises)
