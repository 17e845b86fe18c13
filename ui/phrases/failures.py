"""What each expected failure means at the desk: what happened, whose move it is, what to do."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk import errors
from ui.phrases.both import Advice, Both, advice

WHOSE: Mapping[type[errors.Failure], Both] = MappingProxyType(
    {
        errors.Invalid: Both("Petugas yang memperbaiki.", "For the officer to mend."),
        errors.SiteError: Both("Beri tahu penyelia.", "Tell the supervisor."),
        errors.TransientError: Both(
            "Mesin mencoba lagi sendiri.", "The machine tries again by itself."
        ),
        errors.ProtocolError: Both("Hubungi bantuan pusat.", "Call the centre's support."),
    }
)

FAILURES: Mapping[str, Advice] = MappingProxyType(
    {
        "invalid": advice(
            "Ada isian yang perlu diperbaiki.",
            "Something needs to be mended.",
            "Lihat kolom bertanda merah, lalu simpan lagi.",
            "Look at the fields in red, then save again.",
        ),
        # --- this desk --------------------------------------------------------------------------
        "wrong_password": advice(
            "Kata sandi tidak cocok.",
            "The password does not match.",
            "Periksa huruf besar-kecil, lalu ketik lagi. Lupa? Penyelia dapat membuat yang baru.",
            "Check capitals and type it again. Forgotten? The supervisor can make a new one.",
        ),
        "too_many_tries": advice(
            "Terlalu sering salah.",
            "Wrong too often.",
            "Tunggu {seconds} detik, lalu ketik lagi perlahan.",
            "Wait {seconds} seconds, then type it again slowly.",
        ),
        "not_set_up": advice(
            "Mesin ini belum disiapkan.",
            "This machine is not set up yet.",
            "Buka halaman persiapan dan isi nama kantor, loket dan penyelia.",
            "Open the set-up page and fill in office, desk and supervisor.",
        ),
        "store_missing": advice(
            "Berkas data mesin ini tidak ada.",
            "This machine's data file is gone.",
            "Jangan siapkan ulang. Cari salinan cadangannya, lalu kembalikan ke folder semula.",
            "Do not set up again. Find the backup and put it back in its folder.",
        ),
        "store_exists": advice(
            "Mesin ini sudah pernah disiapkan.",
            "This machine was set up before.",
            "Tutup program, buka lagi, lalu masuk dengan nama dan kata sandi.",
            "Close the program, open it again, then sign in.",
        ),
        "store_damaged": advice(
            "Berkas data rusak dan tidak dibuka.",
            "The data file is damaged and was not opened.",
            "Jangan hapus apa pun. Salin seluruh folder, lalu kembalikan cadangan terakhir.",
            "Delete nothing. Copy the whole folder, then restore the last backup.",
        ),
        "store_too_new": advice(
            "Data ini dibuat oleh program yang lebih baru.",
            "This data was made by a newer program.",
            "Pasang program terbaru di mesin ini. Data tetap utuh.",
            "Install the newest program on this machine. The data is untouched.",
        ),
        "store_in_use": advice(
            "Program sudah terbuka di mesin ini.",
            "The program is already open on this machine.",
            "Pakai jendela yang sudah terbuka, atau tutup dulu jendela itu.",
            "Use the window that is open, or close it first.",
        ),
        "disk_full": advice(
            "Ruang penyimpanan penuh; data terakhir belum tersimpan.",
            "The disk is full; the last entry is not saved.",
            "Kosongkan ruang di mesin ini, lalu simpan lagi. Isian tetap ada di layar.",
            "Free some space on this machine, then save again. The answers stay on screen.",
        ),
        "disk_failing": advice(
            "Penyimpanan mesin bermasalah; data terakhir belum tersimpan.",
            "The disk is failing; the last entry is not saved.",
            "Berhenti mendaftar di mesin ini. Kirim yang menunggu, lalu ganti mesin.",
            "Stop registering here. Send what is waiting, then change the machine.",
        ),
        "key_slots_damaged": advice(
            "Kunci data rusak, kedua salinannya.",
            "The keys to the data are damaged, both copies.",
            "Jangan hapus apa pun. Kembalikan folder keys dari cadangan, lalu buka lagi.",
            "Delete nothing. Put the folder keys back from a backup, then open again.",
        ),
        "recovery_missing": advice(
            "Mesin ini belum punya kunci pemulihan dari pusat.",
            "This machine has no recovery key of the centre.",
            "Tanpa kata sandi, datanya tetap terkunci. Jangan hapus apa pun; hubungi pusat.",
            "Without a password the data stays locked. Delete nothing; call the centre.",
        ),
        "not_enrolled": advice(
            "Mesin ini belum terhubung ke pusat.",
            "This machine is not connected to the centre yet.",
            "Minta kode sekali pakai ke pusat, lalu hubungkan dari halaman Antrean.",
            "Ask the centre for a one-time code, then connect from the Queue page.",
        ),
        "already_enrolled": advice(
            "Mesin ini sudah terhubung ke pusat.",
            "This machine is connected to the centre already.",
            "Tidak perlu menghubungkan lagi. Tekan Kirim sekarang bila ada yang menunggu.",
            "No need to connect again. Press Send now if something is waiting.",
        ),
        "enrolment_refused": advice(
            "Pusat menolak kode ini.",
            "The centre refused this code.",
            "Kode mungkin salah ketik, sudah dipakai atau kedaluwarsa. Minta kode baru.",
            "It may be mistyped, used or expired. Ask for a new code.",
        ),
        "device_revoked": advice(
            "Pusat mencabut izin mesin ini.",
            "The centre withdrew this machine's permission.",
            "Data tetap aman di sini. Minta pusat mendaftarkan mesin ini kembali.",
            "The data is safe here. Ask the centre to enrol this machine again.",
        ),
        "clock_wrong": advice(
            "Jam mesin ini tidak cocok dengan jam pusat.",
            "This machine's clock differs from the centre's.",
            "Betulkan tanggal dan jam mesin. Pendaftaran boleh jalan terus.",
            "Set the machine's date and time. Registering may go on.",
        ),
        "file_unreadable": advice(
            "Berkas itu tidak bisa dibaca.",
            "That file cannot be read.",
            "Periksa nama berkas dan izinnya, lalu pilih lagi.",
            "Check the file's name and permissions, then choose again.",
        ),
        "not_permitted": advice(
            "Mesin tidak mengizinkan program menulis di foldernya.",
            "The machine does not let the program write in its folder.",
            "Beri izin tulis pada folder program, lalu coba lagi.",
            "Allow writing in the program's folder, then try again.",
        ),
        "centre_not_installed": advice(
            "Bagian pusat tidak terpasang di mesin ini.",
            "The centre is not installed on this machine.",
            "Pasang paket dengan tambahan central, lalu jalankan lagi.",
            "Install the package with its extra named central, then run again.",
        ),
        "address_refused": advice(
            "Alamat pusat itu tidak bisa dipakai.",
            "That address of the centre cannot be used.",
            "Ketik lengkap, misalnya https://pusat.contoh.id, persis seperti dari pusat.",
            "Type all of it, such as https://centre.example.id, exactly as the centre gave it.",
        ),
        "printer_missing": advice(
            "Tidak ada printer di mesin ini.",
            "This machine has no printer.",
            "Pendaftaran aman. Bacakan nomor bukti atau simpan PDF; printer boleh menyusul.",
            "The registration is safe. Read out the code or save a PDF; a printer can come later.",
        ),
        "printer_failing": advice(
            "Printer tidak menerima bukti ini.",
            "The printer did not take this receipt.",
            "Pendaftaran aman. Periksa kertas, kabel dan tombol daya, lalu cetak lagi.",
            "The registration is safe. Check paper, cable and power, then print again.",
        ),
        "document_not_saved": advice(
            "PDF tidak tersimpan.",
            "The PDF was not saved.",
            "Pendaftaran aman. Periksa folder dan ruang penyimpanan, lalu simpan lagi.",
            "The registration is safe. Check the folder and the space, then save again.",
        ),
        "regions_missing": advice(
            "Daftar desa dan kota tidak ditemukan.",
            "The list of villages and regencies is missing.",
            "Pasang ulang program. Data pendaftar tidak terganggu.",
            "Install the program again. The registrations are not affected.",
        ),
        # --- time mends these -------------------------------------------------------------------
        "centre_unreachable": advice(
            "Pusat belum bisa dihubungi.",
            "The centre cannot be reached yet.",
            "Terus mendaftar seperti biasa. Data tersimpan dan dikirim begitu tersambung.",
            "Go on as usual. Everything is saved and sent once there is a connection.",
        ),
        "centre_busy": advice(
            "Pusat sedang ramai.",
            "The centre is busy.",
            "Terus mendaftar seperti biasa. Data dikirim pada giliran berikutnya.",
            "Go on as usual. The data goes out at the next turn.",
        ),
        "captive_portal": advice(
            "Wi-Fi ini meminta masuk dulu.",
            "This Wi-Fi asks you to sign in first.",
            "Buka peramban, masuk ke jaringan itu, lalu tekan Kirim sekarang.",
            "Open a browser, sign in to the network, then press Send now.",
        ),
        # --- support ----------------------------------------------------------------------------
        "reply_not_signed": advice(
            "Jawaban yang datang bukan dari pusat.",
            "The answer that came is not the centre's.",
            "Tidak ada yang hilang. Periksa jaringan; bila terus begini, hubungi bantuan.",
            "Nothing is lost. Check the network; if it stays, call support.",
        ),
        "reply_unreadable": advice(
            "Jawaban pusat tidak terbaca.",
            "The centre's answer cannot be read.",
            "Tidak ada yang hilang. Perbarui program; bila terus begini, hubungi bantuan.",
            "Nothing is lost. Update the program; if it stays, call support.",
        ),
        "programme_forged": advice(
            "Aturan baru ditolak: tanda tangannya bukan dari pusat.",
            "New rules refused: they are not signed by the centre.",
            "Mesin tetap memakai aturan yang lama. Laporkan ke bantuan.",
            "The machine goes on with the rules it has. Report it to support.",
        ),
        "programme_older": advice(
            "Aturan yang datang lebih lama dari yang dipakai.",
            "The rules that came are older than those in use.",
            "Mesin tetap memakai aturan terbaru. Laporkan ke bantuan.",
            "The machine keeps the newest rules. Report it to support.",
        ),
        "programme_unreadable": advice(
            "Aturan program tidak terbaca oleh mesin ini.",
            "This machine cannot read the programme's rules.",
            "Perbarui program. Sampai itu, mesin memakai aturan yang lama.",
            "Update the program. Until then the machine uses the rules it has.",
        ),
        "certificate_forged": advice(
            "Sertifikat yang datang bukan dari pusat.",
            "The certificate that came is not the centre's.",
            "Jangan lanjutkan. Periksa alamat pusat, lalu hubungi bantuan.",
            "Do not go on. Check the centre's address, then call support.",
        ),
    }
)
