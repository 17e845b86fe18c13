"""The words for where a registration stands; none of them promises more than is known."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

STANDINGS: Mapping[str, Both] = MappingProxyType(
    {
        "queued": Both("Menunggu dikirim", "Waiting to send"),
        "batched": Both("Siap dikirim", "Packed, waiting to send"),
        "received": Both("Diterima pusat", "Received by the centre"),
        "in_draw": Both("Menunggu seleksi", "Waiting for the draw"),
        "placed": Both("Dapat tempat", "Has a place"),
        "waiting": Both("Daftar tunggu", "Waiting list"),
        "duplicate": Both("Sudah terdaftar", "Already registered"),
        "refused": Both("Belum memenuhi syarat", "Not eligible"),
        "needs_correction": Both("Perlu diperbaiki", "Needs correction"),
        "quarantined": Both("Hubungi penyelia", "Call the supervisor"),
        "drawn": Both("Lolos seleksi", "Selected"),
        "not_drawn": Both("Belum lolos", "Not selected yet"),
    }
)
"""Short, for a pill."""

VERDICTS: Mapping[str, Both] = MappingProxyType(
    {
        "received": Both(
            "Diterima pusat, sedang diperiksa.",
            "Received by the centre, being checked.",
        ),
        "in_draw": Both(
            "Menunggu seleksi, belum tentu diterima.",
            "Waiting for the draw; a place is not certain.",
        ),
        "placed": Both("Dapat tempat.", "Has a place."),
        "waiting": Both(
            "Daftar tunggu, belum tentu diterima.",
            "On the waiting list; a place is not certain.",
        ),
        "duplicate": Both(
            "Sudah terdaftar; yang pertama tetap berlaku.",
            "Already registered; the first one stays valid.",
        ),
        "refused": Both("Belum memenuhi syarat.", "Not eligible."),
        "needs_correction": Both("Perlu diperbaiki.", "Needs correction."),
        "quarantined": Both("Pusat perlu memeriksa. Hubungi penyelia.", "Call the supervisor."),
        "drawn": Both("Lolos seleksi.", "Selected in the draw."),
        "not_drawn": Both(
            "Belum lolos, otomatis ikut gelombang berikutnya.",
            "Not selected yet; joins the next wave by itself.",
        ),
    }
)
"""What the centre said, when it said no more than that."""

VERDICT_DETAILS: Mapping[str, tuple[Both, ...]] = MappingProxyType(
    {
        "in_draw": (
            Both(
                "Menunggu seleksi gelombang {wave}, belum tentu diterima.",
                "Waiting for the draw of wave {wave}; a place is not certain.",
            ),
        ),
        "placed": (
            Both(
                "Dapat tempat nomor {number}, gelombang {wave}.",
                "Has place number {number} in wave {wave}.",
            ),
            Both("Dapat tempat nomor {number}.", "Has place number {number}."),
        ),
        "waiting": (
            Both(
                "Daftar tunggu nomor {position}, belum tentu diterima.",
                "Number {position} on the waiting list; a place is not certain.",
            ),
        ),
        "duplicate": (
            Both(
                "Sudah terdaftar {at} di {where}; yang pertama tetap berlaku.",
                "Already registered {at} at {where}; the first one stays valid.",
            ),
            Both(
                "Sudah terdaftar {at}; yang pertama tetap berlaku.",
                "Already registered {at}; the first one stays valid.",
            ),
        ),
        "refused": (Both("Belum memenuhi syarat: {reasons}.", "Not eligible: {reasons}."),),
        "needs_correction": (
            Both("Perlu diperbaiki, {field}: {reasons}.", "Needs correction, {field}: {reasons}."),
            Both("Perlu diperbaiki: {field}.", "Needs correction: {field}."),
        ),
        "quarantined": (Both("Hubungi penyelia: {reasons}.", "Call the supervisor: {reasons}."),),
        "drawn": (
            Both(
                "Lolos seleksi gelombang {wave}, tempat nomor {number}.",
                "Selected in the draw of wave {wave}, place number {number}.",
            ),
            Both("Lolos seleksi gelombang {wave}.", "Selected in the draw of wave {wave}."),
        ),
        "not_drawn": (
            Both(
                "Belum lolos gelombang {wave}, otomatis ikut gelombang berikutnya.",
                "Not selected in wave {wave}; joins the next wave by itself.",
            ),
        ),
    }
)
"""The same with more to it, most telling first; said when all the facts it names came with it."""

UNSENT: Mapping[str, Both] = MappingProxyType(
    {
        "queued": Both(
            "Tersimpan di perangkat, menunggu dikirim.",
            "Stored on this machine, waiting to send.",
        ),
        "batched": Both(
            "Terkunci dan siap dikirim, belum ada jawaban pusat.",
            "Sealed and ready to send; no answer from the centre yet.",
        ),
    }
)
"""What can be said before the centre has answered."""
