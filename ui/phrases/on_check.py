"""Words of the page on which is decided what the centre sent back."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_CHECK: Mapping[str, Both] = MappingProxyType(
    {
        "check.list": Both("Yang perlu dicek", "What is to be checked"),
        "check.lead": Both(
            "Pusat mengembalikan pendaftaran ini. Putuskan satu per satu.",
            "The centre sent these back. Decide them one by one.",
        ),
        "check.none": Both("Tidak ada yang perlu dicek.", "There is nothing to check."),
        "check.none.line": Both(
            "Yang dikembalikan pusat akan muncul di sini dengan sendirinya.",
            "What the centre sends back appears here by itself.",
        ),
        "check.loading": Both("Membaca…", "Reading…"),
        "check.handed_over": Both("di penyelia", "with the supervisor"),
        "check.question": Both("Pertanyaan", "Question"),
        "check.typed": Both("Diketik di sini", "Typed here"),
        "check.said": Both("Kata pusat", "The centre says"),
        "check.answers": Both("Isian dan kata pusat", "Answers and what the centre says"),
        "check.taken": Both("didaftarkan {when}", "registered {when}"),
        "check.correct": Both("Perbaiki", "Correct"),
        "check.accept": Both("Terima keputusan", "Accept the decision"),
        "check.hand_over": Both("Serahkan ke penyelia", "Hand to the supervisor"),
        "check.hand_over_short": Both("Serahkan", "Hand over"),
        "check.see_earlier": Both("Lihat yang pertama", "See the first one"),
        "check.show": Both("Tampilkan", "Show"),
        "check.asked_for": Both(
            "Isian sedang diminta dari pusat; coba lagi setelah tersambung.",
            "The answers are being asked of the centre; try again once connected.",
        ),
        "check.not_here": Both(
            "Isian tidak bisa dibaca lagi di sini. Daftarkan ulang bersama orangnya bila perlu.",
            "The answers cannot be read here any more. Register the person anew if need be.",
        ),
        "check.supervisor_only": Both(
            "Hanya penyelia yang bisa menutup yang ini. Serahkan ke penyelia.",
            "Only a supervisor may close this one. Hand it to the supervisor.",
        ),
        "check.with_supervisor": Both(
            "Diserahkan ke penyelia oleh {by}, {when}.",
            "Handed to the supervisor by {by}, {when}.",
        ),
        "check.corrected": Both(
            "Sudah diperbaiki dengan bukti {code}.", "Corrected already, with receipt {code}."
        ),
        "check.earlier": Both(
            "Pendaftaran yang pertama ada di mesin ini: {code}.",
            "The first registration is on this machine: {code}.",
        ),
        "check.accepted": Both(
            "{name}: keputusan pusat diterima.", "{name}: the centre's decision accepted."
        ),
        "check.given": Both("{name}: diserahkan ke penyelia.", "{name}: handed to the supervisor."),
        # --- why ----------------------------------------------------------------------------------
        "accept.heading": Both(
            "Keputusan pusat diterima karena?", "Why is the centre's decision accepted?"
        ),
        "accept.lead": Both(
            "Pendaftaran ini selesai. Pastikan orangnya tahu.",
            "This registration is finished. Make sure that the person knows.",
        ),
        "accept.send": Both("Terima keputusan", "Accept the decision"),
        "hand_over.heading": Both(
            "Mengapa diserahkan ke penyelia?", "Why hand it to the supervisor?"
        ),
        "hand_over.lead": Both(
            "Tetap ada di daftar ini sampai penyelia memutuskan.",
            "It stays in this list until the supervisor decides.",
        ),
        "hand_over.send": Both("Serahkan", "Hand over"),
        "why.told": Both("Orangnya sudah diberi tahu", "The person has been told"),
        "why.first_stays": Both("Yang pertama yang dipakai", "The first one counts"),
        "why.not_eligible": Both("Memang belum memenuhi syarat", "Not eligible, indeed"),
        "why.gone": Both("Tidak dilanjutkan", "Given up"),
        "why.unsure": Both("Tidak yakin mana yang benar", "Not sure what is right"),
        "why.objects": Both("Orangnya keberatan", "The person objects"),
        "why.papers": Both("Dokumen belum lengkap", "Papers are missing"),
        "why.correcting": Both("Diperbaiki", "To correct it"),
        # --- keys ---------------------------------------------------------------------------------
        "keys.correct": Both("perbaiki isian", "correct the answers"),
        "keys.accept": Both("terima keputusan pusat", "accept the centre's decision"),
        "keys.hand_over": Both("serahkan ke penyelia", "hand to the supervisor"),
        "keys.earlier": Both("lihat pendaftaran yang pertama", "see the first registration"),
        "keys.decide": Both("putuskan yang dikembalikan", "decide what was sent back"),
        "keys.cases": Both("kasus sebelumnya, berikutnya", "previous, next case"),
        "keys.detail": Both("rincian dan riwayat", "details and history"),
    }
)
