"""Who PostgreSQL runs as: it refuses to be root, so root lends it an account of its own."""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.central.failures import DatabaseWontStart, FolderRefused

_NAME = "pgserver"


@dataclass(frozen=True, slots=True)
class Account:
    """`name` is None when PostgreSQL runs as whoever started the centre."""

    name: str | None
    uid: int
    gid: int

    def let_in(self, data: Path, binaries: Path) -> None:
        """Root's folders are open to root alone: let the account pass through, and read nothing."""
        if self.name is None:
            return
        for folder in {data, *data.parents, *binaries.parents}:
            _add(folder, stat.S_IXOTH)
        if not (binaries / "postgres").stat().st_mode & stat.S_IXOTH:
            _open_tree(binaries.parent)

    def borrowed(self) -> dict[str, Any]:
        """What makes a subprocess run as this account, and in none of root's groups."""
        if self.name is None:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": ()}

    def make_folder(self, path: Path) -> None:
        path.mkdir(mode=0o700, exist_ok=True)
        if self.name is not None:
            os.chown(path, self.uid, self.gid)

    def discard(self, path: Path) -> None:
        shutil.rmtree(path, ignore_errors=True)

    def short(self, long: Path) -> Path:
        """A folder whose sockets have names that fit, always the same one for `long`."""
        mark = hashlib.sha256(os.fsencode(long)).hexdigest()[:16]
        path = Path(tempfile.gettempdir()) / f"kiosk-central-{self.uid}-{mark}"
        self.make_folder(path)
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.uid or found.st_mode & 0o077:
            raise FolderRefused(folder=str(path))
        return path


def of_this_process() -> Account:
    if os.geteuid() != 0:
        return Account(None, os.geteuid(), os.getegid())
    entry = _entry() or _made()
    return Account(_NAME, entry.pw_uid, entry.pw_gid)


def _entry() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(_NAME)
    except KeyError:
        return None


def _made() -> pwd.struct_passwd:
    make = ["useradd", "--system", "--no-create-home", "--shell", "/bin/false", _NAME]
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    try:
        subprocess.run(make, env={"PATH": path}, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        if (entry := _entry()) is not None:  # somebody else made it in the meantime
            return entry
        raise DatabaseWontStart(step="useradd", log="") from error
    return pwd.getpwnam(_NAME)


def _add(path: Path, bits: int) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & bits != bits:
        path.chmod(mode | bits)


def _open_tree(root: Path) -> None:
    """An installation made under a private umask: its programs are nobody's secret."""
    for folder, _, names in os.walk(root):
        _add(Path(folder), stat.S_IROTH | stat.S_IXOTH)
        for name in names:
            path = Path(folder, name)
            executable = path.stat().st_mode & stat.S_IXUSR
            _add(path, stat.S_IROTH | (stat.S_IXOTH if executable else 0))
