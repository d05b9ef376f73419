"""What is typed in place of an answer → what is to be done instead: it begins with a colon, or is `?`."""

from __future__ import annotations

from enum import Enum

from gevinst.words import Phrase, Text, cut

SIGN = ":"
UNKNOWN = Text(
    nb="«{written}» begynner med kolon, og er ikke et svar. Skriv {skip}, {back}, {quit} eller ?.",
    nn="«{written}» byrjar med kolon, og er ikkje eit svar. Skriv {skip}, {back}, {quit} eller ?.",
    en="“{written}” begins with a colon, and is no answer. Write {skip}, {back}, {quit} or ?.",
)
HELP = Text(
    nb="Svar, eller skriv {skip} (gå forbi), {back} (ta siste svar ut igjen), {quit} eller ? (forklar).",
    nn="Svar, eller skriv {skip} (gå forbi), {back} (ta siste svar ut att), {quit} eller ? (forklar).",
    en="Answer, or write {skip} (pass over), {back} (take the last answer out), {quit} or ? (explain).",
)


class Order(Enum):
    """What may be asked for in place of an answer, in each language."""

    SKIP = Text(nb=":hopp", nn=":hopp", en=":skip")
    BACK = Text(nb=":tilbake", nn=":tilbake", en=":back")
    QUIT = Text(nb=":slutt", nn=":slutt", en=":quit")
    EXPLAIN = Text(nb="?", nn="?", en="?")


WORDS = {order.name.casefold(): order.value for order in Order if order is not Order.EXPLAIN}
_MEANT = {
    word: order
    for order in Order
    for word in (order.value.nb, order.value.nn, order.value.en)
}  # fmt: skip


class Ordered(Exception):  # noqa: N818  (what is asked for, not an error)
    """Whoever is asked wants something else than to answer."""

    def __init__(self, order: Order) -> None:
        """What they want."""
        super().__init__()
        self.order = order


def read(typed: str) -> Phrase | None:
    """Raises `Ordered` where something else than an answer is typed; a sentence where nobody knows what."""
    word = typed.strip().casefold()
    if word in _MEANT:
        raise Ordered(_MEANT[word])
    return Phrase(UNKNOWN, {"written": cut(typed), **WORDS}) if word.startswith(SIGN) else None
