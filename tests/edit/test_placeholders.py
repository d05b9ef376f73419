"""The hint for an id names the list that the ids stand in, in the author's words."""

from __future__ import annotations

import pytest

from gevinst.edit.placeholders import placeholder
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Refers
from gevinst.words import Language


@pytest.mark.parametrize(
    ("section", "name", "vocabulary", "hint"),
    [
        ("gains", "owner", Language.NB, "<id from personer>"),
        ("gains", "goal", Language.NB, "<id from målsettinger>"),
        ("gains", "goal", Language.NN, "<id from målsetjingar>"),
        ("gains", "goal", Language.EN, "<id from goals>"),
        ("gains", "units", Language.NN, "<id from einingar>"),
    ],
)
def test_an_id_is_from_the_list_that_defines_it(
    section: str, name: str, vocabulary: Language, hint: str
) -> None:
    model = shape(Plan).fields[section].model
    assert model

    assert placeholder(model, shape(model).fields[name], Language.EN, vocabulary) == hint


@pytest.mark.parametrize("refers", Refers)
def test_every_list_that_is_referred_to_is_found(refers: Refers) -> None:
    field = next(
        found
        for top in shape(Plan).fields.values()
        for found in (top, *(shape(top.model).fields.values() if top.model else ()))
        if found.name == refers.value
    )

    assert field.many
