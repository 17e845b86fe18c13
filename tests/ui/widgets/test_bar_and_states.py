"""The bar, buttons, pills and notices: reachable by keys, named, large enough, in any language."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from ui.theme.tones import Ink, Role, Tone
from ui.widgets.banner import Banner
from ui.widgets.bar_buttons import BarButton, Tab
from ui.widgets.button import Button, Girth
from ui.widgets.figure import Figure
from ui.widgets.icon_button import IconButton
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, PillButton
from ui.widgets.progress_bar import Completeness, ProgressBar
from ui.widgets.top_bar import TopBar
from ui.words import Words

PLACES = [Tab("new", "Input baru"), Tab("queue", "Antrean"), Tab("check", "Perlu dicek")]


@pytest.fixture
def bar(show):
    bar = TopBar("Prakerja", PLACES, Words().names_of_languages())
    bar.show_place("new")
    bar.show_language("id")
    show(bar, width=1366)
    return bar


def _button(bar, text) -> Any:
    return next(b for b in bar.findChildren(BarButton) if b.text() == text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_place_is_reached_and_pressed_by_keys(qtbot, bar, key):
    _button(bar, "Input baru").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.place_chosen) as told:
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told.args == ["queue"]
    assert _button(bar, "Input baru").isChecked()  # the screen moves the mark, once it is there


def test_places_are_one_tab_stop_and_languages_the_next(qtbot, bar):
    _button(bar, "Input baru").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Bahasa Indonesia"


def test_what_waits_is_said_too(bar):
    bar.set_counts({"queue": "214", "check": ""})
    assert _button(bar, "Antrean").accessibleName() == "Antrean, 214"
    assert _button(bar, "Perlu dicek").accessibleName() == "Perlu dicek"


def test_the_bar_speaks_another_language_at_once(bar):
    bar.set_counts({"queue": "214"})
    bar.set_texts([Tab("new", "New"), Tab("queue", "Queue"), Tab("check", "To check")])
    assert _button(bar, "Queue").accessibleName() == "Queue, 214"
    assert _button(bar, "New").isChecked()


def test_the_other_language_is_asked_for(qtbot, bar):
    with qtbot.waitSignal(bar.language_chosen) as told:
        qtbot.mouseClick(_button(bar, "EN"), Qt.MouseButton.LeftButton)
    assert told.args == ["en"]


def test_a_training_desk_says_so(bar):
    bar.set_training("LATIHAN")
    assert [
        label.isVisible() for label in bar.findChildren(Label) if label.text() == "LATIHAN"
    ] == [True]
    bar.set_training(None)
    assert not any(label.text() == "LATIHAN" for label in bar.findChildren(Label))


def test_the_sync_chip_stands_in_the_bar_and_can_be_pressed(qtbot, bar):
    chip = PillButton("Tanpa internet", Tone.SOGA, "cloud-off")
    bar.add_chip(chip)
    chip.set_pill("Terkirim 08.12", Tone.PANDAN, "cloud-check")
    chip.setFocus()
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert chip.text() == "Terkirim 08.12"


def test_everything_in_the_bar_fits_a_small_laptop(qtbot, show):
    bar = TopBar("Prakerja", [*PLACES, Tab("search", "Cari")], Words().names_of_languages())
    bar.set_counts({"queue": "99.999", "check": "999"})
    bar.set_operator("Siti Nurhaliza Rahmawati Kusumaningrum", "Tim lapangan Ende 2")
    bar.set_training("LATIHAN")
    bar.add_chip(PillButton("Tanpa internet, kirim terakhir 08.12", Tone.SOGA, "cloud-off"))
    window = show(bar, width=1366)
    assert window.width() == 1366
    inside = [w for w in bar.findChildren(QPushButton) if w.isVisible()]
    assert max(w.mapTo(bar, w.rect().topRight()).x() for w in inside) < bar.width()


def test_a_long_name_is_shortened_before_nobody_sits_here(show):
    bar = TopBar("Prakerja", [*PLACES, Tab("search", "Cari")], Words().names_of_languages())
    name = "Raden Ayu Kusumawardhani Prawirodirdjo Sastranegara Widjaja"
    bar.set_operator(name, "Loket pendaftaran lantai dua sayap utara")
    bar.add_chip(PillButton("Tanpa internet, kirim terakhir 08.12", Tone.SOGA, "cloud-off"))
    bar.add_last(QPushButton("F1"), QPushButton("Keluar"))
    show(bar, width=1366)
    (shown,) = (one for one in bar.findChildren(ElidedLabel) if one.text() == name)
    assert shown.isVisible()
    assert shown.width() >= shown.minimumSizeHint().width()
    assert shown.toolTip().startswith(name)
    show(bar, width=3200)
    assert shown.width() >= shown.fontMetrics().horizontalAdvance(name)


def test_what_is_folded_has_its_place_at_once(bar):
    chip = PillButton("Tersambung", Tone.PANDAN, "cloud")
    bar.add_chip(chip)
    chip.show()
    chip.set_pill("Tanpa internet, kirim terakhir 08.12", Tone.SOGA, "cloud-off")
    bar.set_counts({"queue": "1.204"})
    assert chip.width() == chip.sizeHint().width()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_is_pressed_by_enter_and_space(qtbot, show, role, key):
    button = Button("Simpan", role)
    show(button)
    button.setFocus()
    modifier = (
        Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Enter
        else Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key, modifier)


def test_ctrl_enter_on_a_button_belongs_to_the_screen(qtbot, show):
    button = Button("Tunda", Role.SECONDARY)
    show(button)
    button.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("girth", list(Girth))
def test_a_button_is_large_enough_and_grows_with_its_words(show, girth):
    button = Button("OK", girth=girth)
    show(button)
    assert button.height() >= 32
    before = button.sizeHint().width()
    button.set_texts("Save and go on to the next person")
    assert button.sizeHint().width() > before
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Save and go on to the next person"


def test_an_icon_button_has_words_for_those_who_listen(show):
    button = IconButton("eye", "Lihat kata sandi")
    show(button)
    assert button.accessibleName() == "Lihat kata sandi"
    assert min(button.width(), button.height()) >= 32


@pytest.mark.parametrize("widget", [lambda: Button("A"), lambda: PillButton("A"), Notice])
def test_the_focus_is_seen(show, widget):
    shown = widget()
    show(shown)
    shown.clearFocus()
    before = shown.grab().toImage()
    shown.setFocus()
    assert shown.hasFocus()
    assert shown.grab().toImage() != before


def test_a_pill_is_read_as_its_words(show):
    pill = Pill("Menunggu dikirim", Tone.NEUTRAL, "clock")
    show(pill)
    wide = pill.sizeHint().width()
    pill.set_pill("Diterima", Tone.PANDAN, "circle-check")
    assert pill.sizeHint().width() < wide
    assert QAccessible.queryAccessibleInterface(pill).text(QAccessible.Text.Name) == "Diterima"


def test_a_figure_is_read_as_number_and_caption(show):
    figure = Figure("menunggu dikirim", Ink.SOGA)
    figure.set_number("186")
    assert figure.accessibleName() == "186 menunggu dikirim"
    figure.set_texts("waiting")
    assert figure.accessibleName() == "186 waiting"


def test_completeness_is_read_with_what_is_missing(show):
    done = Completeness("Kelengkapan")
    done.set_progress(16, 18)
    done.set_texts("Kelengkapan", "16 dari 18", "Kurang: desa, jalan")
    show(done)
    bar = done.findChild(ProgressBar)
    assert (bar.value(), bar.maximum()) == (16, 18)
    assert bar.accessibleName() == "Kelengkapan: 16 dari 18"
    assert bar.accessibleDescription() == "Kurang: desa, jalan"


def test_a_notice_says_what_why_and_what_to_do_and_can_be_focused(show):
    notice = Notice(Tone.BATA)
    notice.set_notice("Cakram penuh", "Sisa ruang 0 MB.", "Hubungi penyelia.")
    show(notice)
    notice.setFocus()
    assert notice.hasFocus()
    spoken = QAccessible.queryAccessibleInterface(notice)
    assert spoken.text(QAccessible.Text.Name) == "Cakram penuh"
    assert spoken.text(QAccessible.Text.Description) == "Sisa ruang 0 MB. Hubungi penyelia."


def test_a_banner_never_reads_markup_out_of_a_sentence(show):
    banner = Banner("<b>5 & 6</b> tutup Senin", "Senin")
    show(banner)
    shown = banner.findChild(Label).text()
    assert shown == "&lt;b&gt;5 &amp; 6&lt;/b&gt; tutup <b>Senin</b>"
    assert banner.accessibleName() == "<b>5 & 6</b> tutup Senin"


def test_a_name_with_markup_is_shown_as_it_is(show):
    label = Label("<b>Siti</b>")
    show(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_words_too_long_for_one_line_end_in_dots_instead_of_pushing(show):
    label = ElidedLabel("Sukasari, Kota Bandung, Jawa Barat " * 5)
    window = show(label, width=200)
    assert window.width() == 200
    assert label.width() <= 200
