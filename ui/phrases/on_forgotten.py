"""Words for a forgotten password: whom to ask, the request to the centre, and its reply."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_FORGOTTEN: Mapping[str, Both] = MappingProxyType(
    {
        "sign_in.forgot": Both("Lupa kata sandi?", "Forgot the password?"),
        # --- what can be done ---------------------------------------------------------------------
        "forgot.heading": Both("Lupa kata sandi", "A forgotten password"),
        "forgot.lead": Both(
            "Data dan antrean tetap aman. Tidak ada yang perlu dihapus.",
            "The data and the queue are safe. Nothing needs to be deleted.",
        ),
        "forgot.officer": Both("Petugas yang lupa", "An officer has forgotten"),
        "forgot.officer.how": Both(
            "Minta penyelia masuk, lalu Lainnya, Petugas, Kata sandi baru.",
            "Ask the supervisor to sign in, then More, People, New password.",
        ),
        "forgot.supervisor": Both("Penyelia yang lupa", "The supervisor has forgotten"),
        "forgot.supervisor.how": Both(
            "Penyelia lain bisa membantu dengan cara yang sama. Kalau tidak ada, "
            "pusat membantu: kirim permintaan, terima balasan, buat kata sandi baru.",
            "Another supervisor can help in the same way. If there is none, the centre helps: "
            "send a request, get a reply, make a new password.",
        ),
        "forgot.ask": Both("Minta bantuan pusat", "Ask the centre"),
        "forgot.asking": Both("Sebentar…", "One moment…"),
        "forgot.back": Both("Kembali", "Back"),
        # --- the request --------------------------------------------------------------------------
        "request.heading": Both("Permintaan ke pusat", "The request to the centre"),
        "request.lead": Both(
            "Kirim sebagai berkas atau foto kode QR. Isinya boleh dilihat siapa pun.",
            "Send it as a file or a photo of the QR code. Anybody may see it.",
        ),
        "request.qr": Both("Kode QR permintaan pemulihan", "QR code of the recovery request"),
        "request.spoken": Both("Bacakan lewat telepon", "Read out by telephone"),
        "request.spoken.how": Both(
            "Pusat menelepon kantor Anda dan membandingkan delapan huruf ini.",
            "The centre calls your office and compares these eight letters.",
        ),
        "request.save": Both("Simpan berkas", "Save the file"),
        "request.saved": Both("Tersimpan di {path}", "Saved at {path}"),
        "request.answer": Both("Sudah ada balasan", "There is a reply"),
        # --- the reply ----------------------------------------------------------------------------
        "reply.heading": Both("Balasan dari pusat", "The centre's reply"),
        "reply.lead": Both(
            "Tempel atau pindai balasannya, lalu buat kata sandi baru: 15 huruf, atau 4 kata.",
            "Paste or scan the reply, then make a new password: 15 characters, or 4 words.",
        ),
        "reply.text": Both("Balasan", "Reply"),
        "reply.find": Both("Cari berkas balasan", "Look for the reply file"),
        "reply.found": Both("Balasan ditemukan di {path}", "Found the reply at {path}"),
        "reply.none_found": Both(
            "Tidak ada balasan untuk mesin ini di stik USB, folder Unduhan, atau folder utama.",
            "No reply for this machine on the USB stick, in Downloads or at home.",
        ),
        "reply.who": Both("Penyelia", "Supervisor"),
        "reply.password": Both("Kata sandi baru", "New password"),
        "reply.again": Both("Ulangi kata sandi baru", "New password again"),
        "reply.send": Both("Pakai kata sandi baru", "Use the new password"),
        "reply.busy": Both("Membuka kunci…", "Unlocking…"),
        "reply.done": Both(
            "Kata sandi baru untuk {name} berlaku. Silakan masuk.",
            "The new password for {name} is good. Please sign in.",
        ),
        # --- without a window ---------------------------------------------------------------------
        "command.recovery_asked": Both(
            "Permintaan tersimpan di {path}. Bacakan lewat telepon: {spoken}",
            "The request is at {path}. Read out by telephone: {spoken}",
        ),
        "command.recovered": Both(
            "Kata sandi baru untuk {name} ({operator}) berlaku sekarang.",
            "The new password for {name} ({operator}) is good from now on.",
        ),
        "command.password_new": Both("Kata sandi baru: ", "New password: "),
    }
)
