"""Lets each call of the window into storage and devices, and each call within them, fail, and reports the results.

python -m benchmarks.bench_faults [--outer] [PART OF A NAME]        --outer: leave out the calls within
"""

import sys
from collections import Counter
from collections.abc import Iterable

from tests.ui.faults.expected import complaints
from tests.ui.faults.points import ERRORS
from tests.ui.faults.server import FaultServer

PHASES = ("start", "session", "close")


def outcome(found: dict[str, object]) -> str:
    if found["code"]:
        return "told, and ends with 2"
    if found["boxes"]:
        return "told and asked in a box"
    return "goes on"


def try_all(server: FaultServer, points: Iterable[str]) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for point in points:
        phase = point.partition(" ")[0]
        for lasting in (True, False):
            for error in ERRORS:
                found, usual = server.run(point, error, lasting)
                counts[phase, "faults"] += 1
                counts[phase, outcome(found)] += 1
                if wrong := complaints(point, found, usual, lasting):
                    counts[phase, "WRONG"] += 1
                    print(f"{point}, {error}{'' if lasting else ', once'}: {'; '.join(wrong)}", flush=True)
    return counts


def main(words: list[str]) -> None:
    server = FaultServer()
    names = [word for word in words if word != "--outer"]
    points = server.points(inner="--outer" not in words)
    counts = try_all(server, [point for point in points if all(name in point for name in names)])
    server.close()
    print(f"{'':<28}" + "".join(f"{phase:>10}" for phase in PHASES))
    for row in ("faults", "goes on", "told and asked in a box", "told, and ends with 2", "WRONG"):
        print(f"{row:<28}" + "".join(f"{counts[phase, row]:>10}" for phase in PHASES))


if __name__ == "__main__":
    main(sys.argv[1:])
