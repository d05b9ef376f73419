"""Imports only go downwards, and a command imports only what it needs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import gevinst

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(gevinst.__file__).parent
LAYERS = (
    ("exits", "words"),
    ("choices", "errors"),
    ("replaced", "source"),
    ("plan",),
    ("rules",),
    ("edit",),
    ("settings",),
    ("check",),
    ("changes", "fix", "follow", "value"),
    ("calendar", "gainmap", "portfolio"),
    ("checklist",),
    ("report",),
    ("views",),
    ("editor", "filled"),
    ("cli",),
    ("__init__", "__main__", "testing"),
)
HEIGHT = {name: height for height, layer in enumerate(LAYERS) for name in layer}
MODULES = sorted(ROOT.rglob("*.py"))


def layer_of(module: Path) -> str:
    return module.relative_to(ROOT).parts[0].removesuffix(".py")


def imported_layers(module: Path) -> Iterator[tuple[int, str]]:
    """The line and the layer of each import that runs; those for type checkers are left out."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in for_types:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            package, _, inside = name.partition(".")
            if package == "gevinst" and (layer := inside.partition(".")[0]) in HEIGHT:
                yield node.lineno, layer


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_only_downwards(module: Path) -> None:
    height = HEIGHT[layer_of(module)]

    upwards = [
        f"line {line}: {layer}" for line, layer in imported_layers(module) if HEIGHT[layer] > height
    ]

    assert not upwards


def test_every_part_of_the_package_has_its_layer() -> None:
    parts = {layer_of(module) for module in MODULES}

    assert parts == set(HEIGHT)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_reader_knows_yaml_and_only_the_command_line_typer(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    tree = ast.parse(text)
    outside = {
        (name.name if isinstance(node, ast.Import) else str(node.module)).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }

    assert "click" not in outside
    assert "yaml" not in outside or layer_of(module) == "source"
    assert "typer" not in outside or layer_of(module) == "cli"
    assert "rich" not in outside or layer_of(module) == "views"
    assert "openpyxl" not in outside or layer_of(module) == "filled"
    assert outside.isdisjoint({"jinja2", "docx"}) or module.parent.name == "paper"
    assert "pygls" not in outside or module == ROOT / "editor" / "server.py"
    assert "lsprotocol" not in outside or layer_of(module) == "editor"
    assert "icalendar" not in outside or module.name == "ics.py"


def modules_after(line: str) -> set[str]:
    """The modules that a fresh process has imported after a line of Python."""
    script = f"import sys\n{line}\nprint(*sys.modules, sep=chr(10), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines())


def after_command(*argv: str) -> set[str]:
    return modules_after(
        f"from gevinst.__main__ import main\nsys.argv = {['gevinst', *argv]!r}\nmain()"
    )


def test_importing_gevinst_is_nearly_free() -> None:
    added = modules_after("import gevinst") - modules_after("")

    assert added == {"__future__", "gevinst", "gevinst.check", "typing"} & added


def test_the_version_needs_no_library() -> None:
    assert after_command("--version").isdisjoint(
        {"typer", "rich", "pydantic", "yaml", "gevinst.words"}
    )


def test_the_help_needs_no_library_but_typer() -> None:
    loaded = after_command("--help")

    assert "typer" in loaded
    assert loaded.isdisjoint({"pydantic", "yaml", "rich", "jinja2", "docx", "xlsxwriter", "pygls"})


def test_json_needs_neither_typer_nor_rich(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("gevinst: 1\n", encoding="utf-8")

    loaded = after_command("check", str(plan), "--format=json")

    assert "yaml" in loaded
    assert loaded.isdisjoint(
        {
            "typer",
            "rich",
            "gevinst.report",
            "gevinst.views.paper",
            "logging",
            "tempfile",
            "subprocess",
            "concurrent",
            "tomllib",
            "importlib.metadata",
            "gevinst.check.known",
            "gevinst.check.baseline",
            "gevinst.source.git",
        }
    )


def test_a_report_for_a_person_needs_no_typer(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("gevinst: 1\n", encoding="utf-8")

    assert "typer" not in after_command("check", str(plan))


@pytest.mark.parametrize(("ending", "other"), [("html", "docx"), ("docx", "jinja2")])
def test_a_document_needs_only_the_library_that_writes_it(
    tmp_path: Path, ending: str, other: str
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("gevinst: 1\n", encoding="utf-8")

    loaded = after_command("report", str(plan), "--output", str(tmp_path / f"r.{ending}"))

    assert "gevinst.report" in loaded
    assert other not in loaded


def test_a_map_in_svg_needs_no_library_at_all(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("gevinst: 1\n", encoding="utf-8")

    loaded = after_command("map", str(plan), "--output", str(tmp_path / "map.svg"))

    assert "gevinst.gainmap.sheets" in loaded
    assert loaded.isdisjoint({"jinja2", "rich", "resvg_py", "font_source_sans_pro"})
