"""Mutation testing: changes the domain in many small places and says which changes no test of the domain notices.

python -m tools.mutate_domain                 as many mutants of each wing of the domain as CONTRIBUTING.md speaks of
python -m tools.mutate_domain --each 10       fewer; --seed 2 draws others

The mutants are mutmut's (the extra `mutation` of pyproject.toml), which needs a system that can fork.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
MUTANTS = HERE / "mutants"
DOMAIN = MUTANTS / "src" / "floorside" / "domain"
#: Whichever mutants it is asked for, mutmut first writes all of them; these are few.
FEW = "floorside.domain.speech.guide.*"
#: How mutmut notes that the tests failed, and that they took far too long.
KILLED = {1, 3, -24, 24, 36, 152, 255}


def main() -> None:
    parser = argparse.ArgumentParser(description="Mutation testing of a sample of the domain.")
    parser.add_argument("--each", type=int, default=60, help="mutants of each wing of the domain (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="which ones are drawn (default: 1)")
    options = parser.parse_args()
    shutil.rmtree(MUTANTS, ignore_errors=True)
    mutmut("run", FEW)
    names = sample(options.each, options.seed)
    mutmut("run", *names)
    report(names)


def mutmut(*words: str) -> str:
    """What mutmut wrote; where it failed, that is shown, its progress apart."""
    done = subprocess.run([sys.executable, "-m", "mutmut", *words], cwd=HERE, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stdout.rpartition("\r")[2] + done.stderr)
    return done.stdout


def outcomes() -> dict[str, dict[str, int | None]]:
    """For each wing, its mutants by name and how the tests ended for each; None where they did not run."""
    wings: dict[str, dict[str, int | None]] = {}
    for path in sorted(DOMAIN.rglob("*.meta")):
        found = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        wings.setdefault(path.parent.relative_to(DOMAIN).as_posix(), {}).update(found)
    return wings


def sample(each: int, seed: int) -> list[str]:
    """As many of each wing, so that none is crowded out by a large one."""
    draw = random.Random(seed)
    return [name for mutants in outcomes().values() for name in draw.sample(sorted(mutants), min(each, len(mutants)))]


def report(names: Sequence[str]) -> None:
    ended = {name: code for mutants in outcomes().values() for name, code in mutants.items()}
    alive = [name for name in names if ended[name] not in KILLED]
    for name in alive:
        print(mutmut("show", name))
    print(f"{len(names) - len(alive)} of {len(names)} mutants killed")


if __name__ == "__main__":
    main()
