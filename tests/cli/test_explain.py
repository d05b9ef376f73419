"""`gevinst explain`: every requirement explains itself."""

from __future__ import annotations

import json
import re
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from gevinst.rules import all_rules
from gevinst.rules.rule import CANNOT_BE_WAIVED
from gevinst.rules.sources import STRENGTHS, strength
from gevinst.words import Language
from tests.plans import gaps_of

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from tests.running import Gevinst

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)


def plainly(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


@every_rule
@pytest.mark.parametrize("language", Language)
def test_a_requirement_tells_what_why_who_says_so_when_and_how_to_write_it(
    gevinst: Gevinst, rule: Any, language: Language
) -> None:
    ended = gevinst("explain", rule.id, "--lang", language, "--format", "markdown")

    assert ended.code == 0
    told = plainly(ended.out)
    for text in (rule.title, rule.ask, rule.why, *filter(None, [rule.practice, rule.note])):
        assert plainly(text.to(language)) in told
    for source in rule.sources:
        assert STRENGTHS[strength(source)].to(language) in told
    for setting in rule.settings:
        assert f"{setting.name} = {setting.default}: {setting.about.to(language)}" in told
    assert rule.due.word(language) in told or rule.due.order == 0
    assert rule.who.word(language) in told
    for example in (rule.bad, rule.good):
        assert dedent(example).strip("\n") in ended.out


@every_rule
def test_the_waiver_that_is_shown_can_be_pasted(gevinst: Gevinst, rule: Any) -> None:
    out = gevinst("explain", rule.id, "--format", "markdown").out
    shown = re.findall(r"```yaml\n(unntak:.*?)```", out, re.DOTALL)

    if rule.id in CANNOT_BE_WAIVED:
        assert not shown
        return
    filled = shown[0].replace("<hvorfor>", "Vi er få").replace("<id fra personer>", "rita")
    plan = f"gevinst: 1\npersoner: [{{id: rita}}]\n{filled.replace('<åååå-mm-dd>', '2026-12-31')}"
    assert gaps_of("GEV002", plan) == gaps_of("GEV004", plan) == []
    assert all("begrunnelse" not in sentence for _, sentence in gaps_of("GEV007", plan))


@pytest.mark.parametrize("language", Language)
def test_it_reads_well_at_a_terminal(
    gevinst: Gevinst,
    language: Language,
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    assert gevinst("explain", "GEV504", "--lang", language).out == snapshot


def ids(out: str) -> list[str]:
    return re.findall(r"^## (GEV\d{3}) ", out, re.MULTILINE)


def explained(gevinst: Gevinst, *words: str) -> list[str]:
    ended = gevinst("explain", *words, "--format", "markdown")
    assert ended.code == 0
    return ids(ended.out)


def test_several_ids_are_explained_once_each_and_in_order(gevinst: Gevinst) -> None:
    assert explained(gevinst, "gev505", "GEV504", "GEV505") == ["GEV504", "GEV505"]


@pytest.mark.parametrize("family", ["GEV5", "gev5xx", "5"])
def test_a_family_is_all_of_a_barrier(gevinst: Gevinst, family: str) -> None:
    wanted = [rule.id for rule in all_rules() if rule.family == 5]

    assert explained(gevinst, family) == wanted


@pytest.mark.parametrize("word", ["nullpunkt", "Baseline", "NULLPUNKTET"])
def test_a_word_is_searched_for_in_the_texts_of_every_language(gevinst: Gevinst, word: str) -> None:
    assert "GEV504" in explained(gevinst, word)
    assert "GEV515" not in explained(gevinst, word)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Si hvilket krav"),
        (("GEV5o4",), "Mente du GEV504?"),
        (("kvakksalver",), "«kvakksalver». «gevinst rules» viser alle kravene."),
        (("GEV504", "kvakksalver"), "«kvakksalver»"),
        (("",), "Ingen krav"),
        (("x" * 5_000,), "…"),
        (("GEV504", "--format", "xml"), "terminal, markdown eller json"),
    ],
)
def test_what_means_no_requirement_is_wrong_use(
    gevinst: Gevinst, words: tuple[str, ...], told: str
) -> None:
    ended = gevinst("explain", *words)

    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err
    assert len(ended.err) < 400


def test_json_has_every_text_in_the_three_languages_and_is_the_same_in_each(
    gevinst: Gevinst,
) -> None:
    outs = {gevinst("explain", "GEV504", "--format=json", "--lang", code).out for code in Language}
    [out] = outs
    [requirement] = json.loads(out)["requirements"]

    assert requirement["id"] == "GEV504"
    assert set(requirement["title"]) == {"nb", "nn", "en"}
    assert requirement["sources"][0]["strength"] == "derived"
    assert set(requirement["sources"][0]["place"]) == {"nb", "nn", "en"}
    assert requirement["sources"][0]["place"]["en"].startswith("the KS/PwC report, barrier 5, ")
    assert requirement["sources"][1]["place"]["nb"].startswith("DFØ")
    assert "# <- GEV504" in requirement["failing_example"]
