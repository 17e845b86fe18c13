"""Words for a forgotten password: whom to ask, the request to the centre, and its reply."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_FORGOTTEN: Mapping[str, Both] = MappingProxyType(
    {
        "command.recovery_asked": Both(
            "Permintaan tersimpan di {path}. Bacakan lewat telepon: {spoken}",
            "The request is at {path}. Read out by telephone: {spoken}",
        ),
        "command.recovered": Both(
            "Kata sandi baru untuk {name} ({operator}) berlaku sekarang.",
            "The new password for {name} ({operator}) is good from now on.",
        ),
        "command.password_new": Both("Kata sandi baru: ", "New password: "),
    }
)
