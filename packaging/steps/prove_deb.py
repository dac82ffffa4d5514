"""Does the .deb go into a fresh Debian, work there, and go away again without leaving anything?"""

import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from steps.deb import TREE
from steps.release import DIST, MACHINES, WORK, debian_version, give_up, run
from steps.system import need_tools

#: Of AppStream: no homepage is there, and the id is no domain's, since there is no domain. Nothing else is allowed.
APPSTREAM_ALLOWED = ("cid-desktopapp-is-not-rdns", "url-homepage-missing", "releases-info-missing")
#: Of lintian, for want of a mail address; all other findings are overridden by name, or are none.
LINTIAN_ALLOWED = ("bogus-mail-host",)
#: In the new Debian, as root.
IN_CHROOT = """
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -q >/dev/null
apt-get install -y -q --no-install-recommends /tmp/floorside.deb >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
mkdir -p /home/somebody/.config/floorside
echo 'welcomed = true' >/home/somebody/.config/floorside/settings.toml
chown -R 1000:1000 /home/somebody
as_somebody() {
  setpriv --reuid 1000 --regid 1000 --clear-groups \
    env -i HOME=/home/somebody PATH="$PATH" QT_QPA_PLATFORM=offscreen sh -c "cd && $1" </dev/null
}
as_somebody 'floorside --version && floorside check --program && floorside plan short >plan.txt'
as_somebody 'timeout -s KILL 20 floorside start short || true'
as_somebody 'floorside check && floorside history >history.txt && cat history.txt'
grep -q 'Hip & back, short' /home/somebody/history.txt || { echo "no session was begun"; exit 1; }
apt-get purge -y -q floorside >/dev/null 2>&1
left=$(find / -xdev -iname '*floorside*' -not -path '/home/*' -not -path '/tmp/*' -not -path '/proc/*' \
  -not -path '/var/log/*' -not -path '/root/*')
test -z "$left" || { echo "left behind: $left"; exit 1; }
test -e /home/somebody/.local/share/floorside/history.db || { echo "the history of somebody is gone"; exit 1; }
"""


def prove_deb(debian: str = "bookworm") -> None:
    need_tools(["prove"])
    if os.geteuid() != 0:
        give_up("a fresh Debian is made as root only")
    deb = DIST / f"floorside_{debian_version()}_{MACHINES[platform.machine()]}.deb"
    if not deb.exists():
        give_up("there is no .deb in dist/: python3 packaging/build.py deb")
    run(["desktop-file-validate", str(TREE / "usr/share/applications/floorside.desktop")])
    _appstream()
    _lintian(deb)
    _chroot(deb, debian)


def _appstream() -> None:
    """Of what software centres read."""
    metainfo = TREE / "usr" / "share" / "metainfo" / "floorside.metainfo.xml"
    if wrong := _findings(APPSTREAM_ALLOWED, "appstreamcli", "validate", "--no-net", str(metainfo)):
        give_up("AppStream: " + "; ".join(wrong))


def _lintian(deb: Path) -> None:
    if wrong := _findings(LINTIAN_ALLOWED, "lintian", "--allow-root", "--no-tag-display-limit", str(deb)):
        give_up("lintian:\n" + "\n".join(wrong))


def _findings(allowed: Sequence[str], *command: str) -> list[str]:
    """Its errors and warnings, but for those that are allowed. Both tools print them as `W: PLACE: TAG …`."""
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    lines = [line for line in said.splitlines() if line[:2] in ("E:", "W:")]
    return [line for line in lines if not any(f": {tag} " in f"{line} " for tag in allowed)]


def _chroot(deb: Path, debian: str) -> None:
    """mmdebstrap makes the new Debian, runs the script in it, and throws it away."""
    WORK.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=WORK) as folder:
        script = Path(folder) / "in-chroot.sh"
        script.write_text(IN_CHROOT, encoding="utf-8")
        hooks = [
            f'--customize-hook=cp {deb} "$1/tmp/floorside.deb"',
            f'--customize-hook=cp {script} "$1/tmp/in-chroot.sh"',
            '--customize-hook=chroot "$1" sh /tmp/in-chroot.sh',
        ]
        command = ["mmdebstrap", "--mode=root", "--variant=apt", "--quiet", "--format=null", *hooks, debian, "-"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    said = done.stdout.decode(errors="replace")
    print(said, flush=True)
    if done.returncode != 0:
        give_up(f"the .deb does not pass in a fresh Debian ({debian})")
