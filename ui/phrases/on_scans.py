"""What is said about a scan."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_SCANS: Mapping[str, Both] = MappingProxyType(
    {
        "scan.read": Both("{label}: terbaca dari pemindai", "{label}: read by the scanner"),
        "scan.unknown": Both("Kode tidak dikenali: {text}", "Code not recognised: {text}"),
        "scan.there": Both(
            "Nomor …{end} sudah ada di halaman ini.", "Number …{end} is on this page already."
        ),
        "scan.no_room": Both(
            "Nomor …{end} tidak dipakai: isiannya sudah ada. Tekan F2 atau F3, lalu pindai lagi.",
            "Number …{end} not used: the field is taken. Press F2 or F3, then scan again.",
        ),
        "scan.receipt": Both("Bukti pendaftaran", "Registration receipt"),
        "scan.genuine": Both("Asli", "Genuine"),
        "scan.genuine.own": Both(
            "Bukti ini dibuat oleh mesin ini.", "This receipt was made by this machine."
        ),
        "scan.genuine.centre": Both(
            "Bukti ini dibuat oleh loket yang disahkan pusat.",
            "This receipt was made by a desk that the centre has certified.",
        ),
        "scan.genuine.queue": Both(
            "Nomor bukti ini ada di antrean mesin ini.",
            "This receipt code is in the queue of this machine.",
        ),
        "scan.doubtful": Both("Belum terbukti asli", "Not shown to be genuine"),
        "scan.unchecked": Both("Belum dapat diperiksa", "Could not be checked"),
        "scan.made_by": Both(
            "{office}, {when}. Empat angka terakhir NIK: {end}.",
            "{office}, {when}. Last four digits of the NIK: {end}.",
        ),
    }
)
