"""The one-page entry of an operator, made of widgets alone."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from tests.shots.sheets import PLACES, WORK, find_village
from ui.theme.tokens import RING, Size, Text
from ui.theme.tones import Ink, Role, State, Tone
from ui.widgets.button import Button, Girth
from ui.widgets.card import Card, Line, Panel, PanelKind
from ui.widgets.check_row import CheckRow
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import FieldShell, LabeledField, Note
from ui.widgets.figure import Fact
from ui.widgets.grouped import PHONE
from ui.widgets.key_hint import KeyHint, KeyLegend
from ui.widgets.label import IconLabel, Label
from ui.widgets.nik_field import DigitsField, NikField
from ui.widgets.pill import Pill, PillButton
from ui.widgets.progress_bar import Completeness
from ui.widgets.suggest_field import SuggestField
from ui.widgets.top_bar import TopBar
from ui.words import Words

SCHOOLS = [Choice(str(n), text) for n, text in enumerate(("SD", "SMP", "SMA", "D1-D3", "S1+"))]


def build(width: int, height: int) -> QWidget:
    page = Panel(PanelKind.PAGE)
    page.resize(width, height)
    village = SuggestField("Desa atau kelurahan")
    village.set_search(find_village)
    column = _column(0, _bar())
    page.setLayout(column)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addLayout(_main(village, with_recent=height > 800), 1)
    middle.addWidget(_rail(348 if width > 1600 else 260))
    column.addLayout(middle, 1)
    column.addWidget(_footer(width > 1600))
    page.show()
    village.setFocus()
    QTest.keyClicks(page.focusWidget(), "geger")
    return page


def _bar() -> TopBar:
    bar = TopBar("Prakerja", PLACES, Words().names_of_languages())
    bar.show_place("new")
    bar.show_language("id")
    bar.set_counts({"queue": "214", "check": "3"})
    bar.set_operator("Rina Kartika", "Loket 3")
    bar.add_chip(PillButton("Tanpa internet · kirim terakhir 08.12", Tone.SOGA, "cloud-off"))
    return bar


def _main(village: SuggestField, *, with_recent: bool) -> QLayout:
    main = QVBoxLayout()
    main.setContentsMargins(24, 12, 24, 8)
    main.setSpacing(12 if with_recent else 8)
    main.addLayout(_headline())
    main.addWidget(_nik_card(wide=with_recent))
    form = QHBoxLayout()
    form.setSpacing(14)
    contact = QVBoxLayout()
    contact.setSpacing(14)
    contact.addWidget(_contact())
    contact.addWidget(_work(), 1)
    form.addWidget(_identity(), 10)
    form.addWidget(_address(village), 10)
    form.addLayout(contact, 11)
    if with_recent:
        main.addLayout(form, 1)
        main.addWidget(_recent())
    else:
        main.addWidget(_scrolled(form), 1)
    return main


def _scrolled(form: QLayout) -> QScrollArea:
    area, inside = QScrollArea(), QWidget()
    area.setProperty("bare", True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    inside.setProperty("bare", True)
    form.setContentsMargins(0, 0, 0, 0)
    inside.setLayout(form)
    area.setWidget(inside)
    return area


def _headline() -> QLayout:
    row = _row(16, Label("Pendaftar ke-88", Text.HEADING))
    row.addWidget(Label("rata-rata hari ini 1 menit 12 detik", Text.CELL, Ink.MUTED))
    row.addStretch(1)
    row.addWidget(KeyLegend("F1", "Semua tombol"))
    return row


def _nik_card(*, wide: bool) -> QWidget:
    card = Panel(PanelKind.CARD)
    nik = NikField("NIK")
    nik.set_text("3273014808969011")
    nik.set_state(State.GOOD)
    nik.set_aside("pindai KTP atau ketik")
    nik.set_key_hint("F2")
    row = _row(32 if wide else 16, nik)
    row.setContentsMargins(14, 11, 18, 8)
    facts = [Fact("Lahir", "8 Agustus 1996"), Fact("Umur", "29 tahun")]
    facts += [
        Fact("Jenis kelamin", "Perempuan"),
        Fact("Wilayah NIK", "Sukasari, Kota Bandung", elide=True),
    ]
    for fact in facts if wide else facts[::3]:
        row.addWidget(fact)
    row.addStretch(1)
    pill = Pill("Belum terdaftar di mesin ini", Tone.PANDAN, "circle-check", height=Size.BAND_PILL)
    row.addWidget(pill)
    card.setLayout(row)
    return card


def _identity() -> Card:
    family, name = DigitsField("Nomor KK"), LabeledField("Nama lengkap", capitals=True)
    family.set_key_hint("F3")
    place, born = LabeledField("Tempat lahir", capitals=True), DateField("Tanggal lahir")
    sex = ChoiceField("Jenis kelamin", [Choice("L", "Laki-laki"), Choice("P", "Perempuan")])
    sex.set_value("P")
    sex.set_source("dari NIK")
    for field, text, source in (
        (family, "3273011203159042", "dari pindai KK"),
        (name, "Siti Nurhaliza Rahmawati", "cek ejaan"),
        (place, "Bandung", "dari foto"),
        (born, "08081996", "dari NIK"),
    ):
        field.set_text(text)
        field.set_source(source)
        field.set_state(State.AUTO)
    return _group("Identitas", family, name, (place, born), sex)


def _address(village: SuggestField) -> Card:
    rt, rw = LabeledField("RT", data=True), LabeledField("RW", data=True)
    postcode, street = LabeledField("Kode pos", data=True), LabeledField("Jalan dan nomor")
    above = LabeledField("Kecamatan, kota", placeholder="otomatis dari desa")
    rt.set_placeholder("000")
    rw.set_placeholder("000")
    street.set_placeholder("Jl. / gang / dusun")
    return _group("Alamat KTP", village, (rt, rw, postcode), street, above)


def _contact() -> Card:
    phone, mail = DigitsField("Nomor HP", PHONE), LabeledField("Email")
    phone.set_text("081234567890")
    phone.set_note(Note.SOFT, "Dipakai 2 pendaftar lain. Boleh, pastikan benar.")
    mail.set_aside("boleh kosong")
    mail.set_placeholder("nama@contoh.id")
    return _group("Kontak", phone, mail)


def _work() -> Card:
    school, work = ChoiceField("Pendidikan terakhir", SCHOOLS), ChoiceField("Status kerja", WORK)
    school.set_value("2")
    work.set_value("seek")
    return _group("Pendidikan dan pekerjaan", school, work)


def _group(title: str, *lines: FieldShell | tuple[FieldShell, ...]) -> Card:
    card = Card(title)
    for line in lines:
        if isinstance(line, tuple):
            card.body.addLayout(_row(0, *line))
        else:
            card.body.addWidget(line)
    card.body.addStretch(1)
    return card


def _recent() -> Card:
    card = Card("Baru saja disimpan")
    card.add_right(KeyLegend("F9", "buka yang terakhir"))
    card.body.setSpacing(0)
    waiting = ("Menunggu dikirim", Tone.NEUTRAL, "clock")
    for place, (name, nik, village, look) in enumerate(
        (
            ("AHMAD HIDAYAT", "3273 •••• •••• 9003", "Isola, Sukasari", waiting),
            ("NI LUH PUTU AYU SARI", "5171 •••• •••• 9007", "Gegerkalong, Sukasari", waiting),
            (
                "YOHANES PAPILAYA",
                "8171 •••• •••• 9012",
                "Sarijadi, Sukasari",
                ("Swafoto gelap, foto ulang", Tone.SOGA, "triangle-alert"),
            ),
        )
    ):
        if place:
            card.body.addWidget(Line())
        row = _row(0)
        row.setContentsMargins(4, 6, 4, 6)
        for label, width in (
            (Label(name, Text.BODY_STRONG), 330),
            (Label(nik, Text.DATA_CELL, Ink.MUTED), 250),
            (Label(village, Text.BODY, Ink.MUTED), 300),
        ):
            label.setFixedWidth(width)
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(Pill(*look))
        card.body.addLayout(row)
    return card


def _rail(width: int) -> QWidget:
    rail = Panel(PanelKind.RAIL)
    rail.setFixedWidth(width)
    consent = CheckRow("Pendaftar setuju", "Dibacakan petugas, 09.46", "F8")
    consent.setChecked(True)
    done = Completeness("Kelengkapan")
    done.set_progress(16, 18)
    done.set_texts("Kelengkapan", "16 dari 18", "Kurang: desa, jalan")
    column = _column(12, consent, done)
    column.setContentsMargins(16, 18, 16, 16)
    column.addStretch(1)
    column.addLayout(_row(8, IconLabel("hard-drive", 18), Label("214 menunggu dikirim", Text.NOTE)))
    rail.setLayout(column)
    return rail


def _footer(wide: bool) -> QWidget:
    footer = Panel(PanelKind.FOOTER)
    footer.setFixedHeight(Size.FOOTER)
    row = _row(22, KeyLegend("Enter", "kolom berikut"), KeyLegend("↑ ↓", "pilih desa"))
    row.setContentsMargins(24, 0, 22 - RING, 0)
    row.addWidget(KeyLegend("Alt+1…9", "pilih jawaban"))
    if wide:
        row.addWidget(KeyLegend("F4", "pakai alamat terakhir"))
        row.addWidget(KeyLegend("Esc", "kosongkan kolom"))
    row.addStretch(1)
    save = Button("Simpan, lanjut pendaftar berikut", icon="check", girth=Girth.LARGE)
    save.setMinimumWidth(390 if wide else 0)
    row.addLayout(_row(6, Button("Tunda", Role.SECONDARY), save, KeyHint("Ctrl+Enter")))
    footer.setLayout(row)
    return footer


def _row(gap: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _column(gap: int, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    return column
