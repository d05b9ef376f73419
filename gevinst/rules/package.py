"""What is known of an installed package that brings rules, and of what of it could not be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gevinst.errors import FaultyPackage


class Package(NamedTuple):
    """An installed package: its name, its version, and the entry point that announces its rules."""

    name: str
    version: str = ""
    entry: str = ""

    @property
    def label(self) -> str:
        """The name and the version: `nordvik-rules 1.0`."""
        return f"{self.name} {self.version}".strip()

    def __str__(self) -> str:
        """All of it, as in a sentence to those who made it: `nordvik-rules 1.0 (nvk = nordvik)`."""
        return f"{self.label} ({self.entry})" if self.entry else self.label


class Lost(NamedTuple):
    """A rule of a package that could not be had, and why; no `rule` is all of the package's."""

    package: Package
    rule: str
    why: FaultyPackage
