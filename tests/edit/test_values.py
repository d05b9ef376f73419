"""What a person types becomes what the plan should say, or a sentence that tells what is due."""

from __future__ import annotations

import pytest

from gevinst.edit.asked import Asked, answer, asked
from gevinst.edit.known import known, list_of
from gevinst.edit.people import NewPerson, new_person
from gevinst.edit.said import Change
from gevinst.edit.values import value_of
from gevinst.edit.write import with_values, written
from gevinst.plan.gains import Gain, Mandate
from gevinst.plan.load import plan_from
from gevinst.plan.people import Person, Unit
from gevinst.plan.shape import shape
from gevinst.plan.values import Refers
from gevinst.source.document import read
from gevinst.words import Language, Phrase
from tests.plans import loaded, report_of

PLAN = """
    gevinst: 1
    personer:
      - {id: rita, navn: Rita Solberg}
      - {id: kari, navn: Kari og Odd Hansen}
      - {id: per1, navn: Per Aune}
      - {id: per2, navn: per  aune}
      - {id: TBD, navn: Uten id}
    enheter:
      - {id: natt, navn: "Natt, dag og kveld"}
      - {id: respons, navn: Responssenteret}
    prosjekt: {målsettinger: [{id: hjemme, mål: Flere bor hjemme}]}
    gevinster: [{id: ro, hva: Mer ro}]
"""


def said(typed: str, name: str, model: type = Gain, language: str = "nb") -> object:
    """What is to be written for a field, or the sentence in a language."""
    plan = loaded(PLAN)
    value = value_of(typed, shape(model).fields[name], plan)
    return value.to(Language(language)) if isinstance(value, Phrase) else value


@pytest.mark.parametrize(
    ("typed", "name", "model", "value"),
    [
        ("16.03.2026", "accountable_from", Gain, "2026-03-16"),
        (" 16. mars 2026 ", "accountable_from", Gain, "2026-03-16"),
        ("ja", "removes_tasks", Gain, "ja"),
        ("YES", "removes_tasks", Gain, "ja"),
        ("Time", "kind", Gain, "tid"),
        ("Rita Solberg", "owner", Gain, "rita"),
        ("rita", "owner", Gain, "rita"),
        ("RITA  solberg", "manager", Unit, "rita"),
        ("rita, Kari og Odd Hansen", "owner", Gain, ("rita", "kari")),
        ("Natt, dag og kveld", "units", Gain, ("natt",)),
        ("natt og Responssenteret", "units", Gain, ("natt", "respons")),
        ("natt; respons\n", "units", Gain, ("natt", "respons")),
        ("Flere bor hjemme", "goal", Gain, "hjemme"),
        ("Endre vakter, og ruter\r\nBestille utstyr", "may", Mandate, ("Endre vakter, og ruter", "Bestille utstyr")),
        ("  To linjer:\r\nslik  ", "what", Gain, "To linjer:\nslik"),
        ("12", "employees", Unit, "12"),
        ("1 200 000", "employees", Unit, "1 200 000"),
        ("Inga", "other_changes", Unit, "ingen"),
    ],
)  # fmt: skip
def test_typed(typed: str, name: str, model: type, value: object) -> None:
    assert said(typed, name, model) == value


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1 200 kr", "1 200"),
        ("24,5", "24.5"),
        ("-3", "-3"),
        ("1,2 mill. kr", "1 200 000"),
        ("1234,50", "1 234.5"),
        ("0,000001234 mill", "1.2340"),
        ("-1200", "-1 200"),
        ("0", "0"),
    ],
)
def test_a_number_is_written_so_that_it_reads_in_one_way(typed: str, number: str) -> None:
    plan = loaded("gevinst: 1\nopplæring: {budsjett: {beløp: 1}}\n")
    budget = plan.plan.training.budget
    assert budget

    value = value_of(typed, shape(type(budget)).fields["amount"], plan)

    assert not isinstance(value, Phrase)
    assert value == number
    after = with_values(plan, [Change(budget, "amount", value)])
    again = loaded(after.encode())
    assert not again.misfits
    assert not again.misreads


@pytest.mark.parametrize(
    ("typed", "name", "model", "sentence"),
    [
        ("", "what", Gain, "Svaret er tomt."),
        ("  \n", "what", Gain, "Svaret er tomt."),
        ("TBD", "what", Gain, "«TBD» sier ingenting ennå. Skriv det dere vet, eller gå videre."),
        ("kommer senere", "owner", Gain, "«kommer senere» sier ingenting ennå. Skriv det dere vet, eller gå videre."),
        ("rita, ?", "owner", Gain, "«?» sier ingenting ennå. Skriv det dere vet, eller gå videre."),
        ("<tall>", "what", Gain, "«<tall>» sier ingenting ennå. Skriv det dere vet, eller gå videre."),
        ("31.02.2026", "accountable_from", Gain,
         "Her skal det stå en dato som finnes, skrevet som år-måned-dag; 31.02.2026 finnes ikke i kalenderen."),
        ("mars", "accountable_from", Gain, "Her skal det stå en dato, skrevet som 2026-03-16."),
        ("mange", "employees", Unit, "Her skal det stå et helt tall."),
        ("1.200", "employees", Unit, "Her skal det stå et tall med én betydning; 1.200 kan leses som 1,2 og som 1\N{NO-BREAK SPACE}200."),
        ("kanskje", "removes_tasks", Gain, "Her skal det stå ja eller nei."),
        ("mye", "kind", Gain, "Her skal det stå ett av ordene penger, tid og kvalitet."),
        ("Nora Berg", "owner", Gain,
         "«Nora Berg» står ikke i personer. Der står rita (Rita Solberg), kari (Kari og Odd Hansen), per1 (Per Aune) og per2 (per  aune)."),
        ("Per Aune", "owner", Gain, "«Per Aune» kan være per1 (Per Aune) og per2 (per  aune). Skriv id-en."),
        ("01819012446 er Ola", "what", Gain, "Svaret har et fødselsnummer, og det skal ikke stå i en plan. Skriv navn og rolle."),
        ("Ny turnus", "other_changes", Unit, "Her kan det bare stå «ingen». Skriv ellers det som spørres om, felt for felt."),
        ("\ud800", "what", Gain, "Svaret har tegn som ikke kan lagres. Skriv det på nytt."),
        ("3", "baseline", Gain, "Her skal det stå felt som verdi og dato, hvert med sitt innhold."),
    ],
)  # fmt: skip
def test_not_an_answer(typed: str, name: str, model: type, sentence: str) -> None:
    assert said(typed, name, model) == sentence
    for language in ("nn", "en"):
        told = said(typed, name, model, language)
        assert isinstance(told, str)
        assert "{" not in told


def test_where_nothing_is_known_yet_that_is_said() -> None:
    plan = loaded("gevinst: 1\n")
    value = value_of("rita", shape(Gain).fields["owner"], plan)

    assert isinstance(value, Phrase)
    assert value.to(Language.EN) == "“rita” is not in personer, for nothing is there yet."


def test_of_very_many_only_the_first_are_told() -> None:
    plan = loaded("gevinst: 1\npeople:" + "".join(f"\n- id: p{n}" for n in range(500)) + "\n")
    value = value_of("rita", shape(Gain).fields["owner"], plan)

    assert isinstance(value, Phrase)
    assert value.to(Language.EN).endswith("p19 and 480 more.")


def test_the_words_are_those_of_the_plan_and_the_sentence_is_the_readers() -> None:
    plan = loaded("gevinst: 1\nproject: {started: 2026-01-01}\n")
    fields = shape(Gain).fields

    assert value_of("tid", fields["kind"], plan) == "time"
    assert value_of("nei", fields["removes_tasks"], plan) == "no"
    refused = value_of("mye", fields["kind"], plan)
    assert isinstance(refused, Phrase)
    assert refused.to(Language.NB).startswith(
        "Her skal det stå ett av ordene money, time og quality."
    )


@pytest.mark.parametrize("refers", Refers)
def test_every_list_with_ids_can_be_looked_up(refers: Refers) -> None:
    above, field = list_of(refers)

    assert field.many
    assert known(refers, loaded("gevinst: 1\n")).each == ()
    assert above in {"", "project", "solution", "training"}


def test_someone_new_comes_into_the_plan_with_an_id_that_nobody_has() -> None:
    plan = loaded(PLAN)
    new = new_person("Rita  Å. Moe", plan, "fagleder: natt")
    assert isinstance(new, NewPerson)

    after = with_values(plan, [new.change, Change(plan.plan.gains[0], "owner", new.id)])

    again = loaded(after.encode())
    person = again.plan.person(new.id)
    assert person
    assert (new.id, person.name, person.role) == ("rita-2", "Rita Å. Moe", "fagleder: natt")
    assert again.plan.gains[0].owner == ("rita-2",)


@pytest.mark.parametrize("name", ["", "TBD", "?", "\ud800"])
def test_someone_without_a_name_does_not(name: str) -> None:
    assert isinstance(new_person(name, loaded(PLAN)), Phrase)


@pytest.mark.parametrize("name", ["!!!a", "\U0001f600b", "a" * 300, "null Å", "no", "Øyvind-André"])
def test_any_name_makes_an_id_that_can_be_referred_to(name: str) -> None:
    plan = loaded(PLAN)
    new = new_person(name, plan)
    assert isinstance(new, NewPerson)
    after = with_values(plan, [new.change, Change(plan.plan.gains[0], "owner", new.id)])
    again = loaded(after.encode())

    assert again.plan.person(again.plan.gains[0].owner[0])
    assert value_of(new.id, shape(Person).fields["deputy"], again) == new.id


def of(text: str, rule_id: str) -> tuple[Asked, ...]:
    report = report_of(text)
    gap = next(gap for rule, gap in report.gaps() if rule.id == rule_id)
    return asked(gap, report.loaded, Language.NB)


def test_a_gap_asks_for_what_it_names_in_the_words_of_the_author() -> None:
    found = of("gevinst: 1\ngevinstar:\n- {id: ro, kva: Ro}\n", "GEV505")

    assert [(each.path, each.word, each.hint, each.needed) for each in found] == [
        ("target.value", "verdi", "<tall>", True),
        ("target.date", "dato", "<åååå-mm-dd>", True),
    ]
    assert not any(each.in_item for each in found)


def test_it_does_not_ask_for_what_is_there_and_asks_for_filler_anew() -> None:
    found = of("gevinst: 1\ngevinster: [{id: ro, måltall: {verdi: 30, dato: TBD}}]\n", "GEV505")

    assert [each.path for each in found] == ["date"]


def test_a_list_that_may_be_empty_is_asked_for_as_well() -> None:
    text = "gevinst: 1\nprosjekt: {navn: a}\nenheter: [{id: natt, navn: Natt}]\ngevinster: [{id: a, enheter: [natt]}]\n"
    found = of(text, "GEV112")

    assert found[0].path == "other_changes"
    assert found[0].hint == "ingen"
    assert not found[0].needed
    assert all(each.in_item and each.needed for each in found[1:])
    plan = loaded(text)
    report = report_of(text)
    gap = next(gap for rule, gap in report.gaps() if rule.id == "GEV112")
    none = answer("Ingen", found[0], plan)
    assert not isinstance(none, Phrase)
    after = written(report.loaded, gap, {found[0].path: none})
    assert "andre_endringer: ingen" in after
    name = written(
        report.loaded, gap, {"other_changes": "ingen", "other_changes.name": "Ny turnus"}
    )
    assert "andre_endringer: [{navn: Ny turnus}]" in name


def test_the_id_of_something_new_is_one_that_no_other_has() -> None:
    plan = loaded("gevinst: 1\ngevinster: [{id: ro, hva: Ro}]\n")
    to = Asked("gains.id", Gain, shape(Gain).fields["id"], "id", "", in_item=True)

    assert answer("uro", to, plan) == "uro"
    taken = answer(" ro", to, plan)
    assert isinstance(taken, Phrase)
    assert taken.to(Language.NN) == "Id-en «ro» er brukt før i gevinster. Finn ein annan."


def test_a_gap_that_nothing_can_be_written_for_asks_for_nothing() -> None:
    assert of("gevinst: 1\nenheter: [{id: natt, ansatte: 2, digital_kompetanse: {lav: 3}}]\n", "GEV009") == ()  # fmt: skip
    assert of("gevinst: 1\nprosjekt: {navn: a: b}\n", "GEV001") == ()
    assert plan_from(read(b"", "x")).plan.project.name is None
