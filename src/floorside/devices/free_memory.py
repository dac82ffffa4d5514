"""Gives memory back to the system after something large has ended."""

import ctypes
import gc
import sys


def free_memory(exempt_before: int = 0) -> None:
    """Collect all garbage, and give back what is free. It takes some milliseconds, so call it while nothing moves.

    What existed when the program had started is exempt from collection (window_start.py), a session that began right
    then included. `exempt_before`: the number of exempt objects when what has ended began; if there are more now, all
    of them are looked at, which takes three times as long.
    """
    is_exempted = gc.get_freeze_count() > exempt_before
    if is_exempted:
        gc.unfreeze()
    gc.collect()
    if is_exempted:
        gc.freeze()
    if sys.platform == "linux":
        # Allocations that are still used lie between those of a session, and glibc keeps free memory below them.
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries have none
        if trim is not None:
            trim(0)
