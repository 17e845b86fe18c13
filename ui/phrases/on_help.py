"""The words of help and of failure: the handbook's card, the crash card, keys every screen has."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_HELP: Mapping[str, Both] = MappingProxyType(
    {
        "help": Both("Bantuan", "Help"),
        "help.keys": Both("Tombol di halaman ini", "The keys of this page"),
        "help.search": Both("Cari di buku petunjuk", "Search the handbook"),
        "help.chapters": Both("Isi buku petunjuk", "Chapters of the handbook"),
        "help.none_found": Both(
            "Tidak ada di buku petunjuk. Coba satu kata saja.",
            "The handbook does not say. Try a single word.",
        ),
        # --- the crash card -----------------------------------------------------------------------
        "crash.copy": Both("Salin nomor", "Copy the number"),
        "crash.copied": Both("Nomor disalin", "Number copied"),
        "crash.restart": Both("Mulai ulang", "Start again"),
        # --- keys ---------------------------------------------------------------------------------
        "keys.help": Both("bantuan", "help"),
        "keys.tab": Both("ke bagian berikut", "to the next part"),
        "keys.press": Both("tekan tombol yang dipilih", "press the chosen button"),
        "keys.close": Both("tutup kartu atau daftar", "close a card or a list"),
        "keys.chapter": Both("pilih bab", "choose a chapter"),
        "keys.page_on": Both("halaman berikut", "next page"),
        "keys.rows": Both("pilih baris", "choose a row"),
        "keys.first_last": Both("baris pertama, terakhir", "first row, last row"),
        "keys.open": Both("buka buktinya", "open the receipt"),
        "keys.print": Both("cetak bukti yang terbuka", "print the open receipt"),
        "keys.open_table": Both("buka folder atau tabel", "open a folder or a table"),
        "keys.folder_up": Both("satu folder ke atas", "one folder up"),
        "keys.table_consent": Both("semua sudah menandatangani", "everybody has signed"),
        "keys.table_register": Both("daftarkan, atau lanjutkan", "register, or go on"),
        "keys.table_pause": Both(
            "jeda, atau kembali ke daftar tabel", "pause, or back to the tables"
        ),
        "keys.new_person": Both("pendaftar baru", "a new person"),
    }
)
