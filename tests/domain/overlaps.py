"""Finds phrases that overlap, so that nobody could understand them."""

from collections.abc import Sequence
from itertools import pairwise

from floorside.domain.speech.phrases import Utterance


def first_overlap(utterances: Sequence[Utterance]) -> tuple[Utterance, Utterance] | None:
    """Two phrases that would be heard at once, if there are any."""
    ordered = sorted(utterances, key=lambda utterance: utterance.at)
    return next((pair for pair in pairwise(ordered) if pair[0].until > pair[1].at), None)
