"""Why the centre sets a record aside, in the words an officer can say aloud."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

REASONS: Mapping[str, Both] = MappingProxyType(
    {
        "clone": Both(
            "mesin ini pernah disalin atau dikembalikan, jadi datanya dua macam",
            "this machine was copied or set back, so that its data exist twice",
        ),
        "unreadable": Both("isinya tidak terbaca di pusat", "the centre cannot read it"),
        "unjudgeable": Both("pusat belum bisa menilainya", "the centre could not judge it yet"),
    }
)
"""Reasons that no programme words: a programme brings the words for its own rules."""

OTHER_REASON = Both("syarat lain ({code})", "another rule ({code})")
