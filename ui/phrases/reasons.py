"""Why the centre sets a record aside, in the words an officer can say aloud."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

REASONS: Mapping[str, Both] = MappingProxyType({})
"""Reasons that no programme words: a programme brings the words for its own rules."""

OTHER_REASON = Both("syarat lain ({code})", "another rule ({code})")
