<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name></name>
    <message id="accept.heading">
        <translation>Keputusan pusat diterima karena?</translation>
    </message>
    <message id="accept.lead">
        <translation>Pendaftaran ini selesai. Pastikan orangnya tahu.</translation>
    </message>
    <message id="accept.send">
        <translation>Terima keputusan</translation>
    </message>
    <message id="age.under_a_minute">
        <translation>kurang dari 1 menit</translation>
    </message>
    <message id="alarm.overdue" numerus="yes">
        <extracomment>{count}: how many; {wave}: number of the wave. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} orang lewat tutup gelombang {wave}</numerusform>
        </translation>
    </message>
    <message id="alarm.overdue.short" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} orang terlambat</numerusform>
        </translation>
    </message>
    <message id="answers.empty">
        <translation>kosong</translation>
    </message>
    <message id="approval.all">
        <extracomment>{count}: how many.</extracomment>
        <translation>Setujui semua ({count})</translation>
    </message>
    <message id="approval.all.sure">
        <extracomment>{count}: how many.</extracomment>
        <translation>Ya, setujui {count} tanpa dibuka</translation>
    </message>
    <message id="approval.all_done">
        <extracomment>{count}: how many.</extracomment>
        <translation>Disetujui: {count}.</translation>
    </message>
    <message id="approval.all_done_but">
        <extracomment>{count}: how many; {left}: how many places are left.</extracomment>
        <translation>Disetujui: {count}. Masih menunggu: {left}.</translation>
    </message>
    <message id="approval.answers">
        <translation>Jawaban</translation>
    </message>
    <message id="approval.approve">
        <translation>Setujui</translation>
    </message>
    <message id="approval.approved">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: disetujui.</translation>
    </message>
    <message id="approval.by">
        <extracomment>{name}: a name; {when}: a moment: Today 10.52.</extracomment>
        <translation>Dicatat {name}, {when}</translation>
    </message>
    <message id="approval.choose">
        <translation>Pilih isian di kiri untuk diperiksa. Siapa yang melihat akan dicatat.</translation>
    </message>
    <message id="approval.code">
        <extracomment>{code}: a code of letters and digits; {name}: a name.</extracomment>
        <translation>{code} · dicatat {name}</translation>
    </message>
    <message id="approval.entry">
        <translation>Isian</translation>
    </message>
    <message id="approval.give_back">
        <translation>Kembalikan</translation>
    </message>
    <message id="approval.given_back">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: dikembalikan.</translation>
    </message>
    <message id="approval.lead">
        <translation>Isian petugas lain menunggu Anda. Setelah disetujui, data dikirim ke pusat.</translation>
    </message>
    <message id="approval.lead.officer">
        <translation>Isian ini menunggu penyelia. Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message id="approval.look">
        <translation>Periksa</translation>
    </message>
    <message id="approval.look.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Periksa isian {name}</translation>
    </message>
    <message id="approval.none">
        <translation>Tidak ada isian yang menunggu.</translation>
    </message>
    <message id="approval.own">
        <translation>Isian Anda</translation>
    </message>
    <message id="approval.waiting">
        <translation>Menunggu persetujuan</translation>
    </message>
    <message id="call.come">
        <translation>Saya datang</translation>
    </message>
    <message id="call.more" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} mesin lain juga memanggil.</numerusform>
        </translation>
    </message>
    <message id="call.waiting">
        <extracomment>{place}: name of a machine; {when}: a time.</extracomment>
        <translation>{place}: pengunjung memanggil petugas sejak {when}.</translation>
    </message>
    <message id="camera.advice.blurred">
        <translation>Gambar kabur, tunggu fokus</translation>
    </message>
    <message id="camera.advice.cut_off">
        <translation>Seluruh KTP harus terlihat</translation>
    </message>
    <message id="camera.advice.face_far">
        <translation>Mendekat sedikit</translation>
    </message>
    <message id="camera.advice.glare">
        <translation>Ada pantulan, miringkan sedikit</translation>
    </message>
    <message id="camera.advice.hold_still">
        <translation>Tahan, jangan bergerak</translation>
    </message>
    <message id="camera.advice.look_here">
        <translation>Lihat ke kamera</translation>
    </message>
    <message id="camera.advice.many_faces">
        <translation>Satu orang saja di depan kamera</translation>
    </message>
    <message id="camera.advice.no_face">
        <translation>Hadapkan wajah ke kamera</translation>
    </message>
    <message id="camera.advice.nothing_there">
        <translation>Letakkan KTP di dalam bingkai</translation>
    </message>
    <message id="camera.advice.ready">
        <translation>Bagus, tahan sebentar</translation>
    </message>
    <message id="camera.advice.too_dark">
        <translation>Terlalu gelap, cari tempat terang</translation>
    </message>
    <message id="camera.advice.too_far">
        <translation>Dekatkan KTP</translation>
    </message>
    <message id="camera.code.button">
        <translation>Pindai dengan kamera</translation>
    </message>
    <message id="camera.code.cancel">
        <translation>Batal</translation>
    </message>
    <message id="camera.code.heading">
        <translation>Tunjukkan kode QR ke kamera</translation>
    </message>
    <message id="camera.code.show">
        <translation>Pegang kode di dalam bingkai</translation>
    </message>
    <message id="camera.code.strange">
        <translation>Kode ini bukan yang dicari</translation>
    </message>
    <message id="camera.state.absent">
        <translation>Kamera tidak ada</translation>
    </message>
    <message id="camera.state.busy">
        <translation>Kamera dipakai program lain</translation>
    </message>
    <message id="camera.state.lost">
        <translation>Kamera terlepas</translation>
    </message>
    <message id="camera.state.opening">
        <translation>Kamera dinyalakan</translation>
    </message>
    <message id="check.accept">
        <translation>Terima keputusan</translation>
    </message>
    <message id="check.accepted">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: keputusan pusat diterima.</translation>
    </message>
    <message id="check.answers">
        <translation>Isian dan kata pusat</translation>
    </message>
    <message id="check.asked_for">
        <translation>Isian sedang diminta dari pusat; coba lagi setelah tersambung.</translation>
    </message>
    <message id="check.correct">
        <translation>Perbaiki</translation>
    </message>
    <message id="check.corrected">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Sudah diperbaiki dengan bukti {code}.</translation>
    </message>
    <message id="check.earlier">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Pendaftaran yang pertama ada di mesin ini: {code}.</translation>
    </message>
    <message id="check.given">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name}: diserahkan ke penyelia.</translation>
    </message>
    <message id="check.hand_over">
        <translation>Serahkan ke penyelia</translation>
    </message>
    <message id="check.hand_over_short">
        <translation>Serahkan</translation>
    </message>
    <message id="check.handed_over">
        <translation>di penyelia</translation>
    </message>
    <message id="check.lead">
        <translation>Pusat mengembalikan pendaftaran ini. Putuskan satu per satu.</translation>
    </message>
    <message id="check.list">
        <translation>Yang perlu dicek</translation>
    </message>
    <message id="check.loading">
        <translation>Membaca…</translation>
    </message>
    <message id="check.none">
        <translation>Tidak ada yang perlu dicek.</translation>
    </message>
    <message id="check.none.line">
        <translation>Yang dikembalikan pusat akan muncul di sini dengan sendirinya.</translation>
    </message>
    <message id="check.not_here">
        <translation>Isian tidak bisa dibaca lagi di sini. Daftarkan ulang bersama orangnya bila perlu.</translation>
    </message>
    <message id="check.question">
        <translation>Pertanyaan</translation>
    </message>
    <message id="check.said">
        <translation>Kata pusat</translation>
    </message>
    <message id="check.see_earlier">
        <translation>Lihat yang pertama</translation>
    </message>
    <message id="check.show">
        <translation>Tampilkan</translation>
    </message>
    <message id="check.supervisor_only">
        <translation>Hanya penyelia yang bisa menutup yang ini. Serahkan ke penyelia.</translation>
    </message>
    <message id="check.taken">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>didaftarkan {when}</translation>
    </message>
    <message id="check.typed">
        <translation>Diketik di sini</translation>
    </message>
    <message id="check.with_supervisor">
        <extracomment>{by}: who did it; {when}: a moment: Today 10.52.</extracomment>
        <translation>Diserahkan ke penyelia oleh {by}, {when}.</translation>
    </message>
    <message id="clock">
        <extracomment>{hour}: hour of the day, 0 to 23; {minute}: minute of the hour, 0 to 59.</extracomment>
        <translation>{hour:02d}.{minute:02d}</translation>
    </message>
    <message id="close">
        <translation>Tutup</translation>
    </message>
    <message id="closing.busy">
        <translation>Menyegel dan menandatangani…</translation>
    </message>
    <message id="closing.closed">
        <translation>Hari sudah ditutup.</translation>
    </message>
    <message id="closing.closed.how">
        <translation>Cetak dua lembar: satu untuk kantor, satu untuk penerima.</translation>
    </message>
    <message id="closing.done">
        <translation>Selesai</translation>
    </message>
    <message id="closing.earlier">
        <translation>Berita acara sebelumnya</translation>
    </message>
    <message id="closing.earlier.none">
        <translation>Belum ada hari yang ditutup di mesin ini.</translation>
    </message>
    <message id="closing.earlier.open">
        <translation>Lihat</translation>
    </message>
    <message id="closing.earlier.open.of">
        <extracomment>{number}: a number.</extracomment>
        <translation>Lihat berita acara nomor {number}</translation>
    </message>
    <message id="closing.figure.all">
        <translation>terdaftar</translation>
    </message>
    <message id="closing.figure.centre">
        <translation>di pusat</translation>
    </message>
    <message id="closing.figure.check">
        <translation>perlu dicek</translation>
    </message>
    <message id="closing.figure.unsent">
        <translation>belum dikirim</translation>
    </message>
    <message id="closing.left">
        <translation>Yang tersisa</translation>
    </message>
    <message id="closing.left.drafts">
        <extracomment>{count}: how many.</extracomment>
        <translation>Isian belum selesai: {count}</translation>
    </message>
    <message id="closing.left.none">
        <translation>Semua sudah beres.</translation>
    </message>
    <message id="closing.left.readable">
        <extracomment>{count}: how many.</extracomment>
        <translation>Belum bisa disegel: {count}</translation>
    </message>
    <message id="closing.left.readable.why">
        <translation>Data tetap terkunci di mesin ini. Segelnya menunggu mesin terhubung ke pusat.</translation>
    </message>
    <message id="closing.left.to_approve">
        <extracomment>{count}: how many.</extracomment>
        <translation>Menunggu persetujuan: {count}</translation>
    </message>
    <message id="closing.left.to_check">
        <extracomment>{count}: how many.</extracomment>
        <translation>Dikembalikan pusat: {count}</translation>
    </message>
    <message id="closing.left.unsent">
        <extracomment>{count}: how many.</extracomment>
        <translation>Belum dikirim ke pusat: {count}</translation>
    </message>
    <message id="closing.none">
        <translation>Belum ada yang terdaftar. Hari tanpa pendaftar juga boleh ditutup.</translation>
    </message>
    <message id="closing.none_since">
        <extracomment>{number}: a number.</extracomment>
        <translation>Belum ada pendaftaran baru sejak berita acara nomor {number}.</translation>
    </message>
    <message id="closing.paper.at_centre">
        <translation>di pusat</translation>
    </message>
    <message id="closing.paper.batches">
        <translation>Kiriman tersegel</translation>
    </message>
    <message id="closing.paper.column.all">
        <translation>Jumlah</translation>
    </message>
    <message id="closing.paper.column.batch">
        <translation>Kiriman</translation>
    </message>
    <message id="closing.paper.column.bytes">
        <translation>Bita di sini</translation>
    </message>
    <message id="closing.paper.column.centre">
        <translation>Di pusat</translation>
    </message>
    <message id="closing.paper.column.check">
        <translation>Perlu dicek</translation>
    </message>
    <message id="closing.paper.column.claims">
        <translation>Jumlah</translation>
    </message>
    <message id="closing.paper.column.name">
        <translation>SHA-256</translation>
    </message>
    <message id="closing.paper.column.operator">
        <translation>Petugas</translation>
    </message>
    <message id="closing.paper.column.seqs">
        <translation>Nomor data</translation>
    </message>
    <message id="closing.paper.column.unsent">
        <translation>Belum dikirim</translation>
    </message>
    <message id="closing.paper.desk">
        <translation>Loket</translation>
    </message>
    <message id="closing.paper.drafts">
        <translation>Isian belum selesai</translation>
    </message>
    <message id="closing.paper.foot">
        <extracomment>{number}: a number; {name}: a name.</extracomment>
        <translation>Berita acara {number} · {name}</translation>
    </message>
    <message id="closing.paper.giving">
        <translation>Yang menyerahkan, penyelia</translation>
    </message>
    <message id="closing.paper.hash">
        <translation>Sidik digital berita acara ini (SHA-256)</translation>
    </message>
    <message id="closing.paper.name_and_date">
        <translation>Nama, jabatan, tanggal</translation>
    </message>
    <message id="closing.paper.no_batches">
        <translation>Tidak ada kiriman yang disegel dalam masa ini.</translation>
    </message>
    <message id="closing.paper.nobody">
        <translation>Tidak ada pendaftaran dalam masa ini.</translation>
    </message>
    <message id="closing.paper.number">
        <extracomment>{number}: a number; {kiosk}: short name of this kiosk.</extracomment>
        <translation>Nomor {number}/{kiosk}</translation>
    </message>
    <message id="closing.paper.office">
        <translation>Kantor</translation>
    </message>
    <message id="closing.paper.operators">
        <translation>Jumlah menurut petugas</translation>
    </message>
    <message id="closing.paper.page">
        <extracomment>{page}: number of the page; {pages}: how many pages.</extracomment>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message id="closing.paper.period">
        <translation>Masa</translation>
    </message>
    <message id="closing.paper.photos">
        <translation>Foto yang belum sampai di pusat</translation>
    </message>
    <message id="closing.paper.prepared">
        <translation>Disiapkan oleh</translation>
    </message>
    <message id="closing.paper.previous">
        <translation>Sidik digital berita acara sebelumnya</translation>
    </message>
    <message id="closing.paper.programme">
        <translation>Program, versi</translation>
    </message>
    <message id="closing.paper.provable">
        <translation>Ditandatangani secara digital oleh mesin ini; sidiknya ada di kode QR.</translation>
    </message>
    <message id="closing.paper.readable">
        <translation>Belum tersegel, hanya terkunci di mesin ini</translation>
    </message>
    <message id="closing.paper.receiving">
        <translation>Yang menerima, petugas penerima</translation>
    </message>
    <message id="closing.paper.remains">
        <translation>Yang tersisa di mesin</translation>
    </message>
    <message id="closing.paper.sentence" numerus="yes">
        <extracomment>{signer}: name of who signs; {office}: name of the office; {people}: how many people; {batches}: how many batches. Bends with {people}.</extracomment>
        <translation>
            <numerusform>{signer}, penyelia {office}, menyerahkan {people:n} data pendaftaran dalam {batches} kiriman tersegel seperti di bawah ini. Isi data pribadi hanya bisa dibuka pusat.</numerusform>
        </translation>
    </message>
    <message id="closing.paper.signed">
        <translation>Ditandatangani oleh</translation>
    </message>
    <message id="closing.paper.standings">
        <translation>Jumlah menurut status</translation>
    </message>
    <message id="closing.paper.title">
        <translation>BERITA ACARA SERAH TERIMA DATA</translation>
    </message>
    <message id="closing.paper.to_approve">
        <translation>Menunggu persetujuan penyelia</translation>
    </message>
    <message id="closing.paper.to_check">
        <translation>Dikembalikan pusat, perlu dicek</translation>
    </message>
    <message id="closing.paper.total">
        <translation>Jumlah</translation>
    </message>
    <message id="closing.paper.training">
        <translation>LATIHAN: bukan berita acara resmi</translation>
    </message>
    <message id="closing.paper.unsent">
        <translation>Belum dikirim ke pusat</translation>
    </message>
    <message id="closing.paper.until">
        <extracomment>{first}: the first day or number; {last}: the last day or number; {zone}: WIB, WITA or WIT.</extracomment>
        <translation>{first} sampai {last} {zone}</translation>
    </message>
    <message id="closing.photos">
        <extracomment>{count}: how many.</extracomment>
        <translation>Foto yang belum sampai di pusat: {count}. Dikirim sendiri setelah datanya.</translation>
    </message>
    <message id="closing.reading">
        <translation>Sebentar, sedang menghitung…</translation>
    </message>
    <message id="closing.reason">
        <translation>Penyebabnya ada di antrean.</translation>
    </message>
    <message id="closing.reason.waiting">
        <translation>Menunggu giliran kirim; tidak ada masalah.</translation>
    </message>
    <message id="closing.record">
        <extracomment>{number}: a number.</extracomment>
        <translation>Berita acara nomor {number}</translation>
    </message>
    <message id="closing.record.hash">
        <extracomment>{name}: a name.</extracomment>
        <translation>Sidik digital: {name} …</translation>
    </message>
    <message id="closing.sign">
        <translation>Tutup hari</translation>
    </message>
    <message id="closing.signing">
        <translation>Tanda tangan penyelia</translation>
    </message>
    <message id="closing.signing.mine">
        <translation>Yang menunggu disegel dulu. Lalu berita acara ditandatangani dan disimpan.</translation>
    </message>
    <message id="closing.signing.theirs">
        <translation>Minta penyelia mengetik kata sandinya di sini. Anda tetap masuk.</translation>
    </message>
    <message id="closing.since">
        <extracomment>{since}: a day or a moment.</extracomment>
        <translation>Sejak {since}.</translation>
    </message>
    <message id="closing.since_last">
        <extracomment>{number}: a number; {since}: a day or a moment.</extracomment>
        <translation>Sejak berita acara nomor {number}, {since}.</translation>
    </message>
    <message id="closing.step.look">
        <translation>Periksa</translation>
    </message>
    <message id="closing.step.print">
        <translation>Cetak</translation>
    </message>
    <message id="closing.step.sign">
        <translation>Tanda tangan</translation>
    </message>
    <message id="closing.summary" numerus="yes">
        <extracomment>{when}: a moment: Today 10.52; {people}: how many people; {signer}: name of who signs. Bends with {people}.</extracomment>
        <translation>
            <numerusform>{when}: {people:n} data, {signer}</numerusform>
        </translation>
    </message>
    <message id="closing.sums">
        <translation>Pendaftaran</translation>
    </message>
    <message id="closing.supervisor">
        <translation>Penyelia</translation>
    </message>
    <message id="closing.way.approval">
        <translation>Buka Persetujuan</translation>
    </message>
    <message id="closing.way.check">
        <translation>Buka Perlu dicek</translation>
    </message>
    <message id="closing.way.entry">
        <translation>Lanjutkan isian</translation>
    </message>
    <message id="closing.way.queue">
        <translation>Buka antrean</translation>
    </message>
    <message id="closing.way.send">
        <translation>Kirim sekarang</translation>
    </message>
    <message id="collective.again">
        <translation>sudah tersimpan</translation>
    </message>
    <message id="collective.bad">
        <translation>perlu diperbaiki</translation>
    </message>
    <message id="collective.checked" numerus="yes">
        <extracomment>{good}: how many are good. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} orang siap didaftarkan</numerusform>
        </translation>
    </message>
    <message id="collective.checking" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Memeriksa… {count:n} orang</numerusform>
        </translation>
    </message>
    <message id="collective.checking_rows">
        <translation>Setiap baris diperiksa seperti di layar input. Belum ada yang didaftarkan.</translation>
    </message>
    <message id="collective.choose">
        <translation>Pilih tabel pendaftar</translation>
    </message>
    <message id="collective.choose_line">
        <translation>Berkas CSV atau Excel (.xlsx), satu orang per baris. Enter membuka.</translation>
    </message>
    <message id="collective.column.name">
        <translation>Nama</translation>
    </message>
    <message id="collective.column.nik">
        <translation>NIK</translation>
    </message>
    <message id="collective.column.problem">
        <translation>Yang perlu diperbaiki</translation>
    </message>
    <message id="collective.column.row">
        <translation>Orang</translation>
    </message>
    <message id="collective.consent">
        <translation>Setiap orang di tabel ini sudah menandatangani formulir persetujuan</translation>
    </message>
    <message id="collective.consent_detail">
        <translation>Simpan formulir kertasnya di kantor. Tanpa tanda tangan, hapus barisnya.</translation>
    </message>
    <message id="collective.done" numerus="yes">
        <extracomment>{saved}: how many were saved. Bends with {saved}.</extracomment>
        <translation>
            <numerusform>Selesai: {saved:n} orang tersimpan di perangkat</numerusform>
        </translation>
    </message>
    <message id="collective.file.changed">
        <translation>Diubah</translation>
    </message>
    <message id="collective.file.kind">
        <translation>Jenis</translation>
    </message>
    <message id="collective.file.name">
        <translation>Nama</translation>
    </message>
    <message id="collective.file.size">
        <translation>Ukuran</translation>
    </message>
    <message id="collective.files">
        <translation>Folder dan tabel</translation>
    </message>
    <message id="collective.go_on">
        <translation>Lanjutkan</translation>
    </message>
    <message id="collective.good">
        <translation>siap</translation>
    </message>
    <message id="collective.home">
        <translation>Folder rumah</translation>
    </message>
    <message id="collective.kind.excel">
        <translation>Excel</translation>
    </message>
    <message id="collective.kind.folder">
        <translation>Folder</translation>
    </message>
    <message id="collective.kind.text">
        <translation>CSV</translation>
    </message>
    <message id="collective.media">
        <translation>Stik USB</translation>
    </message>
    <message id="collective.no_consent">
        <translation>Kolom consent belum berisi ya. Isi setelah orangnya menandatangani formulir.</translation>
    </message>
    <message id="collective.no_problems">
        <translation>Semua baris benar. Tidak ada yang perlu diperbaiki.</translation>
    </message>
    <message id="collective.nobody">
        <translation>Tidak ada orang baru di tabel ini</translation>
    </message>
    <message id="collective.nothing_here">
        <translation>Tidak ada folder atau tabel di sini.</translation>
    </message>
    <message id="collective.other_file">
        <translation>Pilih tabel lain</translation>
    </message>
    <message id="collective.pause">
        <translation>Jeda</translation>
    </message>
    <message id="collective.paused" numerus="yes">
        <extracomment>{done}: how many are done; {total}: how many in all. Bends with {total}.</extracomment>
        <translation>
            <numerusform>Dijeda setelah {done} dari {total:n} orang</numerusform>
        </translation>
    </message>
    <message id="collective.problems">
        <translation>Baris yang perlu diperbaiki</translation>
    </message>
    <message id="collective.register" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Daftarkan {count:n} orang</numerusform>
        </translation>
    </message>
    <message id="collective.result.in_english">
        <translation>to be mended</translation>
    </message>
    <message id="collective.result.in_indonesian">
        <translation>yang perlu diperbaiki</translation>
    </message>
    <message id="collective.result.name">
        <translation>nama</translation>
    </message>
    <message id="collective.result.receipt">
        <translation>nomor bukti</translation>
    </message>
    <message id="collective.result.row">
        <translation>orang ke-</translation>
    </message>
    <message id="collective.result_aside">
        <translation>nomor bukti dan kekurangan tiap baris, tanpa NIK</translation>
    </message>
    <message id="collective.result_file">
        <translation>Berkas hasil</translation>
    </message>
    <message id="collective.result_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Hasil disimpan: {path}</translation>
    </message>
    <message id="collective.row_told">
        <extracomment>{row}: number of the row; {problems}: one or more sentences.</extracomment>
        <translation>Orang ke-{row}: {problems}</translation>
    </message>
    <message id="collective.running" numerus="yes">
        <extracomment>{done}: how many are done; {total}: how many in all. Bends with {total}.</extracomment>
        <translation>
            <numerusform>Menyimpan… {done} dari {total:n} orang</numerusform>
        </translation>
    </message>
    <message id="collective.safe">
        <translation>Yang sudah disimpan tetap aman. Bila program ditutup, pilih tabel yang sama lagi: tidak ada yang terdaftar dua kali.</translation>
    </message>
    <message id="collective.save_result">
        <translation>Simpan hasil</translation>
    </message>
    <message id="collective.saved">
        <translation>tersimpan</translation>
    </message>
    <message id="collective.template">
        <translation>Buat tabel kosong</translation>
    </message>
    <message id="collective.template_made">
        <extracomment>{name}: a name.</extracomment>
        <translation>Tabel kosong dibuat: {name}</translation>
    </message>
    <message id="collective.template_name">
        <translation>daftar-kolektif.xlsx</translation>
    </message>
    <message id="collective.up">
        <translation>Satu folder ke atas</translation>
    </message>
    <message id="command.closed" numerus="yes">
        <extracomment>{number}: a number; {people}: how many people. Bends with {people}.</extracomment>
        <translation>
            <numerusform>Hari ditutup. Berita acara nomor {number}: {people:n} data.</numerusform>
        </translation>
    </message>
    <message id="command.closed_left">
        <extracomment>{unsent}: how many wait to be sent; {cause}: a sentence that says why.</extracomment>
        <translation>Belum dikirim: {unsent}. {cause}</translation>
    </message>
    <message id="command.closed_readable">
        <extracomment>{readable}: how many are not sealed yet.</extracomment>
        <translation>Belum tersegel: {readable}. Hubungkan mesin ini ke pusat.</translation>
    </message>
    <message id="command.enrolled">
        <extracomment>{url}: address of the centre; {office}: name of the office.</extracomment>
        <translation>Mesin ini terdaftar di {url} sebagai milik {office}.</translation>
    </message>
    <message id="command.genuine.centre">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Asli: {code} dibuat oleh mesin yang dikenal pusat.</translation>
    </message>
    <message id="command.genuine.own">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Asli: {code} dibuat oleh mesin ini.</translation>
    </message>
    <message id="command.genuine.queue">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>{code} ada di antrean mesin ini.</translation>
    </message>
    <message id="command.handover">
        <extracomment>{number}: a number; {told}: a sentence.</extracomment>
        <translation>{number}. {told}</translation>
    </message>
    <message id="command.handover_genuine">
        <extracomment>{number}: a number; {office}: name of the office.</extracomment>
        <translation>Asli: berita acara nomor {number} dari {office}.</translation>
    </message>
    <message id="command.handover_none">
        <translation>Belum ada hari yang ditutup di mesin ini.</translation>
    </message>
    <message id="command.handover_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Tersimpan di {path}</translation>
    </message>
    <message id="command.kiosk_setup.cage">
        <extracomment>{name}: name of a unit.</extracomment>
        <translation>Lalu, sebagai root: systemd-sysusers; systemctl daemon-reload; systemctl enable {name}. Nyalakan ulang mesin.</translation>
    </message>
    <message id="command.kiosk_setup.windows">
        <extracomment>{name}: name of a file.</extracomment>
        <translation>Salin {name}.ps1 ke mesin itu. Jalankan sekali sebagai administrator.</translation>
    </message>
    <message id="command.kiosk_setup.x11">
        <extracomment>{name}: name of a unit.</extracomment>
        <translation>Lalu, sebagai root: systemd-sysusers; systemctl daemon-reload; systemctl enable {name}. Perlu xinit dan Xorg.</translation>
    </message>
    <message id="command.last_success">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Terakhir terhubung: {when}</translation>
    </message>
    <message id="command.made_by">
        <extracomment>{office}: name of the office; {when}: a moment: Today 10.52; {end}: the last four digits of the NIK.</extracomment>
        <translation>{office}, {when}. NIK berakhir {end}.</translation>
    </message>
    <message id="command.next_try">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Percobaan berikutnya: {when}</translation>
    </message>
    <message id="command.oldest_unsent">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Menunggu paling lama sejak: {when}</translation>
    </message>
    <message id="command.password">
        <translation>Kata sandi: </translation>
    </message>
    <message id="command.password_again">
        <translation>Ketik sekali lagi: </translation>
    </message>
    <message id="command.password_new">
        <translation>Kata sandi baru: </translation>
    </message>
    <message id="command.password_stdin">
        <translation>Kata sandi tidak dapat ditanyakan di sini. Pakai --password-stdin.</translation>
    </message>
    <message id="command.password_theirs">
        <translation>Kata sandi orang itu: </translation>
    </message>
    <message id="command.passwords_differ">
        <translation>Keduanya tidak sama. Ketik lagi.</translation>
    </message>
    <message id="command.photos">
        <extracomment>{count}: how many.</extracomment>
        <translation>Foto yang sampai di pusat: {count}</translation>
    </message>
    <message id="command.pin">
        <translation>PIN petugas: </translation>
    </message>
    <message id="command.previewed" numerus="yes">
        <extracomment>{good}: how many are good; {again}: how many were saved before; {bad}: how many are to be mended. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} baris siap, {again} sudah tersimpan, {bad} perlu diperbaiki. Belum ada yang didaftarkan.</numerusform>
        </translation>
    </message>
    <message id="command.receipt">
        <extracomment>{code}: a code of letters and digits; {standing}: where a registration stands.</extracomment>
        <translation>{code}: {standing}</translation>
    </message>
    <message id="command.receipt_saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>PDF tersimpan di {path}</translation>
    </message>
    <message id="command.recovered">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>Kata sandi baru untuk {name} ({operator}) berlaku sekarang.</translation>
    </message>
    <message id="command.recovery_asked">
        <extracomment>{path}: path of a file; {spoken}: the code as it is read aloud.</extracomment>
        <translation>Permintaan tersimpan di {path}. Bacakan lewat telepon: {spoken}</translation>
    </message>
    <message id="command.result">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Hasil disimpan: {path}</translation>
    </message>
    <message id="command.row_again">
        <extracomment>{row}: number of the row; {receipt}: a receipt code.</extracomment>
        <translation>{row}: sudah tersimpan sebelumnya, {receipt}</translation>
    </message>
    <message id="command.row_bad">
        <extracomment>{row}: number of the row; {problems}: one or more sentences.</extracomment>
        <translation>{row}: {problems}</translation>
    </message>
    <message id="command.row_good">
        <extracomment>{row}: number of the row; {receipt}: a receipt code.</extracomment>
        <translation>{row}: tersimpan, {receipt}</translation>
    </message>
    <message id="command.row_ready">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>{row}: siap didaftarkan</translation>
    </message>
    <message id="command.row_twice">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>{row}: sama persis dengan baris di atasnya</translation>
    </message>
    <message id="command.rows" numerus="yes">
        <extracomment>{good}: how many are good; {bad}: how many are to be mended. Bends with {good}.</extracomment>
        <translation>
            <numerusform>{good:n} baris tersimpan di perangkat, {bad} perlu diperbaiki.</numerusform>
        </translation>
    </message>
    <message id="command.rows_wait">
        <extracomment>{count}: how many.</extracomment>
        <translation>Menunggu persetujuan penyelia: {count}.</translation>
    </message>
    <message id="command.sent" numerus="yes">
        <extracomment>{sent}: how many were sent; {waiting}: how many wait. Bends with {sent}.</extracomment>
        <translation>
            <numerusform>{sent:n} pendaftaran diterima pusat, {waiting} masih menunggu.</numerusform>
        </translation>
    </message>
    <message id="command.set_up">
        <extracomment>{office}: name of the office; {folder}: path of a folder.</extracomment>
        <translation>Mesin untuk {office} siap. Foldernya: {folder}</translation>
    </message>
    <message id="command.setting">
        <extracomment>{key}: a key of the keyboard; {value}: a value.</extracomment>
        <translation>{key}={value}</translation>
    </message>
    <message id="command.stands">
        <extracomment>{standing}: where a registration stands.</extracomment>
        <translation>Status sekarang: {standing}</translation>
    </message>
    <message id="command.status">
        <extracomment>{office}: name of the office; {place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>{office}, {place}</translation>
    </message>
    <message id="command.template">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Tabel kosong dibuat: {path}</translation>
    </message>
    <message id="command.verdict">
        <extracomment>{standing}: where a registration stands; {count}: how many.</extracomment>
        <translation>  {standing}: {count}</translation>
    </message>
    <message id="complete.all">
        <translation>Lengkap, siap disimpan.</translation>
    </message>
    <message id="complete.consent">
        <translation>persetujuan</translation>
    </message>
    <message id="complete.figure">
        <extracomment>{done}: how many are done; {total}: how many in all.</extracomment>
        <translation>{done} dari {total}</translation>
    </message>
    <message id="complete.heading">
        <translation>Kelengkapan</translation>
    </message>
    <message id="complete.missing">
        <extracomment>{names}: several names.</extracomment>
        <translation>Kurang: {names}</translation>
    </message>
    <message id="complete.more">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} lagi</translation>
    </message>
    <message id="consent.given">
        <translation>Pendaftar setuju</translation>
    </message>
    <message id="consent.heading">
        <translation>Persetujuan</translation>
    </message>
    <message id="consent.missing">
        <translation>Persetujuan belum dicatat. Bacakan, lalu tekan F8.</translation>
    </message>
    <message id="consent.not_yet">
        <translation>Bacakan dulu, lalu tekan F8</translation>
    </message>
    <message id="consent.open">
        <translation>Baca persetujuan</translation>
    </message>
    <message id="consent.read_aloud">
        <translation>Bacakan kepada pendaftar</translation>
    </message>
    <message id="consent.read_at">
        <extracomment>{at}: a date or a moment.</extracomment>
        <translation>Dibacakan petugas, {at}</translation>
    </message>
    <message id="crash.copied">
        <translation>Nomor disalin</translation>
    </message>
    <message id="crash.copy">
        <translation>Salin nomor</translation>
    </message>
    <message id="crash.heading">
        <translation>Ada yang salah di program ini</translation>
    </message>
    <message id="crash.restart">
        <translation>Mulai ulang</translation>
    </message>
    <message id="crash.told">
        <extracomment>{incident}: number of the incident.</extracomment>
        <translation>Yang sudah tersimpan tetap aman, yang sedang diketik ada di draf. Catat nomor {incident} dan laporkan ke bantuan.</translation>
    </message>
    <message id="day">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>{day:d} {month} {year:d}</translation>
    </message>
    <message id="day.short">
        <extracomment>{day}: day of the month; {month}: name or number of a month.</extracomment>
        <translation>{day:d} {month}</translation>
    </message>
    <message id="day.today">
        <translation>Hari ini</translation>
    </message>
    <message id="day.yesterday">
        <translation>Kemarin</translation>
    </message>
    <message id="deed.case.accepted">
        <translation>Keputusan pusat diterima</translation>
    </message>
    <message id="deed.case.corrected">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Diperbaiki; versi baru dengan bukti {receipt}</translation>
    </message>
    <message id="deed.case.handed_over">
        <translation>Diserahkan ke penyelia</translation>
    </message>
    <message id="deed.case.opened">
        <translation>Isiannya dilihat untuk dicek</translation>
    </message>
    <message id="deed.data.erased">
        <extracomment>{count}: how many.</extracomment>
        <translation>Data dihapus dari mesin ini: {count} orang</translation>
    </message>
    <message id="deed.data.shown">
        <translation>Data ditampilkan</translation>
    </message>
    <message id="deed.day.closed">
        <extracomment>{number}: a number.</extracomment>
        <translation>Hari ditutup, berita acara nomor {number}</translation>
    </message>
    <message id="deed.entry.approved">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Isian {receipt} disetujui penyelia</translation>
    </message>
    <message id="deed.entry.given_back">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Isian {receipt} dikembalikan ke petugas</translation>
    </message>
    <message id="deed.entry.opened">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Isian {receipt} dibuka untuk diperiksa</translation>
    </message>
    <message id="deed.people.recovered">
        <translation>Kata sandi baru dengan bantuan pusat</translation>
    </message>
    <message id="deed.receipt.printed">
        <translation>Bukti dicetak</translation>
    </message>
    <message id="deed.receipt.saved">
        <translation>Bukti disimpan sebagai PDF</translation>
    </message>
    <message id="deed.setting.changed">
        <extracomment>{key}: a key of the keyboard; {from}: what it was before; {to}: what it is now.</extracomment>
        <translation>Pengaturan {key}: dari «{from}» menjadi «{to}»</translation>
    </message>
    <message id="demo.end" numerus="yes">
        <extracomment>{captured}: how many were taken down; {places}: how many places are taken; {quota}: how many places there are; {lost}: how many got lost; {twice}: how many were counted twice. Bends with {captured}.</extracomment>
        <translation>
            <numerusform>{captured:n} orang dicatat tanpa jaringan. {places} dari {quota} tempat terisi. Hilang: {lost}. Terhitung dua kali: {twice}.</numerusform>
        </translation>
    </message>
    <message id="demo.half">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name.</extracomment>
        <translation>{person}. {name} baru setengah diketik. Program dimatikan paksa di sini.</translation>
    </message>
    <message id="demo.open">
        <extracomment>{password}: a password of the demonstration.</extracomment>
        <translation>Mesin latihan dibuka. Kata sandi untuk masuk: {password}</translation>
    </message>
    <message id="demo.resumed">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name; {receipt}: a receipt code.</extracomment>
        <translation>{person}. {name} ditawarkan kembali dan diselesaikan: {receipt}</translation>
    </message>
    <message id="demo.sent">
        <translation>Antrean kosong: pusat sudah menjawab untuk semua.</translation>
    </message>
    <message id="demo.typed">
        <extracomment>{person}: number of the person in the demonstration; {name}: a name; {receipt}: a receipt code.</extracomment>
        <translation>{person}. {name} diketik tanpa jaringan: {receipt}</translation>
    </message>
    <message id="demo.waiting" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} orang menunggu di antrean. Pusat menyala kembali.</numerusform>
        </translation>
    </message>
    <message id="detail.data">
        <translation>Data pendaftar</translation>
    </message>
    <message id="detail.data.lead">
        <translation>Tersembunyi lagi setelah satu menit. Hadapkan layar ke Anda saja.</translation>
    </message>
    <message id="detail.heading">
        <translation>Rincian pendaftaran</translation>
    </message>
    <message id="detail.hide">
        <translation>Sembunyikan</translation>
    </message>
    <message id="detail.history">
        <translation>Riwayat</translation>
    </message>
    <message id="detail.newer">
        <translation>Versi baru</translation>
    </message>
    <message id="detail.older">
        <translation>Versi sebelumnya</translation>
    </message>
    <message id="detail.readable.here">
        <translation>Isian lengkap masih ada di mesin ini, tersembunyi.</translation>
    </message>
    <message id="detail.readable.returned">
        <translation>Pusat mengirim isian kembali untuk dicek; di sini tersembunyi.</translation>
    </message>
    <message id="detail.readable.sealed">
        <translation>Isian lengkap sudah dikunci untuk pusat. Hanya pusat yang bisa membacanya.</translation>
    </message>
    <message id="detail.show">
        <translation>Tampilkan data</translation>
    </message>
    <message id="draft.consent_again">
        <translation>Teks persetujuan berubah: bacakan lagi, lalu tekan F8.</translation>
    </message>
    <message id="draft.discard">
        <translation>Buang</translation>
    </message>
    <message id="draft.new_form">
        <translation>Formulirnya sudah baru. Isian lama dipindahkan.</translation>
    </message>
    <message id="draft.offer">
        <extracomment>{name}: a name; {when}: a moment: Today 10.52.</extracomment>
        <translation>Ada isian yang belum disimpan: {name}, {when}.</translation>
    </message>
    <message id="draft.old_answers">
        <extracomment>{answers}: how many answers.</extracomment>
        <translation>Jawaban lama: {answers}.</translation>
    </message>
    <message id="draft.resume">
        <translation>Lanjutkan</translation>
    </message>
    <message id="enrol.address">
        <translation>Alamat pusat</translation>
    </message>
    <message id="enrol.busy">
        <translation>Menghubungi pusat…</translation>
    </message>
    <message id="enrol.code">
        <translation>Kode sekali pakai</translation>
    </message>
    <message id="enrol.code_aside">
        <translation>huruf besar-kecil sama saja</translation>
    </message>
    <message id="enrol.connect">
        <translation>Hubungkan</translation>
    </message>
    <message id="enrol.heading">
        <translation>Hubungkan ke pusat</translation>
    </message>
    <message id="enrol.later">
        <translation>Nanti</translation>
    </message>
    <message id="enrol.later_note">
        <translation>Boleh nanti: pendaftaran tetap bisa jalan dan menunggu di mesin ini.</translation>
    </message>
    <message id="enrol.lead">
        <translation>Pusat memberi alamat dan kode sekali pakai untuk mesin ini.</translation>
    </message>
    <message id="entry.average">
        <extracomment>{duration}: a duration: 1 minute 12 seconds.</extracomment>
        <translation>rata-rata hari ini {duration}</translation>
    </message>
    <message id="entry.first">
        <translation>yang pertama hari ini</translation>
    </message>
    <message id="entry.from_last">
        <translation>seperti tadi</translation>
    </message>
    <message id="entry.from_nik">
        <translation>dari NIK</translation>
    </message>
    <message id="entry.from_photo">
        <translation>dari foto</translation>
    </message>
    <message id="entry.given_back">
        <extracomment>{by}: who did it; {why}: a reason.</extracomment>
        <translation>Dikembalikan {by}: {why}</translation>
    </message>
    <message id="entry.heading">
        <extracomment>{count}: how many.</extracomment>
        <translation>Pendaftar ke-{count}</translation>
    </message>
    <message id="entry.no_last">
        <translation>Belum ada alamat terakhir.</translation>
    </message>
    <message id="entry.none_yet">
        <translation>Belum ada pendaftar hari ini. Tekan F2 untuk mulai.</translation>
    </message>
    <message id="entry.nothing_to_park">
        <translation>Belum ada isian untuk ditunda.</translation>
    </message>
    <message id="entry.park">
        <translation>Tunda</translation>
    </message>
    <message id="entry.parked">
        <translation>Ditunda. Ada di daftar sebelah kanan.</translation>
    </message>
    <message id="entry.recent">
        <translation>Baru saja disimpan</translation>
    </message>
    <message id="entry.reopen">
        <translation>buka yang terakhir</translation>
    </message>
    <message id="entry.save">
        <translation>Simpan, lanjut pendaftar berikut</translation>
    </message>
    <message id="entry.save_short">
        <translation>Simpan</translation>
    </message>
    <message id="entry.saved">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Tersimpan di perangkat · {code}</translation>
    </message>
    <message id="entry.submitted">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>Tersimpan, menunggu persetujuan penyelia · {code}</translation>
    </message>
    <message id="entry.to_mend.many" numerus="yes">
        <extracomment>{count}: how many; {label}: label of a field. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Belum tersimpan. {count:n} isian perlu diperbaiki, mulai dari {label}.</numerusform>
        </translation>
    </message>
    <message id="entry.to_mend.one">
        <extracomment>{label}: label of a field; {what}: a sentence that says what is the matter.</extracomment>
        <translation>Belum tersimpan. {label}: {what}</translation>
    </message>
    <message id="failure.address_refused.how">
        <translation>Ketik lengkap, misalnya https://pusat.contoh.id, persis seperti dari pusat.</translation>
    </message>
    <message id="failure.address_refused.what">
        <translation>Alamat pusat itu tidak bisa dipakai.</translation>
    </message>
    <message id="failure.already_enrolled.how">
        <translation>Tidak perlu menghubungkan lagi. Tekan Kirim sekarang bila ada yang menunggu.</translation>
    </message>
    <message id="failure.already_enrolled.what">
        <translation>Mesin ini sudah terhubung ke pusat.</translation>
    </message>
    <message id="failure.captive_portal.how">
        <translation>Buka peramban, masuk ke jaringan itu, lalu tekan Kirim sekarang.</translation>
    </message>
    <message id="failure.captive_portal.what">
        <translation>Wi-Fi ini meminta masuk dulu.</translation>
    </message>
    <message id="failure.card_reader_missing.how">
        <translation>Pasang paket tambahan `ocr`. Tanpa itu data KTP diketik seperti biasa.</translation>
    </message>
    <message id="failure.card_reader_missing.what">
        <translation>Pembaca KTP tidak terpasang atau tidak mau jalan.</translation>
    </message>
    <message id="failure.centre_busy.how">
        <translation>Terus mendaftar seperti biasa. Data dikirim pada giliran berikutnya.</translation>
    </message>
    <message id="failure.centre_busy.what">
        <translation>Pusat sedang ramai.</translation>
    </message>
    <message id="failure.centre_not_installed.how">
        <translation>Pasang paket dengan tambahan central, lalu jalankan lagi.</translation>
    </message>
    <message id="failure.centre_not_installed.what">
        <translation>Bagian pusat tidak terpasang di mesin ini.</translation>
    </message>
    <message id="failure.centre_unreachable.how">
        <translation>Terus mendaftar seperti biasa. Data tersimpan dan dikirim begitu tersambung.</translation>
    </message>
    <message id="failure.centre_unreachable.what">
        <translation>Pusat belum bisa dihubungi.</translation>
    </message>
    <message id="failure.certificate_forged.how">
        <translation>Jangan lanjutkan. Periksa alamat pusat, lalu hubungi bantuan.</translation>
    </message>
    <message id="failure.certificate_forged.what">
        <translation>Sertifikat yang datang bukan dari pusat.</translation>
    </message>
    <message id="failure.clock_wrong.how">
        <translation>Betulkan tanggal dan jam mesin. Pendaftaran boleh jalan terus.</translation>
    </message>
    <message id="failure.clock_wrong.what">
        <translation>Jam mesin ini tidak cocok dengan jam pusat.</translation>
    </message>
    <message id="failure.device_revoked.how">
        <translation>Data tetap aman di sini. Minta pusat mendaftarkan mesin ini kembali.</translation>
    </message>
    <message id="failure.device_revoked.what">
        <translation>Pusat mencabut izin mesin ini.</translation>
    </message>
    <message id="failure.disk_failing.how">
        <translation>Berhenti mendaftar di mesin ini. Kirim yang menunggu, lalu ganti mesin.</translation>
    </message>
    <message id="failure.disk_failing.read_only.how">
        <translation>Beri program ini izin menulis di sana. Kalau tetap begini, ganti mesin.</translation>
    </message>
    <message id="failure.disk_failing.read_only.what">
        <translation>Folder data di mesin ini tidak boleh ditulis.</translation>
    </message>
    <message id="failure.disk_failing.what">
        <translation>Penyimpanan mesin bermasalah; data terakhir belum tersimpan.</translation>
    </message>
    <message id="failure.disk_full.how">
        <translation>Kosongkan ruang di mesin ini, lalu simpan lagi. Isian tetap ada di layar.</translation>
    </message>
    <message id="failure.disk_full.what">
        <translation>Ruang penyimpanan penuh; data terakhir belum tersimpan.</translation>
    </message>
    <message id="failure.document_not_saved.how">
        <translation>Pendaftaran aman. Periksa folder dan ruang penyimpanan, lalu simpan lagi.</translation>
    </message>
    <message id="failure.document_not_saved.system.how">
        <translation>Jalankan sebagai root, atau pilih folder lain dengan --root.</translation>
    </message>
    <message id="failure.document_not_saved.system.what">
        <translation>Berkas sistem belum tertulis.</translation>
    </message>
    <message id="failure.document_not_saved.what">
        <translation>PDF tidak tersimpan.</translation>
    </message>
    <message id="failure.enrolment_refused.code.how">
        <translation>Cocokkan kode huruf demi huruf, atau minta kode baru ke pusat.</translation>
    </message>
    <message id="failure.enrolment_refused.code.what">
        <translation>Pusat tidak mengenal kode ini.</translation>
    </message>
    <message id="failure.enrolment_refused.expired.how">
        <translation>Kode berlaku 24 jam. Minta kode baru ke pusat.</translation>
    </message>
    <message id="failure.enrolment_refused.expired.what">
        <translation>Kode ini sudah kedaluwarsa.</translation>
    </message>
    <message id="failure.enrolment_refused.how">
        <translation>Kode mungkin salah ketik, sudah dipakai atau kedaluwarsa. Minta kode baru.</translation>
    </message>
    <message id="failure.enrolment_refused.used.how">
        <translation>Satu kode untuk satu mesin. Minta kode baru ke pusat.</translation>
    </message>
    <message id="failure.enrolment_refused.used.what">
        <translation>Kode ini sudah dipakai mesin lain.</translation>
    </message>
    <message id="failure.enrolment_refused.what">
        <translation>Pusat menolak kode ini.</translation>
    </message>
    <message id="failure.file_unreadable.broken.how">
        <translation>Minta salinan baru, atau simpan ulang dari lembar kerja.</translation>
    </message>
    <message id="failure.file_unreadable.broken.what">
        <translation>Berkas Excel itu rusak.</translation>
    </message>
    <message id="failure.file_unreadable.column_twice.how">
        <translation>Hapus salah satunya, atau beri nama lain.</translation>
    </message>
    <message id="failure.file_unreadable.column_twice.what">
        <extracomment>{column}: title of a column.</extracomment>
        <translation>Kolom {column} ada dua kali di baris pertama.</translation>
    </message>
    <message id="failure.file_unreadable.columns.how">
        <translation>Tambahkan kolom itu. Tabel kosong sudah memuat semua judul kolom.</translation>
    </message>
    <message id="failure.file_unreadable.columns.what">
        <extracomment>{column}: title of a column.</extracomment>
        <translation>Kolom {column} tidak ada di baris pertama.</translation>
    </message>
    <message id="failure.file_unreadable.empty.how">
        <translation>Baris pertama berisi nama kolom, lalu satu orang per baris.</translation>
    </message>
    <message id="failure.file_unreadable.empty.what">
        <translation>Berkas itu kosong.</translation>
    </message>
    <message id="failure.file_unreadable.encoding.how">
        <translation>Simpan ulang dari lembar kerja sebagai CSV UTF-8, lalu coba lagi.</translation>
    </message>
    <message id="failure.file_unreadable.encoding.what">
        <translation>Berkas itu bukan CSV UTF-8.</translation>
    </message>
    <message id="failure.file_unreadable.exists.how">
        <translation>Tidak ada yang ditimpa. Pilih nama lain.</translation>
    </message>
    <message id="failure.file_unreadable.exists.what">
        <translation>Berkas dengan nama itu sudah ada.</translation>
    </message>
    <message id="failure.file_unreadable.folder.how">
        <translation>Tulis nama berkas CSV atau XLSX di dalamnya.</translation>
    </message>
    <message id="failure.file_unreadable.folder.what">
        <translation>Itu folder, bukan berkas.</translation>
    </message>
    <message id="failure.file_unreadable.how">
        <translation>Periksa nama berkas dan izinnya, lalu pilih lagi.</translation>
    </message>
    <message id="failure.file_unreadable.huge.how">
        <translation>Hapus gambar dan lembar lain, atau bagi menjadi beberapa berkas.</translation>
    </message>
    <message id="failure.file_unreadable.huge.what">
        <translation>Berkas itu terlalu besar untuk tabel pendaftar.</translation>
    </message>
    <message id="failure.file_unreadable.kind.how">
        <translation>Simpan tabelnya sebagai .xlsx atau CSV, lalu coba lagi.</translation>
    </message>
    <message id="failure.file_unreadable.kind.what">
        <translation>Berkas itu bukan tabel CSV atau Excel.</translation>
    </message>
    <message id="failure.file_unreadable.missing.how">
        <translation>Periksa nama berkas, foldernya dan izinnya.</translation>
    </message>
    <message id="failure.file_unreadable.missing.what">
        <translation>Berkas itu tidak ada atau tidak boleh dibuka.</translation>
    </message>
    <message id="failure.file_unreadable.not_writable.how">
        <translation>Pilih folder lain, misalnya folder rumah Anda.</translation>
    </message>
    <message id="failure.file_unreadable.not_writable.what">
        <translation>Berkas tidak dapat ditulis di folder itu.</translation>
    </message>
    <message id="failure.file_unreadable.old_or_locked.how">
        <translation>Buka di lembar kerja, hapus kata sandinya, simpan sebagai .xlsx.</translation>
    </message>
    <message id="failure.file_unreadable.old_or_locked.what">
        <translation>Berkas Excel itu format lama (.xls) atau dikunci kata sandi.</translation>
    </message>
    <message id="failure.file_unreadable.same.how">
        <translation>Pilih nama lain untuk berkas hasil.</translation>
    </message>
    <message id="failure.file_unreadable.same.what">
        <translation>Hasil tidak boleh menimpa daftar aslinya.</translation>
    </message>
    <message id="failure.file_unreadable.what">
        <translation>Berkas itu tidak bisa dibaca.</translation>
    </message>
    <message id="failure.invalid.how">
        <translation>Lihat kolom bertanda merah, lalu simpan lagi.</translation>
    </message>
    <message id="failure.invalid.what">
        <translation>Ada isian yang perlu diperbaiki.</translation>
    </message>
    <message id="failure.key_slots_damaged.how">
        <translation>Jangan hapus apa pun. Kembalikan folder keys dari cadangan, lalu buka lagi.</translation>
    </message>
    <message id="failure.key_slots_damaged.what">
        <translation>Kunci data rusak, kedua salinannya.</translation>
    </message>
    <message id="failure.not_enrolled.how">
        <translation>Minta kode sekali pakai ke pusat, lalu hubungkan dari halaman Antrean.</translation>
    </message>
    <message id="failure.not_enrolled.what">
        <translation>Mesin ini belum terhubung ke pusat.</translation>
    </message>
    <message id="failure.not_permitted.how">
        <translation>Beri izin tulis pada folder program, lalu coba lagi.</translation>
    </message>
    <message id="failure.not_permitted.last.how">
        <translation>Tambahkan penyelia lain dulu.</translation>
    </message>
    <message id="failure.not_permitted.last.what">
        <translation>Ini penyelia terakhir di mesin ini.</translation>
    </message>
    <message id="failure.not_permitted.oneself.how">
        <translation>Ganti kata sandi sendiri, atau minta penyelia lain.</translation>
    </message>
    <message id="failure.not_permitted.oneself.what">
        <translation>Akun sendiri tidak bisa dihapus atau diatur ulang.</translation>
    </message>
    <message id="failure.not_permitted.own_entry.how">
        <translation>Minta penyelia lain memeriksanya.</translation>
    </message>
    <message id="failure.not_permitted.own_entry.what">
        <translation>Isian sendiri tidak boleh disetujui sendiri.</translation>
    </message>
    <message id="failure.not_permitted.role.how">
        <translation>Minta penyelia masuk di mesin ini.</translation>
    </message>
    <message id="failure.not_permitted.role.what">
        <translation>Ini hanya boleh dilakukan penyelia.</translation>
    </message>
    <message id="failure.not_permitted.what">
        <translation>Mesin tidak mengizinkan program menulis di foldernya.</translation>
    </message>
    <message id="failure.not_set_up.how">
        <translation>Buka halaman persiapan dan isi nama kantor, loket dan penyelia.</translation>
    </message>
    <message id="failure.not_set_up.what">
        <translation>Mesin ini belum disiapkan.</translation>
    </message>
    <message id="failure.printer_failing.how">
        <translation>Pendaftaran aman. Periksa kertas, kabel dan tombol daya, lalu cetak lagi.</translation>
    </message>
    <message id="failure.printer_failing.what">
        <translation>Printer tidak menerima bukti ini.</translation>
    </message>
    <message id="failure.printer_missing.how">
        <translation>Pendaftaran aman. Bacakan nomor bukti atau simpan PDF; printer boleh menyusul.</translation>
    </message>
    <message id="failure.printer_missing.named.how">
        <translation>Pendaftaran aman. Sambungkan printer itu, pilih yang lain, atau simpan PDF.</translation>
    </message>
    <message id="failure.printer_missing.named.what">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>Printer {printer} tidak ditemukan.</translation>
    </message>
    <message id="failure.printer_missing.off.how">
        <translation>Bacakan nomor bukti atau simpan PDF. Ubah di Lainnya, Pengaturan.</translation>
    </message>
    <message id="failure.printer_missing.off.what">
        <translation>Mesin ini diatur tidak mencetak.</translation>
    </message>
    <message id="failure.printer_missing.roll.how">
        <translation>Simpan PDF, lalu cetak di printer A4.</translation>
    </message>
    <message id="failure.printer_missing.roll.what">
        <translation>Printer ini hanya memakai kertas struk.</translation>
    </message>
    <message id="failure.printer_missing.several.how">
        <translation>Pendaftaran aman. Pilih printer di Lainnya, Pengaturan, lalu cetak lagi.</translation>
    </message>
    <message id="failure.printer_missing.several.what">
        <extracomment>{printers}: names of printers.</extracomment>
        <translation>Ada {printers} printer, belum ada yang dipilih.</translation>
    </message>
    <message id="failure.printer_missing.what">
        <translation>Tidak ada printer di mesin ini.</translation>
    </message>
    <message id="failure.programme_forged.how">
        <translation>Mesin tetap memakai aturan yang lama. Laporkan ke bantuan.</translation>
    </message>
    <message id="failure.programme_forged.what">
        <translation>Aturan baru ditolak: tanda tangannya bukan dari pusat.</translation>
    </message>
    <message id="failure.programme_older.how">
        <translation>Mesin tetap memakai aturan terbaru. Laporkan ke bantuan.</translation>
    </message>
    <message id="failure.programme_older.what">
        <translation>Aturan yang datang lebih lama dari yang dipakai.</translation>
    </message>
    <message id="failure.programme_unreadable.how">
        <translation>Perbarui program. Sampai itu, mesin memakai aturan yang lama.</translation>
    </message>
    <message id="failure.programme_unreadable.what">
        <translation>Aturan program tidak terbaca oleh mesin ini.</translation>
    </message>
    <message id="failure.recovery_missing.how">
        <translation>Tanpa kata sandi, datanya tetap terkunci. Jangan hapus apa pun; hubungi pusat.</translation>
    </message>
    <message id="failure.recovery_missing.what">
        <translation>Mesin ini belum punya kunci pemulihan dari pusat.</translation>
    </message>
    <message id="failure.regions_missing.how">
        <translation>Pasang ulang program. Data pendaftar tidak terganggu.</translation>
    </message>
    <message id="failure.regions_missing.what">
        <translation>Daftar desa dan kota tidak ditemukan.</translation>
    </message>
    <message id="failure.reply_not_signed.how">
        <translation>Tidak ada yang hilang. Periksa jaringan; bila terus begini, hubungi bantuan.</translation>
    </message>
    <message id="failure.reply_not_signed.what">
        <translation>Jawaban yang datang bukan dari pusat.</translation>
    </message>
    <message id="failure.reply_unreadable.how">
        <translation>Tidak ada yang hilang. Perbarui program; bila terus begini, hubungi bantuan.</translation>
    </message>
    <message id="failure.reply_unreadable.what">
        <translation>Jawaban pusat tidak terbaca.</translation>
    </message>
    <message id="failure.store_damaged.database.how">
        <translation>Jangan hapus apa pun. Salin seluruh folder, lalu kembalikan cadangan terakhir.</translation>
    </message>
    <message id="failure.store_damaged.database.what">
        <translation>Isi berkas data rusak.</translation>
    </message>
    <message id="failure.store_damaged.empty.how">
        <translation>Penyalinan mungkin terputus. Salin ulang seluruh folder dari tempat asalnya.</translation>
    </message>
    <message id="failure.store_damaged.empty.what">
        <translation>Berkas data kosong.</translation>
    </message>
    <message id="failure.store_damaged.how">
        <translation>Jangan hapus apa pun. Salin seluruh folder, lalu kembalikan cadangan terakhir.</translation>
    </message>
    <message id="failure.store_damaged.identity.how">
        <translation>Jangan hapus apa pun. Salin seluruh folder, lalu hubungi bantuan.</translation>
    </message>
    <message id="failure.store_damaged.identity.what">
        <translation>Tanda pengenal mesin ini di berkas data rusak.</translation>
    </message>
    <message id="failure.store_damaged.log.how">
        <translation>Jangan hapus apa pun: simpanan terakhir ada di situ. Salin seluruh folder ke bantuan.</translation>
    </message>
    <message id="failure.store_damaged.log.what">
        <translation>Catatan perubahan di samping berkas data rusak.</translation>
    </message>
    <message id="failure.store_damaged.not_encrypted.how">
        <translation>Jangan isi apa pun. Pindahkan berkas itu, lalu kembalikan cadangan terakhir.</translation>
    </message>
    <message id="failure.store_damaged.not_encrypted.what">
        <translation>Berkas data tidak terkunci, jadi bukan milik program ini.</translation>
    </message>
    <message id="failure.store_damaged.outbox.how">
        <translation>Jangan hapus apa pun. Salin seluruh folder, lalu hubungi bantuan.</translation>
    </message>
    <message id="failure.store_damaged.outbox.what">
        <translation>Sebuah antrean kiriman di berkas data rusak.</translation>
    </message>
    <message id="failure.store_damaged.photo.how">
        <translation>Ambil ulang fotonya. Kalau terjadi lagi, hubungi bantuan: diska mesin ini mungkin rusak.</translation>
    </message>
    <message id="failure.store_damaged.photo.what">
        <translation>Foto tidak tersimpan dengan utuh di mesin ini.</translation>
    </message>
    <message id="failure.store_damaged.schema.how">
        <translation>Mungkin berkas lain yang disalin ke sini. Kembalikan folder yang semula.</translation>
    </message>
    <message id="failure.store_damaged.schema.what">
        <translation>Susunan berkas data tidak dikenal.</translation>
    </message>
    <message id="failure.store_damaged.what">
        <translation>Berkas data rusak dan tidak dibuka.</translation>
    </message>
    <message id="failure.store_exists.how">
        <translation>Tutup program, buka lagi, lalu masuk dengan nama dan kata sandi.</translation>
    </message>
    <message id="failure.store_exists.what">
        <translation>Mesin ini sudah pernah disiapkan.</translation>
    </message>
    <message id="failure.store_in_use.how">
        <translation>Pakai jendela yang sudah terbuka, atau tutup dulu jendela itu.</translation>
    </message>
    <message id="failure.store_in_use.what">
        <translation>Program sudah terbuka di mesin ini.</translation>
    </message>
    <message id="failure.store_missing.how">
        <translation>Jangan siapkan ulang. Cari salinan cadangannya, lalu kembalikan ke folder semula.</translation>
    </message>
    <message id="failure.store_missing.what">
        <translation>Berkas data mesin ini tidak ada.</translation>
    </message>
    <message id="failure.store_too_new.how">
        <translation>Pasang program terbaru di mesin ini. Data tetap utuh.</translation>
    </message>
    <message id="failure.store_too_new.what">
        <translation>Data ini dibuat oleh program yang lebih baru.</translation>
    </message>
    <message id="failure.too_many_tries.how" numerus="yes">
        <extracomment>{seconds}: how many seconds. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>Tunggu {seconds:n} detik, lalu ketik lagi perlahan.</numerusform>
        </translation>
    </message>
    <message id="failure.too_many_tries.what">
        <translation>Terlalu sering salah.</translation>
    </message>
    <message id="failure.wrong_password.how">
        <translation>Periksa huruf besar-kecil, lalu ketik lagi. Lupa? Penyelia dapat membuat yang baru.</translation>
    </message>
    <message id="failure.wrong_password.what">
        <translation>Kata sandi tidak cocok.</translation>
    </message>
    <message id="field.optional">
        <translation>boleh kosong</translation>
    </message>
    <message id="field.this">
        <translation>Isian ini</translation>
    </message>
    <message id="first_run.again">
        <translation>Ulangi kata sandi</translation>
    </message>
    <message id="first_run.busy">
        <translation>Menyiapkan…</translation>
    </message>
    <message id="first_run.desk">
        <translation>Nama loket</translation>
    </message>
    <message id="first_run.desk_hint">
        <translation>Loket 1</translation>
    </message>
    <message id="first_run.heading">
        <translation>Siapkan mesin ini</translation>
    </message>
    <message id="first_run.lead">
        <translation>Sekali saja. Semua data pendaftar akan terkunci dengan kata sandi penyelia.</translation>
    </message>
    <message id="first_run.office">
        <translation>Nama kantor</translation>
    </message>
    <message id="first_run.office_hint">
        <translation>Disnaker Kota Bandung</translation>
    </message>
    <message id="first_run.password">
        <translation>Kata sandi penyelia</translation>
    </message>
    <message id="first_run.password_hint">
        <translation>8 huruf atau lebih</translation>
    </message>
    <message id="first_run.regency">
        <translation>Kabupaten atau kota</translation>
    </message>
    <message id="first_run.regency_hint">
        <translation>ketik awal namanya</translation>
    </message>
    <message id="first_run.regency_none">
        <translation>Tidak ada kabupaten atau kota dengan nama itu.</translation>
    </message>
    <message id="first_run.set_up">
        <translation>Siapkan dan masuk</translation>
    </message>
    <message id="first_run.supervisor">
        <translation>Nama penyelia</translation>
    </message>
    <message id="first_run.warning">
        <translation>Simpan kata sandi ini di tempat aman. Tanpa itu data tidak bisa dibuka di sini.</translation>
    </message>
    <message id="forgot.ask">
        <translation>Minta bantuan pusat</translation>
    </message>
    <message id="forgot.asking">
        <translation>Sebentar…</translation>
    </message>
    <message id="forgot.back">
        <translation>Kembali</translation>
    </message>
    <message id="forgot.heading">
        <translation>Lupa kata sandi</translation>
    </message>
    <message id="forgot.lead">
        <translation>Data dan antrean tetap aman. Tidak ada yang perlu dihapus.</translation>
    </message>
    <message id="forgot.officer">
        <translation>Petugas yang lupa</translation>
    </message>
    <message id="forgot.officer.how">
        <translation>Minta penyelia masuk, lalu Lainnya, Petugas, Kata sandi baru.</translation>
    </message>
    <message id="forgot.supervisor">
        <translation>Penyelia yang lupa</translation>
    </message>
    <message id="forgot.supervisor.how">
        <translation>Penyelia lain bisa membantu dengan cara yang sama. Kalau tidak ada, pusat membantu: kirim permintaan, terima balasan, buat kata sandi baru.</translation>
    </message>
    <message id="give_back.heading">
        <translation>Mengapa dikembalikan?</translation>
    </message>
    <message id="give_back.lead">
        <translation>Petugas yang mencatat melihat alasan ini di isian yang ditunda.</translation>
    </message>
    <message id="give_back.send">
        <translation>Kembalikan</translation>
    </message>
    <message id="group.address">
        <translation>Alamat KTP</translation>
    </message>
    <message id="group.contact">
        <translation>Kontak</translation>
    </message>
    <message id="group.current">
        <translation>Alamat domisili</translation>
    </message>
    <message id="group.identity">
        <translation>Identitas</translation>
    </message>
    <message id="group.more">
        <translation>Pertanyaan tambahan</translation>
    </message>
    <message id="group.work">
        <translation>Pendidikan dan pekerjaan</translation>
    </message>
    <message id="hall.broken.door">
        <extracomment>{incident}: number of an incident.</extracomment>
        <translation>Silakan ke loket. Untuk petugas: kejadian {incident}.</translation>
    </message>
    <message id="hall.broken.heading">
        <translation>Mesin sedang diperbaiki</translation>
    </message>
    <message id="hall.broken.lead">
        <translation>Silakan ke Loket 1. Isian Anda sudah dihapus dari mesin ini.</translation>
    </message>
    <message id="hall.broken.note">
        <extracomment>{incident}: number of an incident.</extracomment>
        <translation>Untuk petugas: kejadian {incident}. Tekan gambar di atas lima detik.</translation>
    </message>
    <message id="hall.call.calling.heading">
        <translation>Petugas dipanggil</translation>
    </message>
    <message id="hall.call.calling.lead">
        <translation>Tunggu di sini. Isian Anda tetap ada.</translation>
    </message>
    <message id="hall.call.coming.heading">
        <translation>Petugas datang</translation>
    </message>
    <message id="hall.call.coming.lead">
        <translation>Tunggu sebentar di sini.</translation>
    </message>
    <message id="hall.call.go_on">
        <translation>Lanjut mengisi</translation>
    </message>
    <message id="hall.call.good">
        <translation>Baik</translation>
    </message>
    <message id="hall.call.long.heading">
        <translation>Belum ada petugas yang menjawab</translation>
    </message>
    <message id="hall.call.long.lead">
        <translation>Panggilan diteruskan. Anda juga boleh datang ke meja petugas.</translation>
    </message>
    <message id="hall.call.take_back">
        <translation>Tidak jadi memanggil</translation>
    </message>
    <message id="hall.call.unheard.heading">
        <translation>Silakan datang ke meja petugas</translation>
    </message>
    <message id="hall.call.unheard.lead">
        <translation>Mesin ini tidak bisa memanggil. Bersihkan dulu layar sebelum pergi.</translation>
    </message>
    <message id="hall.cancel.end">
        <translation>Ya, hapus isian saya</translation>
    </message>
    <message id="hall.cancel.heading">
        <translation>Hapus isian dan selesai?</translation>
    </message>
    <message id="hall.cancel.lead">
        <translation>Isian Anda dihapus dari mesin ini. Anda belum terdaftar.</translation>
    </message>
    <message id="hall.cancel.stay">
        <translation>Tidak, saya lanjut mengisi</translation>
    </message>
    <message id="hall.check.again">
        <translation>Cek bukti lain</translation>
    </message>
    <message id="hall.check.code">
        <translation>Nomor bukti</translation>
    </message>
    <message id="hall.check.doubtful">
        <translation>Bukti ini belum bisa dipastikan di sini</translation>
    </message>
    <message id="hall.check.doubtful.how">
        <translation>Tunjukkan kepada petugas di loket.</translation>
    </message>
    <message id="hall.check.elsewhere">
        <translation>Bukti ini asli</translation>
    </message>
    <message id="hall.check.elsewhere.how">
        <translation>Pendaftarannya dibuat di mesin lain. Tanyakan keadaannya di loket.</translation>
    </message>
    <message id="hall.check.end">
        <translation>Selesai</translation>
    </message>
    <message id="hall.check.failed">
        <translation>Sekarang belum bisa dicek</translation>
    </message>
    <message id="hall.check.failed.how">
        <translation>Tanyakan di loket. Pendaftaran Anda aman.</translation>
    </message>
    <message id="hall.check.heading">
        <translation>Cek pendaftaran saya</translation>
    </message>
    <message id="hall.check.lead">
        <translation>Pindai kode QR di bukti Anda, atau ketik nomor buktinya.</translation>
    </message>
    <message id="hall.check.look">
        <translation>Cek</translation>
    </message>
    <message id="hall.check.unknown">
        <translation>Bukti ini tidak ada di mesin ini</translation>
    </message>
    <message id="hall.check.unknown.how">
        <translation>Tanyakan di loket tempat Anda mendaftar, atau tunjukkan kode QR-nya.</translation>
    </message>
    <message id="hall.check.when">
        <extracomment>{day}: a date; {time}: a time of day.</extracomment>
        <translation>Didaftarkan {day}, pukul {time}.</translation>
    </message>
    <message id="hall.door.heading">
        <translation>Mesin ini belum dibuka</translation>
    </message>
    <message id="hall.door.lead">
        <translation>Pengunjung: silakan ke loket. Petugas: ketik kata sandi Anda.</translation>
    </message>
    <message id="hall.full.first">
        <translation>Baik</translation>
    </message>
    <message id="hall.full.heading">
        <translation>Mesin ini penuh</translation>
    </message>
    <message id="hall.full.lead">
        <translation>Silakan mendaftar di loket. Yang sudah terdaftar tetap aman.</translation>
    </message>
    <message id="hall.full.second">
        <translation>Panggil petugas</translation>
    </message>
    <message id="hall.idle.end">
        <translation>Selesai, hapus isian saya</translation>
    </message>
    <message id="hall.idle.heading">
        <translation>Masih di sini?</translation>
    </message>
    <message id="hall.idle.lead" numerus="yes">
        <extracomment>{count}: how many seconds. Bends with {count}.</extracomment>
        <translation>
            <numerusform>Dalam {count:n} detik layar dibersihkan dan isian Anda dihapus dari mesin ini.</numerusform>
        </translation>
    </message>
    <message id="hall.idle.stay">
        <translation>Ya, saya lanjut</translation>
    </message>
    <message id="hall.password.lead">
        <translation>Ketik kata sandi petugas. Pengunjung: tekan Kembali.</translation>
    </message>
    <message id="hall.pin.away">
        <translation>Kembali</translation>
    </message>
    <message id="hall.pin.enter">
        <translation>Buka</translation>
    </message>
    <message id="hall.pin.heading">
        <translation>Khusus petugas</translation>
    </message>
    <message id="hall.pin.lead">
        <translation>Ketik PIN petugas. Pengunjung: tekan Kembali.</translation>
    </message>
    <message id="hall.pin.wrong">
        <translation>PIN ini belum cocok.</translation>
    </message>
    <message id="hall.staff.back">
        <translation>Kembali ke layar pengunjung</translation>
    </message>
    <message id="hall.staff.check" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} perlu dicek di meja petugas.</numerusform>
        </translation>
    </message>
    <message id="hall.staff.close">
        <translation>Tutup program</translation>
    </message>
    <message id="hall.staff.contrast">
        <translation>Kontras tinggi untuk semua</translation>
    </message>
    <message id="hall.staff.desk">
        <translation>Kembali ke meja petugas</translation>
    </message>
    <message id="hall.staff.free">
        <extracomment>{size}: size of free disk space.</extracomment>
        <translation>Ruang {size}.</translation>
    </message>
    <message id="hall.staff.heading">
        <translation>Menu mesin</translation>
    </message>
    <message id="hall.staff.large">
        <translation>Huruf besar untuk semua</translation>
    </message>
    <message id="hall.staff.sending">
        <translation>Diminta. Hasilnya terlihat di sini nanti.</translation>
    </message>
    <message id="hall.staff.waiting" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} pendaftaran menunggu dikirim.</numerusform>
        </translation>
    </message>
    <message id="hall.taken.first">
        <translation>Ya, saya mendaftar</translation>
    </message>
    <message id="hall.taken.heading">
        <translation>Tempat gelombang ini sudah penuh</translation>
    </message>
    <message id="hall.taken.lead">
        <translation>Anda tetap bisa mendaftar dan masuk daftar tunggu.</translation>
    </message>
    <message id="hall.taken.second">
        <translation>Tidak jadi</translation>
    </message>
    <message id="hand_over.heading">
        <translation>Mengapa diserahkan ke penyelia?</translation>
    </message>
    <message id="hand_over.lead">
        <translation>Tetap ada di daftar ini sampai penyelia memutuskan.</translation>
    </message>
    <message id="hand_over.send">
        <translation>Serahkan</translation>
    </message>
    <message id="help">
        <translation>Bantuan</translation>
    </message>
    <message id="help.any.home">
        <translation>folder kios sendiri (kalau tidak disebut: satu per pengguna)</translation>
    </message>
    <message id="help.any.json">
        <translation>jawab dalam JSON, untuk program</translation>
    </message>
    <message id="help.any.language">
        <translation>bahasa jendela dan pesan</translation>
    </message>
    <message id="help.any.operator">
        <translation>siapa yang masuk (kalau tidak disebut: siapa yang cocok)</translation>
    </message>
    <message id="help.any.password_stdin">
        <translation>baca kata sandi dari baris pertama masukan standar</translation>
    </message>
    <message id="help.arguments">
        <translation>isian</translation>
    </message>
    <message id="help.chapters">
        <translation>Isi buku petunjuk</translation>
    </message>
    <message id="help.check_receipt">
        <translation>ceritakan apakah sebuah bukti asli, tanpa internet</translation>
    </message>
    <message id="help.check_receipt.more">
        <translation>TEXT adalah hasil pindaian kode QR (KPK1:…), atau nomor bukti kios ini.
Keluar dengan 1: tidak asli, atau kios ini tidak bisa memeriksanya.</translation>
    </message>
    <message id="help.check_receipt.text">
        <translation>hasil pindaian atau nomor bukti</translation>
    </message>
    <message id="help.close_day">
        <translation>segel yang menunggu dan tanda tangani berita acara hari ini</translation>
    </message>
    <message id="help.close_day.more">
        <translation>Penyelia yang menandatangani. Yang menunggu disegel dulu.
Berita acaranya tetap di mesin ini selamanya.</translation>
    </message>
    <message id="help.commands">
        <translation>perintah</translation>
    </message>
    <message id="help.demo">
        <translation>semuanya satu kali: pusat, kios latihan, orang-orang karangan</translation>
    </message>
    <message id="help.demo.applicants">
        <translation>berapa orang (12)</translation>
    </message>
    <message id="help.demo.headless">
        <translation>jalankan jendelanya tanpa layar</translation>
    </message>
    <message id="help.demo.json">
        <translation>jawab dalam JSON, untuk program</translation>
    </message>
    <message id="help.demo.more">
        <translation>Menyalakan pusat dan kios latihan, masing-masing di folder sendiri.
Lalu jendelanya dibuka. Tanpa layar (atau --headless) jendela dijalankan sendiri:
orang-orang karangan diketik selama pusat mati, program dimatikan di tengah;
pusat menyala kembali dan antrean habis terkirim.</translation>
    </message>
    <message id="help.demo.pictures">
        <translation>tempat gambar disimpan</translation>
    </message>
    <message id="help.demo.quota">
        <translation>berapa tempat (10)</translation>
    </message>
    <message id="help.demo.selection">
        <translation>cara tempat diberikan (first_come)</translation>
    </message>
    <message id="help.enrol">
        <translation>hubungkan kios ini ke pusat</translation>
    </message>
    <message id="help.enrol.code">
        <translation>kode sekali pakai</translation>
    </message>
    <message id="help.enrol.more">
        <translation>Alamat dan kode sekali pakai diberikan oleh pusat
(kiosk-central enrolment-code).</translation>
    </message>
    <message id="help.enrol.url">
        <translation>alamat pusat</translation>
    </message>
    <message id="help.example.close_day">
        <translation>tutup hari</translation>
    </message>
    <message id="help.example.demo">
        <translation>coba semuanya</translation>
    </message>
    <message id="help.example.enrol">
        <translation>hubungkan</translation>
    </message>
    <message id="help.example.receipt">
        <translation>satu bukti</translation>
    </message>
    <message id="help.example.register">
        <translation>daftar kolektif</translation>
    </message>
    <message id="help.example.setup">
        <translation>pertama kali</translation>
    </message>
    <message id="help.example.status">
        <translation>keadaan antrean</translation>
    </message>
    <message id="help.example.sync">
        <translation>kirim sekarang</translation>
    </message>
    <message id="help.exits">
        <translation>kode keluar: 0 selesai; 1 selesai, tetapi ada yang perlu dilihat;
2 perintah tidak dimengerti; 3 penyelia perlu bertindak;
4 pusat belum bisa dihubungi, coba lagi nanti;
5 kios dan pusat tidak saling mengerti; 70 kesalahan program.</translation>
    </message>
    <message id="help.handovers">
        <translation>ceritakan berita acara, tulis satu ke berkas, atau periksa satu</translation>
    </message>
    <message id="help.handovers.check">
        <translation>berita acara bertanda tangan: aslikah</translation>
    </message>
    <message id="help.handovers.more">
        <translation>Tanpa nomor semuanya diceritakan, yang terbaru lebih dulu.
Berita acara yang sama menghasilkan PDF yang sama.
Boleh ditanya selama jendela terbuka.</translation>
    </message>
    <message id="help.handovers.number">
        <translation>nomor berita acara</translation>
    </message>
    <message id="help.handovers.pdf">
        <translation>tempat PDF ditulis</translation>
    </message>
    <message id="help.handovers.record">
        <translation>tempat berita acara bertanda tangan ditulis</translation>
    </message>
    <message id="help.help">
        <translation>tampilkan bantuan ini</translation>
    </message>
    <message id="help.keys">
        <translation>Tombol di halaman ini</translation>
    </message>
    <message id="help.kiosk">
        <translation>Loket Prakerja: mendaftarkan orang tanpa internet, lalu mengirim begitu tersambung.

Tanpa perintah, jendela dibuka. Setiap perintah bekerja di folder kios sendiri (--home).
Beberapa kios boleh ada di satu mesin, masing-masing dengan folder sendiri.</translation>
    </message>
    <message id="help.kiosk.contrast">
        <translation>kontras jendela, kali ini saja</translation>
    </message>
    <message id="help.kiosk.self_test">
        <translation>coba semua bagian di folder sementara</translation>
    </message>
    <message id="help.kiosk.text_size">
        <translation>ukuran huruf jendela, kali ini saja</translation>
    </message>
    <message id="help.kiosk_setup">
        <translation>buat berkas sistem untuk layar mandiri</translation>
    </message>
    <message id="help.kiosk_setup.data">
        <translation>folder data mesin itu</translation>
    </message>
    <message id="help.kiosk_setup.dry_run">
        <translation>hanya tampilkan, jangan tulis</translation>
    </message>
    <message id="help.kiosk_setup.json">
        <translation>jawab dalam JSON</translation>
    </message>
    <message id="help.kiosk_setup.more">
        <translation>Satu program di satu layar, dihidupkan lagi kalau mati, tanpa jalan keluar.
cage: Linux dengan Wayland. x11: Linux tanpa pengelola jendela.
windows: skrip PowerShell untuk Shell Launcher dan Keyboard Filter.
Baca dulu dengan --dry-run; tulis dengan --root / sebagai root.</translation>
    </message>
    <message id="help.kiosk_setup.program">
        <translation>program kiosk, lengkap dengan foldernya</translation>
    </message>
    <message id="help.kiosk_setup.root">
        <translation>folder yang menjadi akar mesin itu, misalnya /</translation>
    </message>
    <message id="help.kiosk_setup.session">
        <translation>yang menjalankan layar</translation>
    </message>
    <message id="help.kiosk_setup.user">
        <translation>akun sistem tersendiri, biasanya loket</translation>
    </message>
    <message id="help.none_found">
        <translation>Tidak ada di buku petunjuk. Coba satu kata saja.</translation>
    </message>
    <message id="help.off">
        <translation>Perintah ini tidak dimengerti.</translation>
    </message>
    <message id="help.off.both">
        <extracomment>{name}, {other}: names of arguments.</extracomment>
        <translation>Pakai {name} atau {other}, jangan keduanya.</translation>
    </message>
    <message id="help.off.choice">
        <extracomment>{name}: a name; {value}: a value.</extracomment>
        <translation>Bukan pilihan untuk {name}: {value}</translation>
    </message>
    <message id="help.off.form">
        <extracomment>{name}: name of an argument.</extracomment>
        <translation>{name} berisi tanda yang tidak bisa dipakai di sini.</translation>
    </message>
    <message id="help.off.look">
        <extracomment>{command}: a command.</extracomment>
        <translation>Lihat: {command} --help</translation>
    </message>
    <message id="help.off.number">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} perlu bilangan bulat, 1 atau lebih.</translation>
    </message>
    <message id="help.off.required">
        <extracomment>{names}: several names.</extracomment>
        <translation>Masih kurang: {names}</translation>
    </message>
    <message id="help.off.unrecognized">
        <extracomment>{names}: several names.</extracomment>
        <translation>Tidak dikenal: {names}</translation>
    </message>
    <message id="help.off.value">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} perlu sebuah nilai.</translation>
    </message>
    <message id="help.options">
        <translation>pilihan</translation>
    </message>
    <message id="help.people">
        <translation>ceritakan siapa yang boleh masuk, dan ubah (penyelia)</translation>
    </message>
    <message id="help.people.one_password">
        <translation>Dengan --password-stdin baris pertama adalah kata sandi orang yang masuk.</translation>
    </message>
    <message id="help.people.two_passwords">
        <translation>Dengan --password-stdin baris pertama adalah kata sandi orang yang masuk;
baris kedua kata sandi orang yang diatur.</translation>
    </message>
    <message id="help.people_add">
        <translation>beri seseorang akun</translation>
    </message>
    <message id="help.people_add.name">
        <translation>namanya</translation>
    </message>
    <message id="help.people_add.role">
        <translation>tugasnya</translation>
    </message>
    <message id="help.people_list">
        <translation>ceritakan id, nama dan tugas setiap orang</translation>
    </message>
    <message id="help.people_remove">
        <translation>hapus akun seseorang</translation>
    </message>
    <message id="help.people_remove.id">
        <translation>seperti di `kiosk people list`</translation>
    </message>
    <message id="help.people_rename">
        <translation>ganti nama, dengan kata sandi orang itu</translation>
    </message>
    <message id="help.people_rename.id">
        <translation>seperti di `kiosk people list`</translation>
    </message>
    <message id="help.people_rename.name">
        <translation>nama yang baru</translation>
    </message>
    <message id="help.people_reset">
        <translation>beri seseorang kata sandi baru</translation>
    </message>
    <message id="help.people_reset.id">
        <translation>seperti di `kiosk people list`</translation>
    </message>
    <message id="help.read_card">
        <translation>baca KTP dari berkas gambar (untuk bantuan dan uji)</translation>
    </message>
    <message id="help.read_card.files">
        <translation>gambar JPEG atau PNG, boleh beberapa</translation>
    </message>
    <message id="help.read_card.json">
        <translation>jawab untuk program: satu daftar JSON</translation>
    </message>
    <message id="help.read_card.more">
        <translation>Mencetak data pribadi yang tertulis di KTP: jangan simpan keluarannya.
--json: satu daftar, tiap gambar satu benda:
file, nik, name, birth_place, birth_date (TTTT-BB-HH), sex (L atau P);
street, rt, rw, village, district, village_code, seconds;
kosong (bukan teks) bila tidak terbaca. Tanpa --json NIK disamarkan.
NIK hanya diberikan bila cocok dengan tanggal lahir dan jenis kelamin tercetak.
Keluar 1: ada gambar yang tidak terbaca.</translation>
    </message>
    <message id="help.receipt">
        <translation>ceritakan satu bukti, dan tulis sebagai PDF</translation>
    </message>
    <message id="help.receipt.code">
        <translation>nomor bukti, misalnya K7QM-4T9D-X2RF</translation>
    </message>
    <message id="help.receipt.more">
        <translation>Bukti yang sama adalah berkas yang sama, sampai jawaban pusat mengubahnya.
Boleh ditanya selama jendela terbuka.</translation>
    </message>
    <message id="help.receipt.paper">
        <translation>gulungan atau halaman (80mm)</translation>
    </message>
    <message id="help.receipt.pdf">
        <translation>tempat PDF ditulis</translation>
    </message>
    <message id="help.recover">
        <translation>buka lagi mesin yang semua penyelianya lupa kata sandi</translation>
    </message>
    <message id="help.recover.more">
        <translation>Mulai dengan --request: kirim berkasnya ke pusat (kiosk-central recover).
Bacakan huruf yang muncul di sini ketika mereka menelepon.
Lalu --reply dengan balasan mereka: seorang penyelia mendapat kata sandi baru.
Penyelia itu --operator, atau yang pertama. Tidak ada yang hilang.
Balasan berlaku satu kali. Dengan --password-stdin baris pertama kata sandi baru.</translation>
    </message>
    <message id="help.recover.reply">
        <translation>balasan dari pusat</translation>
    </message>
    <message id="help.recover.request">
        <translation>tempat permintaan ditulis</translation>
    </message>
    <message id="help.register">
        <translation>daftarkan orang dari sebuah tabel</translation>
    </message>
    <message id="help.register.file">
        <translation>tabel pendaftar</translation>
    </message>
    <message id="help.register.more">
        <extracomment>{columns}: names of columns.</extracomment>
        <translation>FILE adalah buku kerja Excel (.xlsx) atau CSV UTF-8 (koma, titik koma atau tab).
Baris pertama berisi nama kolom:

  {columns}

Setiap baris diperiksa seperti di layar; yang benar didaftarkan.
Tanggal: 15-05-1998 atau 1998-05-15. Jenis kelamin: L atau P. Persetujuan: ya.
Desa: kode sepuluh angka, atau "Gegerkalong, Sukasari, Kota Bandung".
Urutan kolom bebas; pertanyaan program dijawab di kolom dengan namanya.
Berkas yang sama boleh dijalankan lagi: tidak ada yang terdaftar dua kali.
Simpan NIK dan KK sebagai teks: tabel membulatkan angka yang panjang.

Dengan --json setiap baris dijawab satu baris: row, receipt, problems, notes.</translation>
    </message>
    <message id="help.register.preview">
        <translation>hanya ceritakan hasilnya; tidak mendaftarkan siapa pun</translation>
    </message>
    <message id="help.register.result">
        <translation>tulis nomor bukti atau kekurangan tiap baris, tanpa NIK</translation>
    </message>
    <message id="help.register.template">
        <translation>buat tabel kosong (.csv atau .xlsx) dengan kolom program, lalu berhenti</translation>
    </message>
    <message id="help.search">
        <translation>Cari di buku petunjuk</translation>
    </message>
    <message id="help.settings">
        <translation>ceritakan pengaturan mesin ini, dan ubah</translation>
    </message>
    <message id="help.settings.more">
        <translation>Tanpa KEY=VALUE hanya diceritakan, boleh selama jendela terbuka.
VALUE kosong menghapus sebuah teks. Aturannya sama dengan di layar.
Kantor, loket, pengiriman dan lama data disimpan hanya untuk penyelia.
PIN tidak ditulis di perintah: staff_pin=- akan menanyakannya.
Setiap perubahan dicatat.</translation>
    </message>
    <message id="help.settings.wishes">
        <translation>misalnya paper=80mm atau data_days=14</translation>
    </message>
    <message id="help.setup">
        <translation>siapkan berkas data mesin ini dan akun penyelia</translation>
    </message>
    <message id="help.setup.desk">
        <translation>loketnya, misalnya "Loket 3"</translation>
    </message>
    <message id="help.setup.office">
        <translation>nama kantor</translation>
    </message>
    <message id="help.setup.regency">
        <translation>kode kabupaten atau kota kantor, misalnya 3273</translation>
    </message>
    <message id="help.setup.supervisor">
        <translation>nama penyelia</translation>
    </message>
    <message id="help.setup.training">
        <translation>tandai semuanya LATIHAN</translation>
    </message>
    <message id="help.status">
        <translation>ceritakan keadaan antrean</translation>
    </message>
    <message id="help.status.more">
        <translation>Jumlah menurut status, yang paling lama menunggu, kiriman terakhir, percobaan berikutnya.
Boleh ditanya selama jendela terbuka.</translation>
    </message>
    <message id="help.sync">
        <translation>kirim yang menunggu, dan ambil jawaban pusat</translation>
    </message>
    <message id="help.sync.once">
        <translation>satu kali, lalu berhenti (jendela jalan terus)</translation>
    </message>
    <message id="help.usage">
        <translation>pakai:</translation>
    </message>
    <message id="history.acknowledged">
        <translation>Diterima pusat</translation>
    </message>
    <message id="history.captured">
        <translation>Dicatat di mesin ini</translation>
    </message>
    <message id="history.corrected">
        <extracomment>{receipt}: a receipt code.</extracomment>
        <translation>Dicatat sebagai versi baru dari {receipt}</translation>
    </message>
    <message id="history.cut">
        <extracomment>{batch}: number of a batch.</extracomment>
        <translation>Dikemas dan dikunci untuk pusat, kiriman {batch}</translation>
    </message>
    <message id="history.why">
        <extracomment>{why}: a reason.</extracomment>
        <translation>alasan: {why}</translation>
    </message>
    <message id="keys.accept">
        <translation>terima keputusan pusat</translation>
    </message>
    <message id="keys.answer">
        <translation>pilih jawaban</translation>
    </message>
    <message id="keys.approve">
        <translation>setujui</translation>
    </message>
    <message id="keys.approve_all">
        <translation>setujui semua</translation>
    </message>
    <message id="keys.back">
        <translation>kolom sebelumnya</translation>
    </message>
    <message id="keys.call">
        <translation>datang ke pengunjung yang memanggil</translation>
    </message>
    <message id="keys.cases">
        <translation>kasus sebelumnya, berikutnya</translation>
    </message>
    <message id="keys.chapter">
        <translation>pilih bab</translation>
    </message>
    <message id="keys.choose">
        <translation>pilih desa</translation>
    </message>
    <message id="keys.clear">
        <translation>kosongkan kolom</translation>
    </message>
    <message id="keys.close">
        <translation>tutup kartu atau daftar</translation>
    </message>
    <message id="keys.close_day">
        <translation>tutup hari</translation>
    </message>
    <message id="keys.consent">
        <translation>catat persetujuan</translation>
    </message>
    <message id="keys.correct">
        <translation>perbaiki isian</translation>
    </message>
    <message id="keys.decide">
        <translation>putuskan yang dikembalikan</translation>
    </message>
    <message id="keys.detail">
        <translation>rincian dan riwayat</translation>
    </message>
    <message id="keys.earlier">
        <translation>lihat pendaftaran yang pertama</translation>
    </message>
    <message id="keys.first_last">
        <translation>baris pertama, terakhir</translation>
    </message>
    <message id="keys.folder_up">
        <translation>satu folder ke atas</translation>
    </message>
    <message id="keys.give_back">
        <translation>kembalikan, dengan alasan</translation>
    </message>
    <message id="keys.hand_over">
        <translation>serahkan ke penyelia</translation>
    </message>
    <message id="keys.help">
        <translation>bantuan</translation>
    </message>
    <message id="keys.kk">
        <translation>ke nomor KK</translation>
    </message>
    <message id="keys.last_address">
        <translation>pakai alamat terakhir</translation>
    </message>
    <message id="keys.leave">
        <translation>kunci layar</translation>
    </message>
    <message id="keys.new_person">
        <translation>pendaftar baru</translation>
    </message>
    <message id="keys.next">
        <translation>kolom berikut</translation>
    </message>
    <message id="keys.nik">
        <translation>ke NIK</translation>
    </message>
    <message id="keys.open">
        <translation>buka buktinya</translation>
    </message>
    <message id="keys.open_entry">
        <translation>buka isian</translation>
    </message>
    <message id="keys.open_table">
        <translation>buka folder atau tabel</translation>
    </message>
    <message id="keys.page_on">
        <translation>halaman berikut</translation>
    </message>
    <message id="keys.park">
        <translation>tunda pendaftar ini</translation>
    </message>
    <message id="keys.photo_card">
        <translation>foto KTP; sekali lagi: ambil</translation>
    </message>
    <message id="keys.photo_face">
        <translation>swafoto; sekali lagi: ambil</translation>
    </message>
    <message id="keys.press">
        <translation>tekan tombol yang dipilih</translation>
    </message>
    <message id="keys.print">
        <translation>cetak bukti yang terbuka</translation>
    </message>
    <message id="keys.print_record">
        <translation>cetak berita acara</translation>
    </message>
    <message id="keys.reopen">
        <translation>buka bukti terakhir</translation>
    </message>
    <message id="keys.room_back">
        <translation>kembali</translation>
    </message>
    <message id="keys.rows">
        <translation>pilih baris</translation>
    </message>
    <message id="keys.same_address">
        <translation>tinggal di alamat lain atau tidak</translation>
    </message>
    <message id="keys.save">
        <translation>simpan, lanjut</translation>
    </message>
    <message id="keys.search">
        <translation>cari pendaftar</translation>
    </message>
    <message id="keys.setting_back">
        <translation>kembalikan yang tersimpan</translation>
    </message>
    <message id="keys.setting_choice">
        <translation>pilih jawaban bernomor</translation>
    </message>
    <message id="keys.setting_keep">
        <translation>simpan yang diketik</translation>
    </message>
    <message id="keys.show_data">
        <translation>tampilkan atau sembunyikan data</translation>
    </message>
    <message id="keys.sign_day">
        <translation>tanda tangani dan tutup hari</translation>
    </message>
    <message id="keys.tab">
        <translation>ke bagian berikut</translation>
    </message>
    <message id="keys.table_consent">
        <translation>semua sudah menandatangani</translation>
    </message>
    <message id="keys.table_pause">
        <translation>jeda, atau kembali ke daftar tabel</translation>
    </message>
    <message id="keys.table_register">
        <translation>daftarkan, atau lanjutkan</translation>
    </message>
    <message id="keys.take_offer">
        <translation>tempat lahir seperti NIK</translation>
    </message>
    <message id="language.name">
        <translation>Bahasa Indonesia</translation>
    </message>
    <message id="line.busy.chip">
        <translation>Pusat sedang ramai</translation>
    </message>
    <message id="line.busy.headline">
        <translation>Pusat sedang ramai</translation>
    </message>
    <message id="line.busy.meaning">
        <translation>Kiriman menunggu giliran. Boleh terus mendaftar.</translation>
    </message>
    <message id="line.clock_wrong.chip">
        <translation>Jam mesin salah</translation>
    </message>
    <message id="line.clock_wrong.headline">
        <translation>Jam mesin ini tidak cocok</translation>
    </message>
    <message id="line.clock_wrong.meaning">
        <translation>Betulkan tanggal dan jam mesin. Pendaftaran boleh jalan terus.</translation>
    </message>
    <message id="line.failing.chip">
        <translation>Pengiriman bermasalah</translation>
    </message>
    <message id="line.failing.headline">
        <extracomment>{age}: how long it has been so: 12 minutes.</extracomment>
        <translation>Pengiriman bermasalah sejak {age}</translation>
    </message>
    <message id="line.failing.meaning">
        <translation>Data aman di mesin ini. Boleh terus mendaftar; penyelia perlu melihat sebabnya.</translation>
    </message>
    <message id="line.last_success">
        <extracomment>{chip}: the short words for the line to the centre; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>{chip} · kirim terakhir {time}</translation>
    </message>
    <message id="line.next_try">
        <extracomment>{chip}: the short words for the line to the centre; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>{chip} · coba lagi {time}</translation>
    </message>
    <message id="line.not_enrolled.chip">
        <translation>Belum terhubung ke pusat</translation>
    </message>
    <message id="line.not_enrolled.headline">
        <translation>Mesin ini belum terhubung ke pusat</translation>
    </message>
    <message id="line.not_enrolled.meaning">
        <translation>Boleh mendaftar. Data menunggu di sini sampai mesin dihubungkan.</translation>
    </message>
    <message id="line.offline.chip">
        <translation>Tanpa internet</translation>
    </message>
    <message id="line.offline.headline">
        <extracomment>{age}: how long it has been so: 12 minutes.</extracomment>
        <translation>Tanpa internet sejak {age}</translation>
    </message>
    <message id="line.offline.meaning">
        <translation>Semua pendaftaran aman di mesin ini dan terkunci. Boleh terus mendaftar.</translation>
    </message>
    <message id="line.online.chip">
        <translation>Tersambung</translation>
    </message>
    <message id="line.online.headline">
        <translation>Tersambung ke pusat</translation>
    </message>
    <message id="line.online.meaning">
        <translation>Pendaftaran baru dikirim sendiri. Jawaban pusat muncul di daftar ini.</translation>
    </message>
    <message id="line.photos.chip">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Mengirim {photos} foto</translation>
    </message>
    <message id="line.photos.headline">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Sedang mengirim {photos} foto</translation>
    </message>
    <message id="line.photos.meaning">
        <translation>Datanya sudah di pusat, fotonya menyusul. Boleh terus mendaftar.</translation>
    </message>
    <message id="line.portal.chip">
        <translation>Wi-Fi minta masuk dulu</translation>
    </message>
    <message id="line.portal.headline">
        <translation>Wi-Fi ini meminta masuk dulu</translation>
    </message>
    <message id="line.portal.meaning">
        <translation>Buka peramban dan masuk ke jaringan itu. Data aman di mesin ini.</translation>
    </message>
    <message id="line.resting.chip">
        <translation>Kirim otomatis jeda</translation>
    </message>
    <message id="line.resting.headline">
        <translation>Kirim otomatis sedang jeda</translation>
    </message>
    <message id="line.resting.meaning">
        <translation>Semua pendaftaran aman di mesin ini dan terkunci. Kirim sekarang selalu bisa.</translation>
    </message>
    <message id="line.revoked.chip">
        <translation>Izin mesin dicabut</translation>
    </message>
    <message id="line.revoked.headline">
        <translation>Pusat mencabut izin mesin ini</translation>
    </message>
    <message id="line.revoked.meaning">
        <translation>Data tetap aman di sini. Minta penyelia menghubungi pusat.</translation>
    </message>
    <message id="line.sending.chip">
        <extracomment>{unsent}: how many wait to be sent.</extracomment>
        <translation>Mengirim {unsent} data</translation>
    </message>
    <message id="line.sending.headline" numerus="yes">
        <extracomment>{unsent}: how many wait to be sent. Bends with {unsent}.</extracomment>
        <translation>
            <numerusform>Sedang mengirim {unsent:n} data</numerusform>
        </translation>
    </message>
    <message id="line.sending.meaning">
        <translation>Boleh terus mendaftar. Status berubah setelah pusat menjawab.</translation>
    </message>
    <message id="link.by_hand">
        <translation>Diatur: hanya dikirim kalau diminta.</translation>
    </message>
    <message id="link.cause">
        <extracomment>{cause}: a sentence that says why.</extracomment>
        <translation>Percobaan terakhir: {cause}</translation>
    </message>
    <message id="link.metered">
        <translation>Diatur hemat data: dikirim sedikit demi sedikit.</translation>
    </message>
    <message id="link.next_try">
        <extracomment>{time}: time of the day, perhaps with the day.</extracomment>
        <translation>Dicoba otomatis lagi {time}.</translation>
    </message>
    <message id="link.photos">
        <extracomment>{photos}: how many wait to be sent.</extracomment>
        <translation>Foto yang menunggu: {photos}.</translation>
    </message>
    <message id="lock.change">
        <translation>Ganti petugas</translation>
    </message>
    <message id="lock.change_note">
        <translation>Ganti petugas menutup sesi ini. Isian menjadi draf dan ditawarkan lagi.</translation>
    </message>
    <message id="lock.heading">
        <translation>Layar terkunci</translation>
    </message>
    <message id="lock.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} sedang bertugas. Yang sedang diketik tetap tersimpan, pengiriman tetap jalan.</translation>
    </message>
    <message id="lock.open">
        <translation>Buka kunci</translation>
    </message>
    <message id="lock.password">
        <extracomment>{name}: a name.</extracomment>
        <translation>Kata sandi {name}</translation>
    </message>
    <message id="look.contrast">
        <translation>Kontras tinggi</translation>
    </message>
    <message id="look.large">
        <translation>Huruf besar</translation>
    </message>
    <message id="mending.cancel">
        <translation>Batalkan perbaikan</translation>
    </message>
    <message id="mending.said">
        <extracomment>{said}: a sentence that was said before.</extracomment>
        <translation>{said} Simpan membuat versi baru; persetujuan ditanyakan lagi.</translation>
    </message>
    <message id="mending.save">
        <translation>Simpan versi baru</translation>
    </message>
    <message id="mending.whose">
        <extracomment>{code}: a code of letters and digits; {name}: a name.</extracomment>
        <translation>Memperbaiki pendaftaran {code} atas nama {name}</translation>
    </message>
    <message id="month.1">
        <translation>Januari</translation>
    </message>
    <message id="month.2">
        <translation>Februari</translation>
    </message>
    <message id="month.3">
        <translation>Maret</translation>
    </message>
    <message id="month.4">
        <translation>April</translation>
    </message>
    <message id="month.5">
        <translation>Mei</translation>
    </message>
    <message id="month.6">
        <translation>Juni</translation>
    </message>
    <message id="month.7">
        <translation>Juli</translation>
    </message>
    <message id="month.8">
        <translation>Agustus</translation>
    </message>
    <message id="month.9">
        <translation>September</translation>
    </message>
    <message id="month.10">
        <translation>Oktober</translation>
    </message>
    <message id="month.11">
        <translation>November</translation>
    </message>
    <message id="month.12">
        <translation>Desember</translation>
    </message>
    <message id="next.heading">
        <translation>Setelah disimpan</translation>
    </message>
    <message id="nik.age">
        <translation>Umur</translation>
    </message>
    <message id="nik.aside">
        <translation>pindai KTP atau ketik</translation>
    </message>
    <message id="nik.born">
        <translation>Lahir</translation>
    </message>
    <message id="nik.invitation">
        <translation>Ketik 16 angka NIK: tanggal lahir, jenis kelamin dan wilayah terisi sendiri.</translation>
    </message>
    <message id="nik.region">
        <translation>Wilayah NIK</translation>
    </message>
    <message id="nik.region_unknown">
        <translation>Tidak dikenal</translation>
    </message>
    <message id="nik.seen">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Sudah didaftarkan {when}</translation>
    </message>
    <message id="nik.sex">
        <translation>Jenis kelamin</translation>
    </message>
    <message id="nik.sex.L">
        <translation>Laki-laki</translation>
    </message>
    <message id="nik.sex.P">
        <translation>Perempuan</translation>
    </message>
    <message id="nik.unseen">
        <translation>Belum terdaftar di mesin ini</translation>
    </message>
    <message id="nik.years" numerus="yes">
        <extracomment>{years}: how many years. Bends with {years}.</extracomment>
        <translation>
            <numerusform>{years:n} tahun</numerusform>
        </translation>
    </message>
    <message id="number.decimal">
        <translation>,</translation>
    </message>
    <message id="number.thousands">
        <translation>.</translation>
    </message>
    <message id="objection.advice">
        <translation>Jelaskan alasannya dengan sopan. Pusat yang memutuskan bila tetap disimpan.</translation>
    </message>
    <message id="objection.heading">
        <translation>Belum memenuhi syarat</translation>
    </message>
    <message id="opening">
        <translation>Membuka…</translation>
    </message>
    <message id="parked.given_back">
        <extracomment>{why}: a reason.</extracomment>
        <translation>Dikembalikan: {why}</translation>
    </message>
    <message id="parked.heading">
        <translation>Ditunda</translation>
    </message>
    <message id="parked.mends">
        <extracomment>{name}: a name.</extracomment>
        <translation>Perbaikan {name}</translation>
    </message>
    <message id="parked.nameless">
        <translation>Tanpa nama</translation>
    </message>
    <message id="parked.older">
        <translation>formulir lama</translation>
    </message>
    <message id="parked.others">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} lainnya</translation>
    </message>
    <message id="parked.resume">
        <extracomment>{name}: a name.</extracomment>
        <translation>Lanjutkan {name}</translation>
    </message>
    <message id="parked.since">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>sejak {when}</translation>
    </message>
    <message id="password.hide">
        <translation>Sembunyikan kata sandi</translation>
    </message>
    <message id="password.show">
        <translation>Lihat kata sandi</translation>
    </message>
    <message id="people.add.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} bisa masuk di mesin ini mulai sekarang.</translation>
    </message>
    <message id="people.add.heading">
        <translation>Tambah orang</translation>
    </message>
    <message id="people.add.lead">
        <translation>Biarkan orangnya sendiri mengetik kata sandinya.</translation>
    </message>
    <message id="people.add.send">
        <translation>Tambahkan</translation>
    </message>
    <message id="people.busy">
        <translation>Sebentar…</translation>
    </message>
    <message id="people.cancel">
        <translation>Batal</translation>
    </message>
    <message id="people.field.again">
        <translation>Ulangi kata sandi baru</translation>
    </message>
    <message id="people.field.name">
        <translation>Nama</translation>
    </message>
    <message id="people.field.old">
        <translation>Kata sandi sekarang</translation>
    </message>
    <message id="people.field.password">
        <translation>Kata sandi baru</translation>
    </message>
    <message id="people.field.role">
        <translation>Tugas</translation>
    </message>
    <message id="people.heading">
        <translation>Petugas di mesin ini</translation>
    </message>
    <message id="people.history">
        <translation>Riwayat</translation>
    </message>
    <message id="people.history.added">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: {name} ditambahkan oleh {by}</translation>
    </message>
    <message id="people.history.changed">
        <extracomment>{at}: a date or a moment; {name}: a name.</extracomment>
        <translation>{at}: {name} mengganti kata sandinya</translation>
    </message>
    <message id="people.history.none">
        <translation>Belum ada perubahan.</translation>
    </message>
    <message id="people.history.recovered">
        <extracomment>{at}: a date or a moment; {name}: a name.</extracomment>
        <translation>{at}: {name} masuk lagi dengan bantuan pusat</translation>
    </message>
    <message id="people.history.removed">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: {name} dihapus oleh {by}</translation>
    </message>
    <message id="people.history.renamed">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: nama menjadi {name}, oleh {by}</translation>
    </message>
    <message id="people.history.reset">
        <extracomment>{at}: a date or a moment; {name}: a name; {by}: who did it.</extracomment>
        <translation>{at}: kata sandi baru untuk {name}, oleh {by}</translation>
    </message>
    <message id="people.lead">
        <translation>Setiap orang masuk dengan kata sandi sendiri. Antrean milik bersama: berganti petugas tidak menyembunyikan dan tidak menghapus apa pun.</translation>
    </message>
    <message id="people.list">
        <translation>Yang boleh masuk</translation>
    </message>
    <message id="people.me">
        <translation>Anda</translation>
    </message>
    <message id="people.mine.done">
        <translation>Kata sandi Anda sudah diganti.</translation>
    </message>
    <message id="people.mine.heading">
        <translation>Ganti kata sandi saya</translation>
    </message>
    <message id="people.mine.lead">
        <translation>Hanya kalau Anda mau: kata sandi tidak perlu diganti berkala.</translation>
    </message>
    <message id="people.mine.only">
        <translation>Kata sandi saya</translation>
    </message>
    <message id="people.mine.send">
        <translation>Ganti kata sandi</translation>
    </message>
    <message id="people.password_aside">
        <translation>15 huruf, atau 4 kata</translation>
    </message>
    <message id="people.remove.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} tidak bisa masuk lagi di mesin ini.</translation>
    </message>
    <message id="people.remove.heading">
        <extracomment>{name}: a name.</extracomment>
        <translation>Hapus {name}?</translation>
    </message>
    <message id="people.remove.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>{name} tidak bisa masuk lagi di mesin ini. Semua pendaftaran yang dicatatnya tetap ada.</translation>
    </message>
    <message id="people.remove.send">
        <translation>Ya, hapus</translation>
    </message>
    <message id="people.rename.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>Namanya sekarang {name}. Yang sudah dicatatnya tetap miliknya.</translation>
    </message>
    <message id="people.rename.heading">
        <translation>Ganti nama</translation>
    </message>
    <message id="people.rename.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>Biarkan {name} sendiri yang mengetik kata sandinya.</translation>
    </message>
    <message id="people.rename.send">
        <translation>Pakai nama ini</translation>
    </message>
    <message id="people.reset.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>Kata sandi baru untuk {name} berlaku sekarang.</translation>
    </message>
    <message id="people.reset.heading">
        <extracomment>{name}: a name.</extracomment>
        <translation>Kata sandi baru untuk {name}</translation>
    </message>
    <message id="people.reset.lead">
        <extracomment>{name}: a name.</extracomment>
        <translation>Yang lama tidak berlaku lagi. Biarkan {name} sendiri yang mengetik.</translation>
    </message>
    <message id="people.reset.send">
        <translation>Pakai kata sandi ini</translation>
    </message>
    <message id="people.to_add">
        <translation>Tambah orang</translation>
    </message>
    <message id="people.to_mine">
        <translation>Ganti kata sandi saya</translation>
    </message>
    <message id="people.to_remove">
        <translation>Hapus</translation>
    </message>
    <message id="people.to_remove.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Hapus {name}</translation>
    </message>
    <message id="people.to_rename">
        <translation>Ganti nama</translation>
    </message>
    <message id="people.to_rename.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Ganti nama {name}</translation>
    </message>
    <message id="people.to_reset">
        <translation>Kata sandi baru</translation>
    </message>
    <message id="people.to_reset.of">
        <extracomment>{name}: a name.</extracomment>
        <translation>Kata sandi baru untuk {name}</translation>
    </message>
    <message id="people.told.add">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>{name} bisa masuk sekarang, sebagai {operator}.</translation>
    </message>
    <message id="people.told.remove">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>{name} ({operator}) tidak bisa masuk lagi.</translation>
    </message>
    <message id="people.told.rename">
        <extracomment>{operator}: name or account of an officer; {name}: a name.</extracomment>
        <translation>{operator} sekarang bernama {name}.</translation>
    </message>
    <message id="people.told.reset">
        <extracomment>{name}: a name; {operator}: name or account of an officer.</extracomment>
        <translation>Kata sandi baru untuk {name} ({operator}) berlaku sekarang.</translation>
    </message>
    <message id="photo.clear.face">
        <translation>Satu wajah, cukup terang</translation>
    </message>
    <message id="photo.clear.ktp">
        <translation>Tersimpan, jelas</translation>
    </message>
    <message id="photo.differs">
        <translation>NIK di foto berbeda, cek KTP</translation>
    </message>
    <message id="photo.earlier">
        <translation>Foto sudah diambil</translation>
    </message>
    <message id="photo.face">
        <translation>Swafoto</translation>
    </message>
    <message id="photo.file.kind">
        <translation>gambar</translation>
    </message>
    <message id="photo.file.lead">
        <translation>Tidak ada kamera. Pilih gambar JPEG, PNG atau WebP.</translation>
    </message>
    <message id="photo.file.list">
        <translation>Folder dan gambar</translation>
    </message>
    <message id="photo.file.nothing">
        <translation>Tidak ada gambar di folder ini.</translation>
    </message>
    <message id="photo.kept">
        <translation>Tersimpan, kurang jelas</translation>
    </message>
    <message id="photo.ktp">
        <translation>Foto KTP</translation>
    </message>
    <message id="photo.line">
        <extracomment>{name}: which photograph; {said}: how far it is.</extracomment>
        <translation>{name}: {said}</translation>
    </message>
    <message id="photo.matches">
        <translation>Terbaca, 16 angka cocok</translation>
    </message>
    <message id="photo.name.face">
        <translation>swafoto</translation>
    </message>
    <message id="photo.name.ktp">
        <translation>foto KTP</translation>
    </message>
    <message id="photo.not_connected">
        <translation>Foto bisa diambil setelah mesin terhubung ke pusat.</translation>
    </message>
    <message id="photo.read">
        <translation>Terbaca, cek isiannya</translation>
    </message>
    <message id="photo.saving">
        <translation>Menyimpan foto</translation>
    </message>
    <message id="photo.standing.received">
        <translation>sudah di pusat</translation>
    </message>
    <message id="photo.standing.refused">
        <translation>tidak diterima pusat</translation>
    </message>
    <message id="photo.standing.sending">
        <extracomment>{percent}: how much of it.</extracomment>
        <translation>{percent} persen terkirim</translation>
    </message>
    <message id="photo.standing.waiting">
        <translation>menunggu dikirim</translation>
    </message>
    <message id="photo.wanted">
        <translation>Pusat minta foto ulang</translation>
    </message>
    <message id="problem.address.format.how">
        <translation>Ketik mulai dari https://, persis seperti dari pusat.</translation>
    </message>
    <message id="problem.address.format.what">
        <translation>Alamat pusat belum lengkap.</translation>
    </message>
    <message id="problem.birth_date.day.how">
        <translation>Hari paling besar 31. Cocokkan dengan KTP.</translation>
    </message>
    <message id="problem.birth_date.day.what">
        <extracomment>{day}: day of the month.</extracomment>
        <translation>Tanggal {day} tidak ada.</translation>
    </message>
    <message id="problem.birth_date.format.how">
        <translation>Ketik hari, bulan, tahun: 15-05-1998.</translation>
    </message>
    <message id="problem.birth_date.format.what">
        <translation>Tanggal lahir belum terbaca.</translation>
    </message>
    <message id="problem.birth_date.future.how">
        <translation>Periksa tahunnya di KTP.</translation>
    </message>
    <message id="problem.birth_date.future.what">
        <translation>Tanggal lahir belum terjadi.</translation>
    </message>
    <message id="problem.birth_date.month.how">
        <translation>Bulan antara 01 dan 12. Urutannya hari, bulan, tahun.</translation>
    </message>
    <message id="problem.birth_date.month.what">
        <extracomment>{month}: name or number of a month.</extracomment>
        <translation>Bulan {month} tidak ada.</translation>
    </message>
    <message id="problem.birth_date.no_such_day.how">
        <translation>Cocokkan hari dan bulan dengan KTP.</translation>
    </message>
    <message id="problem.birth_date.no_such_day.what">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>Tanggal {day}-{month}-{year:d} tidak ada di kalender.</translation>
    </message>
    <message id="problem.birth_date.too_old.how">
        <translation>Periksa tahunnya di KTP.</translation>
    </message>
    <message id="problem.birth_date.too_old.what">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>Umurnya lebih dari {most} tahun.</translation>
    </message>
    <message id="problem.case.closed.how">
        <translation>Buka lagi daftarnya untuk melihat keadaan terbaru.</translation>
    </message>
    <message id="problem.case.closed.what">
        <translation>Yang ini sudah beres; tidak ada yang perlu diputuskan.</translation>
    </message>
    <message id="problem.case.corrected.how">
        <translation>Buka versi yang terbaru. Hanya itu yang bisa diperbaiki lagi.</translation>
    </message>
    <message id="problem.case.corrected.what">
        <translation>Yang ini sudah diperbaiki; ada versi yang lebih baru.</translation>
    </message>
    <message id="problem.choice.unknown.how">
        <extracomment>{choices}: how many answers there are.</extracomment>
        <translation>Pilih satu dari {choices} jawaban.</translation>
    </message>
    <message id="problem.choice.unknown.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} belum dipilih.</translation>
    </message>
    <message id="problem.closing.nothing_new.how">
        <extracomment>{number}: a number.</extracomment>
        <translation>Cetak lagi berita acara nomor {number} kalau perlu.</translation>
    </message>
    <message id="problem.closing.nothing_new.what">
        <translation>Hari ini sudah ditutup, dan tidak ada yang baru.</translation>
    </message>
    <message id="problem.code.check.how">
        <translation>Cocokkan huruf demi huruf dengan yang diberikan pusat.</translation>
    </message>
    <message id="problem.code.check.what">
        <translation>Satu huruf dalam kode ini salah.</translation>
    </message>
    <message id="problem.code.length.how">
        <translation>Ketik semua kelompok hurufnya, seperti yang diberikan pusat.</translation>
    </message>
    <message id="problem.code.length.what">
        <translation>Panjang kode belum cocok.</translation>
    </message>
    <message id="problem.code.letter.how">
        <translation>Huruf I, L, O dan U tidak dipakai. Cocokkan lagi.</translation>
    </message>
    <message id="problem.code.letter.what">
        <translation>Ada huruf yang tidak dipakai dalam kode.</translation>
    </message>
    <message id="problem.consent.missing.how">
        <translation>Bacakan isinya, lalu tekan F8 bila pendaftar setuju.</translation>
    </message>
    <message id="problem.consent.missing.what">
        <translation>Persetujuan belum dicatat.</translation>
    </message>
    <message id="problem.email.domain.how">
        <translation>Misalnya gmail.com atau yahoo.com.</translation>
    </message>
    <message id="problem.email.domain.what">
        <translation>Bagian setelah @ belum lengkap.</translation>
    </message>
    <message id="problem.email.local.how">
        <translation>Pakai huruf, angka, titik atau garis bawah, tanpa spasi.</translation>
    </message>
    <message id="problem.email.local.what">
        <translation>Bagian sebelum @ tidak bisa dipakai.</translation>
    </message>
    <message id="problem.email.long.how">
        <translation>Periksa kembali, mungkin terketik dua kali.</translation>
    </message>
    <message id="problem.email.long.what">
        <translation>E-mail ini terlalu panjang.</translation>
    </message>
    <message id="problem.email.mistyped.how">
        <translation>Bacakan kembali kepada pendaftar. Bila benar, lanjutkan.</translation>
    </message>
    <message id="problem.email.mistyped.what">
        <extracomment>{meant}: the e-mail provider that was probably meant.</extracomment>
        <translation>Mungkin maksudnya {meant}?</translation>
    </message>
    <message id="problem.email.no_at.how">
        <translation>Bentuknya nama@contoh.id. Belum punya? Kosongkan.</translation>
    </message>
    <message id="problem.email.no_at.what">
        <translation>Tanda @ dalam e-mail belum ada.</translation>
    </message>
    <message id="problem.entry.gone.how">
        <translation>Seseorang sudah memutuskannya. Lanjutkan dengan yang berikutnya.</translation>
    </message>
    <message id="problem.entry.gone.what">
        <translation>Isian ini tidak menunggu lagi.</translation>
    </message>
    <message id="problem.handover.forged.how">
        <translation>Jangan diterima. Minta yang asli dari kantor pembuatnya.</translation>
    </message>
    <message id="problem.handover.forged.what">
        <translation>Berita acara ini sudah diubah, atau tidak asli.</translation>
    </message>
    <message id="problem.handover.not_here.how">
        <translation>Lihat nomornya di daftar berita acara.</translation>
    </message>
    <message id="problem.handover.not_here.what">
        <translation>Nomor berita acara ini tidak ada di mesin ini.</translation>
    </message>
    <message id="problem.handover.stranger.how">
        <translation>Belum tentu palsu. Periksa di kantor pembuatnya atau di pusat.</translation>
    </message>
    <message id="problem.handover.stranger.what">
        <translation>Mesin ini tidak mengenal pembuat berita acara ini.</translation>
    </message>
    <message id="problem.handover.unreadable.how">
        <translation>Pilih berkas yang disimpan oleh mesin kios.</translation>
    </message>
    <message id="problem.handover.unreadable.what">
        <translation>Berkas ini bukan berita acara.</translation>
    </message>
    <message id="problem.kk.date.how">
        <translation>Kadang memang begitu. Cocokkan dengan kartu keluarga.</translation>
    </message>
    <message id="problem.kk.date.what">
        <translation>Angka ke-7 sampai 12 bukan tanggal.</translation>
    </message>
    <message id="problem.kk.long.how">
        <translation>Nomor KK terdiri dari 16 angka. Cocokkan dengan kartu keluarga.</translation>
    </message>
    <message id="problem.kk.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>Ada {digits} angka, lebih {extra}.</translation>
    </message>
    <message id="problem.kk.not_digits.how">
        <translation>Nomor KK hanya berisi 16 angka. Ketik seperti di kartu keluarga.</translation>
    </message>
    <message id="problem.kk.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Karakter ke-{place} bukan angka.</translation>
    </message>
    <message id="problem.kk.rounded.how">
        <translation>Ubah format kolomnya menjadi teks, lalu ketik nomornya lagi dari KK.</translation>
    </message>
    <message id="problem.kk.rounded.what">
        <translation>Angka terakhir nomor KK mungkin hilang: selnya berisi bilangan.</translation>
    </message>
    <message id="problem.kk.same_as_nik.how">
        <translation>Nomor KK ada di bagian atas kartu keluarga, bukan di KTP.</translation>
    </message>
    <message id="problem.kk.same_as_nik.what">
        <translation>Nomor KK sama dengan NIK.</translation>
    </message>
    <message id="problem.kk.short.how">
        <translation>Nomor KK terdiri dari 16 angka, di atas tengah kartu keluarga.</translation>
    </message>
    <message id="problem.kk.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Baru {digits:n} angka, kurang {missing}.</numerusform>
        </translation>
    </message>
    <message id="problem.lock.minutes.how">
        <translation>Pilih satu angka di antaranya.</translation>
    </message>
    <message id="problem.lock.minutes.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>Layar terkunci setelah {least} sampai {most} menit.</translation>
    </message>
    <message id="problem.name.character.how">
        <translation>Pakai huruf, spasi, titik, petik atau tanda hubung.</translation>
    </message>
    <message id="problem.name.character.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Tanda ke-{place} tidak ada dalam nama.</translation>
    </message>
    <message id="problem.name.digit.how">
        <translation>Nama tidak berisi angka. Mungkin O menjadi 0?</translation>
    </message>
    <message id="problem.name.digit.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Huruf ke-{place} sebuah angka.</translation>
    </message>
    <message id="problem.name.empty.how">
        <translation>Ketik seperti di KTP. Satu kata pun boleh.</translation>
    </message>
    <message id="problem.name.empty.what">
        <translation>Nama belum diisi.</translation>
    </message>
    <message id="problem.name.long.how">
        <translation>Hilangkan gelar, ketik seperti di KTP.</translation>
    </message>
    <message id="problem.name.long.what">
        <extracomment>{length}: how many letters were typed; {most}: the largest number allowed.</extracomment>
        <translation>Nama {length} huruf, paling panjang {most}.</translation>
    </message>
    <message id="problem.neighbourhood.format.how">
        <translation>Ketik misalnya 3 atau 003.</translation>
    </message>
    <message id="problem.neighbourhood.format.what">
        <translation>RT dan RW berisi 1 sampai 3 angka.</translation>
    </message>
    <message id="problem.nik.birth_date_differs.how">
        <translation>Bisa terjadi. Pastikan sama dengan KTP.</translation>
    </message>
    <message id="problem.nik.birth_date_differs.what">
        <translation>Tanggal lahir di NIK berbeda dari yang diketik.</translation>
    </message>
    <message id="problem.nik.day.how">
        <translation>Isinya 01 sampai 31; perempuan 41 sampai 71. Cocokkan dengan KTP.</translation>
    </message>
    <message id="problem.nik.day.what">
        <extracomment>{day}: day of the month.</extracomment>
        <translation>Angka ke-7 dan 8 ({day:02d}) bukan tanggal lahir.</translation>
    </message>
    <message id="problem.nik.district_unknown.how">
        <translation>Cocokkan enam angka pertama dengan KTP. Bila sama, lanjutkan.</translation>
    </message>
    <message id="problem.nik.district_unknown.what">
        <extracomment>{district}: code of a district.</extracomment>
        <translation>Kode kecamatan {district} tidak dikenal.</translation>
    </message>
    <message id="problem.nik.long.how">
        <translation>NIK terdiri dari 16 angka. Cocokkan dengan KTP.</translation>
    </message>
    <message id="problem.nik.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>Ada {digits} angka, lebih {extra}.</translation>
    </message>
    <message id="problem.nik.month.how">
        <translation>Isinya 01 sampai 12. Cocokkan dengan KTP.</translation>
    </message>
    <message id="problem.nik.month.what">
        <extracomment>{month}: name or number of a month.</extracomment>
        <translation>Angka ke-9 dan 10 ({month:02d}) bukan bulan lahir.</translation>
    </message>
    <message id="problem.nik.no_such_day.how">
        <translation>Lihat angka ke-7 sampai 12 di KTP, lalu ketik ulang.</translation>
    </message>
    <message id="problem.nik.no_such_day.what">
        <extracomment>{day}: day of the month; {month}: name or number of a month; {year}: a year.</extracomment>
        <translation>Tanggal {day}-{month}-{year:02d} tidak ada di kalender.</translation>
    </message>
    <message id="problem.nik.not_digits.how">
        <translation>NIK hanya berisi 16 angka. Ketik seperti di KTP.</translation>
    </message>
    <message id="problem.nik.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Karakter ke-{place} bukan angka.</translation>
    </message>
    <message id="problem.nik.province.how">
        <translation>Cocokkan angka ke-1 dan 2 dengan KTP.</translation>
    </message>
    <message id="problem.nik.province.what">
        <extracomment>{province}: code of a province.</extracomment>
        <translation>Dua angka pertama ({province}) bukan kode provinsi.</translation>
    </message>
    <message id="problem.nik.regency_retired.how">
        <translation>NIK lama tetap berlaku. Tidak perlu diubah.</translation>
    </message>
    <message id="problem.nik.regency_retired.what">
        <extracomment>{regency}: code of a regency.</extracomment>
        <translation>Kode kota {regency} sudah diganti.</translation>
    </message>
    <message id="problem.nik.regency_unknown.how">
        <translation>Cocokkan empat angka pertama dengan KTP. Bila sama, lanjutkan.</translation>
    </message>
    <message id="problem.nik.regency_unknown.what">
        <extracomment>{regency}: code of a regency.</extracomment>
        <translation>Kode kota {regency} tidak dikenal.</translation>
    </message>
    <message id="problem.nik.registered_here.how">
        <translation>Lihat bukti yang lama dengan Ctrl+K; tidak perlu mendaftar lagi.</translation>
    </message>
    <message id="problem.nik.registered_here.what">
        <translation>Orang ini sudah didaftarkan di mesin ini.</translation>
    </message>
    <message id="problem.nik.rounded.how">
        <translation>Ubah format kolomnya menjadi teks, lalu ketik NIK lagi dari KTP.</translation>
    </message>
    <message id="problem.nik.rounded.what">
        <translation>Angka terakhir NIK mungkin hilang: selnya berisi bilangan.</translation>
    </message>
    <message id="problem.nik.serial.how">
        <translation>Cocokkan angka ke-13 sampai 16 dengan KTP.</translation>
    </message>
    <message id="problem.nik.serial.what">
        <translation>Empat angka terakhir tidak mungkin 0000.</translation>
    </message>
    <message id="problem.nik.sex_differs.how">
        <translation>Bisa terjadi. Pastikan sama dengan KTP.</translation>
    </message>
    <message id="problem.nik.sex_differs.what">
        <translation>Jenis kelamin di NIK berbeda dari yang dipilih.</translation>
    </message>
    <message id="problem.nik.short.how">
        <translation>NIK terdiri dari 16 angka. Cocokkan dengan KTP.</translation>
    </message>
    <message id="problem.nik.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Baru {digits:n} angka, kurang {missing}.</numerusform>
        </translation>
    </message>
    <message id="problem.nik.submitted_here.how">
        <translation>Minta penyelia memeriksanya; tidak perlu mengisi lagi.</translation>
    </message>
    <message id="problem.nik.submitted_here.what">
        <translation>Isian orang ini sudah menunggu persetujuan penyelia.</translation>
    </message>
    <message id="problem.nik.twice.how">
        <translation>Periksa kedua baris; hapus yang salah.</translation>
    </message>
    <message id="problem.nik.twice.what">
        <extracomment>{row}: number of the row.</extracomment>
        <translation>NIK ini sudah dipakai orang ke-{row} dengan isian lain.</translation>
    </message>
    <message id="problem.number.format.how">
        <translation>Ketik angkanya, tanpa huruf atau satuan.</translation>
    </message>
    <message id="problem.number.format.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} berisi angka saja.</translation>
    </message>
    <message id="problem.number.least.how">
        <translation>Tanyakan kembali kepada pendaftar.</translation>
    </message>
    <message id="problem.number.least.what">
        <extracomment>{label}: label of a field; {least}: the smallest number allowed.</extracomment>
        <translation>{label} paling kecil {least}.</translation>
    </message>
    <message id="problem.number.most.how">
        <translation>Tanyakan kembali kepada pendaftar.</translation>
    </message>
    <message id="problem.number.most.what">
        <extracomment>{label}: label of a field; {most}: the largest number allowed.</extracomment>
        <translation>{label} paling besar {most}.</translation>
    </message>
    <message id="problem.office.empty.how">
        <translation>Tulis seperti pada kop surat, misalnya Disnaker Kota Bandung.</translation>
    </message>
    <message id="problem.office.empty.what">
        <translation>Nama kantor belum diisi.</translation>
    </message>
    <message id="problem.password.common.how">
        <translation>Pakai empat kata yang tidak ada hubungannya, misalnya benda di rumah.</translation>
    </message>
    <message id="problem.password.common.what">
        <translation>Kata sandi ini mudah ditebak.</translation>
    </message>
    <message id="problem.password.differs.how">
        <translation>Ketik keduanya sekali lagi, perlahan.</translation>
    </message>
    <message id="problem.password.differs.what">
        <translation>Kata sandi kedua berbeda dari yang pertama.</translation>
    </message>
    <message id="problem.password.name.how">
        <translation>Pakai empat kata lain yang tidak ada hubungannya.</translation>
    </message>
    <message id="problem.password.name.what">
        <translation>Kata sandi ini hampir hanya nama orang atau kantor.</translation>
    </message>
    <message id="problem.password.short.how">
        <extracomment>{least}: the smallest number allowed.</extracomment>
        <translation>Pakai paling sedikit {least} huruf atau angka, atau empat kata yang berbeda.</translation>
    </message>
    <message id="problem.password.short.what">
        <translation>Kata sandi terlalu pendek.</translation>
    </message>
    <message id="problem.password.shorter.how">
        <extracomment>{least}: the smallest number allowed.</extracomment>
        <translation>Lebih baik {least} huruf atau lebih, atau empat kata.</translation>
    </message>
    <message id="problem.password.shorter.what">
        <translation>Boleh, tetapi lebih panjang lebih aman.</translation>
    </message>
    <message id="problem.person.empty.how">
        <translation>Tulis nama orang yang akan masuk di mesin ini.</translation>
    </message>
    <message id="problem.person.empty.what">
        <translation>Nama belum diisi.</translation>
    </message>
    <message id="problem.person.long.how">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>Paling banyak {most} huruf; boleh disingkat.</translation>
    </message>
    <message id="problem.person.long.what">
        <translation>Nama terlalu panjang.</translation>
    </message>
    <message id="problem.person.taken.how">
        <translation>Tambahkan nama belakang atau keterangan, supaya tidak tertukar.</translation>
    </message>
    <message id="problem.person.taken.what">
        <translation>Nama ini sudah dipakai di mesin ini.</translation>
    </message>
    <message id="problem.person.unknown.how">
        <translation>Lihat daftar orang di mesin ini, lalu pilih lagi.</translation>
    </message>
    <message id="problem.person.unknown.what">
        <translation>Orang ini tidak terdaftar di mesin ini.</translation>
    </message>
    <message id="problem.phone.landline.how">
        <translation>Minta nomor HP yang diawali 08, boleh milik keluarga.</translation>
    </message>
    <message id="problem.phone.landline.what">
        <translation>Ini nomor telepon rumah.</translation>
    </message>
    <message id="problem.phone.long.how">
        <translation>Nomor HP 10 sampai 13 angka. Bacakan kembali kepada pendaftar.</translation>
    </message>
    <message id="problem.phone.long.what">
        <extracomment>{digits}: how many digits were typed; {extra}: how many too many.</extracomment>
        <translation>Ada {digits} angka, lebih {extra}.</translation>
    </message>
    <message id="problem.phone.not_digits.how">
        <translation>Ketik angkanya saja: 0812 3456 7890.</translation>
    </message>
    <message id="problem.phone.not_digits.what">
        <extracomment>{place}: which letter or digit, counted from 1; or a desk.</extracomment>
        <translation>Karakter ke-{place} bukan angka.</translation>
    </message>
    <message id="problem.phone.repeated.how">
        <translation>Boleh, pastikan benar.</translation>
    </message>
    <message id="problem.phone.repeated.what" numerus="yes">
        <extracomment>{others}: how many other people. Bends with {others}.</extracomment>
        <translation>
            <numerusform>Dipakai {others:n} pendaftar lain.</numerusform>
        </translation>
    </message>
    <message id="problem.phone.short.how">
        <translation>Nomor HP 10 sampai 13 angka. Bacakan kembali kepada pendaftar.</translation>
    </message>
    <message id="problem.phone.short.what" numerus="yes">
        <extracomment>{digits}: how many digits were typed; {missing}: what is missing, or how much. Bends with {digits}.</extracomment>
        <translation>
            <numerusform>Baru {digits:n} angka, kurang {missing}.</numerusform>
        </translation>
    </message>
    <message id="problem.phone.start.how">
        <translation>Ketik seperti 0812 3456 7890, atau +62 812 3456 7890.</translation>
    </message>
    <message id="problem.phone.start.what">
        <translation>Nomor HP diawali 08.</translation>
    </message>
    <message id="problem.photo.damaged.how">
        <translation>Foto ulang, atau pilih berkas lain.</translation>
    </message>
    <message id="problem.photo.damaged.what">
        <translation>Gambar ini rusak.</translation>
    </message>
    <message id="problem.photo.heic.how">
        <translation>Ini HEIC. Kirim dari HP sebagai JPEG.</translation>
    </message>
    <message id="problem.photo.heic.what">
        <translation>Jenis gambar ini tidak bisa dibuka di sini.</translation>
    </message>
    <message id="problem.photo.pdf.how">
        <translation>Pilih JPEG atau PNG, atau foto kertasnya.</translation>
    </message>
    <message id="problem.photo.pdf.what">
        <translation>Ini PDF, bukan gambar.</translation>
    </message>
    <message id="problem.photo.too_large.how">
        <translation>Ambil ulang fotonya, atau pilih berkas yang lebih kecil.</translation>
    </message>
    <message id="problem.photo.too_large.what">
        <translation>Foto ini terlalu besar untuk dikirim.</translation>
    </message>
    <message id="problem.photo.too_small.how">
        <translation>Pilih gambar aslinya, bukan cuplikan.</translation>
    </message>
    <message id="problem.photo.too_small.what">
        <translation>Gambar ini terlalu kecil.</translation>
    </message>
    <message id="problem.photo.unreadable.how">
        <translation>Pilih JPEG, PNG, atau WebP.</translation>
    </message>
    <message id="problem.photo.unreadable.what">
        <translation>Berkas ini bukan gambar.</translation>
    </message>
    <message id="problem.photo.wanted.how">
        <translation>Ambil ulang foto yang diminta, lalu simpan perbaikannya.</translation>
    </message>
    <message id="problem.photo.wanted.what">
        <translation>Pusat meminta foto yang baru, dan foto itu belum ada.</translation>
    </message>
    <message id="problem.pin.digits.how">
        <translation>Pakai angka saja, tanpa huruf.</translation>
    </message>
    <message id="problem.pin.digits.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>PIN terdiri dari {least} sampai {most} angka.</translation>
    </message>
    <message id="problem.pin.easy.how">
        <translation>Hindari angka berulang atau berurutan.</translation>
    </message>
    <message id="problem.pin.easy.what">
        <translation>PIN ini mudah ditebak.</translation>
    </message>
    <message id="problem.pin.shown.how">
        <translation>Tulis staff_pin=- lalu ketik PIN saat diminta.</translation>
    </message>
    <message id="problem.pin.shown.what">
        <translation>PIN tidak diketik di baris perintah.</translation>
    </message>
    <message id="problem.programme.condition.how">
        <translation>Bandingkan dengan contoh yang disertakan, lalu terbitkan lagi.</translation>
    </message>
    <message id="problem.programme.condition.what">
        <extracomment>{keys}: words of a programme file.</extracomment>
        <translation>Syarat dengan kata {keys} tidak dikenal.</translation>
    </message>
    <message id="problem.programme.missing.how">
        <extracomment>{part}: part of a programme file.</extracomment>
        <translation>Tambahkan di bagian {part}, lalu terbitkan lagi.</translation>
    </message>
    <message id="problem.programme.missing.what">
        <extracomment>{missing}: what is missing, or how much.</extracomment>
        <translation>Berkas program belum lengkap: {missing} tidak ada.</translation>
    </message>
    <message id="problem.programme.rule_set.how">
        <translation>Tulis aturannya di berkas program, atau perbaiki namanya.</translation>
    </message>
    <message id="problem.programme.rule_set.what">
        <extracomment>{name}: a name.</extracomment>
        <translation>Aturan {name} disebut tetapi tidak ada.</translation>
    </message>
    <message id="problem.programme.wrong.how">
        <translation>Bandingkan dengan contoh yang disertakan, lalu terbitkan lagi.</translation>
    </message>
    <message id="problem.programme.wrong.what">
        <extracomment>{part}: part of a programme file.</extracomment>
        <translation>Bagian {part} dalam berkas program tidak terbaca.</translation>
    </message>
    <message id="problem.receipt.check.how">
        <translation>Baca kembali dari bukti, huruf demi huruf.</translation>
    </message>
    <message id="problem.receipt.check.what">
        <translation>Nomor bukti ini salah satu hurufnya.</translation>
    </message>
    <message id="problem.receipt.erased.how">
        <translation>Pusat menyimpannya. Bukti lama tetap berlaku; cetak ulang tidak bisa.</translation>
    </message>
    <message id="problem.receipt.erased.what">
        <translation>Data orang ini sudah dihapus dari mesin ini.</translation>
    </message>
    <message id="problem.receipt.forged.how">
        <translation>Pindai sekali lagi. Tetap tidak sah? Tahan buktinya dan beri tahu penyelia.</translation>
    </message>
    <message id="problem.receipt.forged.what">
        <translation>Bukti ini tidak sah: isinya diubah atau palsu.</translation>
    </message>
    <message id="problem.receipt.length.how">
        <translation>Baca kembali dari bukti, misalnya K7QM-4T9D-X2RF.</translation>
    </message>
    <message id="problem.receipt.length.what">
        <translation>Nomor bukti terdiri dari 12 huruf dan angka.</translation>
    </message>
    <message id="problem.receipt.letter.how">
        <translation>Baca kembali dari bukti, huruf demi huruf.</translation>
    </message>
    <message id="problem.receipt.letter.what">
        <translation>Ada huruf yang tidak dipakai dalam nomor bukti.</translation>
    </message>
    <message id="problem.receipt.not_here.how">
        <translation>Pindai kode QR di bukti itu; QR bisa diperiksa tanpa daftar.</translation>
    </message>
    <message id="problem.receipt.not_here.what">
        <translation>Nomor bukti ini tidak ada di mesin ini.</translation>
    </message>
    <message id="problem.receipt.stranger.how">
        <translation>Belum tentu palsu. Periksa di kantor yang membuatnya atau di pusat.</translation>
    </message>
    <message id="problem.receipt.stranger.what">
        <translation>Bukti dari mesin lain yang tidak bisa diperiksa di sini.</translation>
    </message>
    <message id="problem.receipt.unreadable.how">
        <translation>Pindai kode QR di bukti, atau ketik nomor buktinya.</translation>
    </message>
    <message id="problem.receipt.unreadable.what">
        <translation>Ini bukan kode bukti pendaftaran.</translation>
    </message>
    <message id="problem.recovery.forged.how">
        <translation>Jangan dipakai. Telepon pusat lewat nomor yang Anda kenal.</translation>
    </message>
    <message id="problem.recovery.forged.what">
        <translation>Balasan ini bukan dari pusat.</translation>
    </message>
    <message id="problem.recovery.not_asked.how">
        <translation>Balasan hanya berlaku sekali. Kalau masih terkunci, buat permintaan baru.</translation>
    </message>
    <message id="problem.recovery.not_asked.what">
        <translation>Mesin ini tidak sedang menunggu balasan.</translation>
    </message>
    <message id="problem.recovery.other.how">
        <translation>Kirim permintaan yang tampil di mesin ini, lalu pakai balasannya.</translation>
    </message>
    <message id="problem.recovery.other.what">
        <translation>Balasan ini untuk permintaan lain.</translation>
    </message>
    <message id="problem.recovery.unfit.how">
        <translation>Pastikan balasan untuk mesin ini. Jangan hapus apa pun; hubungi pusat.</translation>
    </message>
    <message id="problem.recovery.unfit.what">
        <translation>Balasan ini tidak membuka data mesin ini.</translation>
    </message>
    <message id="problem.recovery.unreadable.how">
        <translation>Salin seluruh balasan dari pusat, dari huruf pertama sampai terakhir.</translation>
    </message>
    <message id="problem.recovery.unreadable.what">
        <translation>Ini bukan balasan pemulihan yang utuh.</translation>
    </message>
    <message id="problem.required.how">
        <translation>Tanyakan kepada pendaftar, lalu isi.</translation>
    </message>
    <message id="problem.required.what">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label} belum diisi.</translation>
    </message>
    <message id="problem.row.columns.how">
        <translation>Periksa koma dan tanda petik di baris ini.</translation>
    </message>
    <message id="problem.row.columns.what">
        <translation>Jumlah kolom baris ini tidak cocok dengan judulnya.</translation>
    </message>
    <message id="problem.setting.character.how">
        <translation>Pakai huruf, angka, dan tanda baca biasa.</translation>
    </message>
    <message id="problem.setting.character.what">
        <translation>Ada tanda yang tidak bisa dicetak.</translation>
    </message>
    <message id="problem.setting.language.how">
        <translation>Contoh: id untuk Indonesia, en untuk Inggris.</translation>
    </message>
    <message id="problem.setting.language.what">
        <translation>Bahasa ditulis dengan kodenya.</translation>
    </message>
    <message id="problem.setting.long.how">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>Paling banyak {most} huruf. Singkatkan.</translation>
    </message>
    <message id="problem.setting.long.what">
        <translation>Teks itu terlalu panjang.</translation>
    </message>
    <message id="problem.setting.number.how">
        <translation>Ketik angka saja, tanpa huruf.</translation>
    </message>
    <message id="problem.setting.number.what">
        <extracomment>{least}: the smallest number allowed; {most}: the largest number allowed.</extracomment>
        <translation>Pilih angka {least} sampai {most}.</translation>
    </message>
    <message id="problem.setting.unknown.how">
        <translation>Pilih salah satu nama dari daftar pengaturan.</translation>
    </message>
    <message id="problem.setting.unknown.what">
        <translation>Pengaturan itu tidak ada.</translation>
    </message>
    <message id="problem.setting.window.how">
        <translation>Kosongkan kalau boleh kirim sepanjang hari.</translation>
    </message>
    <message id="problem.setting.window.what">
        <translation>Jam kirim ditulis seperti 18.00-06.00.</translation>
    </message>
    <message id="problem.sex.unknown.how">
        <translation>Pilih seperti di KTP.</translation>
    </message>
    <message id="problem.sex.unknown.what">
        <translation>Jenis kelamin belum dipilih.</translation>
    </message>
    <message id="problem.supervisor.empty.how">
        <translation>Tulis nama orang yang bertanggung jawab atas mesin ini.</translation>
    </message>
    <message id="problem.supervisor.empty.what">
        <translation>Nama penyelia belum diisi.</translation>
    </message>
    <message id="problem.text.character.how">
        <translation>Kosongkan dengan Esc, lalu ketik ulang.</translation>
    </message>
    <message id="problem.text.character.what">
        <translation>Ada tanda yang tidak tampak di isian ini.</translation>
    </message>
    <message id="problem.text.long.how">
        <translation>Singkat, misalnya Jl., Gg., Kp.</translation>
    </message>
    <message id="problem.text.long.what">
        <extracomment>{length}: how many letters were typed; {most}: the largest number allowed.</extracomment>
        <translation>Isinya {length} huruf, paling panjang {most}.</translation>
    </message>
    <message id="problem.truth.missing.how">
        <translation>Ketuk kotak pernyataan, lalu daftar.</translation>
    </message>
    <message id="problem.truth.missing.what">
        <translation>Pernyataan belum dicentang.</translation>
    </message>
    <message id="problem.village.ambiguous.how">
        <translation>Tulis juga kecamatan dan kotanya, atau kode desanya.</translation>
    </message>
    <message id="problem.village.ambiguous.what">
        <translation>Ada beberapa desa dengan nama itu.</translation>
    </message>
    <message id="problem.village.unknown.how">
        <translation>Ketik awal namanya, lalu tekan Enter pada yang cocok.</translation>
    </message>
    <message id="problem.village.unknown.what">
        <translation>Desa atau kelurahan belum dipilih dari daftar.</translation>
    </message>
    <message id="problem.why.empty.how">
        <translation>Pilih satu, atau tulis dengan kata Anda sendiri.</translation>
    </message>
    <message id="problem.why.empty.what">
        <translation>Alasannya belum ada.</translation>
    </message>
    <message id="problem.why.long.how">
        <translation>Satu kalimat pendek sudah cukup.</translation>
    </message>
    <message id="problem.why.long.what">
        <extracomment>{most}: the largest number allowed.</extracomment>
        <translation>Alasan ini terlalu panjang: paling banyak {most} huruf.</translation>
    </message>
    <message id="problem.why.number.how">
        <translation>Hapus nomornya: catatan ini disimpan tanpa data orang.</translation>
    </message>
    <message id="problem.why.number.what">
        <translation>Alasan ini memuat nomor seseorang.</translation>
    </message>
    <message id="product">
        <translation>Prakerja</translation>
    </message>
    <message id="product.long">
        <translation>Loket Prakerja</translation>
    </message>
    <message id="proof.check">
        <translation>Periksa</translation>
    </message>
    <message id="proof.lead">
        <translation>Pindai kode QR, atau ketik nomor buktinya lalu Enter.</translation>
    </message>
    <message id="proof.shown">
        <translation>Kode QR atau nomor bukti</translation>
    </message>
    <message id="queue.clock_right">
        <extracomment>{when}: a moment: Today 10.52.</extracomment>
        <translation>Jam mesin cocok, dicek {when}</translation>
    </message>
    <message id="queue.clock_unknown">
        <translation>Jam mesin belum dicek pusat</translation>
    </message>
    <message id="queue.clock_wrong">
        <translation>Jam mesin tidak cocok</translation>
    </message>
    <message id="queue.column.captured">
        <translation>Didaftarkan</translation>
    </message>
    <message id="queue.column.name">
        <translation>Nama</translation>
    </message>
    <message id="queue.column.nik">
        <translation>NIK</translation>
    </message>
    <message id="queue.column.standing">
        <translation>Status</translation>
    </message>
    <message id="queue.column.village">
        <translation>Desa</translation>
    </message>
    <message id="queue.deadline">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone; {count}: how many.</extracomment>
        <translation>Gelombang {wave} tutup {closes}. {count} data belum terkirim; yang terlambat ikut gelombang berikutnya.</translation>
    </message>
    <message id="queue.deadline_done">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone.</extracomment>
        <translation>Gelombang {wave} tutup {closes}. Semua data sudah sampai di pusat.</translation>
    </message>
    <message id="queue.deadline_only">
        <extracomment>{wave}: number of the wave; {closes}: date and time with the zone.</extracomment>
        <translation>Gelombang {wave} tutup {closes}.</translation>
    </message>
    <message id="queue.enrol">
        <translation>Hubungkan ke pusat</translation>
    </message>
    <message id="queue.erased">
        <translation>Data sudah dihapus</translation>
    </message>
    <message id="queue.estimate">
        <extracomment>{size}: a size: 1.4 GB; {time}: time of the day, perhaps with the day.</extracomment>
        <translation>Mengirim {size} butuh kira-kira {time}, kalau jaringannya seperti terakhir kali.</translation>
    </message>
    <message id="queue.estimate.at_most">
        <extracomment>{time}: time of the day, perhaps with the day.</extracomment>
        <translation>paling lama {time}</translation>
    </message>
    <message id="queue.estimate.none">
        <translation>Lama kirim belum bisa diperkirakan: mesin ini belum pernah mengirim.</translation>
    </message>
    <message id="queue.estimate.range">
        <extracomment>{low}: the smaller number; {high}: the larger number.</extracomment>
        <translation>{low} sampai {high}</translation>
    </message>
    <message id="queue.filter.all">
        <translation>Semua</translation>
    </message>
    <message id="queue.filter.received">
        <translation>Diterima</translation>
    </message>
    <message id="queue.filter.to_check">
        <translation>Perlu dicek</translation>
    </message>
    <message id="queue.filter.waiting">
        <translation>Menunggu</translation>
    </message>
    <message id="queue.look">
        <translation>Putuskan</translation>
    </message>
    <message id="queue.none">
        <translation>Belum ada pendaftar di sini. Tekan F2 untuk mulai.</translation>
    </message>
    <message id="queue.none_found">
        <translation>Tidak ditemukan. Coba awal nama, 4 angka terakhir NIK, atau nomor bukti.</translation>
    </message>
    <message id="queue.none_of_these">
        <translation>Tidak ada yang seperti ini. Pilih Semua untuk melihat yang lain.</translation>
    </message>
    <message id="queue.overdue" numerus="yes">
        <extracomment>{count}: how many; {wave}: number of the wave. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} orang belum terkirim, padahal gelombang {wave} sudah tutup.</numerusform>
        </translation>
    </message>
    <message id="queue.overdue.remedy">
        <translation>Bawa mesin ini ke tempat yang ada internet, tekan Kirim sekarang, dan beri tahu penyelia.</translation>
    </message>
    <message id="queue.overdue.why">
        <translation>Data mereka aman di mesin ini dan tidak dihapus. Yang terlambat ikut gelombang berikutnya.</translation>
    </message>
    <message id="queue.photos">
        <extracomment>{here}: how many the centre has; {count}: how many there are.</extracomment>
        <translation>foto {here} dari {count}</translation>
    </message>
    <message id="queue.photos.short">
        <extracomment>{here}: how many the centre has; {count}: how many there are.</extracomment>
        <translation>foto {here}/{count}</translation>
    </message>
    <message id="queue.received">
        <translation>diterima pusat</translation>
    </message>
    <message id="queue.room">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>Ruang {size}</translation>
    </message>
    <message id="queue.room_low">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>Disk hampir penuh: sisa {size}</translation>
    </message>
    <message id="queue.safe" numerus="yes">
        <extracomment>{days}: how many days. Bends with {days}.</extracomment>
        <translation>
            <numerusform>Data terkunci di mesin ini; nama dan NIK dihapus {days:n} hari setelah pusat menyimpannya.</numerusform>
        </translation>
    </message>
    <message id="queue.search">
        <translation>Nama, NIK, atau nomor bukti</translation>
    </message>
    <message id="queue.send">
        <translation>Kirim sekarang</translation>
    </message>
    <message id="queue.table">
        <translation>Daftar pendaftaran</translation>
    </message>
    <message id="queue.to_approve">
        <translation>menunggu persetujuan</translation>
    </message>
    <message id="queue.to_check">
        <translation>perlu dicek</translation>
    </message>
    <message id="queue.waiting">
        <translation>menunggu dikirim</translation>
    </message>
    <message id="rail.free">
        <extracomment>{size}: a size: 1.4 GB.</extracomment>
        <translation>{size} bebas</translation>
    </message>
    <message id="rail.waiting">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} menunggu dikirim</translation>
    </message>
    <message id="read_card.birth_date">
        <translation>Tanggal lahir</translation>
    </message>
    <message id="read_card.birth_place">
        <translation>Tempat lahir</translation>
    </message>
    <message id="read_card.district">
        <translation>Kecamatan</translation>
    </message>
    <message id="read_card.file">
        <extracomment>{file}: name of a file; {seconds}: how long it took, short.</extracomment>
        <translation>{file} ({seconds} dtk)</translation>
    </message>
    <message id="read_card.name">
        <translation>Nama</translation>
    </message>
    <message id="read_card.nik">
        <translation>NIK</translation>
    </message>
    <message id="read_card.nothing">
        <translation>Tidak ada yang terbaca.</translation>
    </message>
    <message id="read_card.rt">
        <translation>RT</translation>
    </message>
    <message id="read_card.rw">
        <translation>RW</translation>
    </message>
    <message id="read_card.sex">
        <translation>Jenis kelamin</translation>
    </message>
    <message id="read_card.street">
        <translation>Alamat</translation>
    </message>
    <message id="read_card.village">
        <translation>Desa atau kelurahan</translation>
    </message>
    <message id="reason.clone">
        <translation>mesin ini pernah disalin atau dikembalikan, jadi datanya dua macam</translation>
    </message>
    <message id="reason.other">
        <extracomment>{code}: a code of letters and digits.</extracomment>
        <translation>syarat lain ({code})</translation>
    </message>
    <message id="reason.photo.blurred">
        <translation>fotonya buram</translation>
    </message>
    <message id="reason.photo.cut_off">
        <translation>sebagian tidak terlihat</translation>
    </message>
    <message id="reason.photo.dark">
        <translation>fotonya terlalu gelap</translation>
    </message>
    <message id="reason.photo.glare">
        <translation>ada pantulan cahaya</translation>
    </message>
    <message id="reason.photo.no_face">
        <translation>wajahnya tidak terlihat</translation>
    </message>
    <message id="reason.photo.not_the_card">
        <translation>bukan foto KTP</translation>
    </message>
    <message id="reason.photo.not_the_person">
        <translation>bukan orang yang mendaftar</translation>
    </message>
    <message id="reason.photo.other">
        <translation>fotonya perlu diambil ulang</translation>
    </message>
    <message id="reason.unjudgeable">
        <translation>pusat belum bisa menilainya</translation>
    </message>
    <message id="reason.unreadable">
        <translation>isinya tidak terbaca di pusat</translation>
    </message>
    <message id="receipt.answered">
        <translation>Jawaban pusat</translation>
    </message>
    <message id="receipt.captured">
        <translation>Didaftarkan</translation>
    </message>
    <message id="receipt.checkable">
        <translation>Kode QR membuktikan bukti ini asli; petugas dapat memeriksanya tanpa internet.</translation>
    </message>
    <message id="receipt.code">
        <translation>Nomor bukti</translation>
    </message>
    <message id="receipt.contact">
        <extracomment>{where}: name of an office.</extracomment>
        <translation>Pertanyaan atau pengaduan: datang ke {where} dengan bukti ini.</translation>
    </message>
    <message id="receipt.free">
        <translation>GRATIS, tidak dipungut biaya</translation>
    </message>
    <message id="receipt.heading">
        <translation>Bukti pendaftaran</translation>
    </message>
    <message id="receipt.name">
        <translation>Nama</translation>
    </message>
    <message id="receipt.nik">
        <translation>NIK</translation>
    </message>
    <message id="receipt.place.draw">
        <translation>Menunggu seleksi, belum tentu diterima.</translation>
    </message>
    <message id="receipt.place.first_come">
        <translation>Belum tentu dapat tempat: tempat diberikan menurut urutan tiba di pusat.</translation>
    </message>
    <message id="receipt.place.unknown">
        <translation>Belum tentu diterima: pusat yang memutuskan.</translation>
    </message>
    <message id="receipt.print">
        <translation>Cetak</translation>
    </message>
    <message id="receipt.printed">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>Dikirim ke printer {printer}.</translation>
    </message>
    <message id="receipt.printing">
        <translation>Mengirim ke printer…</translation>
    </message>
    <message id="receipt.qr">
        <translation>Kode QR bukti, bisa dipindai untuk memeriksa keasliannya</translation>
    </message>
    <message id="receipt.save_pdf">
        <translation>Simpan PDF</translation>
    </message>
    <message id="receipt.saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>PDF tersimpan di {path}. Hapus setelah diserahkan.</translation>
    </message>
    <message id="receipt.saving">
        <translation>Membuat PDF…</translation>
    </message>
    <message id="receipt.training">
        <translation>LATIHAN: bukan bukti pendaftaran</translation>
    </message>
    <message id="receipt.unsent">
        <translation>Tersimpan di perangkat kantor, menunggu dikirim ke pusat.</translation>
    </message>
    <message id="receipt.village">
        <translation>Desa</translation>
    </message>
    <message id="reply.again">
        <translation>Ulangi kata sandi baru</translation>
    </message>
    <message id="reply.busy">
        <translation>Membuka kunci…</translation>
    </message>
    <message id="reply.done">
        <extracomment>{name}: a name.</extracomment>
        <translation>Kata sandi baru untuk {name} berlaku. Silakan masuk.</translation>
    </message>
    <message id="reply.find">
        <translation>Cari berkas balasan</translation>
    </message>
    <message id="reply.found">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Balasan ditemukan di {path}</translation>
    </message>
    <message id="reply.heading">
        <translation>Balasan dari pusat</translation>
    </message>
    <message id="reply.lead">
        <translation>Tempel atau pindai balasannya, lalu buat kata sandi baru: 15 huruf, atau 4 kata.</translation>
    </message>
    <message id="reply.none_found">
        <translation>Tidak ada balasan untuk mesin ini di stik USB, folder Unduhan, atau folder utama.</translation>
    </message>
    <message id="reply.password">
        <translation>Kata sandi baru</translation>
    </message>
    <message id="reply.send">
        <translation>Pakai kata sandi baru</translation>
    </message>
    <message id="reply.text">
        <translation>Balasan</translation>
    </message>
    <message id="reply.who">
        <translation>Penyelia</translation>
    </message>
    <message id="request.answer">
        <translation>Sudah ada balasan</translation>
    </message>
    <message id="request.heading">
        <translation>Permintaan ke pusat</translation>
    </message>
    <message id="request.lead">
        <translation>Kirim sebagai berkas atau foto kode QR. Isinya boleh dilihat siapa pun.</translation>
    </message>
    <message id="request.qr">
        <translation>Kode QR permintaan pemulihan</translation>
    </message>
    <message id="request.save">
        <translation>Simpan berkas</translation>
    </message>
    <message id="request.saved">
        <extracomment>{path}: path of a file.</extracomment>
        <translation>Tersimpan di {path}</translation>
    </message>
    <message id="request.spoken">
        <translation>Bacakan lewat telepon</translation>
    </message>
    <message id="request.spoken.how">
        <translation>Pusat menelepon kantor Anda dan membandingkan delapan huruf ini.</translation>
    </message>
    <message id="retry">
        <translation>Coba lagi</translation>
    </message>
    <message id="role.operator">
        <translation>Petugas</translation>
    </message>
    <message id="role.supervisor">
        <translation>Penyelia</translation>
    </message>
    <message id="room.approval">
        <translation>Persetujuan</translation>
    </message>
    <message id="room.approval.line">
        <translation>Periksa isian petugas sebelum dihitung sebagai pendaftaran.</translation>
    </message>
    <message id="room.closing">
        <translation>Tutup hari</translation>
    </message>
    <message id="room.closing.line">
        <translation>Hitung, tanda tangan penyelia, dan cetak berita acara serah terima.</translation>
    </message>
    <message id="room.collective">
        <translation>Daftar kolektif</translation>
    </message>
    <message id="room.collective.line">
        <translation>Daftarkan banyak orang dari tabel CSV atau Excel.</translation>
    </message>
    <message id="room.people">
        <translation>Petugas</translation>
    </message>
    <message id="room.people.line">
        <translation>Siapa yang boleh masuk di mesin ini, dan kata sandinya.</translation>
    </message>
    <message id="room.proof">
        <translation>Periksa bukti</translation>
    </message>
    <message id="room.proof.line">
        <translation>Apakah bukti yang dibawa orang ini asli? Bisa tanpa internet.</translation>
    </message>
    <message id="room.settings">
        <translation>Pengaturan</translation>
    </message>
    <message id="room.settings.line">
        <translation>Kantor, cetak, tampilan, pengiriman, dan berapa lama data disimpan.</translation>
    </message>
    <message id="scan.doubtful">
        <translation>Belum terbukti asli</translation>
    </message>
    <message id="scan.genuine">
        <translation>Asli</translation>
    </message>
    <message id="scan.genuine.centre">
        <translation>Bukti ini dibuat oleh loket yang disahkan pusat.</translation>
    </message>
    <message id="scan.genuine.own">
        <translation>Bukti ini dibuat oleh mesin ini.</translation>
    </message>
    <message id="scan.genuine.queue">
        <translation>Nomor bukti ini ada di antrean mesin ini.</translation>
    </message>
    <message id="scan.made_by">
        <extracomment>{office}: name of the office; {when}: a moment: Today 10.52; {end}: the last four digits of the NIK.</extracomment>
        <translation>{office}, {when}. Empat angka terakhir NIK: {end}.</translation>
    </message>
    <message id="scan.no_room">
        <extracomment>{end}: the last four digits of the NIK.</extracomment>
        <translation>Nomor …{end} tidak dipakai: isiannya sudah ada. Tekan F2 atau F3, lalu pindai lagi.</translation>
    </message>
    <message id="scan.read">
        <extracomment>{label}: label of a field.</extracomment>
        <translation>{label}: terbaca dari pemindai</translation>
    </message>
    <message id="scan.receipt">
        <translation>Bukti pendaftaran</translation>
    </message>
    <message id="scan.there">
        <extracomment>{end}: the last four digits of the NIK.</extracomment>
        <translation>Nomor …{end} sudah ada di halaman ini.</translation>
    </message>
    <message id="scan.unchecked">
        <translation>Belum dapat diperiksa</translation>
    </message>
    <message id="scan.unknown">
        <extracomment>{text}: what was typed.</extracomment>
        <translation>Kode tidak dikenali: {text}</translation>
    </message>
    <message id="seats.draw">
        <extracomment>{when}: a moment: Today 10.52; {entered}: how many take part in the draw; {quota}: how many places there are.</extracomment>
        <translation>Per {when}: {entered} pendaftar untuk {quota} tempat.</translation>
    </message>
    <message id="seats.full">
        <extracomment>{when}: a moment: Today 10.52; {waiting}: how many wait.</extracomment>
        <translation>Kuota per {when}: penuh, {waiting} di daftar tunggu.</translation>
    </message>
    <message id="seats.left">
        <extracomment>{when}: a moment: Today 10.52; {left}: how many places are left.</extracomment>
        <translation>Kuota per {when}: sisa {left}.</translation>
    </message>
    <message id="seats.moves">
        <translation>Angka terus berubah.</translation>
    </message>
    <message id="seats.offline">
        <translation>Angka berubah setelah tersambung.</translation>
    </message>
    <message id="self_test.bad">
        <extracomment>{part}: part of a programme file; {kind}: kind of a mistake of the program; {said}: a sentence that was said before.</extracomment>
        <translation>RUSAK: {part}, {kind}: {said}</translation>
    </message>
    <message id="self_test.good">
        <extracomment>{part}: part of a programme file; {said}: a sentence that was said before.</extracomment>
        <translation>Baik: {part}, {said}</translation>
    </message>
    <message id="self_test.handbook">
        <translation>buku petunjuk</translation>
    </message>
    <message id="self_test.handbook.said" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} bab dalam setiap bahasa</numerusform>
        </translation>
    </message>
    <message id="self_test.lenses">
        <translation>kamera</translation>
    </message>
    <message id="self_test.lenses.said">
        <extracomment>{count}: how many.</extracomment>
        <translation>ditemukan: {count}</translation>
    </message>
    <message id="self_test.pictures">
        <translation>gambar</translation>
    </message>
    <message id="self_test.pictures.said">
        <extracomment>{width}: how wide; {height}: how high.</extracomment>
        <translation>kartu ditemukan, dipotong, {width} x {height}</translation>
    </message>
    <message id="self_test.programme">
        <translation>aturan</translation>
    </message>
    <message id="self_test.programme.said" numerus="yes">
        <extracomment>{name}: a name; {count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{name}, {count:n} isian</numerusform>
        </translation>
    </message>
    <message id="self_test.reading">
        <translation>pembaca KTP</translation>
    </message>
    <message id="self_test.reading.absent">
        <translation>tidak terpasang; data KTP diketik</translation>
    </message>
    <message id="self_test.reading.said">
        <translation>siap membaca</translation>
    </message>
    <message id="self_test.receipt">
        <translation>bukti</translation>
    </message>
    <message id="self_test.receipt.said">
        <extracomment>{count}: how many.</extracomment>
        <translation>kode QR dalam PDF, {count} kotak</translation>
    </message>
    <message id="self_test.region">
        <translation>wilayah</translation>
    </message>
    <message id="self_test.seal">
        <translation>segel</translation>
    </message>
    <message id="self_test.seal.said">
        <translation>ditutup dan dibuka</translation>
    </message>
    <message id="self_test.signature">
        <translation>tanda tangan</translation>
    </message>
    <message id="self_test.signature.said">
        <translation>dibuat dan diperiksa</translation>
    </message>
    <message id="self_test.slots">
        <translation>kunci</translation>
    </message>
    <message id="self_test.slots.said">
        <translation>dikunci dan dibuka dengan kata sandi</translation>
    </message>
    <message id="self_test.store">
        <translation>berkas data</translation>
    </message>
    <message id="self_test.store.said">
        <translation>terkunci, ditulis, dibaca kembali, utuh</translation>
    </message>
    <message id="self_test.window">
        <translation>jendela</translation>
    </message>
    <message id="self_test.words">
        <translation>kata-kata</translation>
    </message>
    <message id="self_test.words.said">
        <extracomment>{names}: several names.</extracomment>
        <translation>bahasa: {names}</translation>
    </message>
    <message id="settings.calls">
        <translation>Panggil petugas terdengar</translation>
    </message>
    <message id="settings.calls.computer">
        <translation>Di komputer ini saja</translation>
    </message>
    <message id="settings.calls.effect.computer">
        <translation>Panggilan hanya terdengar di jendela lain di komputer ini.</translation>
    </message>
    <message id="settings.calls.effect.none">
        <translation>Tombol Panggil petugas menyuruh pengunjung datang ke loket.</translation>
    </message>
    <message id="settings.calls.effect.office">
        <translation>Loket lain di jaringan kantor yang sama mendengar panggilan. Perlu terhubung ke pusat.</translation>
    </message>
    <message id="settings.calls.none">
        <translation>Tidak dipakai</translation>
    </message>
    <message id="settings.calls.office">
        <translation>Di seluruh kantor</translation>
    </message>
    <message id="settings.camera">
        <translation>Kamera</translation>
    </message>
    <message id="settings.camera.default">
        <translation>Kamera utama</translation>
    </message>
    <message id="settings.camera.effect.away">
        <extracomment>{camera}: name of a camera.</extracomment>
        <translation>{camera} tidak ditemukan sekarang. Mendaftar tetap bisa, tanpa foto.</translation>
    </message>
    <message id="settings.camera.effect.default">
        <translation>F5 dan F6 memotret dengan kamera utama komputer ini.</translation>
    </message>
    <message id="settings.camera.effect.named">
        <extracomment>{camera}: name of a camera.</extracomment>
        <translation>F5 dan F6 memotret dengan {camera}.</translation>
    </message>
    <message id="settings.camera.effect.none">
        <translation>Tidak ada foto yang diambil. Mendaftar tetap bisa.</translation>
    </message>
    <message id="settings.camera.effect.nowhere">
        <translation>Belum ada kamera. Mendaftar tetap bisa, tanpa foto.</translation>
    </message>
    <message id="settings.camera.none">
        <translation>Tanpa kamera</translation>
    </message>
    <message id="settings.contact">
        <translation>Telepon atau alamat untuk bertanya</translation>
    </message>
    <message id="settings.contact.effect">
        <translation>Tercetak di setiap bukti sesudah nama kantor. Boleh kosong.</translation>
    </message>
    <message id="settings.contact.example">
        <translation>0812-0000-9000, Jl. Melati 5</translation>
    </message>
    <message id="settings.contrast">
        <translation>Kontras</translation>
    </message>
    <message id="settings.contrast.effect">
        <translation>Tinggi: latar hitam, huruf putih, garis tebal.</translation>
    </message>
    <message id="settings.contrast.high">
        <translation>Tinggi</translation>
    </message>
    <message id="settings.contrast.normal">
        <translation>Biasa</translation>
    </message>
    <message id="settings.data_days">
        <translation>Data pribadi disimpan di mesin ini</translation>
    </message>
    <message id="settings.data_days.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} hari</numerusform>
        </translation>
    </message>
    <message id="settings.data_days.effect" numerus="yes">
        <extracomment>{days}: how many days. Bends with {days}.</extracomment>
        <translation>
            <numerusform>Nama dan NIK dihapus {days:n} hari setelah pusat menyimpannya. Nomor bukti tetap ada. Waktu yang lebih lama hanya untuk pendaftar baru.</numerusform>
        </translation>
    </message>
    <message id="settings.desk">
        <translation>Nama loket</translation>
    </message>
    <message id="settings.desk.effect">
        <translation>Terlihat di atas layar dan di bukti, mulai masuk berikutnya.</translation>
    </message>
    <message id="settings.desk.example">
        <translation>Loket 3</translation>
    </message>
    <message id="settings.empty">
        <translation>Belum diisi</translation>
    </message>
    <message id="settings.group.data">
        <translation>Data dan keamanan</translation>
    </message>
    <message id="settings.group.office">
        <translation>Kantor</translation>
    </message>
    <message id="settings.group.print">
        <translation>Cetak</translation>
    </message>
    <message id="settings.group.send">
        <translation>Pengiriman</translation>
    </message>
    <message id="settings.group.view">
        <translation>Tampilan</translation>
    </message>
    <message id="settings.group.walkin">
        <translation>Layar mandiri</translation>
    </message>
    <message id="settings.idle_seconds">
        <translation>Tanpa sentuhan, layar bertanya</translation>
    </message>
    <message id="settings.idle_seconds.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} detik</numerusform>
        </translation>
    </message>
    <message id="settings.idle_seconds.effect" numerus="yes">
        <extracomment>{idle}: how many seconds. Bends with {idle}.</extracomment>
        <translation>
            <numerusform>Setelah {idle:n} detik muncul pertanyaan, lalu 30 detik kemudian isian dihapus. Dengan huruf besar dua kali lebih lama.</numerusform>
        </translation>
    </message>
    <message id="settings.language">
        <translation>Bahasa saat program dibuka</translation>
    </message>
    <message id="settings.language.effect">
        <translation>Tombol bahasa di atas layar tetap bisa dipakai kapan saja.</translation>
    </message>
    <message id="settings.lead">
        <translation>Setiap pilihan langsung berlaku dan tersimpan. Baris di bawahnya menjelaskan artinya.</translation>
    </message>
    <message id="settings.lock_minutes">
        <translation>Layar terkunci sendiri setelah</translation>
    </message>
    <message id="settings.lock_minutes.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} menit</numerusform>
        </translation>
    </message>
    <message id="settings.lock_minutes.effect" numerus="yes">
        <extracomment>{minutes}: how many minutes. Bends with {minutes}.</extracomment>
        <translation>
            <numerusform>Setelah {minutes:n} menit tanpa ketikan. Yang sedang diketik tetap tersimpan.</numerusform>
        </translation>
    </message>
    <message id="settings.locked">
        <translation>Hanya penyelia yang bisa mengubah ini.</translation>
    </message>
    <message id="settings.mode">
        <translation>Mesin ini dipakai</translation>
    </message>
    <message id="settings.mode.desk">
        <translation>Petugas di loket</translation>
    </message>
    <message id="settings.mode.effect.desk">
        <translation>Setelah masuk, terbuka halaman petugas.</translation>
    </message>
    <message id="settings.mode.effect.walkin">
        <translation>Mulai masuk berikutnya, layar penuh untuk pengunjung. Petugas keluar lewat lambang di pojok.</translation>
    </message>
    <message id="settings.mode.walkin">
        <translation>Pengunjung sendiri</translation>
    </message>
    <message id="settings.office">
        <translation>Nama kantor</translation>
    </message>
    <message id="settings.office.certified">
        <extracomment>{office}: name of the office.</extracomment>
        <translation>Pusat mengenal kantor ini sebagai {office}; nama itu yang tercetak di bukti. Yang diketik di sini disebut saat meminta persetujuan, mulai masuk berikutnya.</translation>
    </message>
    <message id="settings.office.effect">
        <translation>Tercetak di bukti dan disebut saat meminta persetujuan, mulai masuk berikutnya.</translation>
    </message>
    <message id="settings.office.example">
        <translation>Disnaker Kota Bandung</translation>
    </message>
    <message id="settings.paper">
        <translation>Kertas</translation>
    </message>
    <message id="settings.paper.80mm">
        <translation>Struk 80 mm</translation>
    </message>
    <message id="settings.paper.a4">
        <translation>A4</translation>
    </message>
    <message id="settings.paper.auto">
        <translation>Ikut printer</translation>
    </message>
    <message id="settings.paper.effect.80mm">
        <translation>Bukti dicetak sempit, untuk printer struk.</translation>
    </message>
    <message id="settings.paper.effect.a4">
        <translation>Bukti dicetak satu halaman A4.</translation>
    </message>
    <message id="settings.paper.effect.auto">
        <translation>Bukti mengikuti kertas yang disebut printer. Kalau terpotong, pilih sendiri.</translation>
    </message>
    <message id="settings.printer">
        <translation>Printer</translation>
    </message>
    <message id="settings.printer.default">
        <translation>Printer utama</translation>
    </message>
    <message id="settings.printer.effect.away">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>{printer} sekarang tidak ditemukan. Pendaftaran tetap jalan; bukti bisa disimpan sebagai PDF.</translation>
    </message>
    <message id="settings.printer.effect.default">
        <translation>Ctrl+P mencetak di printer utama komputer ini.</translation>
    </message>
    <message id="settings.printer.effect.named">
        <extracomment>{printer}: name of a printer.</extracomment>
        <translation>Ctrl+P mencetak di {printer}.</translation>
    </message>
    <message id="settings.printer.effect.none">
        <translation>Bukti dibacakan nomornya atau disimpan sebagai PDF.</translation>
    </message>
    <message id="settings.printer.effect.nowhere">
        <translation>Sekarang tidak ada printer. Pendaftaran tetap jalan; bukti bisa disimpan sebagai PDF.</translation>
    </message>
    <message id="settings.printer.none">
        <translation>Tidak mencetak</translation>
    </message>
    <message id="settings.receipt_seconds">
        <translation>Bukti tampil di layar</translation>
    </message>
    <message id="settings.receipt_seconds.choice" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} detik</numerusform>
        </translation>
    </message>
    <message id="settings.receipt_seconds.effect" numerus="yes">
        <extracomment>{shown}: how many seconds. Bends with {shown}.</extracomment>
        <translation>
            <numerusform>Setelah {shown:n} detik layar dibersihkan. Pengunjung bisa minta waktu lagi.</numerusform>
        </translation>
    </message>
    <message id="settings.saved">
        <translation>Tersimpan</translation>
    </message>
    <message id="settings.send.asked">
        <translation>Diminta. Hasilnya terlihat di Antrean.</translation>
    </message>
    <message id="settings.staff_pin">
        <translation>PIN petugas</translation>
    </message>
    <message id="settings.staff_pin.effect.none">
        <translation>Belum ada PIN: pojok petugas meminta kata sandi. 6 sampai 12 angka.</translation>
    </message>
    <message id="settings.staff_pin.effect.set">
        <translation>PIN sudah ada dan tidak ditampilkan lagi. Ketik yang baru untuk menggantinya.</translation>
    </message>
    <message id="settings.staff_pin.none">
        <translation>Belum ada</translation>
    </message>
    <message id="settings.staff_pin.set">
        <translation>Sudah ada</translation>
    </message>
    <message id="settings.sync">
        <translation>Kirim ke pusat</translation>
    </message>
    <message id="settings.sync.auto">
        <translation>Otomatis</translation>
    </message>
    <message id="settings.sync.effect.auto">
        <translation>Pendaftar baru dikirim segera, dan pusat ditanya setiap menit.</translation>
    </message>
    <message id="settings.sync.effect.manual">
        <translation>Tidak ada yang terkirim sampai seseorang menekan Kirim sekarang. Data aman di sini.</translation>
    </message>
    <message id="settings.sync.effect.metered">
        <translation>Dikirim tiap 15 menit, paling banyak 200 orang sekali jalan; pusat ditanya tiap jam.</translation>
    </message>
    <message id="settings.sync.manual">
        <translation>Kalau diminta</translation>
    </message>
    <message id="settings.sync.metered">
        <translation>Hemat data</translation>
    </message>
    <message id="settings.sync_window">
        <translation>Jam kirim otomatis</translation>
    </message>
    <message id="settings.sync_window.effect">
        <translation>Kosong: boleh sepanjang hari. Contoh 18.00-06.00: hanya malam, lewat tengah malam.</translation>
    </message>
    <message id="settings.sync_window.example">
        <translation>18.00-06.00</translation>
    </message>
    <message id="settings.sync_window.set">
        <extracomment>{window}: hours of the day: 18.00-06.00; {zone}: WIB, WITA or WIT.</extracomment>
        <translation>Kirim otomatis hanya pukul {window} {zone}. Kirim sekarang tetap bisa kapan saja.</translation>
    </message>
    <message id="settings.text_size">
        <translation>Ukuran huruf</translation>
    </message>
    <message id="settings.text_size.effect">
        <translation>Besar: semua huruf sepertiga lebih besar, juga di layar masuk.</translation>
    </message>
    <message id="settings.text_size.large">
        <translation>Besar</translation>
    </message>
    <message id="settings.text_size.normal">
        <translation>Biasa</translation>
    </message>
    <message id="sign_in.busy">
        <translation>Membuka kunci…</translation>
    </message>
    <message id="sign_in.enter">
        <translation>Masuk</translation>
    </message>
    <message id="sign_in.forgot">
        <translation>Lupa kata sandi?</translation>
    </message>
    <message id="sign_in.free">
        <translation>Pendaftaran GRATIS, tidak dipungut biaya.</translation>
    </message>
    <message id="sign_in.heading">
        <translation>Masuk</translation>
    </message>
    <message id="sign_in.offline">
        <translation>Bisa masuk tanpa internet. Data di mesin ini terkunci sampai Anda masuk.</translation>
    </message>
    <message id="sign_in.password">
        <translation>Kata sandi</translation>
    </message>
    <message id="sign_in.promise">
        <translation>Daftar sekali.
Tidak hilang, tidak terhitung dua kali.</translation>
    </message>
    <message id="sign_in.who">
        <translation>Siapa yang bertugas?</translation>
    </message>
    <message id="sign_out">
        <translation>Keluar</translation>
    </message>
    <message id="standing.batched">
        <translation>Siap dikirim</translation>
    </message>
    <message id="standing.drawn">
        <translation>Lolos seleksi</translation>
    </message>
    <message id="standing.duplicate">
        <translation>Sudah terdaftar</translation>
    </message>
    <message id="standing.in_draw">
        <translation>Menunggu seleksi</translation>
    </message>
    <message id="standing.needs_correction">
        <translation>Perlu diperbaiki</translation>
    </message>
    <message id="standing.not_drawn">
        <translation>Belum lolos</translation>
    </message>
    <message id="standing.placed">
        <translation>Dapat tempat</translation>
    </message>
    <message id="standing.quarantined">
        <translation>Hubungi penyelia</translation>
    </message>
    <message id="standing.queued">
        <translation>Menunggu dikirim</translation>
    </message>
    <message id="standing.received">
        <translation>Diterima pusat</translation>
    </message>
    <message id="standing.refused">
        <translation>Belum memenuhi syarat</translation>
    </message>
    <message id="standing.waiting">
        <translation>Daftar tunggu</translation>
    </message>
    <message id="tab.check">
        <translation>Perlu dicek</translation>
    </message>
    <message id="tab.entry">
        <translation>Input baru</translation>
    </message>
    <message id="tab.more">
        <translation>Lainnya</translation>
    </message>
    <message id="tab.queue">
        <translation>Antrean</translation>
    </message>
    <message id="tab.search">
        <translation>Cari</translation>
    </message>
    <message id="touch.again">
        <translation>Ulang</translation>
    </message>
    <message id="touch.capitals">
        <translation>Huruf kapital</translation>
    </message>
    <message id="touch.erase">
        <translation>Hapus</translation>
    </message>
    <message id="touch.signs">
        <translation>Tanda</translation>
    </message>
    <message id="touch.space">
        <translation>spasi</translation>
    </message>
    <message id="touch.step">
        <extracomment>{at}: number of this step; {of}: how many there are.</extracomment>
        <translation>Langkah {at} dari {of}</translation>
    </message>
    <message id="training">
        <translation>LATIHAN</translation>
    </message>
    <message id="training.note">
        <translation>Latihan: tidak ada pendaftaran sungguhan.</translation>
    </message>
    <message id="tries.wait" numerus="yes">
        <extracomment>{seconds}: how many seconds. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>Terlalu sering salah. Coba lagi dalam {seconds:n} detik.</numerusform>
        </translation>
    </message>
    <message id="trouble">
        <translation>Program tidak bisa dibuka</translation>
    </message>
    <message id="unit.day" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} hari</numerusform>
        </translation>
    </message>
    <message id="unit.hour" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} jam</numerusform>
        </translation>
    </message>
    <message id="unit.hour.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} j</translation>
    </message>
    <message id="unit.minute" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} menit</numerusform>
        </translation>
    </message>
    <message id="unit.minute.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} mnt</translation>
    </message>
    <message id="unit.second" numerus="yes">
        <extracomment>{count}: how many. Bends with {count}.</extracomment>
        <translation>
            <numerusform>{count:n} detik</numerusform>
        </translation>
    </message>
    <message id="unit.second.short">
        <extracomment>{count}: how many.</extracomment>
        <translation>{count} dtk</translation>
    </message>
    <message id="unsent.batched">
        <translation>Terkunci dan siap dikirim, belum ada jawaban pusat.</translation>
    </message>
    <message id="unsent.queued">
        <translation>Tersimpan di perangkat, menunggu dikirim.</translation>
    </message>
    <message id="verdict.drawn">
        <translation>Lolos seleksi.</translation>
    </message>
    <message id="verdict.drawn.1">
        <extracomment>{wave}: number of the wave; {number}: a number.</extracomment>
        <translation>Lolos seleksi gelombang {wave}, tempat nomor {number}.</translation>
    </message>
    <message id="verdict.drawn.2">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Lolos seleksi gelombang {wave}.</translation>
    </message>
    <message id="verdict.duplicate">
        <translation>Sudah terdaftar; yang pertama tetap berlaku.</translation>
    </message>
    <message id="verdict.duplicate.1">
        <extracomment>{at}: a date or a moment; {where}: name of an office.</extracomment>
        <translation>Sudah terdaftar {at} di {where}; yang pertama tetap berlaku.</translation>
    </message>
    <message id="verdict.duplicate.2">
        <extracomment>{at}: a date or a moment.</extracomment>
        <translation>Sudah terdaftar {at}; yang pertama tetap berlaku.</translation>
    </message>
    <message id="verdict.in_draw">
        <translation>Menunggu seleksi, belum tentu diterima.</translation>
    </message>
    <message id="verdict.in_draw.1">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Menunggu seleksi gelombang {wave}, belum tentu diterima.</translation>
    </message>
    <message id="verdict.needs_correction">
        <translation>Perlu diperbaiki.</translation>
    </message>
    <message id="verdict.needs_correction.1">
        <extracomment>{field}: label of a field; {reasons}: why, inside the sentence.</extracomment>
        <translation>Perlu diperbaiki, {field}: {reasons}.</translation>
    </message>
    <message id="verdict.needs_correction.2">
        <extracomment>{field}: label of a field.</extracomment>
        <translation>Perlu diperbaiki: {field}.</translation>
    </message>
    <message id="verdict.not_drawn">
        <translation>Belum lolos, otomatis ikut gelombang berikutnya.</translation>
    </message>
    <message id="verdict.not_drawn.1">
        <extracomment>{wave}: number of the wave.</extracomment>
        <translation>Belum lolos gelombang {wave}, otomatis ikut gelombang berikutnya.</translation>
    </message>
    <message id="verdict.placed">
        <translation>Dapat tempat.</translation>
    </message>
    <message id="verdict.placed.1">
        <extracomment>{number}: a number; {wave}: number of the wave.</extracomment>
        <translation>Dapat tempat nomor {number}, gelombang {wave}.</translation>
    </message>
    <message id="verdict.placed.2">
        <extracomment>{number}: a number.</extracomment>
        <translation>Dapat tempat nomor {number}.</translation>
    </message>
    <message id="verdict.quarantined">
        <translation>Pusat perlu memeriksa. Hubungi penyelia.</translation>
    </message>
    <message id="verdict.quarantined.1">
        <extracomment>{reasons}: why, inside the sentence.</extracomment>
        <translation>Hubungi penyelia: {reasons}.</translation>
    </message>
    <message id="verdict.received">
        <translation>Diterima pusat, sedang diperiksa.</translation>
    </message>
    <message id="verdict.refused">
        <translation>Belum memenuhi syarat.</translation>
    </message>
    <message id="verdict.refused.1">
        <extracomment>{reasons}: why, inside the sentence.</extracomment>
        <translation>Belum memenuhi syarat: {reasons}.</translation>
    </message>
    <message id="verdict.waiting">
        <translation>Daftar tunggu, belum tentu diterima.</translation>
    </message>
    <message id="verdict.waiting.1">
        <extracomment>{position}: place on the waiting list.</extracomment>
        <translation>Daftar tunggu nomor {position}, belum tentu diterima.</translation>
    </message>
    <message id="village.none">
        <translation>Tidak ada desa dengan nama itu. Periksa ejaannya.</translation>
    </message>
    <message id="village.placeholder">
        <translation>ketik awal nama desa</translation>
    </message>
    <message id="waiting.long">
        <translation>Masih bekerja. Yang sudah tersimpan aman.</translation>
    </message>
    <message id="walkin.age">
        <translation>Umur Anda</translation>
    </message>
    <message id="walkin.age.between">
        <extracomment>{least}: the youngest; {most}: the oldest, in years.</extracomment>
        <translation>{least} sampai {most} tahun</translation>
    </message>
    <message id="walkin.age.from">
        <extracomment>{least}: the youngest, in years.</extracomment>
        <translation>{least} tahun atau lebih</translation>
    </message>
    <message id="walkin.age.to">
        <extracomment>{most}: the oldest, in years.</extracomment>
        <translation>paling tua {most} tahun</translation>
    </message>
    <message id="walkin.aloud">
        <translation>Bacakan</translation>
    </message>
    <message id="walkin.ask_officer">
        <translation>Panggil petugas. Isian Anda tetap ada di layar ini.</translation>
    </message>
    <message id="walkin.back">
        <translation>Kembali</translation>
    </message>
    <message id="walkin.begin">
        <translation>Mulai</translation>
    </message>
    <message id="walkin.birth.date">
        <translation>Tanggal lahir: hari, bulan, tahun</translation>
    </message>
    <message id="walkin.birth.heading">
        <translation>Kapan Anda lahir?</translation>
    </message>
    <message id="walkin.birth.lead">
        <translation>Tulis seperti di KTP, walau berbeda dengan NIK.</translation>
    </message>
    <message id="walkin.call">
        <translation>Panggil petugas</translation>
    </message>
    <message id="walkin.cancel">
        <translation>Batal</translation>
    </message>
    <message id="walkin.card_photo.heading">
        <translation>Foto KTP Anda</translation>
    </message>
    <message id="walkin.card_photo.lead">
        <translation>Pegang KTP di depan kamera, di dalam bingkai.</translation>
    </message>
    <message id="walkin.check_mine">
        <translation>Cek pendaftaran saya</translation>
    </message>
    <message id="walkin.choice.more">
        <extracomment>{leaf}: which leaf is shown; {leaves}: how many there are.</extracomment>
        <translation>Pilihan lain ({leaf} dari {leaves})</translation>
    </message>
    <message id="walkin.conditions.all_true">
        <translation>Semua benar</translation>
    </message>
    <message id="walkin.conditions.heading">
        <translation>Apakah ini benar?</translation>
    </message>
    <message id="walkin.conditions.lead">
        <translation>Syarat untuk mendaftar. Tidak ada yang disimpan.</translation>
    </message>
    <message id="walkin.conditions.not_true">
        <translation>Ada yang tidak</translation>
    </message>
    <message id="walkin.consent.agree">
        <translation>Saya setuju</translation>
    </message>
    <message id="walkin.consent.disagree">
        <translation>Saya tidak setuju</translation>
    </message>
    <message id="walkin.consent.heading">
        <translation>Persetujuan data Anda</translation>
    </message>
    <message id="walkin.consent.lead">
        <translation>Bacalah dulu. Anda boleh menolak.</translation>
    </message>
    <message id="walkin.consent.more">
        <extracomment>{leaf}: which leaf is shown; {leaves}: how many there are.</extracomment>
        <translation>Baca lanjutannya ({leaf} dari {leaves})</translation>
    </message>
    <message id="walkin.digits">
        <extracomment>{digits}: how many digits were typed; {length}: how many there are to be.</extracomment>
        <translation>{digits} dari {length}</translation>
    </message>
    <message id="walkin.end">
        <translation>Selesai</translation>
    </message>
    <message id="walkin.face_photo.heading">
        <translation>Foto wajah Anda</translation>
    </message>
    <message id="walkin.face_photo.lead">
        <translation>Berdiri di depan layar dan lihat ke kamera.</translation>
    </message>
    <message id="walkin.go">
        <translation>Lanjut</translation>
    </message>
    <message id="walkin.hide">
        <translation>Samarkan</translation>
    </message>
    <message id="walkin.home.bring">
        <translation>Siapkan dulu</translation>
    </message>
    <message id="walkin.home.kk">
        <translation>Kartu Keluarga</translation>
    </message>
    <message id="walkin.home.kk.more">
        <translation>foto juga boleh</translation>
    </message>
    <message id="walkin.home.ktp">
        <translation>KTP</translation>
    </message>
    <message id="walkin.home.ktp.more">
        <translation>yang asli</translation>
    </message>
    <message id="walkin.home.phone">
        <translation>Nomor HP</translation>
    </message>
    <message id="walkin.home.phone.more">
        <translation>yang aktif</translation>
    </message>
    <message id="walkin.home.promise">
        <translation>Gratis, sekitar 6 menit. Bisa walau internet mati.</translation>
    </message>
    <message id="walkin.home.title">
        <extracomment>{programme}: name of the programme.</extracomment>
        <translation>Daftar {programme} di sini.</translation>
    </message>
    <message id="walkin.kk.art">
        <translation>Gambar Kartu Keluarga: nomornya di tengah atas</translation>
    </message>
    <message id="walkin.kk.heading">
        <translation>Ketik nomor KK Anda</translation>
    </message>
    <message id="walkin.kk.lead">
        <translation>16 angka di bagian atas Kartu Keluarga.</translation>
    </message>
    <message id="walkin.kk.paper">
        <translation>KARTU KELUARGA</translation>
    </message>
    <message id="walkin.kk.scan">
        <translation>Ada pemindai? Dekatkan kode QR pada Kartu Keluarga.</translation>
    </message>
    <message id="walkin.kk.where">
        <translation>Nomor ada di bawah tulisan Kartu Keluarga.</translation>
    </message>
    <message id="walkin.kk.whole">
        <translation>Nomor KK lengkap</translation>
    </message>
    <message id="walkin.line.home">
        <translation>Tanpa internet – tetap bisa mendaftar</translation>
    </message>
    <message id="walkin.line.online">
        <translation>Tersambung</translation>
    </message>
    <message id="walkin.line.page">
        <translation>Tanpa internet – data tersimpan aman di mesin ini</translation>
    </message>
    <message id="walkin.line.short">
        <translation>Tanpa internet</translation>
    </message>
    <message id="walkin.mend">
        <translation>Ubah</translation>
    </message>
    <message id="walkin.mend_digits">
        <extracomment>{count}: how many digits are wrong.</extracomment>
        <translation>Perbaiki {count} angka, lalu tekan Lanjut</translation>
    </message>
    <message id="walkin.nik.art">
        <translation>Gambar KTP: NIK ada di baris paling atas</translation>
    </message>
    <message id="walkin.nik.from_photo">
        <translation>Dari foto KTP. Cocokkan dengan kartu Anda.</translation>
    </message>
    <message id="walkin.nik.heading">
        <translation>Ketik NIK Anda</translation>
    </message>
    <message id="walkin.nik.lead">
        <translation>16 angka di baris paling atas KTP.</translation>
    </message>
    <message id="walkin.nik.other">
        <translation>Tidak ada KTP di tangan?</translation>
    </message>
    <message id="walkin.nik.whole">
        <translation>NIK lengkap</translation>
    </message>
    <message id="walkin.no_card">
        <translation>Tidak bawa KTP</translation>
    </message>
    <message id="walkin.not_me">
        <translation>Ini bukan saya</translation>
    </message>
    <message id="walkin.part.nik.day">
        <translation>tanggal lahir</translation>
    </message>
    <message id="walkin.part.nik.month">
        <translation>bulan lahir</translation>
    </message>
    <message id="walkin.part.nik.no_such_day">
        <translation>tanggal lahir</translation>
    </message>
    <message id="walkin.part.nik.province">
        <translation>provinsi</translation>
    </message>
    <message id="walkin.part.nik.serial">
        <translation>nomor urut</translation>
    </message>
    <message id="walkin.person.heading">
        <translation>Siapa nama Anda?</translation>
    </message>
    <message id="walkin.person.lead">
        <translation>Tulis seperti di KTP.</translation>
    </message>
    <message id="walkin.phone.heading">
        <translation>Nomor HP Anda</translation>
    </message>
    <message id="walkin.phone.lead">
        <translation>10 sampai 13 angka, mulai dengan 08.</translation>
    </message>
    <message id="walkin.phone.none">
        <translation>Tidak punya HP</translation>
    </message>
    <message id="walkin.phone.read_back">
        <translation>Bacalah lagi. Benar begini?</translation>
    </message>
    <message id="walkin.photo.again">
        <translation>Foto ulang</translation>
    </message>
    <message id="walkin.photo.broken">
        <translation>Anda bisa lanjut tanpa foto, atau panggil petugas.</translation>
    </message>
    <message id="walkin.photo.by_itself">
        <translation>Foto diambil sendiri kalau sudah pas.</translation>
    </message>
    <message id="walkin.photo.cannot">
        <translation>Tidak bisa foto</translation>
    </message>
    <message id="walkin.photo.face.1">
        <translation>Satu wajah, cukup dekat</translation>
    </message>
    <message id="walkin.photo.face.2">
        <translation>Cukup terang, tidak silau</translation>
    </message>
    <message id="walkin.photo.face.3">
        <translation>Mata melihat ke kamera</translation>
    </message>
    <message id="walkin.photo.kept">
        <translation>Foto sudah disimpan</translation>
    </message>
    <message id="walkin.photo.ktp.1">
        <translation>Seluruh KTP ada di bingkai</translation>
    </message>
    <message id="walkin.photo.ktp.2">
        <translation>Cukup terang, tidak memantul</translation>
    </message>
    <message id="walkin.photo.ktp.3">
        <translation>Diam, tulisan terbaca jelas</translation>
    </message>
    <message id="walkin.photo.review">
        <translation>Apakah fotonya jelas?</translation>
    </message>
    <message id="walkin.photo.take">
        <translation>Ambil foto</translation>
    </message>
    <message id="walkin.photo.three">
        <translation>Tiga hal yang dilihat kamera</translation>
    </message>
    <message id="walkin.photo.tired">
        <translation>Belum berhasil. Petugas bisa membantu Anda.</translation>
    </message>
    <message id="walkin.photo.use">
        <translation>Pakai foto ini</translation>
    </message>
    <message id="walkin.photo.wait">
        <translation>Tunggu sebentar, kamera masih mencari</translation>
    </message>
    <message id="walkin.problem.consent.missing.how">
        <translation>Baca persetujuan, lalu tekan Saya setuju.</translation>
    </message>
    <message id="walkin.problem.nik.day.how">
        <translation>Harus 01 sampai 31, atau 41 sampai 71 untuk perempuan.</translation>
    </message>
    <message id="walkin.problem.nik.day.what">
        <translation>Periksa angka ke-7 dan ke-8.</translation>
    </message>
    <message id="walkin.problem.nik.submitted_here.how">
        <translation>Tanyakan kepada petugas; tidak perlu mengisi lagi.</translation>
    </message>
    <message id="walkin.problem.number.least.how">
        <translation>Periksa lagi angkanya.</translation>
    </message>
    <message id="walkin.problem.number.most.how">
        <translation>Periksa lagi angkanya.</translation>
    </message>
    <message id="walkin.problem.phone.long.how">
        <translation>Nomor HP 10 sampai 13 angka. Hapus angka yang lebih.</translation>
    </message>
    <message id="walkin.problem.phone.short.how">
        <translation>Nomor HP 10 sampai 13 angka. Ketik angka yang kurang.</translation>
    </message>
    <message id="walkin.problem.required.how">
        <translation>Isi dulu, lalu tekan Lanjut.</translation>
    </message>
    <message id="walkin.product">
        <translation>Pendaftaran Prakerja</translation>
    </message>
    <message id="walkin.receipt.check">
        <translation>Cek status kapan saja</translation>
    </message>
    <message id="walkin.receipt.check.more">
        <translation>Tunjukkan kode di bukti ini di mesin atau loket.</translation>
    </message>
    <message id="walkin.receipt.finish">
        <translation>Selesai dan bersihkan layar</translation>
    </message>
    <message id="walkin.receipt.heading">
        <translation>Pendaftaran tersimpan</translation>
    </message>
    <message id="walkin.receipt.keep">
        <translation>Simpan kode bukti ini</translation>
    </message>
    <message id="walkin.receipt.keep.more">
        <translation>Cetak, atau foto layar ini dengan HP Anda.</translation>
    </message>
    <message id="walkin.receipt.left" numerus="yes">
        <extracomment>{seconds}: how many seconds are left. Bends with {seconds}.</extracomment>
        <translation>
            <numerusform>Layar dibersihkan dalam {seconds:n} detik</numerusform>
        </translation>
    </message>
    <message id="walkin.receipt.left.why">
        <translation>supaya data Anda tidak terlihat orang lain</translation>
    </message>
    <message id="walkin.receipt.more_time">
        <translation>Saya butuh waktu lagi</translation>
    </message>
    <message id="walkin.receipt.next">
        <translation>Selanjutnya</translation>
    </message>
    <message id="walkin.receipt.officer">
        <translation>Petugas memeriksa isian Anda dulu</translation>
    </message>
    <message id="walkin.receipt.offline">
        <translation>Mesin ini sedang tanpa internet.</translation>
    </message>
    <message id="walkin.receipt.offline.more">
        <translation>Data Anda dikirim otomatis begitu tersambung. Anda tidak perlu mendaftar lagi.</translation>
    </message>
    <message id="walkin.receipt.place">
        <translation>Tersimpan di sini belum berarti lolos seleksi</translation>
    </message>
    <message id="walkin.receipt.print">
        <translation>Cetak bukti</translation>
    </message>
    <message id="walkin.receipt.printed">
        <translation>Ambil bukti Anda di pencetak.</translation>
    </message>
    <message id="walkin.receipt.slip">
        <translation>Bukti pendaftaran</translation>
    </message>
    <message id="walkin.receipt.thanks">
        <extracomment>{name}: first name.</extracomment>
        <translation>Terima kasih, {name}. Simpan bukti Anda.</translation>
    </message>
    <message id="walkin.receipt.waits">
        <translation>Isian Anda tersimpan</translation>
    </message>
    <message id="walkin.register">
        <translation>Daftarkan saya</translation>
    </message>
    <message id="walkin.review.address">
        <translation>Alamat</translation>
    </message>
    <message id="walkin.review.born">
        <translation>Lahir</translation>
    </message>
    <message id="walkin.review.face.clear">
        <translation>Wajah terlihat jelas</translation>
    </message>
    <message id="walkin.review.face.none">
        <translation>Tanpa foto wajah</translation>
    </message>
    <message id="walkin.review.face.unclear">
        <translation>Foto wajah mungkin kurang jelas</translation>
    </message>
    <message id="walkin.review.heading">
        <translation>Periksa jawaban Anda</translation>
    </message>
    <message id="walkin.review.identity">
        <translation>Data diri</translation>
    </message>
    <message id="walkin.review.ktp.clear">
        <translation>KTP terbaca jelas</translation>
    </message>
    <message id="walkin.review.ktp.none">
        <translation>Tanpa foto KTP</translation>
    </message>
    <message id="walkin.review.ktp.unclear">
        <translation>Foto KTP mungkin kurang jelas</translation>
    </message>
    <message id="walkin.review.lead">
        <translation>Ada yang salah? Tekan Ubah. Setelah mendaftar, perubahan lewat petugas.</translation>
    </message>
    <message id="walkin.review.more">
        <translation>Lihat sisanya</translation>
    </message>
    <message id="walkin.review.none">
        <translation>Tidak ada</translation>
    </message>
    <message id="walkin.review.photos">
        <translation>Foto KTP dan swafoto</translation>
    </message>
    <message id="walkin.review.photos_none">
        <translation>Tanpa foto. Anda tetap bisa mendaftar.</translation>
    </message>
    <message id="walkin.review.rest">
        <translation>Kontak dan pekerjaan</translation>
    </message>
    <message id="walkin.review.rt_rw">
        <translation>RT / RW</translation>
    </message>
    <message id="walkin.show">
        <translation>Tampilkan</translation>
    </message>
    <message id="walkin.skip">
        <translation>Lewati</translation>
    </message>
    <message id="walkin.stage.address">
        <translation>Alamat</translation>
    </message>
    <message id="walkin.stage.check">
        <translation>Periksa</translation>
    </message>
    <message id="walkin.stage.conditions">
        <translation>Syarat</translation>
    </message>
    <message id="walkin.stage.contact">
        <translation>Kontak</translation>
    </message>
    <message id="walkin.stage.identity">
        <translation>Data diri</translation>
    </message>
    <message id="walkin.stage.photos">
        <translation>Foto</translation>
    </message>
    <message id="walkin.stage.work">
        <translation>Pendidikan dan pekerjaan</translation>
    </message>
    <message id="walkin.street.card">
        <translation>Alamat di KTP</translation>
    </message>
    <message id="walkin.street.current">
        <translation>Alamat tinggal sekarang</translation>
    </message>
    <message id="walkin.truth">
        <translation>Saya menyatakan data di atas benar.</translation>
    </message>
    <message id="walkin.turn.back">
        <translation>Kembali mengisi</translation>
    </message>
    <message id="walkin.turn.disagreed.heading">
        <translation>Tidak apa-apa</translation>
    </message>
    <message id="walkin.turn.disagreed.lead">
        <translation>Tanpa persetujuan, mesin ini tidak boleh mencatat data Anda.</translation>
    </message>
    <message id="walkin.turn.disagreed.where">
        <translation>Tidak ada yang disimpan. Petugas dapat menjelaskan bila Anda ragu.</translation>
    </message>
    <message id="walkin.turn.no_card.heading">
        <translation>Tidak bawa KTP?</translation>
    </message>
    <message id="walkin.turn.no_card.lead">
        <translation>NIK juga tercetak di Kartu Keluarga, SIM, kartu BPJS, dan KTP digital.</translation>
    </message>
    <message id="walkin.turn.no_card.where">
        <translation>Tidak menemukannya? Petugas akan membantu Anda.</translation>
    </message>
    <message id="walkin.turn.no_phone.heading">
        <translation>Tidak punya HP?</translation>
    </message>
    <message id="walkin.turn.no_phone.lead">
        <translation>Program ini memerlukan nomor HP. Nomor keluarga serumah juga boleh.</translation>
    </message>
    <message id="walkin.turn.no_phone.where">
        <translation>Tidak ada sama sekali? Petugas akan membantu Anda.</translation>
    </message>
    <message id="walkin.turn.not_eligible.heading">
        <translation>Belum bisa mendaftar</translation>
    </message>
    <message id="walkin.turn.not_eligible.lead">
        <translation>Program ini tidak menerima pendaftar bila:</translation>
    </message>
    <message id="walkin.turn.not_eligible.where">
        <translation>Ada yang kurang jelas? Tanyakan kepada petugas. Tidak ada yang disimpan.</translation>
    </message>
    <message id="walkin.turn.registered.heading">
        <translation>NIK ini sudah terdaftar</translation>
    </message>
    <message id="walkin.turn.registered.lead">
        <extracomment>{day}: a day: 24 November 2026.</extracomment>
        <translation>Didaftarkan di mesin ini pada {day}. Tidak perlu mendaftar lagi.</translation>
    </message>
    <message id="walkin.turn.registered.where">
        <translation>Dengan bukti pendaftaran Anda dapat melihat statusnya.</translation>
    </message>
    <message id="walkin.turn.submitted.heading">
        <translation>NIK ini sudah diisi di sini</translation>
    </message>
    <message id="walkin.turn.submitted.lead">
        <translation>Isiannya menunggu diperiksa petugas. Tidak perlu mengisi lagi.</translation>
    </message>
    <message id="walkin.turn.submitted.where">
        <translation>Tanyakan kepada petugas bila ada yang ingin diubah.</translation>
    </message>
    <message id="walkin.village.ask">
        <translation>Ketik awal nama desa</translation>
    </message>
    <message id="walkin.village.by_name">
        <translation>Cari namanya</translation>
    </message>
    <message id="walkin.village.by_region">
        <translation>Cari lewat provinsi</translation>
    </message>
    <message id="walkin.village.lead">
        <translation>Ketik namanya, lalu sentuh yang benar.</translation>
    </message>
    <message id="walkin.village.level.0">
        <translation>Pilih provinsi</translation>
    </message>
    <message id="walkin.village.level.2">
        <extracomment>{place}: name of the province.</extracomment>
        <translation>Pilih kabupaten atau kota di {place}</translation>
    </message>
    <message id="walkin.village.level.4">
        <extracomment>{place}: name of the regency.</extracomment>
        <translation>Pilih kecamatan di {place}</translation>
    </message>
    <message id="walkin.village.level.6">
        <extracomment>{place}: name of the district.</extracomment>
        <translation>Pilih desa atau kelurahan di {place}</translation>
    </message>
    <message id="walkin.village.more">
        <translation>Yang lain</translation>
    </message>
    <message id="whose.Invalid">
        <translation>Petugas yang memperbaiki.</translation>
    </message>
    <message id="whose.ProtocolError">
        <translation>Hubungi bantuan pusat.</translation>
    </message>
    <message id="whose.SiteError">
        <translation>Beri tahu penyelia.</translation>
    </message>
    <message id="whose.TransientError">
        <translation>Mesin mencoba lagi sendiri.</translation>
    </message>
    <message id="why.asked">
        <translation>Orangnya bertanya</translation>
    </message>
    <message id="why.cancel">
        <translation>Batal</translation>
    </message>
    <message id="why.correcting">
        <translation>Diperbaiki</translation>
    </message>
    <message id="why.first_stays">
        <translation>Yang pertama yang dipakai</translation>
    </message>
    <message id="why.gone">
        <translation>Tidak dilanjutkan</translation>
    </message>
    <message id="why.heading">
        <translation>Mengapa data ini dilihat?</translation>
    </message>
    <message id="why.lead">
        <translation>Alasan dan nama Anda dicatat di riwayat, isinya tidak.</translation>
    </message>
    <message id="why.no_consent">
        <translation>Persetujuan belum dibacakan</translation>
    </message>
    <message id="why.not_as_card">
        <translation>Tidak sama dengan KTP</translation>
    </message>
    <message id="why.not_eligible">
        <translation>Memang belum memenuhi syarat</translation>
    </message>
    <message id="why.objects">
        <translation>Orangnya keberatan</translation>
    </message>
    <message id="why.own">
        <translation>Atau dengan kata sendiri</translation>
    </message>
    <message id="why.papers">
        <translation>Dokumen belum lengkap</translation>
    </message>
    <message id="why.send">
        <translation>Tampilkan</translation>
    </message>
    <message id="why.supervisor">
        <translation>Diminta penyelia</translation>
    </message>
    <message id="why.told">
        <translation>Orangnya sudah diberi tahu</translation>
    </message>
    <message id="why.typing">
        <translation>Mencari salah ketik</translation>
    </message>
    <message id="why.unclear">
        <translation>Jawaban kurang jelas</translation>
    </message>
    <message id="why.unsure">
        <translation>Tidak yakin mana yang benar</translation>
    </message>
    <message id="why.usual">
        <translation>Alasan</translation>
    </message>
    <message id="why.with_person">
        <translation>Dicek bersama orangnya</translation>
    </message>
    <message id="why.wrong_person">
        <translation>Orangnya keliru</translation>
    </message>
</context>
</TS>
