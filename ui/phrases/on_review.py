"""Words for what is done with registrations that the centre sent back."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_REVIEW: Mapping[str, Both] = MappingProxyType(
    {
        "deed.case.opened": Both("Isiannya dilihat untuk dicek", "Answers seen to check them"),
        "deed.case.corrected": Both(
            "Diperbaiki; versi baru dengan bukti {receipt}",
            "Corrected; new version with receipt {receipt}",
        ),
        "deed.case.accepted": Both("Keputusan pusat diterima", "The centre's decision accepted"),
        "deed.case.handed_over": Both("Diserahkan ke penyelia", "Handed to the supervisor"),
    }
)
