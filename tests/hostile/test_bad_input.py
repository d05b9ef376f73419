"""Bad input through the real command line: a code, a sentence with a place, and the rest checked."""

from __future__ import annotations

import codecs
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.benchmarks.plans import EXAMPLE
from tests.hostile.bad_files import BAD, UNREADABLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.running import Ended, Gevinst

LANGUAGES = ("nb", "nn", "en")
JARGON = re.compile(
    r"Traceback|Exception|Error\b|\b(?:None|node|mapping|scalar|anchor|alias|token|dict|str|int|yaml\.\w+)\b"
)
NOBODY = 65534

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
in_each_format = pytest.mark.parametrize("form", ["terminal", "json"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every bad file in one folder."""
    path = tmp_path_factory.mktemp("bad")
    for name, bad in BAD.items():
        (path / f"{name}.gevinst.yaml").write_bytes(bad.data)
    return path


@pytest.fixture(scope="module")
def reports(folder: Path) -> dict[str, dict[str, Any]]:
    """The JSON on all of them at once, by language and file."""
    found = {}
    for language in LANGUAGES:
        line = [
            "-m",
            "gevinst",
            "check",
            ".",
            "--format=json",
            "--lang",
            language,
            "--as-of=2026-11-02",
        ]
        ended = subprocess.run(
            [sys.executable, *line], cwd=folder, capture_output=True, check=False
        )
        assert (ended.returncode, ended.stderr) == (1, b"")
        found[language] = {plan["path"]: plan for plan in json.loads(ended.stdout)["plans"]}
    return found


@in_each_language
@pytest.mark.parametrize("name", BAD)
def test_json_says_what_is_wrong_where_and_what_to_do(
    reports: dict[str, dict[str, Any]], name: str, language: str
) -> None:
    bad = BAD[name]
    requirements = {
        one["id"]: one for one in reports[language][f"{name}.gevinst.yaml"]["requirements"]
    }
    gap = requirements[bad.rule]["gaps"][0]

    assert gap["message"] == bad.said[LANGUAGES.index(language)]
    assert bad.place == (gap["line"] and (gap["line"], gap["column"]))
    for requirement in requirements.values():
        assert not any(JARGON.search(gap["message"]) for gap in requirement["gaps"])


@in_each_language
@pytest.mark.parametrize("name", BAD)
def test_the_rest_is_checked_where_there_is_a_rest(
    reports: dict[str, dict[str, Any]], name: str, language: str
) -> None:
    plan = reports[language][f"{name}.gevinst.yaml"]
    verdicts = {one["verdict"] for one in plan["requirements"] if one["id"] != "GEV001"}

    assert (verdicts == {"not_applicable"}) == (name in UNREADABLE)


@in_each_language
@pytest.mark.parametrize("name", BAD)
def test_the_terminal_says_the_same(
    gevinst: Gevinst, folder: Path, name: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    bad, file = BAD[name], f"{name}.gevinst.yaml"

    ended = gevinst("check", file, "--lang", language, "--as-of=2026-11-02")

    assert (ended.code, ended.err) == (1, "")
    place = f"{file}:{bad.place[0]}:{bad.place[1]} " if bad.place else f"{file} "
    said = bad.said[LANGUAGES.index(language)].replace("\xa0", " ")
    assert f"{said} {place}" in " ".join(ended.out.split())
    assert "Traceback" not in ended.out


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + EXAMPLE.read_bytes(),
        EXAMPLE.read_bytes().replace(b"\n", b"\r\n"),
        EXAMPLE.read_bytes().replace(b"\n", b"\r"),
        EXAMPLE.read_bytes().replace("å".encode(), "a\u030a".encode()),
    ],
    ids=["BOM", "CRLF", "CR", "letters in two pieces"],
)
@in_each_format
def test_a_good_plan_is_good_in_whatever_way_it_was_saved(
    gevinst: Gevinst, tmp_path: Path, data: bytes, form: str
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(data)

    assert gevinst("check", str(plan), "--as-of=2026-11-02", "--format", form).code == 0


FILES = {
    "pipe": (
        "Dette er ikke en vanlig fil, så det kan ikke leses som en plan. Skriv navnet på planfilen.",
        "Dette er ikkje ei vanleg fil, så det kan ikkje lesast som ein plan. Skriv namnet på planfila.",
        "This is not an ordinary file, so it can't be read as a plan. Give the name of the plan file.",
    ),
    "link": (
        "Dette er en snarvei (lenke) som ikke fører til noen fil. Skriv navnet på selve planfilen.",
        "Dette er ein snarveg (lenkje) som ikkje fører til noka fil. Skriv namnet på sjølve planfila.",
        "This is a link that does not lead to a file. Give the name of the plan file itself.",
    ),
    "closed": (
        "Du har ikke tilgang til å lese filen. Be den som eier filen, om lesetilgang.",
        "Du har ikkje tilgang til å lese fila. Be den som eig fila, om lesetilgang.",
        "You have no right to read the file. Ask its owner for the right to read it.",
    ),
}


@in_each_language
@pytest.mark.parametrize("kind", FILES)
def test_what_is_no_file_or_not_ours_to_read_is_told(
    gevinst: Gevinst, tmp_path: Path, kind: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "link":
        path.symlink_to("plan.yaml")
    else:
        path.write_text("gevinst: 1\n", encoding="utf-8")
        monkeypatch.setattr("gevinst.source.document.open", _no_rights, raising=False)

    ended = gevinst("check", str(path), str(EXAMPLE), "--lang", language, "--as-of=2026-11-02")

    assert (ended.code, ended.err) == (1, "")
    assert FILES[kind][LANGUAGES.index(language)] in " ".join(ended.out.split())
    assert "nattilsyn" in ended.out


def _no_rights(path: str, mode: str) -> None:
    raise PermissionError(13, "Permission denied", path, mode)


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="only root may become somebody else"
)
def test_somebody_without_rights_is_told_of_files_and_folders(tmp_path: Path) -> None:
    """In a process of its own, which first reads, as root, all that it will need of ours."""
    (tmp_path / "tom.yaml").touch()
    for name in ("plan.yaml", "mappe/plan.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("gevinst: 1\n", encoding="utf-8")
        (tmp_path / name).chmod(0)
    (tmp_path / "mappe").chmod(0)
    tmp_path.chmod(0o755)
    script = f"from gevinst.cli import run; import os; run(['check', 'tom.yaml']); os.setuid({NOBODY}); exit(run())"

    def check(*words: str) -> tuple[int, str, str]:
        line = [sys.executable, "-c", script, "check", *words]
        ended = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
        return ended.returncode, ended.stdout, ended.stderr

    for path in ("plan.yaml", "mappe/plan.yaml"):
        code, out, _ = check(path)
        assert code == 1
        assert "Du har ikke tilgang til å lese filen." in out
    code, _, err = check(".", "--lang=nn")
    assert code == 2
    assert err.startswith("Du har ikkje tilgang til mappa mappe, så planane der er ikkje sjekka.")


NOTHING = (
    "Fant ingen plan i {path}. En plan heter gevinst.yaml eller noe på .gevinst.yaml, eller er en YAML-fil som begynner med «gevinst: 1».\n",
    "Fann ingen plan i {path}. Ein plan heiter gevinst.yaml eller noko på .gevinst.yaml, eller er ei YAML-fil som byrjar med «gevinst: 1».\n",
    "Found no plan in {path}. A plan is called gevinst.yaml or something ending in .gevinst.yaml, or is a YAML file that begins with “gevinst: 1”.\n",
)
MISSING = (
    "{path} finnes ikke. Kontroller navnet, og hvilken mappe du står i.\n",
    "{path} finst ikkje. Kontroller namnet, og kva mappe du står i.\n",
    "{path} does not exist. Check the name, and which folder you are in.\n",
)


@in_each_language
@in_each_format
def test_a_folder_without_plans_and_a_file_that_is_not_there(
    gevinst: Gevinst, tmp_path: Path, form: str, language: str
) -> None:
    def ended(path: Path) -> Ended:
        return gevinst("check", str(path), "--format", form, "--lang", language)

    gone = tmp_path / "borte.yaml"
    number = LANGUAGES.index(language)
    assert (ended(tmp_path).code, ended(tmp_path).err) == (3, NOTHING[number].format(path=tmp_path))
    assert (ended(gone).code, ended(gone).err) == (2, MISSING[number].format(path=gone))
