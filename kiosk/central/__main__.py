"""The `kiosk-central` command."""

from __future__ import annotations

import sys

from kiosk.central.commands import main

if __name__ == "__main__":
    sys.exit(main())
