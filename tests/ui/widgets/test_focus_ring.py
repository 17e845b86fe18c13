"""Where the focus is can be seen: on every kind of widget, in every look."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from ui.theme.apply import change_look
from ui.theme.look import Look, cloth
from ui.theme.tones import Role
from ui.widgets.bar_buttons import BarButton
from ui.widgets.button import Button
from ui.widgets.check_row import CheckRow
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import LabeledField
from ui.widgets.filter_chips import Filter, FilterChip
from ui.widgets.icon_button import IconButton
from ui.widgets.nik_field import NikField
from ui.widgets.notice import Notice
from ui.widgets.password_field import PasswordField
from ui.widgets.pill import PillButton
from ui.widgets.search_box import SearchBox
from ui.widgets.suggest_field import SuggestField

Make = Callable[[], QWidget]

FOCUSABLE: dict[str, Make] = {
    **{f"button {role}": lambda role=role: Button("Simpan", role) for role in Role},  # type: ignore[misc]
    "bar button": lambda: BarButton("entry", "Input baru"),
    "switch": lambda: BarButton("large", "Huruf besar", is_switch=True),
    "chip": lambda: ChoiceField("Ya?", [Choice("yes", "Ya"), Choice("no", "Tidak")]),
    "check row": lambda: CheckRow("Pendaftar setuju"),
    "date": lambda: DateField("Tanggal lahir"),
    "field": lambda: LabeledField("Nama"),
    "filter": lambda: FilterChip(Filter("all", "Semua")),
    "icon": lambda: IconButton("eye", "Lihat"),
    "nik": lambda: NikField("NIK"),
    "notice": Notice,
    "password": lambda: PasswordField("Sandi", show="Lihat", hide="Tutup"),
    "pill": lambda: PillButton("Tersambung", icon="cloud"),
    "search": lambda: SearchBox("Cari"),
    "suggestions": lambda: SuggestField("Desa"),
}
LOOKS = {
    "usual": Look(),
    "large": Look.of(large=True, contrast=False),
    "contrast": Look.of(large=False, contrast=True),
}


@pytest.fixture(params=LOOKS, autouse=True)
def _look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    change_look(qapp, LOOKS[request.param])
    yield
    change_look(qapp, Look())


def rings(image: QImage) -> int:
    """How many of its pixels have the colour of the ring."""
    ring = cloth().kunyit.lower()
    every = range(0, image.width(), 2)
    return sum(image.pixelColor(x, y).name() == ring for y in range(image.height()) for x in every)


@pytest.mark.parametrize("kind", FOCUSABLE)
def test_the_focus_can_be_seen(kind: str, show: Callable[..., QWidget]) -> None:
    widget, elsewhere = FOCUSABLE[kind](), QCheckBox("elsewhere")
    window = show(widget, elsewhere, width=500, height=240)
    elsewhere.setFocus()
    before = rings(window.grab().toImage())
    widget.setFocus()
    focused = QApplication.focusWidget()
    assert focused is widget or (focused is not None and widget.isAncestorOf(focused))
    assert rings(window.grab().toImage()) > before + 60
