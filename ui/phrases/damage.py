"""What of the data file is damaged, and what that means for mending it."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Advice, advice

DAMAGE: Mapping[str, Advice] = MappingProxyType(
    {
        "store_damaged.database": advice(
            "Isi berkas data rusak.",
            "The contents of the data file are damaged.",
            "Jangan hapus apa pun. Salin seluruh folder, lalu kembalikan cadangan terakhir.",
            "Delete nothing. Copy the whole folder, then restore the last backup.",
        ),
        "store_damaged.log": advice(
            "Catatan perubahan di samping berkas data rusak.",
            "The log of changes beside the data file is damaged.",
            "Jangan hapus apa pun: simpanan terakhir ada di situ. Salin seluruh folder ke bantuan.",
            "Delete nothing: the last entries are in it. Copy the whole folder for support.",
        ),
        "store_damaged.schema": advice(
            "Susunan berkas data tidak dikenal.",
            "The layout of the data file is not known.",
            "Mungkin berkas lain yang disalin ke sini. Kembalikan folder yang semula.",
            "Another file may have been copied here. Put the former folder back.",
        ),
        "store_damaged.empty": advice(
            "Berkas data kosong.",
            "The data file is empty.",
            "Penyalinan mungkin terputus. Salin ulang seluruh folder dari tempat asalnya.",
            "Copying may have stopped half-way. Copy the whole folder again from where it was.",
        ),
        "store_damaged.not_encrypted": advice(
            "Berkas data tidak terkunci, jadi bukan milik program ini.",
            "The data file is not locked, so it is not this program's.",
            "Jangan isi apa pun. Pindahkan berkas itu, lalu kembalikan cadangan terakhir.",
            "Enter nothing. Move that file away, then restore the last backup.",
        ),
        "store_damaged.outbox": advice(
            "Sebuah antrean kiriman di berkas data rusak.",
            "A queued entry in the data file is damaged.",
            "Jangan hapus apa pun. Salin seluruh folder, lalu hubungi bantuan.",
            "Delete nothing. Copy the whole folder, then call support.",
        ),
        "store_damaged.identity": advice(
            "Tanda pengenal mesin ini di berkas data rusak.",
            "This machine's identity in the data file is damaged.",
            "Jangan hapus apa pun. Salin seluruh folder, lalu hubungi bantuan.",
            "Delete nothing. Copy the whole folder, then call support.",
        ),
    }
)
