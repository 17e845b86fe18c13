"""What `kiosk --help` says: every command, every option."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_ARGUMENTS: Mapping[str, Both] = MappingProxyType(
    {
        "help.usage": Both("pakai:", "usage:"),
        "help.commands": Both("perintah", "commands"),
        "help.arguments": Both("isian", "arguments"),
        "help.options": Both("pilihan", "options"),
        "help.help": Both("tampilkan bantuan ini", "show this help"),
        "help.kiosk": Both(
            "Loket Prakerja: mendaftarkan orang tanpa internet, lalu mengirim begitu tersambung."
            "\n\n"
            "Tanpa perintah, jendela dibuka. Setiap perintah bekerja di folder kios sendiri"
            " (--home).\n"
            "Beberapa kios boleh ada di satu mesin, masing-masing dengan folder sendiri.",
            "Loket Prakerja: register people without a network, and send once there is one.\n\n"
            "Without a command the window opens. Each command works on the kiosk's folder"
            " (--home).\n"
            "Several kiosks can be on one machine, each with a folder of its own.",
        ),
        "help.example.setup": Both("pertama kali", "first run"),
        "help.example.enrol": Both("hubungkan", "join a centre"),
        "help.example.register": Both("daftar kolektif", "a whole list"),
        "help.example.sync": Both("kirim sekarang", "send now"),
        "help.example.status": Both("keadaan antrean", "how it stands"),
        "help.example.receipt": Both("satu bukti", "a receipt"),
        "help.example.close_day": Both("tutup hari", "close the day"),
        "help.example.demo": Both("coba semuanya", "try it all"),
        "help.exits": Both(
            "kode keluar: 0 selesai; 1 selesai, tetapi ada yang perlu dilihat;\n"
            "2 perintah tidak dimengerti; 3 penyelia perlu bertindak;\n"
            "4 pusat belum bisa dihubungi, coba lagi nanti;\n"
            "5 kios dan pusat tidak saling mengerti; 70 kesalahan program.",
            "exit codes: 0 done; 1 done, but something needs a look;\n"
            "2 the command was not understood; 3 the supervisor must do something;\n"
            "4 the centre cannot be reached now, try again later;\n"
            "5 kiosk and centre do not understand each other; 70 a fault of the program.",
        ),
        # --- what many commands take --------------------------------------------------------------
        "help.any.home": Both(
            "folder kios sendiri (kalau tidak disebut: satu per pengguna)",
            "the kiosk's own folder (one per user, if not named)",
        ),
        "help.any.language": Both("bahasa jendela dan pesan", "language of window and messages"),
        "help.any.password_stdin": Both(
            "baca kata sandi dari baris pertama masukan standar",
            "read the password from the first line of standard input",
        ),
        "help.any.operator": Both(
            "siapa yang masuk (kalau tidak disebut: siapa yang cocok)",
            "who signs in (whoever fits, if not named)",
        ),
        "help.any.json": Both("jawab dalam JSON, untuk program", "answer in JSON, for a program"),
        # --- the program --------------------------------------------------------------------------
        "help.kiosk.self_test": Both(
            "coba semua bagian di folder sementara", "try all parts in a throw-away folder"
        ),
        "help.kiosk.text_size": Both(
            "ukuran huruf jendela, kali ini saja", "size of the window's letters, for this run"
        ),
        "help.kiosk.contrast": Both(
            "kontras jendela, kali ini saja", "contrast of the window, for this run"
        ),
        "help.setup": Both(
            "siapkan berkas data mesin ini dan akun penyelia",
            "make this machine's data file and the supervisor's account",
        ),
        "help.setup.office": Both("nama kantor", "name of the office"),
        "help.setup.supervisor": Both("nama penyelia", "name of the supervisor"),
        "help.setup.desk": Both('loketnya, misalnya "Loket 3"', 'the desk, such as "Loket 3"'),
        "help.setup.regency": Both(
            "kode kabupaten atau kota kantor, misalnya 3273",
            "code of the office's regency, such as 3273",
        ),
        "help.setup.training": Both(
            "tandai semuanya LATIHAN", "mark everything as LATIHAN (practice)"
        ),
        "help.enrol": Both("hubungkan kios ini ke pusat", "make this kiosk known to a centre"),
        "help.enrol.more": Both(
            "Alamat dan kode sekali pakai diberikan oleh pusat\n(kiosk-central enrolment-code).",
            "The centre gives the address and a one-time code\n(kiosk-central enrolment-code).",
        ),
        "help.enrol.url": Both("alamat pusat", "the centre's address"),
        "help.enrol.code": Both("kode sekali pakai", "the one-time code"),
        "help.register": Both(
            "daftarkan orang dari sebuah tabel", "register the people of a spreadsheet"
        ),
        "help.register.more": Both(
            "FILE adalah buku kerja Excel (.xlsx) atau CSV UTF-8 (koma, titik koma atau tab).\n"
            "Baris pertama berisi nama kolom:\n\n  {columns}\n\n"
            "Setiap baris diperiksa seperti di layar; yang benar didaftarkan.\n"
            "Tanggal: 15-05-1998 atau 1998-05-15. Jenis kelamin: L atau P. Persetujuan: ya.\n"
            'Desa: kode sepuluh angka, atau "Gegerkalong, Sukasari, Kota Bandung".\n'
            "Urutan kolom bebas; pertanyaan program dijawab di kolom dengan namanya.\n"
            "Berkas yang sama boleh dijalankan lagi: tidak ada yang terdaftar dua kali.\n"
            "Simpan NIK dan KK sebagai teks: tabel membulatkan angka yang panjang.\n\n"
            "Dengan --json setiap baris dijawab satu baris: row, receipt, problems, notes.",
            "FILE is an Excel workbook (.xlsx) or a UTF-8 CSV (comma, semicolon or tab).\n"
            "Its first line names the columns:\n\n  {columns}\n\n"
            "Each row is checked as on the screen; the good ones are registered.\n"
            "Dates: 15-05-1998 or 1998-05-15. Sex: L or P. Consent: ya.\n"
            'Village: its ten-digit code, or "Gegerkalong, Sukasari, Kota Bandung".\n'
            "Columns stand in any order; a programme's question is answered under its name.\n"
            "The same file may be run again: nobody is registered twice.\n"
            "Keep NIK and KK as text: a spreadsheet rounds long numbers.\n\n"
            "With --json each row is answered with one line: row, receipt, problems, notes.",
        ),
        "help.register.file": Both("tabel pendaftar", "the table of people"),
        "help.register.template": Both(
            "buat tabel kosong (.csv atau .xlsx) dengan kolom program, lalu berhenti",
            "write an empty table (.csv or .xlsx) with the programme's columns, and stop",
        ),
        "help.register.preview": Both(
            "hanya ceritakan hasilnya; tidak mendaftarkan siapa pun",
            "only tell what would happen; register nobody",
        ),
        "help.register.result": Both(
            "tulis nomor bukti atau kekurangan tiap baris, tanpa NIK",
            "write each row's receipt code or problems, without any NIK",
        ),
        "help.sync": Both(
            "kirim yang menunggu, dan ambil jawaban pusat",
            "send what waits, and fetch the centre's verdicts",
        ),
        "help.sync.once": Both(
            "satu kali, lalu berhenti (jendela jalan terus)",
            "one run, then stop (the window goes on)",
        ),
        "help.status": Both("ceritakan keadaan antrean", "tell how the queue stands"),
        "help.status.more": Both(
            "Jumlah menurut status, yang paling lama menunggu, kiriman terakhir,"
            " percobaan berikutnya.\n"
            "Boleh ditanya selama jendela terbuka.",
            "Counts by standing, the oldest that waits, the last success, the next try.\n"
            "May be asked while the window is open.",
        ),
        "help.receipt": Both(
            "ceritakan satu bukti, dan tulis sebagai PDF",
            "tell about one receipt, and write it as a PDF",
        ),
        "help.receipt.more": Both(
            "Bukti yang sama adalah berkas yang sama, sampai jawaban pusat mengubahnya.\n"
            "Boleh ditanya selama jendela terbuka.",
            "The same receipt is the same file, until the centre's answer changes it.\n"
            "May be asked while the window is open.",
        ),
        "help.receipt.code": Both(
            "nomor bukti, misalnya K7QM-4T9D-X2RF", "the receipt code, such as K7QM-4T9D-X2RF"
        ),
        "help.receipt.pdf": Both("tempat PDF ditulis", "where the PDF is written"),
        "help.receipt.paper": Both("gulungan atau halaman (80mm)", "roll or page (80mm)"),
        "help.check_receipt": Both(
            "ceritakan apakah sebuah bukti asli, tanpa internet",
            "tell whether a receipt is genuine, without a network",
        ),
        "help.check_receipt.more": Both(
            "TEXT adalah hasil pindaian kode QR (KPK1:…), atau nomor bukti kios ini.\n"
            "Keluar dengan 1: tidak asli, atau kios ini tidak bisa memeriksanya.",
            "TEXT is what a scanner reads (KPK1:…), or a code of this kiosk.\n"
            "Exit 1: it is not genuine, or this kiosk cannot tell.",
        ),
        "help.check_receipt.text": Both(
            "hasil pindaian atau nomor bukti", "the scanned text or the code"
        ),
        # --- people, machine, day -----------------------------------------------------------------
        "help.people": Both(
            "ceritakan siapa yang boleh masuk, dan ubah (penyelia)",
            "tell who may sign in, and change it (supervisors)",
        ),
        "help.people.one_password": Both(
            "Dengan --password-stdin baris pertama adalah kata sandi orang yang masuk.",
            "With --password-stdin the first line is the password of who signs in.",
        ),
        "help.people.two_passwords": Both(
            "Dengan --password-stdin baris pertama adalah kata sandi orang yang masuk;\n"
            "baris kedua kata sandi orang yang diatur.",
            "With --password-stdin the first line is the password of who signs in;\n"
            "the second is the password of the person it is about.",
        ),
        "help.people_list": Both(
            "ceritakan id, nama dan tugas setiap orang", "tell everybody's id, name and role"
        ),
        "help.people_add": Both("beri seseorang akun", "let somebody in"),
        "help.people_add.name": Both("namanya", "the name"),
        "help.people_add.role": Both("tugasnya", "the role"),
        "help.people_rename": Both(
            "ganti nama, dengan kata sandi orang itu", "change a name, with that person's password"
        ),
        "help.people_rename.id": Both(
            "seperti di `kiosk people list`", "as `kiosk people list` tells it"
        ),
        "help.people_rename.name": Both("nama yang baru", "the new name"),
        "help.people_remove": Both("hapus akun seseorang", "let somebody in no more"),
        "help.people_remove.id": Both(
            "seperti di `kiosk people list`", "as `kiosk people list` tells it"
        ),
        "help.people_reset": Both("beri seseorang kata sandi baru", "give somebody a new password"),
        "help.people_reset.id": Both(
            "seperti di `kiosk people list`", "as `kiosk people list` tells it"
        ),
        "help.recover": Both(
            "buka lagi mesin yang semua penyelianya lupa kata sandi",
            "open a machine again whose supervisors have forgotten their passwords",
        ),
        "help.recover.more": Both(
            "Mulai dengan --request: kirim berkasnya ke pusat (kiosk-central recover).\n"
            "Bacakan huruf yang muncul di sini ketika mereka menelepon.\n"
            "Lalu --reply dengan balasan mereka: seorang penyelia mendapat kata sandi baru.\n"
            "Penyelia itu --operator, atau yang pertama. Tidak ada yang hilang.\n"
            "Balasan berlaku satu kali. Dengan --password-stdin baris pertama kata sandi baru.",
            "Begin with --request: send the file to the centre (kiosk-central recover).\n"
            "Read out the letters that are told here when they call.\n"
            "Then --reply with what they sent: a supervisor gets a new password.\n"
            "That is --operator, or the first. Nothing is lost.\n"
            "A reply is good once. With --password-stdin the first line is the new password.",
        ),
        "help.recover.request": Both("tempat permintaan ditulis", "where the request is written"),
        "help.recover.reply": Both("balasan dari pusat", "what the centre sent back"),
        "help.settings": Both(
            "ceritakan pengaturan mesin ini, dan ubah",
            "tell the settings of this machine, and change them",
        ),
        "help.settings.more": Both(
            "Tanpa KEY=VALUE hanya diceritakan, boleh selama jendela terbuka.\n"
            "VALUE kosong menghapus sebuah teks. Aturannya sama dengan di layar.\n"
            "Kantor, loket, pengiriman dan lama data disimpan hanya untuk penyelia.\n"
            "Setiap perubahan dicatat.",
            "Without KEY=VALUE they are only told, also while the window is open.\n"
            "An empty VALUE takes a text away. The rules are those of the screen.\n"
            "Office, desk, sending and the days data are kept are for supervisors.\n"
            "Each change is written down.",
        ),
        "help.settings.wishes": Both(
            "misalnya paper=80mm atau data_days=14", "such as paper=80mm or data_days=14"
        ),
        "help.close_day": Both(
            "segel yang menunggu dan tanda tangani berita acara hari ini",
            "seal what waits and sign the day's handover record",
        ),
        "help.close_day.more": Both(
            "Penyelia yang menandatangani. Yang menunggu disegel dulu.\n"
            "Berita acaranya tetap di mesin ini selamanya.",
            "A supervisor signs. What waits is sealed first.\n"
            "The record stays on this machine for good.",
        ),
        "help.handovers": Both(
            "ceritakan berita acara, tulis satu ke berkas, atau periksa satu",
            "tell the handover records, write one to a file, or check one",
        ),
        "help.handovers.more": Both(
            "Tanpa nomor semuanya diceritakan, yang terbaru lebih dulu.\n"
            "Berita acara yang sama menghasilkan PDF yang sama.\n"
            "Boleh ditanya selama jendela terbuka.",
            "Without a number all are told, newest first.\n"
            "The same record is the same PDF.\n"
            "May be asked while the window is open.",
        ),
        "help.handovers.number": Both("nomor berita acara", "number of the record"),
        "help.handovers.check": Both(
            "berita acara bertanda tangan: aslikah", "a signed record: is it genuine"
        ),
        "help.handovers.pdf": Both("tempat PDF ditulis", "where the PDF is written"),
        "help.handovers.record": Both(
            "tempat berita acara bertanda tangan ditulis", "where the signed record is written"
        ),
        "help.demo": Both(
            "semuanya satu kali: pusat, kios latihan, orang-orang karangan",
            "the whole way once: a centre, a training kiosk, made-up people",
        ),
        "help.demo.more": Both(
            "Menyalakan pusat dan kios latihan, masing-masing di folder sendiri.\n"
            "Lalu jendelanya dibuka. Tanpa layar (atau --headless) jendela dijalankan sendiri:\n"
            "orang-orang karangan diketik selama pusat mati, program dimatikan di tengah;\n"
            "pusat menyala kembali dan antrean habis terkirim.",
            "Starts a centre and a training kiosk, each in a folder of its own.\n"
            "Then the window opens. Without a display (or --headless) it drives itself:\n"
            "made-up people are typed in while the centre is away, the program is killed;\n"
            "the centre comes back and the queue drains.",
        ),
        "help.demo.headless": Both(
            "jalankan jendelanya tanpa layar", "drive the window without a display"
        ),
        "help.demo.applicants": Both("berapa orang (12)", "people (12)"),
        "help.demo.selection": Both(
            "cara tempat diberikan (first_come)", "how places are given (first_come)"
        ),
        "help.demo.quota": Both("berapa tempat (10)", "places (10)"),
        "help.demo.pictures": Both("tempat gambar disimpan", "where pictures are saved"),
        "help.demo.json": Both("jawab dalam JSON, untuk program", "answer in JSON, for a program"),
        # --- when the words are off ---------------------------------------------------------------
        "help.off.required": Both("Masih kurang: {names}", "Still missing: {names}"),
        "help.off.unrecognized": Both("Tidak dikenal: {names}", "Not known: {names}"),
        "help.off.choice": Both(
            "Bukan pilihan untuk {name}: {value}", "Not one of the choices of {name}: {value}"
        ),
        "help.off.value": Both("{name} perlu sebuah nilai.", "{name} needs a value."),
        "help.off.number": Both(
            "{name} perlu bilangan bulat, 1 atau lebih.",
            "{name} needs a whole number of 1 or more.",
        ),
        "help.off": Both("Perintah ini tidak dimengerti.", "This command is not understood."),
        "help.off.look": Both("Lihat: {command} --help", "See: {command} --help"),
    }
)
