"""A mapping file says which names and ids are the same; a faulty one is told, with what is wrong."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.errors import WrongUse
from gevinst.portfolio.mapping import read_mapping
from gevinst.words import Language

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """
[[organisation]]
name = "Nordvik kommune"
also = ["Nordvik", "NORDVIK KOMMUNE KF"]

[[unit]]
organisation = "Nordvik"
id = "natt"
also = ["nattjenesten", "natt-hjemme"]
"""


def test_names_and_ids_stand_for_the_one_that_is_written_first(tmp_path: Path) -> None:
    path = tmp_path / "units.toml"
    path.write_text(GOOD, encoding="utf-8")

    mapping = read_mapping(str(path))

    assert mapping.organisation("nordvik") == "Nordvik kommune"
    assert mapping.organisation("Fjellsund") == "Fjellsund"
    assert mapping.unit("Nordvik kommune", "nattjenesten") == "natt"
    assert mapping.unit("Nordvik kommune", "dag") == "dag"
    assert mapping.unit("Fjellsund", "nattjenesten") == "nattjenesten"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[enhet]]\nid = 'a'", "“enhet” is nothing that it may have"),
        ("unit = 3", "“unit” is nothing that it may have"),
        ("[[unit]]\norganisation = 'A'\nalso = []", "lacks “id”"),
        ("[[unit]]\norganisation = 'A'\nid = 3\nalso = []", "lacks “id”"),
        ("[[unit]]\norganisation = 'A'\nid = 'a'", "lacks “also”"),
        ("[[unit]]\norganisation = 'A'\nid = 'a'\nalso = [1]", "lacks “also”"),
        ("[[unit]]\norganisation = 'A'\nid = 'a'\nalso = []\nnavn = 'x'", "“navn” is nothing"),
        (("[[unit]]\norganisation = 'A'\nid = 'a'\nalso = ['c']\n"
         "[[unit]]\norganisation = 'A'\nid = 'b'\nalso = ['c']"), "“c” stands for two"),
        ("[[", "is not valid TOML"),
        ("a = '\x01'", "is not valid TOML"),
    ],
)  # fmt: skip
def test_a_faulty_file_is_told_with_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "units.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(WrongUse) as wrong:
        read_mapping(str(path))

    assert said in wrong.value.sentence(Language.EN)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        read_mapping(str(tmp_path / "no.toml"))
    with pytest.raises(WrongUse):
        read_mapping(str(tmp_path))
    with pytest.raises(WrongUse):
        read_mapping("a\0b")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_mapping_or_told(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "units.toml"
    path.write_bytes(data)

    with suppress(WrongUse):
        read_mapping(str(path))
