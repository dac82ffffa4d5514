"""Measures how long the engine takes for the whole Full routine, relative to a plain loop in the same run.

python benchmarks/bench_engine.py
"""

import statistics
import time
from collections.abc import Callable

from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines

ROUNDS = 50


def full_plan() -> Plan:
    catalogue = load_catalogue()
    return lay_out(load_routines(catalogue)["full"], catalogue.exercises, Timing())


def at_once(plan: Plan) -> None:
    engine = Engine(plan)
    engine.start(0)
    engine.advance(plan.seconds)


def by_deadlines(plan: Plan) -> None:
    """Run the plan as the driver does: wake at each deadline, and look ahead for the tones to schedule."""
    engine = Engine(plan)
    engine.start(0)
    while (due := engine.next_deadline()) is not None:
        engine.advance(due)
        engine.upcoming(due, 2.0)


def yardstick(_: Plan) -> None:
    total = 0
    for number in range(20_000):
        total += number


def milliseconds(action: Callable[[Plan], None], plan: Plan) -> float:
    times = []
    for _ in range(ROUNDS):
        before = time.perf_counter()
        action(plan)
        times.append(time.perf_counter() - before)
    return statistics.median(times) * 1000


def main() -> None:
    plan = full_plan()
    loop = milliseconds(yardstick, plan)
    print(f"{'':<44}{'median':>10}{'× a loop of 20,000':>22}")
    for name, action in (
        ("Full routine, advanced at once", at_once),
        ("Full routine, woken at every deadline", by_deadlines),
    ):
        took = milliseconds(action, plan)
        print(f"{name:<44}{took:>7.2f} ms{took / loop:>22.2f}")


if __name__ == "__main__":
    main()
