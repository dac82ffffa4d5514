"""Mutation testing: makes many small changes in the domain, and reports those that no test of the domain notices.

python -m tools.mutate_domain                 60 mutants of each folder of the domain
python -m tools.mutate_domain --each 10       fewer; --seed 2 selects others

It uses mutmut (the extra `mutation` of pyproject.toml), which needs a system that can fork.
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
#: mutmut first writes all mutants, whichever it is asked to try; ask for these few.
FEW = "floorside.domain.speech.guide.*"
#: mutmut's exit codes for tests that failed, or took far too long.
KILLED = {1, 3, -24, 24, 36, 152, 255}


def main() -> None:
    parser = argparse.ArgumentParser(description="Mutation testing of a sample of the domain.")
    parser.add_argument("--each", type=int, default=60, help="mutants of each folder of the domain (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="which ones are selected (default: 1)")
    options = parser.parse_args()
    shutil.rmtree(MUTANTS, ignore_errors=True)
    mutmut("run", FEW)
    names = sample(options.each, options.seed)
    print(f"{len(names)} mutants are selected, and tried one after the other", flush=True)
    mutmut("run", *names)
    report(names)


def mutmut(*words: str) -> str:
    """Run mutmut; returns its output. If it fails, prints the output without the progress."""
    done = subprocess.run([sys.executable, "-m", "mutmut", *words], cwd=HERE, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stdout.rpartition("\r")[2] + done.stderr)
    return done.stdout


def outcomes() -> dict[str, dict[str, int | None]]:
    """For each folder of the domain, its mutants by name and the exit code of their tests; None if they were not
    tried.
    """
    wings: dict[str, dict[str, int | None]] = {}
    for path in sorted(DOMAIN.rglob("*.meta")):
        found = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        wings.setdefault(path.parent.relative_to(DOMAIN).as_posix(), {}).update(found)
    return wings


def sample(each: int, seed: int) -> list[str]:
    """Equally many mutants of each folder, so that a large one does not dominate."""
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
