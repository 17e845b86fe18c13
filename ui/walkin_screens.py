"""The walk-in kiosk wired to one workplace: opened by staff, used by whoever comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.domain.programme import Programme
from ui.bridge.errands import Errands
from ui.bridge.scanner import Plan, Scanner
from ui.main_window import MainWindow
from ui.models.link_watch import Glance, LinkWatch
from ui.screens.walkin.answers import Answers
from ui.screens.walkin.page import Around
from ui.screens.walkin.walk_in import WalkIn
from ui.theme.apply import change_look
from ui.theme.look import Look, look
from ui.walkin_care import Care

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


class WalkInScreens(QObject):
    """Lives from the sign-in of whoever opens the machine until staff close it again."""

    signed_out = Signal()
    desk_wanted = Signal()
    """Whoever signs in next goes to the officers' pages."""

    def __init__(
        self,
        workplace: Workplace,
        programme: Programme,
        window: MainWindow,
        clock: Callable[[], datetime],
        scanner: Scanner,
    ) -> None:
        super().__init__(window)
        self._workplace, self._window, self._scanner = workplace, window, scanner
        self._tasks = Errands(window.tasks, self)
        self._usual = Look.named(*_appearance(workplace))
        around = Around(workplace, self._tasks, clock, Answers(self), programme)
        self.walk_in = WalkIn(around, workplace.label, window.words)
        self.watch = LinkWatch(workplace, self._tasks, self)
        self.care = Care(self.walk_in, workplace, self._tasks, window, clock, self)
        self._connect()

    @property
    def answers(self) -> Answers:
        return self.walk_in.guide.around.answers

    def start(self) -> None:
        """Ready for the first person."""
        self._window.before_leaving(self._leave)
        self.watch.start()
        self._scanner.offer_to(self.plan)
        self.walk_in.start()
        self.care.start()

    def plan(self, text: str) -> Plan | None:
        """What to do with a scan: a number goes to the page that asks for one."""
        if self.care.check.claims(text):
            return lambda: self.care.check.show_scanned(text)
        page = self.walk_in.frame.page
        return page.scan(text) if page is not None and not self.walk_in.is_at_home else None

    def sign_out(self) -> None:
        """Staff close the walk-in; whoever is still at it is wiped."""
        self._window.before_leaving(None)
        self._leave(self.signed_out.emit)

    def _go_to_desk(self) -> None:
        self.desk_wanted.emit()
        self.sign_out()

    # --- inside -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        walk_in, window = self.walk_in, self._window
        walk_in.language_chosen.connect(window.set_language)
        walk_in.large_wanted.connect(self._show_large)
        walk_in.contrast_wanted.connect(self._show_contrast)
        walk_in.wiped.connect(lambda: self._dress(self._usual))
        walk_in.registered.connect(lambda _: self.watch.look())
        walk_in.page_changed.connect(self._look_for_camera)
        self.watch.looked.connect(self._show_glance)
        self.watch.changed.connect(self._ask_programme)
        self.watch.looked.connect(self.care.show_glance)
        self.care.desk_wanted.connect(self._go_to_desk)
        self.care.close_wanted.connect(window.close)
        window.language_changed.connect(self.care.retranslate)

    def _ask_programme(self) -> None:
        """Registrations stand differently, or there is another programme: only that matters."""
        desk, walk_in = self._workplace.desk, self.walk_in

        def take(newest: Programme) -> None:
            if newest.data != walk_in.guide.around.programme.data:
                walk_in.take_programme(newest)

        self._tasks.run(lambda: desk.programme, take, lambda _: None, owner=self)

    def _look_for_camera(self) -> None:
        """Before every person: a camera may have been plugged in, or a centre found, meanwhile."""
        photos, settings = self._workplace.photos, self._workplace.settings

        def take(may_take: bool) -> None:
            find_source = self.walk_in.guide.around.find_source
            found = may_take and find_source(settings.now.camera) is not None
            self.walk_in.takes_photos = found

        if self.walk_in.is_at_home:
            self._tasks.run(lambda: photos.can_take, take, lambda _: None, owner=self)

    def _show_large(self, is_large: bool) -> None:
        self._dress(Look.of(large=is_large, contrast=look().is_high_contrast))

    def _show_contrast(self, is_high: bool) -> None:
        self._dress(Look.of(large=look().is_large, contrast=is_high))

    def _dress(self, wanted: Look) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            change_look(application, wanted)

    def _show_glance(self, glance: Glance) -> None:
        self.walk_in.show_state(glance.state)

    def _leave(self, then: Callable[[], None]) -> None:
        """Nothing is kept of whoever stands there; then seal what waits and close the file."""
        self.watch.stop()
        self.care.stop()
        self._window.language_changed.disconnect(self.care.retranslate)
        self._scanner.offer_to(None)
        self.walk_in.wipe()
        self._workplace.card_reader.close()  # nobody waits for a card any more
        self._tasks.close(lambda: self._close(then))

    def _close(self, then: Callable[[], None]) -> None:
        close, tasks = self._workplace.close, self._window.tasks
        tasks.run(close, lambda _: then(), lambda _: then(), owner=self)


def _appearance(workplace: Workplace) -> tuple[str, str]:
    kept = workplace.settings.now.appearance
    return kept.text_size, kept.contrast
