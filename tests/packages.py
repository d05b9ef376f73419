"""Packages of rules as a house might install them, sound and faulty, laid in a folder."""

from __future__ import annotations

from pathlib import Path

HOUSE = Path(__file__).parents[1] / "examples" / "house-rules"
RULE = """
from gevinst.choices import Phase
from gevinst.rules.rule import FileRule, Gap, OutcomeRule, PlanRule, Role, Severity, gap
from gevinst.words import Phrase, Text
from gevinst.plan.node import Place
from gevinst.source.place import Span
import sys

TEXT = Text(nb="Navnet mangler.", nn="Namnet manglar.", en="The name is missing.")
NAMED = Text(nb="{name} mangler.", nn="{name} manglar.", en="{name} is missing.")
card = dict(
    id="%(id)s", severity=Severity.WARNING, due=Phase.CONCEPT, sources=("HOUSE",),
    practice=TEXT, who=Role.UNIT_MANAGER, title=TEXT, why=TEXT, ask=TEXT, reads=("project.name",),
    bad="gevinst: 1  # <- %(id)s", good="gevinst: 1\\nprosjekt: {navn: Tilsyn}",
)
%(before)s
rule = PlanRule(**card)

@rule.check
def check(plan, given):
    %(check)s
%(after)s
"""
SOUND = "if plan.project.name is None:\n        yield gap(TEXT, plan.project, 'name')"


def rule_file(
    rule_id: str = "NVK201", check: str = SOUND, *, before: str = "", after: str = ""
) -> str:
    """A rule that asks for the project's name, but for what is given."""
    return RULE % {"id": rule_id, "check": check, "before": before, "after": after}


def install(
    site: Path,
    files: dict[str, str],
    name: str = "nordvik-rules",
    *,
    module: str = "nordvik_rules",
    entry: str | None = None,
) -> Path:
    """A folder of installed packages with one more in it: its files, and what announces it."""
    package = site / module
    package.mkdir(parents=True)
    for file, text in {"__init__.py": "", **files}.items():
        (package / file).write_text(text, encoding="utf-8")
    metadata = site / f"{name.replace('-', '_')}-1.0.dist-info"
    metadata.mkdir()
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    (metadata / "METADATA").write_text(about, encoding="utf-8")
    announced = f"[gevinst.rules]\nnvk = {entry or module}\n"
    (metadata / "entry_points.txt").write_text(announced, encoding="utf-8")
    return site


def install_example(site: Path) -> Path:
    """A folder with Nordvik's rules installed."""
    files = {
        file.name: file.read_text(encoding="utf-8")
        for file in (HOUSE / "nordvik_rules").glob("*.py")
    }
    return install(site, files)
