"""Words of one registration in detail: its history, its data, and why somebody looks."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_DETAIL: Mapping[str, Both] = MappingProxyType(
    {
        "detail.heading": Both("Rincian pendaftaran", "Registration in detail"),
        "detail.history": Both("Riwayat", "History"),
        "detail.show": Both("Tampilkan data", "Show the data"),
        "detail.hide": Both("Sembunyikan", "Hide"),
        "detail.data": Both("Data pendaftar", "The person's data"),
        "detail.data.lead": Both(
            "Tersembunyi lagi setelah satu menit. Hadapkan layar ke Anda saja.",
            "Hidden again after a minute. Keep the screen to yourself.",
        ),
        "detail.readable.sealed": Both(
            "Isian lengkap sudah dikunci untuk pusat. Hanya pusat yang bisa membacanya.",
            "The full answers are sealed for the centre. Only the centre can read them.",
        ),
        "detail.readable.here": Both(
            "Isian lengkap masih ada di mesin ini, tersembunyi.",
            "The full answers are still on this machine, hidden.",
        ),
        "detail.readable.returned": Both(
            "Pusat mengirim isian kembali untuk dicek; di sini tersembunyi.",
            "The centre sent the answers back to be checked; they are hidden here.",
        ),
        "answers.empty": Both("kosong", "empty"),
        "detail.older": Both("Versi sebelumnya", "The version before"),
        "detail.newer": Both("Versi baru", "The new version"),
        "history.captured": Both("Dicatat di mesin ini", "Taken down on this machine"),
        "history.corrected": Both(
            "Dicatat sebagai versi baru dari {receipt}", "Taken down as a new version of {receipt}"
        ),
        "history.cut": Both(
            "Dikemas dan dikunci untuk pusat, kiriman {batch}",
            "Packed and sealed for the centre, parcel {batch}",
        ),
        "history.acknowledged": Both("Diterima pusat", "Received by the centre"),
        "history.why": Both("alasan: {why}", "reason: {why}"),
        "deed.data.shown": Both("Data ditampilkan", "Data shown"),
        "deed.receipt.printed": Both("Bukti dicetak", "Receipt printed"),
        "deed.receipt.saved": Both("Bukti disimpan sebagai PDF", "Receipt saved as a PDF"),
        # --- why ----------------------------------------------------------------------------------
        "why.heading": Both("Mengapa data ini dilihat?", "Why look at these data?"),
        "why.lead": Both(
            "Alasan dan nama Anda dicatat di riwayat, isinya tidak.",
            "The reason and your name go into the history, the content does not.",
        ),
        "why.usual": Both("Alasan", "Reason"),
        "why.own": Both("Atau dengan kata sendiri", "Or in your own words"),
        "why.with_person": Both("Dicek bersama orangnya", "Checking it with the person"),
        "why.asked": Both("Orangnya bertanya", "The person asked"),
        "why.typing": Both("Mencari salah ketik", "Looking for a typing mistake"),
        "why.supervisor": Both("Diminta penyelia", "The supervisor asked"),
        "why.send": Both("Tampilkan", "Show"),
        "why.cancel": Both("Batal", "Cancel"),
        "keys.show_data": Both("tampilkan atau sembunyikan data", "show or hide the data"),
    }
)
