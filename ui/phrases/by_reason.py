"""What a failure means more exactly, where it says its reason: `code.reason` before `code`."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Advice, advice
from ui.phrases.damage import DAMAGE

BY_REASON: Mapping[str, Advice] = MappingProxyType(
    {
        **DAMAGE,
        "disk_failing.read_only": advice(
            "Folder data di mesin ini tidak boleh ditulis.",
            "The data folder of this machine may not be written to.",
            "Beri program ini izin menulis di sana. Kalau tetap begini, ganti mesin.",
            "Allow this program to write there. If it stays like this, change the machine.",
        ),
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
        "printer_missing.off": advice(
            "Mesin ini diatur tidak mencetak.",
            "This machine is set not to print.",
            "Bacakan nomor bukti atau simpan PDF. Ubah di Lainnya, Pengaturan.",
            "Read out the code or save a PDF. Change it under More, Settings.",
        ),
        "printer_missing.several": advice(
            "Ada {printers} printer, belum ada yang dipilih.",
            "There are {printers} printers, and none is chosen.",
            "Pendaftaran aman. Pilih printer di Lainnya, Pengaturan, lalu cetak lagi.",
            "The registration is safe. Choose one at More, Settings, then print again.",
        ),
        "printer_missing.named": advice(
            "Printer {printer} tidak ditemukan.",
            "The printer {printer} is not found.",
            "Pendaftaran aman. Sambungkan printer itu, pilih yang lain, atau simpan PDF.",
            "The registration is safe. Connect that printer, choose another, or save a PDF.",
        ),
        "not_permitted.role": advice(
            "Ini hanya boleh dilakukan penyelia.",
            "Only a supervisor may do this.",
            "Minta penyelia masuk di mesin ini.",
            "Ask a supervisor to sign in on this machine.",
        ),
        "not_permitted.own_entry": advice(
            "Isian sendiri tidak boleh disetujui sendiri.",
            "Nobody approves an entry of their own.",
            "Minta penyelia lain memeriksanya.",
            "Ask another supervisor to look at it.",
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
        "printer_missing.roll": advice(
            "Printer ini hanya memakai kertas struk.",
            "This printer has only a receipt roll.",
            "Simpan PDF, lalu cetak di printer A4.",
            "Save the PDF, then print it on an A4 printer.",
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
            "Tulis nama berkas CSV atau XLSX di dalamnya.",
            "Give the name of the CSV or XLSX file in it.",
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
            "Tambahkan kolom itu. Tabel kosong sudah memuat semua judul kolom.",
            "Add it. An empty table has the titles of all columns.",
        ),
        "file_unreadable.column_twice": advice(
            "Kolom {column} ada dua kali di baris pertama.",
            "The first line has the column {column} twice.",
            "Hapus salah satunya, atau beri nama lain.",
            "Remove one of the two, or give it another name.",
        ),
        "file_unreadable.old_or_locked": advice(
            "Berkas Excel itu format lama (.xls) atau dikunci kata sandi.",
            "That Excel file is old (.xls) or locked by a password.",
            "Buka di lembar kerja, hapus kata sandinya, simpan sebagai .xlsx.",
            "Open it in the spreadsheet, take off the password, save it as .xlsx.",
        ),
        "file_unreadable.kind": advice(
            "Berkas itu bukan tabel CSV atau Excel.",
            "That file is neither a CSV nor an Excel table.",
            "Simpan tabelnya sebagai .xlsx atau CSV, lalu coba lagi.",
            "Save the table as .xlsx or CSV, then try again.",
        ),
        "file_unreadable.broken": advice(
            "Berkas Excel itu rusak.",
            "That Excel file is damaged.",
            "Minta salinan baru, atau simpan ulang dari lembar kerja.",
            "Ask for a new copy, or save it again from the spreadsheet.",
        ),
        "file_unreadable.huge": advice(
            "Berkas itu terlalu besar untuk tabel pendaftar.",
            "That file is too large for a table of people.",
            "Hapus gambar dan lembar lain, atau bagi menjadi beberapa berkas.",
            "Remove pictures and other sheets, or divide it into several files.",
        ),
        "file_unreadable.exists": advice(
            "Berkas dengan nama itu sudah ada.",
            "There is a file of that name already.",
            "Tidak ada yang ditimpa. Pilih nama lain.",
            "Nothing was overwritten. Choose another name.",
        ),
        "file_unreadable.same": advice(
            "Hasil tidak boleh menimpa daftar aslinya.",
            "The result must not overwrite the table itself.",
            "Pilih nama lain untuk berkas hasil.",
            "Choose another name for the result file.",
        ),
        "file_unreadable.not_writable": advice(
            "Berkas tidak dapat ditulis di folder itu.",
            "A file cannot be written in that folder.",
            "Pilih folder lain, misalnya folder rumah Anda.",
            "Choose another folder, such as your home folder.",
        ),
    }
)
