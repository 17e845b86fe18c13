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
        "deed.data.erased": Both(
            "Data dihapus dari mesin ini: {count} orang", "Data erased from this machine: {count}"
        ),
        "command.setting": Both("{key}={value}", "{key}={value}"),
    }
)
