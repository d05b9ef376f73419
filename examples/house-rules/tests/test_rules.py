"""Every rule of Nordvik's does what its card says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from gevinst.testing import problems, rules_of

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule


@pytest.mark.parametrize("rule", rules_of("nordvik_rules"), ids=lambda rule: rule.id)
def test_the_rule_does_what_its_card_says(rule: Rule[Any]) -> None:
    assert problems(rule) == []
