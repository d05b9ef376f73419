"""Metadata folders of installed packages → the rules that these bring, and what could not be had.

A faulty rule is left out, and so is a package that can't be imported; the others are there.
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from importlib.metadata import Distribution
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from gevinst.errors import FaultyPackage
from gevinst.rules import fence
from gevinst.rules.fence import fenced
from gevinst.rules.package import Lost, Package
from gevinst.rules.plugins import GROUP, Installed
from gevinst.rules.proper import hold
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import EntryPoint

    from gevinst.rules.rule import Rule

NOT_A_PACKAGE = Text(
    nb="«{module}» er ikke en pakke med filer",
    nn="«{module}» er ikkje ein pakke med filer",
    en="“{module}” is not a package of files",
)
NO_RULES = Text(
    nb="«{module}» har ingen fil som heter som et krav, som nvk201_ord.py",
    nn="«{module}» har inga fil som heiter som eit krav, som nvk201_ord.py",
    en="“{module}” has no file with the name of a requirement, such as nvk201_word.py",
)
OTHER_PREFIX = Text(
    nb="alle kravene i en pakke må begynne likt, her med {prefix}",
    nn="alle krava i ein pakke må byrje likt, her med {prefix}",
    en="all the requirements of a package must begin alike, here with {prefix}",
)
TAKEN = Text(
    nb="det finnes alt et krav med den id-en, i {other}",
    nn="det finst alt eit krav med den id-en, i {other}",
    en="there is a requirement with that id already, in {other}",
)
UNREADABLE = Text(
    nb="opplysningene om pakken kan ikke leses",
    nn="opplysningane om pakken kan ikkje lesast",
    en="what is known of the package can't be read",
)
_RULE_FILE = re.compile(r"([a-z]{2,8}\d{3})_[a-z0-9_]+")
_MODULE = re.compile(r"\w+(\.\w+)*")
_LONGEST_NAME = 80


def load(metadata: Iterable[str]) -> Installed:
    """The rules of the packages with these metadata folders, in the order of their ids."""
    rules: dict[str, Rule[Any]] = {}
    lost: list[Lost] = []
    for package, module in sorted(_announced(metadata, lost)):
        for rule in _rules_of(package, module, lost):
            if rule.id in rules:
                other = str(rules[rule.id].package)
                lost.append(Lost(package, rule.id, FaultyPackage(TAKEN, other=other)))
            else:
                rules[rule.id] = rule
    return Installed(tuple(sorted(rules.values(), key=lambda rule: rule.id)), tuple(lost))


def rules_in(package: Package, module: str) -> Installed:
    """The rules in the files of one importable package, and what could not be had."""
    lost: list[Lost] = []
    return Installed(tuple(_rules_of(package, module, lost)), tuple(lost))


def _announced(metadata: Iterable[str], lost: list[Lost]) -> Iterator[tuple[Package, str]]:
    """Each entry point, as the package it stands for and the module it names."""
    seen = set()
    for folder in metadata:
        package = _named_after(folder)
        try:
            found = Distribution.at(folder)
            package = Package(_name(found.metadata["Name"]), _printable(found.version))
            entries = found.entry_points.select(group=GROUP)
        except Exception:  # noqa: BLE001  (the files of other people)
            lost.append(Lost(package, "", FaultyPackage(UNREADABLE)))
            continue
        if package.name not in seen:  # as for Python, the first that is found is the one
            yield from (_entry(package, entry) for entry in entries)
        seen.add(package.name)


def _entry(package: Package, entry: EntryPoint) -> tuple[Package, str]:
    shown = _printable(f"{entry.name} = {entry.value}")
    return package._replace(entry=shown), entry.value


def _named_after(folder: str) -> Package:
    name, _, version = os.path.basename(folder).rpartition(".")[0].partition("-")
    return Package(_name(name), _printable(version))


def _name(written: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", re.sub(r"[^A-Za-z0-9._-]", "", written)).lower()[:_LONGEST_NAME]


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())[:_LONGEST_NAME]


def _rules_of(package: Package, module: str, lost: list[Lost]) -> Iterator[Rule[Any]]:
    try:
        files = _rule_files(module)
    except FaultyPackage as why:
        lost.append(Lost(package, "", why))
        return
    prefix = files[0][0][:-3]
    for rule_id, file in files:
        try:
            yield _rule(rule_id, file, prefix).brought_by(package, fence)
        except FaultyPackage as why:
            lost.append(Lost(package, rule_id, why))


def _rule_files(module: str) -> list[tuple[str, str]]:
    """The files of a package that are called as rules are: the id of each, and its module."""
    if not _MODULE.fullmatch(module):
        raise FaultyPackage(NOT_A_PACKAGE, module=_printable(module))
    with fenced():
        path = getattr(import_module(module), "__path__", None)
        if path is None:
            raise FaultyPackage(NOT_A_PACKAGE, module=module)
        names = sorted(info.name for info in iter_modules(path))
    found = [
        (match[1].upper(), f"{module}.{name}")
        for name in names
        if (match := _RULE_FILE.fullmatch(name))
    ]
    if not found:
        raise FaultyPackage(NO_RULES, module=module)
    return found


def _rule(rule_id: str, module: str, prefix: str) -> Rule[Any]:
    if rule_id[:-3] != prefix:
        raise FaultyPackage(OTHER_PREFIX, prefix=prefix)
    with fenced():
        return hold(getattr(import_module(module), "rule", None), rule_id)
