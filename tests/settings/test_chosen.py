"""What is selected and ignored, place above place."""

from __future__ import annotations

import pytest

from gevinst.settings.known import Known
from gevinst.settings.layers import Chosen
from gevinst.settings.settings import By, Origin

KNOWN = Known.of()


def origin(name: str) -> Origin:
    return Origin(By.FILE, name)


def on(*said: tuple[str, str]) -> set[str]:
    """The requirements of barrier 5 that are on after some words were taken, one above the other."""
    chosen = Chosen(KNOWN.rules)
    for how, words in said:
        chosen.take(how, words.split(), origin(how))
    off = chosen.off()
    return {rule_id for rule_id in KNOWN.rules if rule_id.startswith("GEV5") and rule_id not in off}


FIVE = on()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("select", "GEV5")], FIVE),
        ([("select", "GEV502")], {"GEV502"}),
        ([("select", "GEV1")], set()),
        ([("select", "GEV1"), ("extend-select", "GEV502")], {"GEV502"}),
        ([("ignore", "GEV502")], FIVE - {"GEV502"}),
        ([("select", "GEV502"), ("ignore", "GEV5")], set()),
        ([("ignore", "GEV502"), ("ignore", "GEV503")], FIVE - {"GEV503"}),
        ([("ignore", "GEV502"), ("extend-ignore", "GEV503")], FIVE - {"GEV502", "GEV503"}),
        ([("ignore", "GEV502"), ("ignore", "")], FIVE),
        ([("ignore", "GEV5"), ("extend-select", "GEV502")], {"GEV502"}),
        ([("ignore", "GEV5"), ("extend-select", "GEV5")], FIVE),
        ([("ignore", "GEV502"), ("extend-select", "GEV5")], FIVE - {"GEV502"}),
        ([("ignore", "GEV502"), ("select", "GEV5")], FIVE - {"GEV502"}),
        ([("ignore", "GEV502"), ("select", "GEV502")], {"GEV502"}),
        ([("extend-select", "GEV502"), ("extend-ignore", "GEV502")], FIVE - {"GEV502"}),
    ],
)
def test_later_words_win_where_they_are_as_precise(
    said: list[tuple[str, str]], expected: set[str]
) -> None:
    assert on(*said) == expected


def test_whether_a_file_can_be_read_is_always_judged() -> None:
    chosen = Chosen(KNOWN.rules)
    chosen.take("select", ["GEV5"], origin("a"))
    chosen.take("ignore", ["GEV0"], origin("b"))

    assert "GEV001" not in chosen.off()


def test_it_is_known_what_turned_each_off() -> None:
    chosen = Chosen(KNOWN.rules)
    chosen.take("select", ["GEV5"], origin("a"))
    chosen.take("extend-ignore", ["GEV502"], origin("b"))

    assert chosen.off()["GEV101"] == origin("a")
    assert chosen.off()["GEV502"] == origin("b")
