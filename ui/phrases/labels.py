"""Every screen's own words in one table."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both
from ui.phrases.commands import COMMANDS
from ui.phrases.on_arguments import ON_ARGUMENTS
from ui.phrases.on_check import ON_CHECK
from ui.phrases.on_closing import ON_CLOSING
from ui.phrases.on_collective import ON_COLLECTIVE
from ui.phrases.on_detail import ON_DETAIL
from ui.phrases.on_entry import ON_ENTRY
from ui.phrases.on_forgotten import ON_FORGOTTEN
from ui.phrases.on_frame import ON_FRAME
from ui.phrases.on_help import ON_HELP
from ui.phrases.on_moments import ON_MOMENTS
from ui.phrases.on_people import ON_PEOPLE
from ui.phrases.on_queue import ON_QUEUE
from ui.phrases.on_receipt import ON_RECEIPT
from ui.phrases.on_review import ON_REVIEW
from ui.phrases.on_scans import ON_SCANS
from ui.phrases.on_self_test import ON_SELF_TEST
from ui.phrases.on_settings import ON_SETTINGS

LABELS: Mapping[str, Both] = MappingProxyType(
    {
        **COMMANDS,
        **ON_ARGUMENTS,
        **ON_CHECK,
        **ON_CLOSING,
        **ON_COLLECTIVE,
        **ON_DETAIL,
        **ON_ENTRY,
        **ON_FORGOTTEN,
        **ON_FRAME,
        **ON_HELP,
        **ON_MOMENTS,
        **ON_PEOPLE,
        **ON_QUEUE,
        **ON_RECEIPT,
        **ON_SELF_TEST,
        **ON_SETTINGS,
        **ON_REVIEW,
        **ON_SCANS,
    }
)
