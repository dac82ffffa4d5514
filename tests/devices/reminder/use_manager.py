"""What test_real_systemd.py runs beside a real systemd: it prints what systemd knows at each point, as JSON."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from floorside.devices.reminder import systemd
from floorside.services.reminder_job import reminder_job
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings


def said(*words: str) -> str:
    return subprocess.run(["systemctl", "--user", *words], capture_output=True, text=True, check=False).stdout


def timers() -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(said("list-timers", "--all", "--output=json"))
    return found


def main(folder: Path) -> None:
    data = data_folder(folder)
    # Systemd has no other clock than the system's. Today is a day of rest, so that the reminder is silent.
    in_three_days = (datetime.now().astimezone().weekday() + 3) % 7
    settings = Settings(planned_days=(in_three_days,), reminder_on=True, welcomed=True)
    save_settings(data.settings, settings)
    job = reminder_job(data, settings)
    systemd.schedule(job)
    found: dict[str, object] = {"name": job.name, "scheduled": timers(), "is_scheduled": systemd.is_scheduled(job)}
    # The timer would start it; --wait also waits for its end.
    started = subprocess.run(["systemctl", "--user", "start", "--wait", f"{job.name}.service"], check=False)
    found["exit"] = started.returncode
    systemd.later(job, 30)
    found["later"] = timers()
    systemd.unschedule(job.name)
    found["unscheduled"] = timers()
    found["left"] = [str(path) for path in Path(folder).parent.rglob(f"*{job.name}*")]
    found["failed"] = said("--failed", "--plain", "--no-legend")
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
