"""Gives memory back to the system after something large has ended."""

import ctypes
import gc
import sys


def free_memory() -> None:
    """Collect all garbage, and give back what is free. It takes some milliseconds, so call it while nothing moves.

    What existed when the program had started is exempt from collection (window_start.py), a session that began right
    then included; it is looked at here.
    """
    is_exempting = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if is_exempting:
        gc.freeze()
    if sys.platform == "linux":
        # Allocations that are still used lie between those of a session, and glibc keeps free memory below them.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
        if trim is not None:
            trim(0)
