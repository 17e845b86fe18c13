"""Words of the settings: their room, their command, their line in the journal."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_SETTINGS: Mapping[str, Both] = MappingProxyType(
    {
        "room.settings": Both("Pengaturan", "Settings"),
        "room.settings.line": Both(
            "Kantor, cetak, tampilan, pengiriman, dan berapa lama data disimpan.",
            "Office, printing, appearance, sending, and how long data are kept.",
        ),
        "settings.lead": Both(
            "Setiap pilihan langsung berlaku dan tersimpan. Baris di bawahnya menjelaskan artinya.",
            "Each choice counts at once and is saved. The line below says what it means.",
        ),
        "settings.saved": Both("Tersimpan", "Saved"),
        "settings.locked": Both(
            "Hanya penyelia yang bisa mengubah ini.", "Only a supervisor can change this."
        ),
        "settings.empty": Both("Belum diisi", "Not set"),
        "keys.setting_choice": Both("pilih jawaban bernomor", "choose a numbered answer"),
        "keys.setting_keep": Both("simpan yang diketik", "save what was typed"),
        "keys.setting_back": Both("kembalikan yang tersimpan", "bring back what was saved"),
        # --- office -------------------------------------------------------------------------------
        "settings.group.office": Both("Kantor", "Office"),
        "settings.office": Both("Nama kantor", "Name of the office"),
        "settings.office.example": Both("Disnaker Kota Bandung", "Disnaker Kota Bandung"),
        "settings.office.effect": Both(
            "Tercetak di bukti dan disebut saat meminta persetujuan, mulai masuk berikutnya.",
            "Printed on receipts and named when consent is asked, from the next sign-in on.",
        ),
        "settings.office.certified": Both(
            "Pusat mengenal kantor ini sebagai {office}; nama itu yang tercetak di bukti. "
            "Yang diketik di sini disebut saat meminta persetujuan, mulai masuk berikutnya.",
            "The centre knows this office as {office}; receipts print that name. What is typed "
            "here is named when consent is asked, from the next sign-in on.",
        ),
        "settings.desk": Both("Nama loket", "Name of the desk"),
        "settings.desk.example": Both("Loket 3", "Desk 3"),
        "settings.desk.effect": Both(
            "Terlihat di atas layar dan di bukti, mulai masuk berikutnya.",
            "Shown at the top of the screen and on receipts, from the next sign-in on.",
        ),
        "settings.contact": Both("Telepon atau alamat untuk bertanya", "Where people can ask"),
        "settings.contact.example": Both(
            "0812-0000-9000, Jl. Melati 5", "0812-0000-9000, Jl. Melati 5"
        ),
        "settings.contact.effect": Both(
            "Tercetak di setiap bukti sesudah nama kantor. Boleh kosong.",
            "Printed on every receipt after the name of the office. May be empty.",
        ),
        # --- printing -----------------------------------------------------------------------------
        "settings.group.print": Both("Cetak", "Printing"),
        "settings.printer": Both("Printer", "Printer"),
        "settings.printer.default": Both("Printer utama", "Main printer"),
        "settings.printer.none": Both("Tidak mencetak", "No printing"),
        "settings.printer.effect.default": Both(
            "Ctrl+P mencetak di printer utama komputer ini.",
            "Ctrl+P prints on this computer's main printer.",
        ),
        "settings.printer.effect.nowhere": Both(
            "Sekarang tidak ada printer. Pendaftaran tetap jalan; bukti bisa disimpan sebagai PDF.",
            "There is no printer now. Registering goes on; receipts can be saved as PDF.",
        ),
        "settings.printer.effect.named": Both(
            "Ctrl+P mencetak di {printer}.", "Ctrl+P prints on {printer}."
        ),
        "settings.printer.effect.away": Both(
            "{printer} sekarang tidak ditemukan. Pendaftaran tetap jalan; bukti bisa disimpan "
            "sebagai PDF.",
            "{printer} is not found now. Registering goes on; receipts can be saved as PDF.",
        ),
        "settings.printer.effect.none": Both(
            "Bukti dibacakan nomornya atau disimpan sebagai PDF.",
            "Receipts are read out, or saved as PDF.",
        ),
        "settings.paper": Both("Kertas", "Paper"),
        "settings.paper.auto": Both("Ikut printer", "As the printer says"),
        "settings.paper.80mm": Both("Struk 80 mm", "80 mm roll"),
        "settings.paper.a4": Both("A4", "A4"),
        "settings.paper.effect.auto": Both(
            "Bukti mengikuti kertas yang disebut printer. Kalau terpotong, pilih sendiri.",
            "Receipts follow the paper the printer names. If they come out cut, choose yourself.",
        ),
        "settings.paper.effect.80mm": Both(
            "Bukti dicetak sempit, untuk printer struk.", "Receipts are narrow, for a roll printer."
        ),
        "settings.paper.effect.a4": Both(
            "Bukti dicetak satu halaman A4.", "Receipts take one page of A4."
        ),
        "settings.camera": Both("Kamera", "Camera"),
        "settings.camera.example": Both("Tanpa kamera", "No camera"),
        "settings.camera.effect": Both(
            "Belum dipakai: versi ini belum mengambil foto. Namanya disimpan untuk nanti.",
            "Not used yet: this version takes no photographs. The name is kept for later.",
        ),
        # --- appearance ---------------------------------------------------------------------------
        "settings.group.view": Both("Tampilan", "Appearance"),
        "settings.language": Both("Bahasa saat program dibuka", "Language when the program opens"),
        "settings.language.effect": Both(
            "Tombol bahasa di atas layar tetap bisa dipakai kapan saja.",
            "The language buttons at the top of the screen work at any time.",
        ),
        "settings.text_size": Both("Ukuran huruf", "Size of letters"),
        "settings.text_size.normal": Both("Biasa", "Usual"),
        "settings.text_size.large": Both("Besar", "Large"),
        "settings.text_size.effect": Both(
            "Besar: semua huruf sepertiga lebih besar, juga di layar masuk.",
            "Large: all letters a third larger, on the sign-in screen too.",
        ),
        "settings.contrast": Both("Kontras", "Contrast"),
        "settings.contrast.normal": Both("Biasa", "Usual"),
        "settings.contrast.high": Both("Tinggi", "High"),
        "settings.contrast.effect": Both(
            "Tinggi: latar hitam, huruf putih, garis tebal.",
            "High: black page, white letters, thick lines.",
        ),
        # --- sending ------------------------------------------------------------------------------
        "settings.group.send": Both("Pengiriman", "Sending"),
        "settings.sync": Both("Kirim ke pusat", "Send to the centre"),
        "settings.sync.auto": Both("Otomatis", "Automatic"),
        "settings.sync.metered": Both("Hemat data", "Save data"),
        "settings.sync.manual": Both("Kalau diminta", "When asked"),
        "settings.sync.effect.auto": Both(
            "Pendaftar baru dikirim segera, dan pusat ditanya setiap menit.",
            "New people are sent at once, and the centre is asked every minute.",
        ),
        "settings.sync.effect.metered": Both(
            "Dikirim tiap 15 menit, paling banyak 200 orang sekali jalan; pusat ditanya tiap jam.",
            "Sent every 15 minutes, at most 200 people at a time; the centre is asked every hour.",
        ),
        "settings.sync.effect.manual": Both(
            "Tidak ada yang terkirim sampai seseorang menekan Kirim sekarang. Data aman di sini.",
            "Nothing is sent until somebody presses Send now. The data are safe here.",
        ),
        "settings.sync_window": Both("Jam kirim otomatis", "Hours of automatic sending"),
        "settings.sync_window.example": Both("18.00-06.00", "18.00-06.00"),
        "settings.sync_window.effect": Both(
            "Kosong: boleh sepanjang hari. Contoh 18.00-06.00: hanya malam, lewat tengah malam.",
            "Empty: all day. 18.00-06.00, for example: only at night, over midnight.",
        ),
        "settings.sync_window.set": Both(
            "Kirim otomatis hanya pukul {window} {zone}. Kirim sekarang tetap bisa kapan saja.",
            "Automatic sending only at {window} {zone}. Send now works at any time.",
        ),
        "settings.send.asked": Both(
            "Diminta. Hasilnya terlihat di Antrean.", "Asked for. The queue shows how it goes."
        ),
        # --- data ---------------------------------------------------------------------------------
        "settings.group.data": Both("Data dan keamanan", "Data and safety"),
        "settings.data_days": Both(
            "Data pribadi disimpan di mesin ini", "Personal data stay on this machine"
        ),
        "settings.data_days.choice": Both("{count:n} hari", "{count:n} days", "{count:n} day"),
        "settings.data_days.effect": Both(
            "Nama dan NIK dihapus {days} hari setelah pusat menyimpannya. Nomor bukti tetap ada. "
            "Waktu yang lebih lama hanya untuk pendaftar baru.",
            "Name and NIK are erased {days} days after the centre has them. The receipt code "
            "stays. A longer time counts for new people only.",
        ),
        "settings.lock_minutes": Both(
            "Layar terkunci sendiri setelah", "The screen locks itself after"
        ),
        "settings.lock_minutes.choice": Both(
            "{count:n} menit", "{count:n} minutes", "{count:n} minute"
        ),
        "settings.lock_minutes.effect": Both(
            "Setelah {minutes} menit tanpa ketikan. Yang sedang diketik tetap tersimpan.",
            "After {minutes} minutes without a key. What was being typed is kept.",
        ),
        # --- journal and command ------------------------------------------------------------------
        "deed.setting.changed": Both(
            "Pengaturan {key}: dari «{from}» menjadi «{to}»",
            "Setting {key}: from «{from}» to «{to}»",
        ),
        "deed.data.erased": Both(
            "Data dihapus dari mesin ini: {count} orang", "Data erased from this machine: {count}"
        ),
        "command.setting": Both("{key}={value}", "{key}={value}"),
    }
)
