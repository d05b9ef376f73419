"""`gevinst` with packages installed that bring rules of their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from gevinst.views.json_schema import schema
from gevinst.words import Language
from tests.packages import HOUSE, install, install_example, rule_file
from tests.running import Ended

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.running import Start

    Run = Callable[..., Ended]

LARGE = "gevinst: 1\nprosjekt: {fase: realisering}\nledelse: {finansiering_samlet: 7 400 000}\n"
HELLO = "print('HEI'); yield gap(TEXT, plan)"
ESCAPE = "raise ValueError('\\x1b[31m::error::')"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


@pytest.fixture
def run(start: Start, site: Path) -> Run:
    """Runs `gevinst` where the packages of `site` are installed."""

    def ended(*argv: str, first: str = "", **environment: str) -> Ended:
        lines = f"import site; site.addsitedir({str(site)!r})\n{first}"
        process = start(*argv, first=lines, **environment)
        out, err = process.communicate(timeout=60)
        return Ended(process.returncode, out.decode(), err.decode())

    return ended


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.gevinst.yaml"
    path.write_text(LARGE, encoding="utf-8")
    return path


def report(ended: Ended) -> Any:
    document = json.loads(ended.out)
    jsonschema.validate(document, schema())
    return document


def verdicts(ended: Ended) -> dict[str, str]:
    [plan] = report(ended)["plans"]
    return {each["id"]: each["verdict"] for each in plan["requirements"]}


@pytest.mark.parametrize("language", Language)
def test_a_plan_is_held_against_the_rules_of_the_house_too(
    run: Run, site: Path, large: Path, language: Language
) -> None:
    install_example(site)

    ended = run("check", large.name, "--lang", language)

    assert (ended.code, ended.err) == (1, "")
    assert "NVK201" in ended.out
    assert "kommunestyret" in ended.out or "the council" in ended.out


def test_the_rules_of_the_house_are_told_after_ours_and_as_its_own(
    run: Run, site: Path, large: Path
) -> None:
    install_example(site)

    ended = run("check", large.name, "--format", "json")

    told = list(verdicts(ended))
    assert told[-2:] == ["NVK201", "NVK501"]
    assert told[:-2] == sorted(told[:-2])
    requirement = report(ended)["plans"][0]["requirements"][-2]
    assert requirement["verdict"] == "gap"
    assert requirement["sources"] == [{"id": "HOUSE", "strength": "house"}]


def test_without_plugins_only_ours_are_judged(run: Run, site: Path, large: Path) -> None:
    install_example(site)
    install(site, {"__init__.py": "1 / 0"}, "faulty", module="faulty_rules")

    ended = run("check", large.name, "--format", "json", "--no-plugins")

    assert (ended.code, ended.err) == (1, "")
    assert all(each.startswith("GEV") for each in verdicts(ended))


@pytest.mark.parametrize("language", Language)
def test_a_faulty_package_is_named_in_a_sentence_and_ends_with_70_after_the_report(
    run: Run, site: Path, large: Path, language: Language
) -> None:
    files = {
        "nvk201_name.py": rule_file(check=HELLO),
        "nvk202_name.py": rule_file("NVK202", before="print('HEI')"),
        "nvk203_name.py": rule_file("NVK203"),
    }
    install(site, files)
    install(site, {"__init__.py": "exit(0)"}, "other-rules", module="other_rules")

    ended = run("check", large.name, "--format", "json", "--lang", language)

    assert ended.code == 70
    found = verdicts(ended)
    assert "HEI" not in ended.out
    assert (found["NVK201"], found["NVK203"]) == ("not_applicable", "gap")
    assert "NVK202" not in found
    lines = ended.err.splitlines()
    assert len(lines) == 3
    for line, package, rule in zip(
        lines,
        ("nordvik-rules", "other-rules", "nordvik-rules"),
        ("NVK202", "", "NVK201"),
        strict=True,
    ):
        assert f"{package} 1.0 (nvk = " in line
        assert rule in line
        assert "--no-plugins" in line
    assert large.name in lines[-1]
    faults = report(ended)["summary"]["faults"]
    assert [(each["path"], each["rule"]) for each in faults] == [
        ("", "NVK202"),
        ("", ""),
        (large.name, "NVK201"),
    ]


def test_the_traceback_of_a_package_is_shown_under_debug_alone_and_made_harmless(
    run: Run, site: Path, large: Path
) -> None:
    install(site, {"nvk201_name.py": rule_file(check=f"{ESCAPE}; yield")})

    quiet, loud = (run("check", large.name, *more) for more in ((), ("--debug",)))

    assert (quiet.code, loud.code) == (70, 70)
    assert "Traceback" not in quiet.err
    assert "nvk201_name.py" in loud.err
    assert "\x1b" not in loud.err
    assert not any(line.lstrip().startswith("::") for line in loud.err.splitlines())


def test_several_processes_come_to_the_same(run: Run, site: Path, tmp_path: Path) -> None:
    install(
        site, {"nvk201_name.py": rule_file(), "nvk202_name.py": rule_file("NVK202", check=HELLO)}
    )
    for number in range(60):
        (tmp_path / f"{number:02}.gevinst.yaml").write_text(LARGE, encoding="utf-8")

    alone, shared = (run("check", ".", "--format=json", "--jobs", count) for count in "12")

    assert alone.code == shared.code == 70
    assert alone.out == shared.out
    assert alone.err == shared.err
    assert len(alone.err.splitlines()) == 1


@pytest.mark.parametrize("where", ["here", "named"])
def test_no_file_in_the_folder_of_the_plans_makes_it_run(
    start: Start, large: Path, where: str
) -> None:
    here = install(large.parent, {"nvk201_name.py": "import os; os._exit(99)"})
    argv = [sys.executable, "-m", "gevinst", "check", large.name]
    named = {"PYTHONPATH": str(here)} if where == "named" else {"PYTHONPATH": ""}

    done = subprocess.run(
        argv, cwd=here, capture_output=True, check=False, env={**os.environ, **named}
    )
    ended = start("check", large.name)
    ended.communicate(timeout=60)

    assert done.returncode == 1, done.stderr.decode()
    assert ended.returncode == 1


def test_an_interrupt_while_a_rule_of_the_house_runs_ends_with_130(
    run: Run, site: Path, large: Path
) -> None:
    install(site, {"nvk201_name.py": rule_file(check="raise KeyboardInterrupt; yield")})

    ended = run("check", large.name)

    assert (ended.code, ended.err) == (130, "")


@pytest.mark.parametrize("word", ["NVK", "nvk201", "NVK2", "NVK2xx"])
@pytest.mark.parametrize("language", Language)
def test_a_rule_of_the_house_explains_itself_and_is_never_the_reports_word(
    run: Run, site: Path, word: str, language: Language
) -> None:
    install_example(site)

    ended = run("explain", word, "--lang", language)

    assert (ended.code, ended.err) == (0, "")
    told = " ".join(ended.out.split())
    assert "NVK201" in told
    assert "GEV" not in told
    assert "nordvik-rules 1.0" in told
    own = {"nb": "virksomhetens eget krav", "nn": "sitt eige krav", "en": "organisation's own"}
    assert own[language] in told
    assert "KS/PwC" not in told


def test_a_barrier_is_ours_alone_where_our_prefix_is_written(run: Run, site: Path) -> None:
    install_example(site)

    ours, all_of_it = (run("explain", word, "--format", "markdown").out for word in ("GEV2", "2"))

    assert "## NVK201" not in ours
    assert "## GEV201" in all_of_it
    assert "## NVK201" in all_of_it


def test_the_catalogue_has_the_rules_of_the_house_in_tables_of_their_own(
    run: Run, site: Path
) -> None:
    install_example(site)

    whole = run("rules", "--format", "markdown").out
    own = json.loads(run("rules", "--source", "house", "--format", "json").out)["requirements"]

    assert "## 2 Støtte fra toppledelsen · nordvik-rules 1.0" in whole
    assert whole.index("| GEV526") < whole.index("| NVK201")
    assert [each["id"] for each in own] == ["NVK201", "NVK501"]
    assert {each["package"]["name"] for each in own} == {"nordvik-rules"}
    assert own[0]["sources"][0]["place"]["en"].endswith("item 4.2")


def test_the_reports_passages_and_the_catalogue_without_plugins_are_ours(
    run: Run, site: Path
) -> None:
    install_example(site)

    assert "NVK" not in run("rules", "--passages", "--format", "json").out
    assert "NVK" not in run("rules", "--no-plugins", "--format", "json").out
    ended = run("explain", "NVK201", "--no-plugins")
    assert (ended.code, ended.out) == (2, "")


@pytest.mark.parametrize("command", ["explain GEV504", "rules"])
def test_a_faulty_package_is_named_wherever_the_catalogue_is_shown(
    run: Run, site: Path, command: str
) -> None:
    install(site, {"nvk201_name.py": "1 / 0"})

    ended = run(*command.split())

    assert ended.code == 70
    assert "GEV504" in ended.out
    assert len(ended.err.splitlines()) == 1
    assert "NVK201" in ended.err
    assert "Traceback" in run(*command.split(), "--debug").err
    assert run(*command.split(), "--no-plugins").code == 0


def test_python_is_told_of_what_could_not_be_had(site: Path) -> None:
    install(site, {"nvk201_name.py": "1 / 0"})
    script = (
        f"import site; site.addsitedir({str(site)!r})\nimport gevinst\n"
        "report = gevinst.check(b'gevinst: 1')\nprint(report.faults[0].rule, len(report.plans))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout == "NVK201 1\n"


def test_the_tests_of_the_example_pass_as_a_house_would_run_them(tmp_path: Path) -> None:
    shutil.copytree(HOUSE, tmp_path / "house", ignore=shutil.ignore_patterns("__pycache__"))

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path / "house",
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


@pytest.mark.external
def test_the_example_is_installed_by_pip_and_then_checked_with(tmp_path: Path, large: Path) -> None:
    shutil.copytree(HOUSE, tmp_path / "house", ignore=shutil.ignore_patterns("__pycache__"))
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    python = venv / ("Scripts" if os.name == "nt" else "bin") / "python"
    gevinst = str(HOUSE.parents[1])
    install_line = [str(python), "-m", "pip", "install", "-q", gevinst, str(tmp_path / "house")]
    subprocess.run(install_line, check=True, capture_output=True)

    done = subprocess.run(
        [python, "-m", "gevinst", "check", large.name],
        cwd=large.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (1, "")
    assert "NVK201" in done.stdout
