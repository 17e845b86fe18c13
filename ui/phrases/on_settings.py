"""Words of the settings: their command, their line in the journal."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_SETTINGS: Mapping[str, Both] = MappingProxyType(
    {
        "deed.setting.changed": Both(
            "Pengaturan {key}: dari «{from}» menjadi «{to}»",
            "Setting {key}: from «{from}» to «{to}»",
        ),
        "command.setting": Both("{key}={value}", "{key}={value}"),
    }
)
