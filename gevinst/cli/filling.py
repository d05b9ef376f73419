"""A session on a plan's file → questions and answers at the terminal, until there are no more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.run import unreadable
from gevinst.cli import orders
from gevinst.cli.dialogue import WIDEST, Dialogue
from gevinst.cli.one_plan import UNREADABLE
from gevinst.cli.orders import Order, Ordered
from gevinst.cli.output import encoding, write
from gevinst.edit.save import CHANGED
from gevinst.errors import CannotEdit, CannotWrite, PlanUnreadable
from gevinst.filled import asking, outcome
from gevinst.views.stream import canvas
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from gevinst.edit.said import Said
    from gevinst.errors import GevinstError
    from gevinst.filled.draft import Draft
    from gevinst.filled.session import Ended, Session
    from gevinst.views.stream import Canvas

BEGIN = Text(
    nb="{path}: {left} mangler kan fylles ut her. Hvert svar er lagret når neste spørsmål kommer.",
    nn="{path}: {left} manglar kan fyllast ut her. Kvart svar er lagra når neste spørsmål kjem.",
    en="{path}: gaps that can be filled in here: {left}. Each answer is saved when the next question comes.",
)
TAKEN_OUT = Text(
    nb="Tatt ut igjen: «{answer}»",
    nn="Teke ut att: «{answer}»",
    en="Taken out again: “{answer}”",
)
NO_WAY_BACK = Text(
    nb="Det er ikke noe svar å ta ut igjen.",
    nn="Det er ikkje noko svar å ta ut att.",
    en="There is no answer to take out again.",
)
READ_AGAIN = Text(
    nb="Noen andre har endret {path} i mellomtiden. Den er lest på nytt, og svaret ditt er ikke skrevet inn ennå: «{answer}»",
    nn="Nokon andre har endra {path} i mellomtida. Ho er lesen på nytt, og svaret ditt er ikkje skrive inn enno: «{answer}»",
    en="Someone else has changed {path} meanwhile. It has been read again, and your answer is not written in yet: “{answer}”",
)
NOT_TAKEN_OUT = Text(
    nb="Noen andre har endret {path} i mellomtiden. Den er lest på nytt, og ingenting er tatt ut.",
    nn="Nokon andre har endra {path} i mellomtida. Ho er lesen på nytt, og ingenting er teke ut.",
    en="Someone else has changed {path} meanwhile. It has been read again, and nothing was taken out.",
)
NOT_SAVED = Text(
    nb="{why} Svaret ditt er ikke lagret: «{answer}». Enter prøver igjen.",
    nn="{why} Svaret ditt er ikkje lagra: «{answer}». Enter prøver igjen.",
    en="{why} Your answer is not saved: “{answer}”. Enter tries again.",
)
NOT_ENTERED = Text(
    nb="Ikke lagret: «{answer}»",
    nn="Ikkje lagra: «{answer}»",
    en="Not saved: “{answer}”",
)
BY_HAND = Text(nb="Skriv det slik:", nn="Skriv det slik:", en="Write it like this:")


class _Typed(NamedTuple):
    """An answer as it was typed, and the field that it is to."""

    answer: str
    path: str


_NOTHING = _Typed("", "")


class Filling:
    """Asks for one gap after the other. What is typed is in the file, or shown as not being there."""

    def __init__(self, session: Session) -> None:
        """Nothing has been asked yet."""
        self.session = session
        self.talk = Dialogue(session.report.language)
        self.asked = False
        self._shown: Draft | None = None
        self._unsaved = _NOTHING

    def all(self) -> bool:
        """Ask until there is no more to ask for or the person stops; whether they broke it off."""
        interrupted = False
        try:
            self._ask()
        except KeyboardInterrupt:
            interrupted = True
            self._write("\n")
        except EOFError:
            self._write("\n")
        if typed := self.talk.begun or self._unsaved.answer:
            self.talk.say(Phrase(NOT_ENTERED, {"answer": typed}))
        self._write(outcome.summary(self.session, asked=self.asked, on=_canvas()))
        return interrupted

    def _ask(self) -> None:
        session = self.session
        while (draft := session.at_hand()) is not None:
            if not self.asked:
                facts = {"path": session.report.name, "left": session.left}
                self.talk.say(Phrase(BEGIN, facts))
                self.asked = True
            try:
                self._turn(draft)
            except Ordered as wanted:
                if wanted.order is Order.QUIT:
                    return
                self._obey(wanted.order, draft)

    def _turn(self, draft: Draft) -> None:
        """Ask for a field of a gap, and for a new gap tell of it first."""
        if draft is not self._shown:
            help_line = orders.HELP.to(self.talk.language, orders.WORDS)
            self._write(asking.head(draft, self.session.left, help_line, _canvas()))
            self._shown = draft
        each, path = draft.turns[draft.at], draft.whole_path
        asked = asking.question(draft, each)
        usual = self._unsaved.answer if self._unsaved.path == path else draft.usual(each)
        try:
            if not self.talk.ask(
                asked.text,
                partial(self._read, path),
                usual=usual,
                offered=asked.offered,
                good=asked.good,
            ):
                self._tell(self.session.go_on())
        except CannotWrite as error:
            self._not_saved(error)
        except CannotEdit as error:
            self._refused(error)

    def _read(self, path: str, typed: str) -> Said | Phrase:
        """Save an answer; a sentence where it is none. Raises `Ordered`, `CannotWrite` and `CannotEdit`."""
        if (unknown := orders.read(typed)) is not None:
            return unknown
        before, self._unsaved = self._unsaved, _Typed(typed, path)
        found = self.session.answer(typed)
        if isinstance(found, Phrase):
            self._unsaved = before
            return found
        self._unsaved = _NOTHING
        self._tell(found)
        return typed

    def _tell(self, ended: Ended | None) -> None:
        if ended is not None:
            self._write(outcome.ended(ended, _canvas()))

    def _obey(self, order: Order, draft: Draft) -> None:
        if order is not Order.EXPLAIN:
            self._unsaved = _NOTHING
        if order is Order.SKIP:
            self._tell(self.session.skip())
        elif order is Order.EXPLAIN:
            from gevinst.views.explained import terminal  # noqa: PLC0415  (on request)

            self._write("\n" + terminal([draft.missing.rule], self.talk.language, _canvas()))
        else:
            self._back()

    def _back(self) -> None:
        try:
            answer = self.session.back()
        except CannotWrite as error:
            if error.text is not CHANGED:
                self.talk.say(Phrase(error.text, error.facts))
                return
            self._read_again(NOT_TAKEN_OUT)
            return
        self._shown = None
        if answer is None:
            self.talk.say(NO_WAY_BACK)
        elif answer:
            self.talk.say(Phrase(TAKEN_OUT, {"answer": cut(answer)}))

    def _not_saved(self, error: CannotWrite) -> None:
        """Tell that an answer is not in the file, and have it ready for the question when it comes again."""
        if error.text is CHANGED:
            self._read_again(READ_AGAIN)
        else:
            why = Phrase(error.text, error.facts)
            self.talk.say(Phrase(NOT_SAVED, {"why": why, "answer": self._unsaved.answer}))

    def _read_again(self, text: Text) -> None:
        facts = {"path": self.session.path, "answer": self._unsaved.answer}
        self.talk.say(Phrase(text, facts))
        self.session.read_again()
        loaded = self.session.report.loaded
        if not loaded.readable:
            why = unreadable(loaded)
            raise PlanUnreadable(
                UNREADABLE, path=self.session.path, why=Phrase(why.text, why.facts)
            )

    def _refused(self, error: GevinstError) -> None:
        self.talk.say(Phrase(error.text, error.facts))
        self.talk.say(BY_HAND)
        self.talk.show(str(error.facts["snippet"]))
        self.session.leave()
        self._unsaved = _NOTHING

    def _write(self, text: str) -> None:
        write(text, encoding())


def _canvas() -> Canvas:
    on = canvas()
    return on._replace(width=min(on.width, WIDEST))
