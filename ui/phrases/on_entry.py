"""The entry page's own words."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_ENTRY: Mapping[str, Both] = MappingProxyType(
    {
        "field.this": Both("Isian ini", "This answer"),
        "field.optional": Both("boleh kosong", "may stay empty"),
        # --- head ---------------------------------------------------------------------------------
        "entry.heading": Both("Pendaftar ke-{count}", "Registrant {count}"),
        "entry.average": Both("rata-rata hari ini {duration}", "average today {duration}"),
        "entry.first": Both("yang pertama hari ini", "the first one today"),
        # --- the number ---------------------------------------------------------------------------
        "nik.aside": Both("pindai KTP atau ketik", "scan the card or type"),
        "nik.born": Both("Lahir", "Born"),
        "nik.age": Both("Umur", "Age"),
        "nik.years": Both("{years} tahun", "{years} years"),
        "nik.sex": Both("Jenis kelamin", "Sex"),
        "nik.sex.L": Both("Laki-laki", "Male"),
        "nik.sex.P": Both("Perempuan", "Female"),
        "nik.region": Both("Wilayah NIK", "NIK region"),
        "nik.region_unknown": Both("Tidak dikenal", "Not known"),
        "nik.invitation": Both(
            "Ketik 16 angka NIK: tanggal lahir, jenis kelamin dan wilayah terisi sendiri.",
            "Type the 16 digits of the NIK: birth date, sex and region fill themselves.",
        ),
        "nik.unseen": Both("Belum terdaftar di mesin ini", "Not registered on this machine"),
        "nik.seen": Both("Sudah didaftarkan {when}", "Already registered {when}"),
        # --- groups and sources -------------------------------------------------------------------
        "group.identity": Both("Identitas", "Identity"),
        "group.address": Both("Alamat KTP", "Address on the KTP"),
        "group.current": Both("Alamat domisili", "Current address"),
        "group.contact": Both("Kontak", "Contact"),
        "group.work": Both("Pendidikan dan pekerjaan", "Education and work"),
        "group.more": Both("Pertanyaan tambahan", "More questions"),
        "entry.from_nik": Both("dari NIK", "per NIK"),
        "entry.from_last": Both("seperti tadi", "as before"),
        "village.none": Both(
            "Tidak ada desa dengan nama itu. Periksa ejaannya.",
            "No village of that name. Check the spelling.",
        ),
        "village.placeholder": Both("ketik awal nama desa", "type how it begins"),
        # --- the rail -----------------------------------------------------------------------------
        "consent.heading": Both("Persetujuan", "Consent"),
        "consent.given": Both("Pendaftar setuju", "The person agrees"),
        "consent.read_at": Both("Dibacakan petugas, {at}", "Read out by the officer, {at}"),
        "consent.not_yet": Both("Bacakan dulu, lalu tekan F8", "Read it out, then press F8"),
        "consent.open": Both("Baca persetujuan", "Read the consent"),
        "consent.read_aloud": Both("Bacakan kepada pendaftar", "Read this to the person"),
        "consent.missing": Both(
            "Persetujuan belum dicatat. Bacakan, lalu tekan F8.",
            "The consent is not noted yet. Read it out, then press F8.",
        ),
        "complete.heading": Both("Kelengkapan", "Completeness"),
        "complete.figure": Both("{done} dari {total}", "{done} of {total}"),
        "complete.missing": Both("Kurang: {names}", "Missing: {names}"),
        "complete.more": Both("{count} lagi", "{count} more"),
        "complete.consent": Both("persetujuan", "consent"),
        "complete.all": Both("Lengkap, siap disimpan.", "Complete, ready to save."),
        "next.heading": Both("Setelah disimpan", "After saving"),
        "objection.heading": Both("Belum memenuhi syarat", "Not eligible"),
        "objection.advice": Both(
            "Jelaskan alasannya dengan sopan. Pusat yang memutuskan bila tetap disimpan.",
            "Explain it politely. If it is saved all the same, the centre decides.",
        ),
        "parked.heading": Both("Ditunda", "Set aside"),
        "parked.others": Both("{count} lainnya", "{count} more"),
        "parked.nameless": Both("Tanpa nama", "No name yet"),
        "parked.since": Both("sejak {when}", "since {when}"),
        "parked.resume": Both("Lanjutkan {name}", "Go on with {name}"),
        "parked.mends": Both("Perbaikan {name}", "Correction of {name}"),
        "mending.whose": Both(
            "Memperbaiki pendaftaran {code} atas nama {name}", "Correcting {code}, {name}"
        ),
        "mending.said": Both(
            "{said} Simpan membuat versi baru; persetujuan ditanyakan lagi.",
            "{said} Saving makes a new version; the consent is asked again.",
        ),
        "mending.cancel": Both("Batalkan perbaikan", "Cancel the correction"),
        "mending.save": Both("Simpan versi baru", "Save new version"),
        "parked.older": Both("formulir lama", "older form"),
        "rail.waiting": Both("{count} menunggu dikirim", "{count} waiting to send"),
        "rail.free": Both("{size} bebas", "{size} free"),
        # --- drafts, saving -----------------------------------------------------------------------
        "draft.offer": Both(
            "Ada isian yang belum disimpan: {name}, {when}.",
            "There is an unsaved entry: {name}, {when}.",
        ),
        "draft.resume": Both("Lanjutkan", "Go on"),
        "draft.new_form": Both(
            "Formulirnya sudah baru. Isian lama dipindahkan.",
            "The form is a newer one. The answers were carried over.",
        ),
        "draft.old_answers": Both("Jawaban lama: {answers}.", "Old answers: {answers}."),
        "draft.consent_again": Both(
            "Teks persetujuan berubah: bacakan lagi, lalu tekan F8.",
            "The consent has changed: read it out again, then press F8.",
        ),
        "draft.discard": Both("Buang", "Throw away"),
        "entry.saved": Both("Tersimpan di perangkat · {code}", "Saved on this machine · {code}"),
        "entry.to_mend.one": Both(
            "Belum tersimpan. {label}: {what}", "Not saved yet. {label}: {what}"
        ),
        "entry.to_mend.many": Both(
            "Belum tersimpan. {count} isian perlu diperbaiki, mulai dari {label}.",
            "Not saved yet. {count} answers need mending, first {label}.",
        ),
        "entry.parked": Both("Ditunda. Ada di daftar sebelah kanan.", "Set aside, in the list."),
        "entry.nothing_to_park": Both("Belum ada isian untuk ditunda.", "Nothing to set aside."),
        "entry.no_last": Both("Belum ada alamat terakhir.", "There is no last address yet."),
        "entry.recent": Both("Baru saja disimpan", "Just saved"),
        "entry.none_yet": Both(
            "Belum ada pendaftar hari ini. Tekan F2 untuk mulai.",
            "Nobody registered today yet. Press F2 to begin.",
        ),
        "entry.reopen": Both("buka yang terakhir", "open the last one"),
        "entry.save": Both("Simpan, lanjut pendaftar berikut", "Save, on to the next person"),
        "entry.save_short": Both("Simpan", "Save"),
        "entry.park": Both("Tunda", "Set aside"),
        "receipt.heading": Both("Bukti pendaftaran", "Registration receipt"),
        "receipt.code": Both("Nomor bukti", "Receipt code"),
        "receipt.name": Both("Nama", "Name"),
        "receipt.nik": Both("NIK", "NIK"),
        "receipt.village": Both("Desa", "Village"),
        "receipt.captured": Both("Didaftarkan", "Registered"),
        "receipt.answered": Both("Jawaban pusat", "The centre's answer"),
        "receipt.free": Both("GRATIS, tidak dipungut biaya", "FREE of charge"),
        "close": Both("Tutup", "Close"),
        # --- keys ---------------------------------------------------------------------------------
        "keys.next": Both("kolom berikut", "next field"),
        "keys.back": Both("kolom sebelumnya", "previous field"),
        "keys.choose": Both("pilih desa", "choose village"),
        "keys.take_offer": Both("tempat lahir seperti NIK", "birth place as in the NIK"),
        "keys.answer": Both("pilih jawaban", "choose answer"),
        "keys.last_address": Both("pakai alamat terakhir", "use last address"),
        "keys.same_address": Both("tinggal di alamat lain atau tidak", "lives elsewhere or not"),
        "keys.clear": Both("kosongkan kolom", "clear field"),
        "keys.nik": Both("ke NIK", "to NIK"),
        "keys.kk": Both("ke nomor KK", "to family card"),
        "keys.park": Both("tunda pendaftar ini", "set this person aside"),
        "keys.consent": Both("catat persetujuan", "note the consent"),
        "keys.reopen": Both("buka bukti terakhir", "open the last receipt"),
        "keys.save": Both("simpan, lanjut", "save, go on"),
        "keys.search": Both("cari pendaftar", "find a person"),
        "keys.leave": Both("kunci layar", "lock the screen"),
    }
)
