"""Installed packages bring rules; a faulty one is named and harms neither the others nor the report."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.judge import judge_plan
from gevinst.check.terms import Terms
from gevinst.check.verdict import Gaps, NotApplicable, Report, Status, Waived
from gevinst.choices import Phase
from gevinst.plan.node import Place
from gevinst.rules import all_rules, fence
from gevinst.rules.house import load
from gevinst.rules.package import Package
from gevinst.rules.plugins import Installed, announcing, folders
from gevinst.rules.rule import Gap, PlanRule, Role, Severity
from gevinst.source.place import Span
from gevinst.testing import problems
from gevinst.views import json as as_json
from gevinst.views import terminal
from gevinst.views.writer import Run
from gevinst.words import Language, Phrase, Text
from tests.packages import install, install_example, rule_file
from tests.plans import loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from gevinst.check.verdict import PlanReport

    Load = Callable[..., Installed]

DAY = date(2026, 11, 2)
LONG = "'9' * 5000"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that Python finds packages in, forgotten afterwards."""
    where = tmp_path / "site"
    monkeypatch.syspath_prepend(str(where))
    before = set(sys.modules)
    yield where
    for name in set(sys.modules) - before:
        if "rules" in name and not name.startswith("gevinst"):
            del sys.modules[name]


@pytest.fixture
def loads(site: Path) -> Load:
    """Installs a package with these files, and loads what it brings."""

    def run(files: dict[str, str], **more: str) -> Installed:
        return load(list(announcing([str(install(site, files, **more))])))

    return run


def ids(found: Installed) -> list[str]:
    return [rule.id for rule in found.rules]


def why(found: Installed) -> list[tuple[str, str, str]]:
    return [(each.package.label, each.rule, each.why.sentence(Language.EN)) for each in found.lost]


def test_the_rules_of_a_package_are_had_with_where_they_come_from(site: Path) -> None:
    found = load(list(announcing([str(install_example(site))])))

    assert ids(found) == ["NVK201", "NVK501"]
    assert found.lost == ()
    assert {str(rule.package) for rule in found.rules} == {
        "nordvik-rules 1.0 (nvk = nordvik_rules)"
    }
    assert [problem for rule in found.rules for problem in problems(rule)] == []


def test_where_nothing_is_announced_nothing_is_had(site: Path) -> None:
    install(site, {"nvk201_name.py": rule_file()})
    entry_points = site / "nordvik_rules-1.0.dist-info" / "entry_points.txt"
    entry_points.write_text("[console_scripts]\nnvk = nordvik_rules:main\n", encoding="utf-8")

    assert list(announcing([str(site), str(site / "gone"), ""])) == []


def test_files_that_are_not_called_as_rules_are_left_alone(loads: Load) -> None:
    found = loads({"nvk201_name.py": rule_file(), "helpers.py": "1 / 0", "nvk_shared.py": "1 / 0"})

    assert (ids(found), found.lost) == (["NVK201"], ())


TEXT_IN = "card['{field}'] = Text(nb='a', nn={nn!r}, en='c')"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("raise SystemExit(0)", "SystemExit"),
        ("raise GeneratorExit", "GeneratorExit"),
        ("import nowhere_at_all", "ModuleNotFoundError"),
        ("def :", "SyntaxError"),
        ("def f(): f()\nf()", "RecursionError"),
        (rule_file(before="print('hei')"), "standard output"),
        ("", "no “rule”"),
        ("rule = 3", "no “rule”"),
        (rule_file(after="class Odd(PlanRule): pass\nrule = Odd(**card)"), "no “rule”"),
        (rule_file("NVK202"), "as in the name of the file"),
        (rule_file(before="card['id'] = 201"), "as in the name of the file"),
        *[
            (rule_file(before=TEXT_IN.format(field=field, nn=nn)), f"“{field}” must be a sentence")
            for field in ("title", "why", "ask", "practice", "note")
            for nn in ("", " ", "to\nlinjer", "\x1b[31m", "\u202ebidi", "*b*", "<b>", "x" * 3000)
        ],
        (rule_file(before="card['title'] = 'bare tekst'"), "“title” must be a sentence"),
        (rule_file(before="card['why'] = Text(nb='a', nn='b', en=None)"), "“why” must be"),
        (rule_file(before="card['title'] = Text(nb='::error::', nn='b', en='c')"), "“title”"),
        (rule_file(before="card['severity'] = 'error'"), "“severity” is not"),
        (rule_file(before="card['due'] = 'concept'"), "“due” is not"),
        (rule_file(before="card['who'] = None"), "“who” is not"),
        (rule_file(before="card['reads'] = ['project.name']"), "“reads” is not"),
        (rule_file(before="card['bad'] = ''"), "“bad” is not"),
        (rule_file(before="card['good'] = 'a\\n```\\n::error::x'"), "“good” is not"),
        (rule_file(before="card['bad'] = 'a: \\x1b'"), "“bad” is not"),
        (rule_file(before="card['as_of'] = '2026-02-30'"), "“as_of” is not"),
        (rule_file(before="card['settings'] = None"), "“settings” is not"),
        (rule_file(before="card['sources'] = ('B5-L',)"), "“sources” must be"),
        (rule_file(before="card['sources'] = ('HOUSE', 'B5-L')"), "“sources” must be"),
        (rule_file(before="card['practice'] = None"), "“practice” must say"),
        (rule_file(before="card['reads'] = ('project.nonsense',)"), "“project.nonsense”"),
        (rule_file(before="card['reads'] = (3,)"), "“3”"),
        (rule_file(after="rule.setting('kroner', '5', TEXT)"), "a whole number"),
        (rule_file(after="rule.setting('kroner', True, TEXT)"), "a whole number"),
        (rule_file(after="rule.setting('kroner', 5, 'tekst')"), "a whole number"),
        (rule_file(after="rule.setting('Kr Oner', 5, TEXT)"), "a whole number"),
        (rule_file(after="rule = PlanRule(**card)"), "no function below @rule.check"),
    ],
)
def test_a_file_that_holds_no_proper_rule_is_named_and_the_rest_is_had(
    loads: Load, text: str, told: str
) -> None:
    found = loads({"nvk201_name.py": text, "nvk202_name.py": rule_file("NVK202")})

    assert ids(found) == ["NVK202"]
    [(package, rule, sentence)] = why(found)
    assert (package, rule) == ("nordvik-rules 1.0", "NVK201")
    assert told in sentence
    assert "{" not in sentence


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("gev201_name.py", "GEV is for"),
        ("nvk701_name.py", "the barrier, 1–5"),
        ("oth201_name.py", "begin alike, here with NVK"),
    ],
)
def test_a_file_with_an_id_that_is_not_the_houses_is_named(
    loads: Load, name: str, told: str
) -> None:
    first = {"nvk101_name.py": rule_file("NVK101")} if name.startswith("oth") else {}
    found = loads({**first, name: rule_file(name[:6].upper())})

    [(_, rule, sentence)] = why(found)
    assert rule == name[:6].upper()
    assert told in sentence


@pytest.mark.parametrize(
    ("files", "entry", "told"),
    [
        ({"__init__.py": "1 / 0", "nvk201_name.py": rule_file()}, None, "ZeroDivisionError"),
        ({"__init__.py": "exit(3)"}, None, "SystemExit"),
        ({"__init__.py": "print(1)", "nvk201_name.py": rule_file()}, None, "standard output"),
        ({}, None, "no file with the name of a requirement"),
        ({}, "nowhere_rules", "ModuleNotFoundError"),
        ({}, "nordvik_rules:rules", "not a package"),
        ({"nvk201_name.py": rule_file()}, "nordvik_rules.nvk201_name", "not a package"),
        ({}, "\x1b[31m", "not a package"),
    ],
)
def test_a_package_that_cannot_be_had_is_named(
    loads: Load, files: dict[str, str], entry: str | None, told: str
) -> None:
    found = loads(files, **({"entry": entry} if entry else {}))

    assert found.rules == ()
    [(package, rule, sentence)] = why(found)
    assert (package, rule) == ("nordvik-rules 1.0", "")
    assert told in sentence
    assert "\x1b" not in sentence


def test_a_package_of_which_nothing_can_be_read_is_named_after_its_folder(site: Path) -> None:
    install(site, {"nvk201_name.py": rule_file()})
    entry_points = site / "nordvik_rules-1.0.dist-info" / "entry_points.txt"
    entry_points.write_bytes(b"[gevinst.rules]\nnvk = \xff\n")

    found = load(list(announcing([str(site)])))

    assert [(package, rule) for package, rule, _ in why(found)] == [("nordvik-rules 1.0", "")]


def test_two_packages_cannot_bring_the_same_requirement(site: Path) -> None:
    install(site, {"nvk201_name.py": rule_file()}, "b-rules", module="b_rules")
    install(site, {"nvk201_name.py": rule_file()}, "a-rules", module="a_rules")

    found = load(list(announcing([str(site)])))

    assert [str(rule.package) for rule in found.rules] == ["a-rules 1.0 (nvk = a_rules)"]
    [(package, rule, sentence)] = why(found)
    assert (package, rule) == ("b-rules 1.0", "NVK201")
    assert "a-rules 1.0" in sentence


def test_a_package_that_is_there_twice_is_the_first_that_python_finds(
    site: Path, tmp_path: Path
) -> None:
    install(site, {"nvk201_name.py": rule_file()})
    other = install(tmp_path / "other", {"nvk201_name.py": "1 / 0"})

    found = load(list(announcing([str(site), str(other)])))

    assert (ids(found), found.lost) == (["NVK201"], ())


def test_an_interrupt_passes_through(loads: Load) -> None:
    with pytest.raises(KeyboardInterrupt):
        loads({"nvk201_name.py": "raise KeyboardInterrupt"})


def test_neither_the_folder_we_stand_in_nor_pythonpath_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, named, installed = (str(tmp_path / name) for name in ("here", "named", "installed"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("PYTHONPATH", f"{named}:")
    monkeypatch.setattr(sys, "path", ["", ".", here, named, installed])

    assert folders() == [installed]


def judged(rule: Any, text: str = "gevinst: 1\ngevinster: [{id: ro}]\n") -> PlanReport:
    sound = next(each for each in all_rules() if each.id == "GEV504")
    return judge_plan(loaded(text), DAY, phase=Phase.REALISATION, terms=Terms((sound, rule)))


NONSENSE = [
    ("1 / 0; yield", "ZeroDivisionError"),
    ("sys.exit(0); yield", "SystemExit"),
    ("raise GeneratorExit; yield", "GeneratorExit"),
    ("check(plan, given).__next__(); yield", "RecursionError"),
    ("return None", "TypeError"),
    ("return 3", "TypeError"),
    ("yield None", "“Gap”"),
    ("yield 'Navnet mangler'", "“Gap”"),
    ("print('hei'); yield gap(TEXT, plan)", "standard output"),
    ("sys.stdout.write('hei'); return; yield", "standard output"),
    ("yield gap(TEXT, plan, 'nonsense')", "AttributeError"),
    ("yield gap('tekst', plan)", "a sentence that is not there"),
    ("yield gap(Text(nb='', nn='', en=''), plan)", "a sentence that is not there"),
    ("yield gap(Text(nb='a\\n::error::', nn='b', en='c'), plan)", "a sentence that is not there"),
    ("yield gap(NAMED, plan)", "can't be filled in"),
    ("yield gap(Text(nb='{a}', nn='{b}', en='{a}'), plan, a=1, b=2)", "can't be filled in"),
    ("yield gap(Text(nb='{a', nn='{a', en='{a'), plan, a=1)", "can't be filled in"),
    (
        "yield gap(Text(nb='{a:>9999999}', nn='{a:>9999999}', en='{a:>9999999}'), plan, a=1)",
        "can't",
    ),
    ("yield Gap(NAMED, {'name': object()}, plan.place())", "“facts”"),
    ("yield Gap(NAMED, {'name': ['liste']}, plan.place())", "“facts”"),
    ("yield Gap(NAMED, {'name': Phrase(NAMED, {})}, plan.place())", "“facts”"),
    (f"yield Gap(NAMED, {{'name': int({LONG})}}, plan.place())", "ValueError"),
    ("yield Gap(TEXT, None, plan.place())", "“facts”"),
    ("yield Gap(TEXT, {}, 'her')", "“place”"),
    ("yield Gap(TEXT, {}, Place('x', Span(99, 1, 99, 2)))", "not in the file"),
    ("yield Gap(TEXT, {}, Place('x', Span(0, 1, 1, 2)))", "not in the file"),
    ("yield Gap(TEXT, {}, Place('x', Span(1, 5, 1, 2)))", "not in the file"),
    ("yield Gap(TEXT, {}, Place('x', (1, 1, 1, 2)))", "not in the file"),
    ("yield Gap(TEXT, {}, plan.place(), 'node')", "“node”"),
    ("yield Gap(TEXT, {}, plan.place(), plan, 'nonsense')", "“name”"),
    ("yield gap(TEXT, plan, write=('nonsense.more',))", "“write”"),
    ("yield gap(TEXT, plan, person=3)", "“person”"),
    ("yield Gap(TEXT, {}, plan.place(), stands_for=0)", "“stands_for”"),
]


@pytest.mark.parametrize(("check", "told"), NONSENSE)
def test_a_check_that_stops_or_gives_nonsense_is_a_fault_of_its_package(
    loads: Load, check: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    [rule] = loads({"nvk201_name.py": rule_file(check=check)}).rules

    report = judged(rule)

    [fault] = report.faults
    assert (fault.rule, fault.package) == ("NVK201", "nordvik-rules 1.0 (nvk = nordvik_rules)")
    assert fault.why
    sentences = [fault.why.to(language) for language in Language]
    assert told in sentences[2]
    assert len(set(sentences)) > 1
    assert isinstance(report.findings[1].verdict, NotApplicable)
    assert report.findings[0].verdict.status is Status.GAP
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("return 'tekst'", "the reason why"),
        ("return Text(nb='*a*', nn='b', en='c')", "the reason why"),
        ("1 / 0", "ZeroDivisionError"),
        ("print('hei')", "standard output"),
    ],
)
@pytest.mark.parametrize("kind", ["unless", "unless_given"])
def test_a_reason_that_stops_or_is_nonsense_is_a_fault_of_its_package(
    loads: Load, reason: str, told: str, kind: str
) -> None:
    after = f"@rule.{kind}\ndef no(*asked):\n    {reason}"
    [rule] = loads({"nvk201_name.py": rule_file(after=after)}).rules

    [fault] = judged(rule).faults

    assert fault.why
    assert told in fault.why.to(Language.EN)


def test_a_check_without_end_is_cut_as_ours_are(loads: Load) -> None:
    check = "while True: yield gap(TEXT, plan.project, 'name')"
    [rule] = loads({"nvk201_name.py": rule_file(check=check)}).rules

    report = judged(rule)

    verdict = report.findings[1].verdict
    assert isinstance(verdict, Gaps)
    assert len(verdict.gaps) == 201
    assert "50" in verdict.gaps[-1].text.to(Language.EN, verdict.gaps[-1].facts)
    assert report.faults == ()


@pytest.mark.parametrize("kind", ["FileRule", "OutcomeRule"])
def test_a_rule_on_the_file_or_on_the_outcome_is_judged_too(loads: Load, kind: str) -> None:
    check = "yield Gap(TEXT, {}, Place('', Span(2, 1, 2, 2)))"
    after = f"rule = {kind}(**card)\nrule.check(check)"
    [rule] = loads({"nvk201_name.py": rule_file(check=check, after=after)}).rules

    report = judged(rule, "gevinst: 1\n# den andre linja\n")

    assert report.faults == ()
    assert report.findings[1].verdict.status is Status.GAP


def test_a_rule_of_a_house_is_waived_as_ours_are_and_its_id_is_known(loads: Load) -> None:
    [rule] = loads({"nvk201_name.py": rule_file()}).rules
    rules = (*all_rules(), rule)
    plan = loaded("gevinst: 1\nunntak: [{krav: nvk201, begrunnelse: Prøvedrift}]\n")

    report = judge_plan(plan, DAY, terms=Terms(rules, known=tuple(each.id for each in rules)))

    assert report.findings[-1].rule.id == "NVK201"
    assert isinstance(report.findings[-1].verdict, Waived)
    told = [
        gap.text.to(Language.EN, gap.facts) for each, gap in report.gaps() if each.id == "GEV007"
    ]
    assert not any("no requirement of that name" in sentence for sentence in told)


TEXT = Text(nb="Navn mangler.", nn="Namn manglar.", en="Name is missing.")
NAMED = Text(nb="{name}", nn="{name}", en="{name}")
ODD = st.one_of(
    st.none(),
    st.integers(-(10**40), 10**40),
    st.text(max_size=5),
    st.floats(),
    st.binary(max_size=3),
    st.just(object()),
    st.just(TEXT),
    st.just(Phrase(NAMED, {"name": "x"})),
)
ANY = st.recursive(ODD, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=4)
GAPS = st.builds(
    Gap,
    text=st.one_of(st.just(TEXT), st.just(NAMED), ANY, st.builds(Text, nb=ANY, nn=ANY, en=ANY)),
    facts=st.one_of(st.fixed_dictionaries({"name": ANY}), ANY),
    place=st.one_of(
        st.builds(
            Place,
            st.one_of(st.text(max_size=5), ANY),
            st.one_of(st.builds(Span, *[st.integers(-1, 4)] * 4), ANY),
        ),
        ANY,
    ),
    node=st.one_of(st.none(), ANY),
    name=st.one_of(st.none(), ANY),
    write=st.one_of(st.just(()), ANY),
    person=st.one_of(st.none(), ANY),
    stands_for=st.one_of(st.just(1), ANY),
)


@given(st.lists(GAPS, min_size=1, max_size=3))
def test_whatever_a_check_gives_the_reports_are_written(gaps: list[Gap]) -> None:
    rule = PlanRule(
        id="NVK201",
        severity=Severity.ERROR,
        due=Phase.CONCEPT,
        sources=("HOUSE",),
        practice=TEXT,
        who=Role.UNIT_MANAGER,
        title=TEXT,
        why=TEXT,
        ask=TEXT,
        reads=(),
        bad="x",
        good="x",
    )
    rule.check(lambda _plan, _given: iter(gaps))
    report = judged(rule.brought_by(Package("nordvik-rules"), fence))

    document = json.loads(as_json.render(Report(DAY, [report])))
    for verbose in (False, True):
        assert terminal.Writer(Run(DAY, verbose=verbose)).piece(report)

    faults = document["summary"]["faults"]
    assert len(faults) == len(report.faults) <= 1
    assert all(fault["package"] == "nordvik-rules" for fault in faults)
