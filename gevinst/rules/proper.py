"""What a package gives as a rule → held to be one, with a card that every report can tell of."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.errors import FaultyPackage
from gevinst.plan.model import Plan
from gevinst.plan.shape import leads
from gevinst.rules.given import Setting
from gevinst.rules.prose import is_example, is_told_plainly
from gevinst.rules.rule import OUR_PREFIX, FileRule, OutcomeRule, PlanRule, Role, Severity
from gevinst.rules.sources import HOUSE
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule

NOT_A_RULE = Text(
    nb="filen har ikke en «rule» som er en PlanRule, FileRule eller OutcomeRule",
    nn="fila har ikkje ein «rule» som er ein PlanRule, FileRule eller OutcomeRule",
    en="the file has no “rule” that is a PlanRule, FileRule or OutcomeRule",
)
WRONG_ID = Text(
    nb="id-en i kravet må være som i navnet på filen",
    nn="id-en i kravet må vere som i namnet på fila",
    en="the id in the rule must be as in the name of the file",
)
OURS = Text(
    nb="GEV er for kravene i gevinst selv; velg en annen begynnelse",
    nn="GEV er for krava i gevinst sjølv; vel ein annan start",
    en="GEV is for gevinst's own requirements; choose another beginning",
)
NO_BARRIER = Text(
    nb="det første sifferet i id-en må være barrieren, 1–5, eller 0 for filens form",
    nn="det første sifferet i id-en må vere barrieren, 1–5, eller 0 for forma på fila",
    en="the first digit of the id must be the barrier, 1–5, or 0 for the form of the file",
)
NO_TEXT = Text(
    nb="«{field}» må være en setning på bokmål, nynorsk og engelsk, på én linje og uten tegn som blir til formatering",
    nn="«{field}» må vere ei setning på bokmål, nynorsk og engelsk, på éi linje og utan teikn som blir til formatering",
    en="“{field}” must be a sentence in bokmål, nynorsk and English, on one line and without signs of markup",
)
WRONG = Text(
    nb="«{field}» er ikke slik det skal være",
    nn="«{field}» er ikkje slik det skal vere",
    en="“{field}” is not as it should be",
)
NOT_HOUSE = Text(
    nb='«sources» må være ("HOUSE",), og «practice» må si hvor kravet er bestemt',
    nn='«sources» må vere ("HOUSE",), og «practice» må seie kvar kravet er bestemt',
    en='“sources” must be ("HOUSE",), and “practice” must say where the requirement was decided',
)
NO_FIELD = Text(
    nb="«reads» nevner «{path}», som ikke er et felt i planen",
    nn="«reads» nemner «{path}», som ikkje er eit felt i planen",
    en="“reads” names “{path}”, which is no field of the plan",
)
NOT_A_NUMBER = Text(
    nb="en grense må ha et navn, et helt tall og en forklaring på alle tre språk",
    nn="ei grense må ha eit namn, eit heilt tal og ei forklaring på alle tre språka",
    en="a limit must have a name, a whole number and an explanation in all three languages",
)
NO_CHECK = Text(
    nb="kravet har ingen funksjon under @rule.check",
    nn="kravet har ingen funksjon under @rule.check",
    en="the rule has no function below @rule.check",
)
_KINDS = (PlanRule, FileRule, OutcomeRule)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_BARRIERS = "012345"
_LARGEST = 10**15


def hold(rule: Any, rule_id: str) -> Rule[Any]:  # noqa: ANN401  (a package may give anything)
    """What a package gives as the rule of an id, which is one. Raises `FaultyPackage`."""
    if rule_id.startswith(OUR_PREFIX):
        raise FaultyPackage(OURS)
    if rule_id[-3] not in _BARRIERS:
        raise FaultyPackage(NO_BARRIER)
    if type(rule) not in _KINDS:
        raise FaultyPackage(NOT_A_RULE)
    made: Rule[Any] = rule
    _hold_card(made, rule_id)
    return made


def _hold_card(rule: Rule[Any], rule_id: str) -> None:
    if type(rule.id) is not str or rule.id != rule_id:
        raise FaultyPackage(WRONG_ID)
    _hold_texts(rule)
    _hold_values(rule)
    if rule.sources != (HOUSE,) or rule.practice is None:
        raise FaultyPackage(NOT_HOUSE)
    for path in rule.reads:
        if not leads(Plan, path):
            raise FaultyPackage(NO_FIELD, path=str(path)[:80])
    if not all(_is_setting(setting, rule_id) for setting in rule.settings):
        raise FaultyPackage(NOT_A_NUMBER)
    if not rule.is_checked:
        raise FaultyPackage(NO_CHECK)


def _hold_texts(rule: Rule[Any]) -> None:
    for field in ("title", "why", "ask", "practice", "note"):
        text = getattr(rule, field)
        if not (is_told_plainly(text) or (text is None and field in ("practice", "note"))):
            raise FaultyPackage(NO_TEXT, field=field)


def _hold_values(rule: Rule[Any]) -> None:
    fields = {
        "severity": type(rule.severity) is Severity,
        "due": type(rule.due) is Phase,
        "who": type(rule.who) is Role,
        "reads": type(rule.reads) is tuple,
        "bad": is_example(rule.bad),
        "good": is_example(rule.good),
        "as_of": _is_day(rule.as_of),
        "settings": type(rule.settings) is list,
    }
    if wrong := next((field for field, right in fields.items() if not right), None):
        raise FaultyPackage(WRONG, field=wrong)


def _is_day(text: Any) -> bool:  # noqa: ANN401
    try:
        return type(text) is str and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_setting(setting: Any, rule_id: str) -> bool:  # noqa: ANN401
    return (
        type(setting) is Setting
        and setting.rule == rule_id
        and type(setting.name) is str
        and _NAME.fullmatch(setting.name) is not None
        and type(setting.default) is int
        and abs(setting.default) < _LARGEST
        and is_told_plainly(setting.about)
    )
