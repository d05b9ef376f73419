"""What a document is → the words of its header and footer, the same in every format."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import NamedTuple

from gevinst import __version__
from gevinst.views.visible import visible
from gevinst.words import Language, Text

_EARLIEST = date(1980, 1, 1)
AUTHOR = "gevinst"
AS_OF = Text(nb="Vurdert per {as_of}", nn="Vurdert per {as_of}", en="Judged as of {as_of}")
PAGE = Text(nb="Side {page} av {pages}", nn="Side {page} av {pages}", en="Page {page} of {pages}")
MADE_WITH = Text(
    nb="Laget med gevinst {version}",
    nn="Laga med gevinst {version}",
    en="Made with gevinst {version}",
)
SKIP = Text(nb="Til innholdet", nn="Til innhaldet", en="Skip to the content")
CONTENTS = Text(nb="Innhold", nn="Innhald", en="Contents")
LOCALES = {Language.NB: "nb-NO", Language.NN: "nn-NO", Language.EN: "en-GB"}


class Sheet(NamedTuple):
    """What a document is: its title, the plan it is about, the day it holds for, its language.

    One that is about no plan has no subject, and no day.
    """

    title: str
    subject: str
    as_of: date | None
    language: Language

    @property
    def about(self) -> str:
        """The title and the plan on one line: what the document is called."""
        return " · ".join(visible(part) for part in (self.title, self.subject) if part)

    @property
    def day(self) -> str:
        """The day that the document holds for, in words."""
        return AS_OF.to(self.language, {"as_of": self.as_of}) if self.as_of else ""

    @property
    def dated(self) -> datetime:
        """When the file is said to be made: the day it holds for, or as early as files can be."""
        return datetime.combine(max(self.as_of or _EARLIEST, _EARLIEST), time())

    @property
    def made(self) -> str:
        """What it was made with."""
        return MADE_WITH.to(self.language, {"version": __version__})

    @property
    def locale(self) -> str:
        """The language as office programs write it: `nb-NO`."""
        return LOCALES[self.language]

    def say(self, text: Text, **facts: object) -> str:
        """A text in the document's language."""
        return text.to(self.language, facts or None)
