"""The words of collective registration."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_COLLECTIVE: Mapping[str, Both] = MappingProxyType(
    {
        "room.collective": Both("Daftar kolektif", "Collective registration"),
        "room.collective.line": Both(
            "Daftarkan banyak orang dari tabel CSV atau Excel.",
            "Register many people from a CSV or Excel table.",
        ),
        "collective.no_consent": Both(
            "Kolom consent belum berisi ya. Isi setelah orangnya menandatangani formulir.",
            "The column consent does not say ya. Fill it in once the person has signed the form.",
        ),
        # --- the result file ----------------------------------------------------------------------
        "collective.result.row": Both("orang ke-", "person"),
        "collective.result.name": Both("nama", "name"),
        "collective.result.receipt": Both("nomor bukti", "receipt code"),
        "collective.result.in_indonesian": Both("yang perlu diperbaiki", "yang perlu diperbaiki"),
        "collective.result.in_english": Both("to be mended", "to be mended"),
        # --- choosing a file ----------------------------------------------------------------------
        "collective.choose": Both("Pilih tabel pendaftar", "Choose a table of people"),
        "collective.choose_line": Both(
            "Berkas CSV atau Excel (.xlsx), satu orang per baris. Enter membuka.",
            "A CSV or Excel (.xlsx) file, one person a row. Enter opens it.",
        ),
        "collective.files": Both("Folder dan tabel", "Folders and tables"),
        "collective.up": Both("Satu folder ke atas", "One folder up"),
        "collective.home": Both("Folder rumah", "Home folder"),
        "collective.media": Both("Stik USB", "USB stick"),
        "collective.template": Both("Buat tabel kosong", "Make an empty table"),
        "collective.template_made": Both(
            "Tabel kosong dibuat: {name}", "An empty table was made: {name}"
        ),
        "collective.template_name": Both("daftar-kolektif.xlsx", "daftar-kolektif.xlsx"),
        "collective.nothing_here": Both(
            "Tidak ada folder atau tabel di sini.", "There are no folders or tables here."
        ),
        "collective.file.name": Both("Nama", "Name"),
        "collective.file.kind": Both("Jenis", "Kind"),
        "collective.file.size": Both("Ukuran", "Size"),
        "collective.file.changed": Both("Diubah", "Changed"),
        "collective.kind.folder": Both("Folder", "Folder"),
        "collective.kind.excel": Both("Excel", "Excel"),
        "collective.kind.text": Both("CSV", "CSV"),
        # --- the check ----------------------------------------------------------------------------
        "collective.checking": Both("Memeriksa… {count} orang", "Checking… {count} people"),
        "collective.checked": Both(
            "{good} orang siap didaftarkan", "Ready to be registered: {good}"
        ),
        "collective.nobody": Both(
            "Tidak ada orang baru di tabel ini", "There is nobody new in this table"
        ),
        "collective.good": Both("siap", "ready"),
        "collective.again": Both("sudah tersimpan", "saved before"),
        "collective.bad": Both("perlu diperbaiki", "to be mended"),
        "collective.problems": Both("Baris yang perlu diperbaiki", "Rows to be mended"),
        "collective.checking_rows": Both(
            "Setiap baris diperiksa seperti di layar input. Belum ada yang didaftarkan.",
            "Every row is checked as on the entry page. Nobody is registered yet.",
        ),
        "collective.no_problems": Both(
            "Semua baris benar. Tidak ada yang perlu diperbaiki.",
            "Every row is right. There is nothing to be mended.",
        ),
        "collective.column.row": Both("Orang", "Person"),
        "collective.column.name": Both("Nama", "Name"),
        "collective.column.nik": Both("NIK", "NIK"),
        "collective.column.problem": Both("Yang perlu diperbaiki", "To be mended"),
        "collective.row_told": Both("Orang ke-{row}: {problems}", "Person {row}: {problems}"),
        "collective.consent": Both(
            "Setiap orang di tabel ini sudah menandatangani formulir persetujuan",
            "Every person in this table has signed the form of consent",
        ),
        "collective.consent_detail": Both(
            "Simpan formulir kertasnya di kantor. Tanpa tanda tangan, hapus barisnya.",
            "Keep the paper forms at the office. Without a signature, remove the row.",
        ),
        "collective.register": Both("Daftarkan {count} orang", "Register {count}"),
        "collective.other_file": Both("Pilih tabel lain", "Choose another table"),
        # --- the run ------------------------------------------------------------------------------
        "collective.running": Both(
            "Menyimpan… {done} dari {total} orang", "Saving… {done} of {total} people"
        ),
        "collective.paused": Both(
            "Dijeda setelah {done} dari {total} orang", "Paused after {done} of {total} people"
        ),
        "collective.safe": Both(
            "Yang sudah disimpan tetap aman. Bila program ditutup, pilih tabel yang sama lagi: "
            "tidak ada yang terdaftar dua kali.",
            "What is saved is safe. If the program is closed, choose the same table again: "
            "nobody is registered twice.",
        ),
        "collective.saved": Both("tersimpan", "saved"),
        "collective.pause": Both("Jeda", "Pause"),
        "collective.go_on": Both("Lanjutkan", "Go on"),
        "collective.done": Both(
            "Selesai: {saved} orang tersimpan di perangkat",
            "Done: {saved} saved on this machine",
        ),
        "collective.result_file": Both("Berkas hasil", "Result file"),
        "collective.result_aside": Both(
            "nomor bukti dan kekurangan tiap baris, tanpa NIK",
            "each row's receipt code or problems, without NIK",
        ),
        "collective.save_result": Both("Simpan hasil", "Save the result"),
        "collective.result_saved": Both("Hasil disimpan: {path}", "The result is saved: {path}"),
        # --- the command --------------------------------------------------------------------------
        "command.row_ready": Both("{row}: siap didaftarkan", "{row}: ready to be registered"),
        "command.row_twice": Both(
            "{row}: sama persis dengan baris di atasnya", "{row}: the same as a row above it"
        ),
        "command.previewed": Both(
            "{good} baris siap, {again} sudah tersimpan, {bad} perlu diperbaiki. "
            "Belum ada yang didaftarkan.",
            "{good} rows ready, {again} saved before, {bad} to be mended. "
            "Nobody has been registered.",
        ),
        "command.result": Both("Hasil disimpan: {path}", "The result is saved: {path}"),
        "command.template": Both("Tabel kosong dibuat: {path}", "An empty table was made: {path}"),
    }
)
