"""A text with a mark where the cursor stands → the plan as it is open in an editor, and the place."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

from gevinst.check.run import Circumstances, Task
from gevinst.editor.open import Conditions, OpenPlan
from gevinst.words import Language
from tests.plans import AS_OF

CURSOR = "¦"
ON = Conditions(Task, lambda: Circumstances(date.fromisoformat(AS_OF)), Language.NB)


def opened(text: str, before: OpenPlan | None = None) -> OpenPlan:
    """A plan with some text, after another version of it."""
    return OpenPlan("plan.gevinst.yaml", text, ON, before)


def at_cursor(text: str, before: OpenPlan | None = None) -> tuple[OpenPlan, int]:
    """A plan in a text that may be indented as a whole, and where the cursor stands in it."""
    plain = dedent(text).lstrip("\n")
    assert plain.count(CURSOR) == 1
    return opened(plain.replace(CURSOR, ""), before), plain.index(CURSOR)


PEOPLE = """\
gevinst: 1
språk: nb
personer:
  - {id: rita, navn: Rita Solberg, rolle: kommunalsjef}
  - {id: kari, navn: "Kari <b>Li</b>", rolle: leder}
enheter:
  - {id: natt, navn: Nattjenesten, leder: kari}
"""
