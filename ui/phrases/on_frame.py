"""Words of the window's frame and of the ways in: set-up, enrolment, sign-in."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_FRAME: Mapping[str, Both] = MappingProxyType(
    {
        "product": Both("Prakerja", "Prakerja"),
        "product.long": Both("Loket Prakerja", "Loket Prakerja"),
        "training": Both("LATIHAN", "TRAINING"),
        "training.note": Both(
            "Latihan: tidak ada pendaftaran sungguhan.",
            "Training: nothing here is real.",
        ),
        "look.large": Both("Huruf besar", "Large text"),
        "look.contrast": Both("Kontras tinggi", "High contrast"),
        "tab.entry": Both("Input baru", "New entry"),
        "tab.queue": Both("Antrean", "Queue"),
        "tab.check": Both("Perlu dicek", "To check"),
        "tab.search": Both("Cari", "Search"),
        "tab.more": Both("Lainnya", "More"),
        "waiting.long": Both(
            "Masih bekerja. Yang sudah tersimpan aman.", "Still working. What is saved is safe."
        ),
        "sign_out": Both("Keluar", "Sign out"),
        "opening": Both("Membuka…", "Opening…"),
        "trouble": Both("Program tidak bisa dibuka", "The program cannot open"),
        "crash.heading": Both(
            "Ada yang salah di program ini", "Something in this program is wrong"
        ),
        "crash.told": Both(
            "Yang sudah tersimpan tetap aman, yang sedang diketik ada di draf. "
            "Catat nomor {incident} dan laporkan ke bantuan.",
            "What was saved is safe, what was being typed is kept as a draft. Note the number "
            "{incident} and report it to support.",
        ),
        "retry": Both("Coba lagi", "Try again"),
        "password.show": Both("Lihat kata sandi", "Show the password"),
        "password.hide": Both("Sembunyikan kata sandi", "Hide the password"),
        # --- sign-in ------------------------------------------------------------------------------
        "sign_in.heading": Both("Masuk", "Sign in"),
        "sign_in.who": Both("Siapa yang bertugas?", "Who is on duty?"),
        "sign_in.password": Both("Kata sandi", "Password"),
        "sign_in.enter": Both("Masuk", "Sign in"),
        "sign_in.busy": Both("Membuka kunci…", "Unlocking…"),
        "sign_in.offline": Both(
            "Bisa masuk tanpa internet. Data di mesin ini terkunci sampai Anda masuk.",
            "Works offline. The data stays locked until you sign in.",
        ),
        "sign_in.promise": Both(
            "Daftar sekali.\nTidak hilang, tidak terhitung dua kali.",
            "Registered once.\nNever lost, never counted twice.",
        ),
        "sign_in.free": Both(
            "Pendaftaran GRATIS, tidak dipungut biaya.", "Registration is FREE of charge."
        ),
        # --- first run ----------------------------------------------------------------------------
        "first_run.heading": Both("Siapkan mesin ini", "Set up this machine"),
        "first_run.lead": Both(
            "Sekali saja. Semua data pendaftar akan terkunci dengan kata sandi penyelia.",
            "Only once. All registrations will be locked with the supervisor's password.",
        ),
        "first_run.office": Both("Nama kantor", "Name of the office"),
        "first_run.office_hint": Both("Disnaker Kota Bandung", "Disnaker Kota Bandung"),
        "first_run.regency": Both("Kabupaten atau kota", "Regency or city"),
        "first_run.regency_hint": Both("ketik awal namanya", "type how it begins"),
        "first_run.regency_none": Both(
            "Tidak ada kabupaten atau kota dengan nama itu.", "No regency or city of that name."
        ),
        "first_run.desk": Both("Nama loket", "Name of the desk"),
        "first_run.desk_hint": Both("Loket 1", "Desk 1"),
        "first_run.supervisor": Both("Nama penyelia", "Supervisor's name"),
        "first_run.password": Both("Kata sandi penyelia", "Supervisor's password"),
        "first_run.password_hint": Both("8 huruf atau lebih", "8 characters or more"),
        "first_run.again": Both("Ulangi kata sandi", "Password again"),
        "first_run.set_up": Both("Siapkan dan masuk", "Set up and sign in"),
        "first_run.busy": Both("Menyiapkan…", "Setting up…"),
        "first_run.warning": Both(
            "Simpan kata sandi ini di tempat aman. Tanpa itu data tidak bisa dibuka di sini.",
            "Keep this password safe. Without it the data cannot be opened here.",
        ),
        # --- enrolment ----------------------------------------------------------------------------
        "enrol.heading": Both("Hubungkan ke pusat", "Connect to the centre"),
        "enrol.lead": Both(
            "Pusat memberi alamat dan kode sekali pakai untuk mesin ini.",
            "The centre gives an address and a one-time code for this machine.",
        ),
        "enrol.address": Both("Alamat pusat", "The centre's address"),
        "enrol.code": Both("Kode sekali pakai", "One-time code"),
        "enrol.code_aside": Both("huruf besar-kecil sama saja", "capitals do not matter"),
        "enrol.connect": Both("Hubungkan", "Connect"),
        "enrol.busy": Both("Menghubungi pusat…", "Calling the centre…"),
        "enrol.later": Both("Nanti", "Later"),
        "enrol.later_note": Both(
            "Boleh nanti: pendaftaran tetap bisa jalan dan menunggu di mesin ini.",
            "It can wait: registering works, and everything waits on this machine.",
        ),
    }
)
