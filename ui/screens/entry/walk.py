"""How the focus goes through the page: Enter to what is empty, Tab to what is next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.screens.entry.boxes import Box, ChoiceBox
from ui.screens.entry.form_panel import FormPanel
from ui.screens.entry.interview import Interview


class Walk(QObject):
    """The boxes in reading order, then `after`: consent, people set aside, the two ways out."""

    def __init__(
        self, interview: Interview, form: FormPanel, after: Sequence[QWidget], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._interview, self._sheet, self._form = interview, interview.sheet, form
        self._after = list(after)
        self._arrived: Box | None = None
        self._sheet.edited.connect(self._forget_arrival)

    def to(self, box: Box | None, *, to_go_on: bool = False) -> None:
        """Go to a box and have it in sight: to type it anew, or `to_go_on` where one stopped."""
        self._arrived = None
        if box is None or not box.is_asked:
            return
        self._form.show_box(box)
        reason = Qt.FocusReason.OtherFocusReason if to_go_on else Qt.FocusReason.TabFocusReason
        box.shell.setFocus(reason)
        focused = QApplication.focusWidget()
        if not to_go_on and isinstance(focused, QLineEdit) and box.shell.isAncestorOf(focused):
            focused.selectAll()  # Qt does it on arrival only, and one may have been there
        self._form.show_box(box)

    def to_field(self, field_id: str) -> None:
        self.to(self._sheet.box(field_id))

    def on(self, box: Box) -> None:
        """To the next empty box; when there is none, to the consent, then to the save."""
        if box is self._arrived and box.is_empty:
            self._arrived = None  # Enter out of habit, after the page had gone on by itself
        elif (following := self._sheet.next_empty(box)) is not None:
            self.to(following)
        else:
            self._to_the_end()

    def by_itself(self, box: Box) -> None:
        """On from an answer that is complete; not from a wrong one, never out of the form, and not
        while something is corrected. Not from a NIK either: what it tells is looked at first."""
        stays = self._interview.mends or box.field.id == "nik"
        following = None if stays else self._sheet.next_empty(box)
        if following is not None and self._sheet.is_sound(box, self._interview.today):
            self.to(following)
            self._arrived = following

    def past_consent(self) -> bool:
        """Enter on the consent goes on to the save, and never gives the consent itself."""
        consent, *_, save = self._after
        if consent.hasFocus():
            save.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def back(self) -> None:
        stops = self._stops()
        at = self._at(stops)
        if at is not None and at > 0:
            self._go(stops[at - 1])

    def step(self, is_next: bool) -> bool:
        """Tab: one further in reading order; False when that leaves the page."""
        stops = self._stops()
        at = self._at(stops)
        if at is None or not 0 <= (to := at + (1 if is_next else -1)) < len(stops):
            return False
        self._go(stops[to])
        return True

    def answer(self, number: int) -> None:
        """Choose answer `number` of the question one is at, or else of the next open one."""
        box = self._sheet.question_to_answer()
        if box is not None and box.answer(number):
            self._form.show_box(box)

    def switch(self, field_id: str) -> None:
        """The other of two answers; on to what it calls for, if it calls for anything."""
        box = self._sheet.box(field_id)
        if not isinstance(box, ChoiceBox) or not box.is_asked:
            return
        asked = len(self._sheet.asked)
        box.answer(2 if box.text() == box.field.choices[0].id else 1)
        self._form.show_box(box)
        if len(self._sheet.asked) > asked:
            self.to(self._sheet.next_empty(box))

    def _forget_arrival(self, _box: Box) -> None:
        self._arrived = None

    def _to_the_end(self) -> None:
        consent, *_, save = self._after
        target = save if self._interview.consent_at is not None else consent
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[QWidget]:
        shells = [box.shell for box in self._sheet.asked]
        return [*shells, *(w for w in self._after if w.isVisible() and w.isEnabled())]

    def _at(self, stops: Sequence[QWidget]) -> int | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((n for n, w in enumerate(stops) if w is focus or w.isAncestorOf(focus)), None)

    def _go(self, stop: QWidget) -> None:
        box = next((box for box in self._sheet.asked if box.shell is stop), None)
        if box is not None:
            self.to(box)
        else:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
