"""Someone who was said to be new is the same person the next time, also where that is not said again."""

from __future__ import annotations

from gevinst.filled.meant import Meanings
from gevinst.plan.gains import Gain, WorkChange
from gevinst.plan.shape import shape
from gevinst.words import Phrase
from tests.plans import loaded

OWNER = shape(Gain).fields["owner"]
RESPONSIBLE = shape(WorkChange).fields["responsible"]


def test_who_is_new_is_known_by_the_name_from_then_on() -> None:
    meanings = Meanings(loaded("gevinst: 1\npersoner: [{id: kari, navn: Kari Moe}]\n"))

    assert isinstance(meanings.of("Nora Berg", RESPONSIBLE), Phrase)
    assert meanings.of("Nora Berg (ny)", RESPONSIBLE) == "nora"
    assert meanings.of("nora berg", RESPONSIBLE) == "nora"
    assert meanings.of("Kari Moe, Nora Berg", OWNER) == ("kari", "nora")
    assert list(meanings.newcomers(["nora"])) == ["nora"]
