"""One process that answers requests: what granian starts, told by its environment what to do."""

from __future__ import annotations

import ctypes
import gc
import os
import secrets
import signal
import sys

from litestar import Litestar

from kiosk.central import asgi
from kiosk.central.centre import Centre
from kiosk.central.clock import now
from kiosk.central.photos.album import ObjectAlbum

DATABASE, PARENT = "KIOSK_CENTRAL_DATABASE", "KIOSK_CENTRAL_PARENT"
PHOTOS = "KIOSK_CENTRAL_PHOTOS"
TARGET = f"{__name__}:application"
_PR_SET_PDEATHSIG = 1
_SPARE = 2  # connections beside those of the request threads: the judge's, and one to look in


def application() -> Litestar:
    """Made anew in every process, from the environment its parent gave it."""
    _die_with(int(os.environ[PARENT]))
    centre = Centre.open(
        os.environ[DATABASE],
        clock=now,
        random_bytes=secrets.token_bytes,
        threads=asgi.THREADS + asgi.PHOTO_THREADS + _SPARE,
        album=ObjectAlbum.at(os.environ[PHOTOS]),
    )
    made = asgi.create(centre)
    made.on_shutdown.append(centre.close)
    # A batch makes thousands of small objects that die with it: look for garbage less often.
    gc.set_threshold(50_000, 20, 20)
    return made


def _die_with(parent: int) -> None:
    """A server that was killed answers nothing more: its workers do not outlive it."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
