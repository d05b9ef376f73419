"""What a checklist holds, in no format yet."""

from __future__ import annotations

import pytest

from gevinst.check.verdict import Met, Status
from gevinst.checklist.content import By, Checklist, Scope, on_plan, to_ask
from gevinst.checklist.evidence import LONGEST_VALUE, MOST_COUNTED, MOST_SAID, evidence
from gevinst.choices import Phase
from gevinst.rules import all_rules, find_rule
from gevinst.rules.rule import Representative, Role
from gevinst.words import Language
from tests.hostile.example import WHOLE
from tests.plans import loaded, report_of

EVERY = Scope()


def asked(by: By = By.BARRIER, scope: Scope = EVERY) -> Checklist:
    return to_ask(all_rules(), Language.NB, by, scope)


def ids(checklist: Checklist) -> list[str]:
    return [item.rule.id for item in checklist.items()]


@pytest.mark.parametrize("by", By)
def test_every_question_is_asked_once_however_they_are_grouped(by: By) -> None:
    assert sorted(ids(asked(by))) == [rule.id for rule in all_rules() if rule.family]


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        (By.BARRIER, [1, 2, 3, 4, 5]),
        (By.PHASE, list(Phase)),
        (By.ROLE, list(Role)),
    ],
)
def test_sections_come_in_the_order_of_what_they_are_grouped_by(by: By, keys: list[object]) -> None:
    assert [section.key for section in asked(by).sections] == keys


def test_the_form_of_a_file_is_no_question_to_ask_people() -> None:
    assert all(rule_id > "GEV100" for rule_id in ids(asked()))


def test_the_form_of_the_file_is_told_only_where_it_is_at_fault() -> None:
    whole = on_plan(report_of(WHOLE, phase=None), By.BARRIER, EVERY)
    broken = on_plan(report_of(WHOLE + "prosjetk: {}\n", phase=None), By.BARRIER, EVERY)

    assert whole.sections[0].key == 1
    assert broken.sections[0].key == 0
    assert [item.rule.id for item in broken.sections[0].items] == ["GEV002"]


@pytest.mark.parametrize(
    ("reader", "some", "not_these"),
    [
        (Representative.UNION, {"GEV404", "GEV406", "GEV417", "GEV513", "GEV527"}, {"GEV418"}),
        (Representative.SAFETY, {"GEV113", "GEV418", "GEV527"}, {"GEV417", "GEV504"}),
        (Role.GAIN_OWNER, {"GEV504"}, {"GEV417"}),
    ],
)
def test_a_reader_gets_what_they_act_on_or_have_a_say_in(
    reader: Role | Representative, some: set[str], not_these: set[str]
) -> None:
    chosen = set(ids(asked(scope=Scope(reader=reader))))

    assert some <= chosen
    assert chosen.isdisjoint(not_these)


def test_what_names_union_or_safety_representatives_in_its_question_concerns_them() -> None:
    for word, reader in (
        ("union representative", Representative.UNION),
        ("safety representative", Representative.SAFETY),
    ):
        named = {rule.id for rule in all_rules() if word in rule.ask.to(Language.EN)}

        assert named
        assert named <= set(ids(asked(scope=Scope(reader=reader))))


def test_a_phase_leaves_what_falls_due_in_it() -> None:
    chosen = list(asked(scope=Scope(phase=Phase.ROLLOUT)).items())

    assert chosen
    assert {item.rule.due for item in chosen} == {Phase.ROLLOUT}


def test_only_what_is_met_rests_on_something() -> None:
    checklist = on_plan(report_of(WHOLE, phase=None), By.BARRIER, EVERY)
    found = {item.rule.id: item for item in checklist.items()}

    assert {item.evidence is not None for item in found.values() if item.finding} == {True, False}
    for item in found.values():
        assert item.finding is not None
        assert (item.evidence is not None) == isinstance(item.finding.verdict, Met)
    gives = found["GEV504"]
    assert gives.finding is not None
    assert gives.finding.verdict.status is Status.MET
    assert gives.evidence is not None
    assert gives.evidence.said[0].key == "gevinster.nullpunkt.verdi"


def said(
    rule_id: str, plan: str, language: Language = Language.NB
) -> list[tuple[str, str, object]]:
    rule = find_rule(rule_id)
    assert rule is not None
    return [tuple(each) for each in evidence(rule, loaded(plan), language).said]  # type: ignore[misc]


PLAN = """
gevinst: 1
people: [{id: kari, name: Kari Li}]
units: [{id: natt, name: Night service, shift_work: yes, round_the_clock: no}]
training:
  budget: {amount: 310 000, funded_by: Budget 2026}
gains:
  - {id: ro, owner: kari, kind: time, baseline: {value: "84,5", date: 01.12.2025}}
"""


def test_evidence_is_the_authors_key_the_value_as_a_person_reads_it_and_the_line() -> None:
    assert said("GEV301", PLAN) == [
        ("training.budget.amount", "310\N{NO-BREAK SPACE}000", 5),
        ("training.budget.funded_by", "Budget 2026", 5),
    ]
    assert said("GEV301", PLAN, Language.EN)[0][1] == "310,000"
    assert ("gains.baseline.value", "84,5", 7) in said("GEV504", PLAN)
    assert ("gains.baseline.date", "2025-12-01", 7) in said("GEV504", PLAN)
    assert ("gains.owner", "Kari Li", 7) in said("GEV502", PLAN)
    assert ("units.shift_work", "ja", 3) in said("GEV213", PLAN)
    assert ("gains.kind", "tid", 7) in said("GEV509", PLAN)


def test_a_value_is_cut_and_an_identity_number_in_it_masked_also_where_it_would_be_cut() -> None:
    number = "01010150074"
    plan = f"gevinst: 1\nopplæring: {{videre_læring: {'a ' * 36}{number} {'b ' * 900}}}\n"

    [(_, value, _)] = said("GEV313", plan)

    assert len(value) <= LONGEST_VALUE
    assert value.endswith("…")
    assert not any(digit in value for digit in "0123456789")


def test_the_first_few_are_told_and_the_rest_counted_however_many_there_are() -> None:
    rule = find_rule("GEV501")
    assert rule is not None
    few = "gevinst: 1\ngevinster: [" + "{id: a, hva: Mer ro}, " * 7 + "]\n"
    many = "gevinst: 1\ngevinster: [" + "{hva: Mer ro}, " * 3 * MOST_COUNTED + "]\n"

    found = evidence(rule, loaded(few), Language.NB)

    assert (len(found.said), found.more, found.over) == (MOST_SAID, 3, False)
    bounded = evidence(rule, loaded(many), Language.NB)
    assert (bounded.more, bounded.over) == (MOST_COUNTED - MOST_SAID, True)
