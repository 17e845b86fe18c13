"""What is the matter with something a person typed, and how to mend it.

`{label}` is the field's own name in the form; counts and limits come with the problem. Numbers that
are not counts say so themselves (`{year:d}`), so that 1998 is never shown as 1.998.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Advice, advice

_NIK = {
    "nik.not_digits": advice(
        "Karakter ke-{place} bukan angka.",
        "Character {place} is not a digit.",
        "NIK hanya berisi 16 angka. Ketik seperti di KTP.",
        "A NIK is 16 digits and nothing else. Type it as on the card.",
    ),
    "nik.short": advice(
        "Baru {digits} angka, kurang {missing}.",
        "Only {digits} digits, {missing} missing.",
        "NIK terdiri dari 16 angka. Cocokkan dengan KTP.",
        "A NIK has 16 digits. Compare it with the card.",
    ),
    "nik.long": advice(
        "Ada {digits} angka, lebih {extra}.",
        "There are {digits} digits, {extra} too many.",
        "NIK terdiri dari 16 angka. Cocokkan dengan KTP.",
        "A NIK has 16 digits. Compare it with the card.",
    ),
    "nik.day": advice(
        "Angka ke-7 dan 8 ({day:02d}) bukan tanggal lahir.",
        "Digits 7 and 8 ({day:02d}) are no day of birth.",
        "Isinya 01 sampai 31; perempuan 41 sampai 71. Cocokkan dengan KTP.",
        "They are 01 to 31; for women 41 to 71. Compare them with the card.",
    ),
    "nik.month": advice(
        "Angka ke-9 dan 10 ({month:02d}) bukan bulan lahir.",
        "Digits 9 and 10 ({month:02d}) are no month of birth.",
        "Isinya 01 sampai 12. Cocokkan dengan KTP.",
        "They are 01 to 12. Compare them with the card.",
    ),
    "nik.no_such_day": advice(
        "Tanggal {day}-{month}-{year:02d} tidak ada di kalender.",
        "{day}-{month}-{year:02d} is not in the calendar.",
        "Lihat angka ke-7 sampai 12 di KTP, lalu ketik ulang.",
        "Look at digits 7 to 12 on the card and type them again.",
    ),
    "nik.serial": advice(
        "Empat angka terakhir tidak mungkin 0000.",
        "The last four digits are never 0000.",
        "Cocokkan angka ke-13 sampai 16 dengan KTP.",
        "Compare digits 13 to 16 with the card.",
    ),
    "nik.province": advice(
        "Dua angka pertama ({province}) bukan kode provinsi.",
        "The first two digits ({province}) are no province.",
        "Cocokkan angka ke-1 dan 2 dengan KTP.",
        "Compare digits 1 and 2 with the card.",
    ),
    "nik.birth_date_differs": advice(
        "Tanggal lahir di NIK berbeda dari yang diketik.",
        "The birth date in the NIK differs from the one typed.",
        "Bisa terjadi. Pastikan sama dengan KTP.",
        "It happens. Make sure both are as on the card.",
    ),
    "nik.sex_differs": advice(
        "Jenis kelamin di NIK berbeda dari yang dipilih.",
        "The sex in the NIK differs from the one chosen.",
        "Bisa terjadi. Pastikan sama dengan KTP.",
        "It happens. Make sure both are as on the card.",
    ),
    "nik.regency_retired": advice(
        "Kode kota {regency} sudah diganti.",
        "Regency code {regency} has been replaced.",
        "NIK lama tetap berlaku. Tidak perlu diubah.",
        "An old NIK stays valid. Nothing to change.",
    ),
    "nik.regency_unknown": advice(
        "Kode kota {regency} tidak dikenal.",
        "Regency code {regency} is not known.",
        "Cocokkan empat angka pertama dengan KTP. Bila sama, lanjutkan.",
        "Compare the first four digits with the card. If they agree, go on.",
    ),
    "nik.district_unknown": advice(
        "Kode kecamatan {district} tidak dikenal.",
        "District code {district} is not known.",
        "Cocokkan enam angka pertama dengan KTP. Bila sama, lanjutkan.",
        "Compare the first six digits with the card. If they agree, go on.",
    ),
}

_FAMILY_CARD = {
    "kk.not_digits": advice(
        "Karakter ke-{place} bukan angka.",
        "Character {place} is not a digit.",
        "Nomor KK hanya berisi 16 angka. Ketik seperti di kartu keluarga.",
        "A family card number is 16 digits. Type it as on the card.",
    ),
    "kk.short": advice(
        "Baru {digits} angka, kurang {missing}.",
        "Only {digits} digits, {missing} missing.",
        "Nomor KK terdiri dari 16 angka, di atas tengah kartu keluarga.",
        "It has 16 digits, at the top of the family card.",
    ),
    "kk.long": advice(
        "Ada {digits} angka, lebih {extra}.",
        "There are {digits} digits, {extra} too many.",
        "Nomor KK terdiri dari 16 angka. Cocokkan dengan kartu keluarga.",
        "It has 16 digits. Compare it with the family card.",
    ),
    "kk.date": advice(
        "Angka ke-7 sampai 12 bukan tanggal.",
        "Digits 7 to 12 are no date.",
        "Kadang memang begitu. Cocokkan dengan kartu keluarga.",
        "Some cards are like that. Compare it with the family card.",
    ),
    "kk.same_as_nik": advice(
        "Nomor KK sama dengan NIK.",
        "The family card number equals the NIK.",
        "Nomor KK ada di bagian atas kartu keluarga, bukan di KTP.",
        "It stands at the top of the family card, not on the KTP.",
    ),
}

_PERSON = {
    "name.empty": advice(
        "Nama belum diisi.",
        "There is no name yet.",
        "Ketik seperti di KTP. Satu kata pun boleh.",
        "Type it as on the card. A single word will do.",
    ),
    "name.long": advice(
        "Nama {length} huruf, paling panjang {most}.",
        "The name has {length} letters, {most} at most.",
        "Hilangkan gelar, ketik seperti di KTP.",
        "Leave out titles and type it as on the card.",
    ),
    "name.digit": advice(
        "Huruf ke-{place} sebuah angka.",
        "Letter {place} is a digit.",
        "Nama tidak berisi angka. Mungkin O menjadi 0?",
        "Names hold no digits. Was an O typed as 0?",
    ),
    "name.character": advice(
        "Tanda ke-{place} tidak ada dalam nama.",
        "Character {place} is not used in names.",
        "Pakai huruf, spasi, titik, petik atau tanda hubung.",
        "Use letters, space, dot, apostrophe or hyphen.",
    ),
    "sex.unknown": advice(
        "Jenis kelamin belum dipilih.",
        "The sex is not chosen yet.",
        "Pilih seperti di KTP.",
        "Choose as on the card.",
    ),
    "birth_date.format": advice(
        "Tanggal lahir belum terbaca.",
        "The birth date cannot be read.",
        "Ketik hari, bulan, tahun: 15-05-1998.",
        "Type day, month, year: 15-05-1998.",
    ),
    "birth_date.day": advice(
        "Tanggal {day} tidak ada.",
        "There is no day {day}.",
        "Hari paling besar 31. Cocokkan dengan KTP.",
        "A day is 31 at most. Compare it with the card.",
    ),
    "birth_date.month": advice(
        "Bulan {month} tidak ada.",
        "There is no month {month}.",
        "Bulan antara 01 dan 12. Urutannya hari, bulan, tahun.",
        "Months are 01 to 12. The order is day, month, year.",
    ),
    "birth_date.no_such_day": advice(
        "Tanggal {day}-{month}-{year:d} tidak ada di kalender.",
        "{day}-{month}-{year:d} is not in the calendar.",
        "Cocokkan hari dan bulan dengan KTP.",
        "Compare day and month with the card.",
    ),
    "birth_date.future": advice(
        "Tanggal lahir belum terjadi.",
        "That birth date is still to come.",
        "Periksa tahunnya di KTP.",
        "Check the year on the card.",
    ),
    "birth_date.too_old": advice(
        "Umurnya lebih dari {most} tahun.",
        "That is more than {most} years ago.",
        "Periksa tahunnya di KTP.",
        "Check the year on the card.",
    ),
}

_CONTACT = {
    "phone.not_digits": advice(
        "Karakter ke-{place} bukan angka.",
        "Character {place} is not a digit.",
        "Ketik angkanya saja: 0812 3456 7890.",
        "Type digits only: 0812 3456 7890.",
    ),
    "phone.landline": advice(
        "Ini nomor telepon rumah.",
        "This is a landline number.",
        "Minta nomor HP yang diawali 08, boleh milik keluarga.",
        "Ask for a mobile number that starts with 08; a relative's will do.",
    ),
    "phone.start": advice(
        "Nomor HP diawali 08.",
        "Mobile numbers start with 08.",
        "Ketik seperti 0812 3456 7890, atau +62 812 3456 7890.",
        "Type it like 0812 3456 7890, or +62 812 3456 7890.",
    ),
    "phone.short": advice(
        "Baru {digits} angka, kurang {missing}.",
        "Only {digits} digits, {missing} missing.",
        "Nomor HP 10 sampai 13 angka. Bacakan kembali kepada pendaftar.",
        "Mobile numbers have 10 to 13 digits. Read it back to the person.",
    ),
    "phone.long": advice(
        "Ada {digits} angka, lebih {extra}.",
        "There are {digits} digits, {extra} too many.",
        "Nomor HP 10 sampai 13 angka. Bacakan kembali kepada pendaftar.",
        "Mobile numbers have 10 to 13 digits. Read it back to the person.",
    ),
    "email.no_at": advice(
        "Tanda @ dalam e-mail belum ada.",
        "The e-mail has no @ yet.",
        "Bentuknya nama@contoh.id. Belum punya? Kosongkan.",
        "It looks like name@example.id. None yet? Leave it empty.",
    ),
    "email.long": advice(
        "E-mail ini terlalu panjang.",
        "This e-mail is too long.",
        "Periksa kembali, mungkin terketik dua kali.",
        "Look again; it may have been typed twice.",
    ),
    "email.local": advice(
        "Bagian sebelum @ tidak bisa dipakai.",
        "The part before @ cannot be used.",
        "Pakai huruf, angka, titik atau garis bawah, tanpa spasi.",
        "Use letters, digits, dots or underscores, no spaces.",
    ),
    "email.domain": advice(
        "Bagian setelah @ belum lengkap.",
        "The part after @ is not complete.",
        "Misalnya gmail.com atau yahoo.com.",
        "For example gmail.com or yahoo.com.",
    ),
    "email.mistyped": advice(
        "Mungkin maksudnya {meant}?",
        "Did you mean {meant}?",
        "Bacakan kembali kepada pendaftar. Bila benar, lanjutkan.",
        "Read it back to the person. If it is right, go on.",
    ),
}

_ADDRESS = {
    "text.long": advice(
        "Isinya {length} huruf, paling panjang {most}.",
        "It has {length} letters, {most} at most.",
        "Singkat, misalnya Jl., Gg., Kp.",
        "Shorten it, for example Jl., Gg., Kp.",
    ),
    "text.character": advice(
        "Ada tanda yang tidak tampak di isian ini.",
        "There is an invisible character in here.",
        "Kosongkan dengan Esc, lalu ketik ulang.",
        "Clear it with Esc and type it again.",
    ),
    "neighbourhood.format": advice(
        "RT dan RW berisi 1 sampai 3 angka.",
        "RT and RW have 1 to 3 digits.",
        "Ketik misalnya 3 atau 003.",
        "Type for example 3 or 003.",
    ),
    "village.unknown": advice(
        "Desa atau kelurahan belum dipilih dari daftar.",
        "The village is not chosen from the list yet.",
        "Ketik awal namanya, lalu tekan Enter pada yang cocok.",
        "Type how it begins, then press Enter on the right one.",
    ),
}

_ANY_FIELD = {
    "required": advice(
        "{label} belum diisi.",
        "{label} is still empty.",
        "Tanyakan kepada pendaftar, lalu isi.",
        "Ask the person and fill it in.",
    ),
    "choice.unknown": advice(
        "{label} belum dipilih.",
        "{label} is not chosen yet.",
        "Pilih satu dari {choices} jawaban.",
        "Choose one of the {choices} answers.",
    ),
    "number.format": advice(
        "{label} berisi angka saja.",
        "{label} holds digits only.",
        "Ketik angkanya, tanpa huruf atau satuan.",
        "Type the digits, no letters or units.",
    ),
    "number.least": advice(
        "{label} paling kecil {least}.",
        "{label} is {least} at least.",
        "Tanyakan kembali kepada pendaftar.",
        "Ask the person again.",
    ),
    "number.most": advice(
        "{label} paling besar {most}.",
        "{label} is {most} at most.",
        "Tanyakan kembali kepada pendaftar.",
        "Ask the person again.",
    ),
}

_RECEIPT = {
    "receipt.length": advice(
        "Nomor bukti terdiri dari 12 huruf dan angka.",
        "A receipt code has 12 letters and digits.",
        "Baca kembali dari bukti, misalnya K7QM-4T9D-X2RF.",
        "Read it from the receipt again, such as K7QM-4T9D-X2RF.",
    ),
    "receipt.letter": advice(
        "Ada huruf yang tidak dipakai dalam nomor bukti.",
        "It holds a letter that receipt codes do not use.",
        "Baca kembali dari bukti, huruf demi huruf.",
        "Read it from the receipt again, letter by letter.",
    ),
    "receipt.check": advice(
        "Nomor bukti ini salah satu hurufnya.",
        "One letter of this receipt code is wrong.",
        "Baca kembali dari bukti, huruf demi huruf.",
        "Read it from the receipt again, letter by letter.",
    ),
    "receipt.unreadable": advice(
        "Ini bukan kode bukti pendaftaran.",
        "This is not the code of a receipt.",
        "Pindai kode QR di bukti, atau ketik nomor buktinya.",
        "Scan the QR code of the receipt, or type its code.",
    ),
    "receipt.forged": advice(
        "Bukti ini tidak sah: isinya diubah atau palsu.",
        "This receipt is not genuine: it was altered or forged.",
        "Pindai sekali lagi. Tetap tidak sah? Tahan buktinya dan beri tahu penyelia.",
        "Scan it once more. Still not genuine? Keep it and tell the supervisor.",
    ),
    "receipt.stranger": advice(
        "Bukti dari mesin lain yang tidak bisa diperiksa di sini.",
        "From another machine; it cannot be checked here.",
        "Belum tentu palsu. Periksa di kantor yang membuatnya atau di pusat.",
        "It need not be forged. Check it at the office that made it, or at the centre.",
    ),
    "receipt.not_here": advice(
        "Nomor bukti ini tidak ada di mesin ini.",
        "This receipt code is not on this machine.",
        "Pindai kode QR di bukti itu; QR bisa diperiksa tanpa daftar.",
        "Scan the QR code of the receipt; that can be checked without the list.",
    ),
    "receipt.erased": advice(
        "Data orang ini sudah dihapus dari mesin ini.",
        "This person's data are erased from this machine.",
        "Pusat menyimpannya. Bukti lama tetap berlaku; cetak ulang tidak bisa.",
        "The centre keeps them. The old receipt stays good; it cannot be printed again.",
    ),
}

_CLOSING = {
    "nik.submitted_here": advice(
        "Isian orang ini sudah menunggu persetujuan penyelia.",
        "An entry of this person waits for the supervisor already.",
        "Minta penyelia memeriksanya; tidak perlu mengisi lagi.",
        "Ask the supervisor to look at it; there is no need to enter it again.",
    ),
    "entry.gone": advice(
        "Isian ini tidak menunggu lagi.",
        "This entry does not wait any more.",
        "Seseorang sudah memutuskannya. Lanjutkan dengan yang berikutnya.",
        "Somebody has decided on it. Go on with the next one.",
    ),
    "closing.nothing_new": advice(
        "Hari ini sudah ditutup, dan tidak ada yang baru.",
        "This day is closed already, and nothing is new.",
        "Cetak lagi berita acara nomor {number} kalau perlu.",
        "Print record number {number} again if you need it.",
    ),
    "handover.not_here": advice(
        "Nomor berita acara ini tidak ada di mesin ini.",
        "This handover record is not on this machine.",
        "Lihat nomornya di daftar berita acara.",
        "Look for its number in the list of records.",
    ),
    "handover.forged": advice(
        "Berita acara ini sudah diubah, atau tidak asli.",
        "This handover record was changed, or is not genuine.",
        "Jangan diterima. Minta yang asli dari kantor pembuatnya.",
        "Do not accept it. Ask the office that made it for the original.",
    ),
    "handover.stranger": advice(
        "Mesin ini tidak mengenal pembuat berita acara ini.",
        "This machine does not know who made this record.",
        "Belum tentu palsu. Periksa di kantor pembuatnya atau di pusat.",
        "It need not be forged. Check it at the office that made it, or at the centre.",
    ),
    "handover.unreadable": advice(
        "Berkas ini bukan berita acara.",
        "This file is no handover record.",
        "Pilih berkas yang disimpan oleh mesin kios.",
        "Choose a file that a kiosk has saved.",
    ),
}

_DESK = {
    "nik.registered_here": advice(
        "Orang ini sudah didaftarkan di mesin ini.",
        "This person is registered on this machine already.",
        "Lihat bukti yang lama dengan Ctrl+K; tidak perlu mendaftar lagi.",
        "Find the earlier receipt with Ctrl+K; there is no need to register again.",
    ),
    "case.closed": advice(
        "Yang ini sudah beres; tidak ada yang perlu diputuskan.",
        "This one is settled; there is nothing left to decide.",
        "Buka lagi daftarnya untuk melihat keadaan terbaru.",
        "Open the list again to see how it stands now.",
    ),
    "case.corrected": advice(
        "Yang ini sudah diperbaiki; ada versi yang lebih baru.",
        "This one was corrected already; there is a newer version.",
        "Buka versi yang terbaru. Hanya itu yang bisa diperbaiki lagi.",
        "Open the newest version. Only that one can be corrected again.",
    ),
    "consent.missing": advice(
        "Persetujuan belum dicatat.",
        "The consent is not noted yet.",
        "Bacakan isinya, lalu tekan F8 bila pendaftar setuju.",
        "Read it out, then press F8 if the person agrees.",
    ),
    "village.ambiguous": advice(
        "Ada beberapa desa dengan nama itu.",
        "Several villages have that name.",
        "Tulis juga kecamatan dan kotanya, atau kode desanya.",
        "Add the district and regency, or write the village code.",
    ),
    "row.columns": advice(
        "Jumlah kolom baris ini tidak cocok dengan judulnya.",
        "This row has more or fewer cells than the header.",
        "Periksa koma dan tanda petik di baris ini.",
        "Check the commas and quotation marks in this row.",
    ),
    "nik.rounded": advice(
        "Angka terakhir NIK mungkin hilang: selnya berisi bilangan.",
        "The cell is a number: the last NIK digits may be lost.",
        "Ubah format kolomnya menjadi teks, lalu ketik NIK lagi dari KTP.",
        "Make the column text, then type the NIK again from the card.",
    ),
    "kk.rounded": advice(
        "Angka terakhir nomor KK mungkin hilang: selnya berisi bilangan.",
        "The cell is a number: the last KK digits may be lost.",
        "Ubah format kolomnya menjadi teks, lalu ketik nomornya lagi dari KK.",
        "Make the column text, then type the number again from the card.",
    ),
    "nik.twice": advice(
        "NIK ini sudah dipakai orang ke-{row} dengan isian lain.",
        "Person {row} has this NIK already, with other answers.",
        "Periksa kedua baris; hapus yang salah.",
        "Compare the two rows and remove the wrong one.",
    ),
    "password.short": advice(
        "Kata sandi terlalu pendek.",
        "The password is too short.",
        "Pakai paling sedikit {least} huruf atau angka, atau empat kata yang berbeda.",
        "Use {least} characters or more, or four different words.",
    ),
    "password.common": advice(
        "Kata sandi ini mudah ditebak.",
        "This password is easily guessed.",
        "Pakai empat kata yang tidak ada hubungannya, misalnya benda di rumah.",
        "Use four words that have nothing to do with each other, such as things at home.",
    ),
    "password.name": advice(
        "Kata sandi ini hampir hanya nama orang atau kantor.",
        "This password is hardly more than a name of person or office.",
        "Pakai empat kata lain yang tidak ada hubungannya.",
        "Use four other words that have nothing to do with each other.",
    ),
    "password.shorter": advice(
        "Boleh, tetapi lebih panjang lebih aman.",
        "This will do, but longer is safer.",
        "Lebih baik {least} huruf atau lebih, atau empat kata.",
        "Better: {least} characters or more, or four words.",
    ),
    "password.differs": advice(
        "Kata sandi kedua berbeda dari yang pertama.",
        "The second password differs from the first.",
        "Ketik keduanya sekali lagi, perlahan.",
        "Type both once more, slowly.",
    ),
    "office.empty": advice(
        "Nama kantor belum diisi.",
        "The office has no name yet.",
        "Tulis seperti pada kop surat, misalnya Disnaker Kota Bandung.",
        "Write it as on the letterhead.",
    ),
    "person.empty": advice(
        "Nama belum diisi.",
        "The name is still empty.",
        "Tulis nama orang yang akan masuk di mesin ini.",
        "Write the name of who will sign in here.",
    ),
    "person.long": advice(
        "Nama terlalu panjang.",
        "The name is too long.",
        "Paling banyak {most} huruf; boleh disingkat.",
        "{most} letters at most; it may be shortened.",
    ),
    "person.taken": advice(
        "Nama ini sudah dipakai di mesin ini.",
        "Somebody of this name signs in here already.",
        "Tambahkan nama belakang atau keterangan, supaya tidak tertukar.",
        "Add a last name or a remark, so that nobody is mistaken.",
    ),
    "person.unknown": advice(
        "Orang ini tidak terdaftar di mesin ini.",
        "This person does not sign in here.",
        "Lihat daftar orang di mesin ini, lalu pilih lagi.",
        "Look at the list of people of this machine and choose again.",
    ),
    "lock.minutes": advice(
        "Layar terkunci setelah {least} sampai {most} menit.",
        "The screen locks after {least} to {most} minutes.",
        "Pilih satu angka di antaranya.",
        "Choose a number in between.",
    ),
    "setting.unknown": advice(
        "Pengaturan itu tidak ada.",
        "There is no such setting.",
        "Pilih salah satu nama dari daftar pengaturan.",
        "Choose one of the names in the list of settings.",
    ),
    "setting.long": advice(
        "Teks itu terlalu panjang.",
        "That text is too long.",
        "Paling banyak {most} huruf. Singkatkan.",
        "At most {most} letters. Shorten it.",
    ),
    "setting.character": advice(
        "Ada tanda yang tidak bisa dicetak.",
        "There is a sign that cannot be printed.",
        "Pakai huruf, angka, dan tanda baca biasa.",
        "Use ordinary letters, digits and marks.",
    ),
    "setting.window": advice(
        "Jam kirim ditulis seperti 18.00-06.00.",
        "Hours are written like 18.00-06.00.",
        "Kosongkan kalau boleh kirim sepanjang hari.",
        "Leave it empty if sending is fine all day.",
    ),
    "setting.language": advice(
        "Bahasa ditulis dengan kodenya.",
        "A language is written as its code.",
        "Contoh: id untuk Indonesia, en untuk Inggris.",
        "Such as id for Indonesian, en for English.",
    ),
    "setting.number": advice(
        "Pilih angka {least} sampai {most}.",
        "Choose a number from {least} to {most}.",
        "Ketik angka saja, tanpa huruf.",
        "Type only the digits, no letters.",
    ),
    "supervisor.empty": advice(
        "Nama penyelia belum diisi.",
        "The supervisor has no name yet.",
        "Tulis nama orang yang bertanggung jawab atas mesin ini.",
        "Write who is responsible for this machine.",
    ),
    "code.length": advice(
        "Panjang kode belum cocok.",
        "The code has the wrong length.",
        "Ketik semua kelompok hurufnya, seperti yang diberikan pusat.",
        "Type all its groups, as the centre gave them.",
    ),
    "code.letter": advice(
        "Ada huruf yang tidak dipakai dalam kode.",
        "The code holds a letter that is never used.",
        "Huruf I, L, O dan U tidak dipakai. Cocokkan lagi.",
        "I, L, O and U are not used. Compare it again.",
    ),
    "code.check": advice(
        "Satu huruf dalam kode ini salah.",
        "One letter of the code is wrong.",
        "Cocokkan huruf demi huruf dengan yang diberikan pusat.",
        "Compare it letter by letter with what the centre gave.",
    ),
    "address.format": advice(
        "Alamat pusat belum lengkap.",
        "The centre's address is not complete.",
        "Ketik mulai dari https://, persis seperti dari pusat.",
        "Type it from https:// on, exactly as the centre gave it.",
    ),
    "phone.repeated": advice(
        "Dipakai {others} pendaftar lain.",
        "Used by {others} others.",
        "Boleh, pastikan benar.",
        "That is fine; make sure it is right.",
    ),
}

_WHY: Mapping[str, Advice] = {
    "why.empty": advice(
        "Alasannya belum ada.",
        "There is no reason yet.",
        "Pilih satu, atau tulis dengan kata Anda sendiri.",
        "Choose one, or write it in your own words.",
    ),
    "why.long": advice(
        "Alasan ini terlalu panjang: paling banyak {most} huruf.",
        "This reason is too long: {most} characters at most.",
        "Satu kalimat pendek sudah cukup.",
        "One short sentence is enough.",
    ),
    "why.number": advice(
        "Alasan ini memuat nomor seseorang.",
        "This reason holds somebody's number.",
        "Hapus nomornya: catatan ini disimpan tanpa data orang.",
        "Take the number out: this note is kept without anybody's data.",
    ),
}

_RECOVERY = {
    "recovery.unreadable": advice(
        "Ini bukan balasan pemulihan yang utuh.",
        "This is no whole recovery reply.",
        "Salin seluruh balasan dari pusat, dari huruf pertama sampai terakhir.",
        "Copy the whole reply of the centre, from the first letter to the last.",
    ),
    "recovery.other": advice(
        "Balasan ini untuk permintaan lain.",
        "This reply is for another request.",
        "Kirim permintaan yang tampil di mesin ini, lalu pakai balasannya.",
        "Send the request that this machine shows, then use its reply.",
    ),
    "recovery.not_asked": advice(
        "Mesin ini tidak sedang menunggu balasan.",
        "This machine waits for no reply.",
        "Balasan hanya berlaku sekali. Kalau masih terkunci, buat permintaan baru.",
        "A reply is good once. If it is still locked, make a new request.",
    ),
    "recovery.forged": advice(
        "Balasan ini bukan dari pusat.",
        "This reply is not the centre's.",
        "Jangan dipakai. Telepon pusat lewat nomor yang Anda kenal.",
        "Do not use it. Call the centre on a number you know.",
    ),
    "recovery.unfit": advice(
        "Balasan ini tidak membuka data mesin ini.",
        "This reply does not open this machine's data.",
        "Pastikan balasan untuk mesin ini. Jangan hapus apa pun; hubungi pusat.",
        "Make sure that it is for this machine. Delete nothing; call the centre.",
    ),
}

_PROGRAMME = {
    "programme.missing": advice(
        "Berkas program belum lengkap: {missing} tidak ada.",
        "The programme file is not complete: {missing} is missing.",
        "Tambahkan di bagian {part}, lalu terbitkan lagi.",
        "Add it in the part {part} and publish again.",
    ),
    "programme.wrong": advice(
        "Bagian {part} dalam berkas program tidak terbaca.",
        "The part {part} of the programme file cannot be read.",
        "Bandingkan dengan contoh yang disertakan, lalu terbitkan lagi.",
        "Compare it with the example that comes along and publish again.",
    ),
    "programme.rule_set": advice(
        "Aturan {name} disebut tetapi tidak ada.",
        "The rule set {name} is named but not there.",
        "Tulis aturannya di berkas program, atau perbaiki namanya.",
        "Write the rule set in the file, or mend its name.",
    ),
    "programme.condition": advice(
        "Syarat dengan kata {keys} tidak dikenal.",
        "A condition with the words {keys} is not known.",
        "Bandingkan dengan contoh yang disertakan, lalu terbitkan lagi.",
        "Compare it with the example that comes along and publish again.",
    ),
}

PROBLEMS: Mapping[str, Advice] = MappingProxyType(
    {
        **_NIK,
        **_FAMILY_CARD,
        **_PERSON,
        **_CONTACT,
        **_ADDRESS,
        **_ANY_FIELD,
        **_RECEIPT,
        **_CLOSING,
        **_DESK,
        **_WHY,
        **_RECOVERY,
        **_PROGRAMME,
    }
)
