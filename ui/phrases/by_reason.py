"""What a failure means more exactly, where it says its reason: `code.reason` before `code`."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Advice, advice

BY_REASON: Mapping[str, Advice] = MappingProxyType(
    {
        "enrolment_refused.code": advice(
            "Pusat tidak mengenal kode ini.",
            "The centre does not know this code.",
            "Cocokkan kode huruf demi huruf, atau minta kode baru ke pusat.",
            "Compare the code letter by letter, or ask the centre for a new one.",
        ),
        "enrolment_refused.used": advice(
            "Kode ini sudah dipakai mesin lain.",
            "This code was used by another machine.",
            "Satu kode untuk satu mesin. Minta kode baru ke pusat.",
            "A code serves one machine. Ask the centre for a new one.",
        ),
        "enrolment_refused.expired": advice(
            "Kode ini sudah kedaluwarsa.",
            "This code has expired.",
            "Kode berlaku 24 jam. Minta kode baru ke pusat.",
            "A code is good for 24 hours. Ask the centre for a new one.",
        ),
        "not_permitted.role": advice(
            "Ini hanya boleh dilakukan penyelia.",
            "Only a supervisor may do this.",
            "Minta penyelia masuk di mesin ini.",
            "Ask a supervisor to sign in on this machine.",
        ),
        "not_permitted.oneself": advice(
            "Akun sendiri tidak bisa dihapus atau diatur ulang.",
            "One's own account cannot be removed or reset.",
            "Ganti kata sandi sendiri, atau minta penyelia lain.",
            "Change your own password, or ask another supervisor.",
        ),
        "not_permitted.last": advice(
            "Ini penyelia terakhir di mesin ini.",
            "This is the last supervisor of this machine.",
            "Tambahkan penyelia lain dulu.",
            "Add another supervisor first.",
        ),
        "file_unreadable.missing": advice(
            "Berkas itu tidak ada atau tidak boleh dibuka.",
            "That file is not there or may not be opened.",
            "Periksa nama berkas, foldernya dan izinnya.",
            "Check the file's name, its folder and its permissions.",
        ),
        "file_unreadable.folder": advice(
            "Itu folder, bukan berkas.",
            "That is a folder, not a file.",
            "Tulis nama berkas CSV di dalamnya.",
            "Give the name of the CSV file in it.",
        ),
        "file_unreadable.encoding": advice(
            "Berkas itu bukan CSV UTF-8.",
            "That file is not a UTF-8 CSV.",
            "Simpan ulang dari lembar kerja sebagai CSV UTF-8, lalu coba lagi.",
            "Save it from the spreadsheet as CSV UTF-8, then try again.",
        ),
        "file_unreadable.empty": advice(
            "Berkas itu kosong.",
            "That file is empty.",
            "Baris pertama berisi nama kolom, lalu satu orang per baris.",
            "The first line names the columns, then one person a line.",
        ),
        "file_unreadable.columns": advice(
            "Kolom {column} tidak ada di baris pertama.",
            "The first line has no column {column}.",
            "Tambahkan kolom itu. Daftar kolom: kiosk register --help.",
            "Add it. The list of columns: kiosk register --help.",
        ),
    }
)
