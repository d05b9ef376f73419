"""GEV006: what other programs would misread stands in quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.form.places import shown
from gevinst.rules.rule import FileRule, Gap, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV006",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Verdier som kan misforstås, står i anførselstegn",
        nn="Verdiar som kan mistydast, står i hermeteikn",
        en="Values that may be misread stand in quotes",
    ),
    why=Text(
        nb="Vi leser det dere skrev, men andre programmer gjør for eksempel 12:30 om til 750.",
        nn="Vi les det de skreiv, men andre program gjer til dømes 12:30 om til 750.",
        en="We read what you wrote, but other programs turn 12:30 into 750, for example.",
    ),
    ask=Text(
        nb="Står klokkeslett, nummer med null foran og ord som «no» i anførselstegn?",
        nn="Står klokkeslett, nummer med null framfor og ord som «no» i hermeteikn?",
        en="Do times of day, numbers with a leading zero and words such as “no” stand in quotes?",
    ),
    reads=(),
    bad="""
        gevinst: 1
        språk: no  # <- GEV006
        ledelse:
          politisk_vedtak:
            saksnummer: 010  # <- GEV006
        involvering:
          rutiner:
            - hva: 12:30  # <- GEV006
    """,
    good="""
        gevinst: 1
        språk: nb
        ledelse:
          politisk_vedtak:
            saksnummer: "010"
        involvering:
          rutiner:
            - hva: "12:30"
    """,
)

MISREAD = Text(
    nb='Andre programmer leser {written} som {reading}. Skriv "{written}", med anførselstegn.',
    nn='Andre program les {written} som {reading}. Skriv "{written}", med hermeteikn.',
    en='Other programs read {written} as {reading}. Write "{written}", in quotes.',
)
HIDDEN = Text(
    nb="Andre programmer leser verdien her som et annet tall. Sett den i anførselstegn.",
    nn="Andre program les verdien her som eit anna tal. Set han i hermeteikn.",
    en="Other programs read the value here as another number. Put it in quotes.",
)


@rule.check
def quotes(loaded: Loaded, given: Given) -> Iterator[Gap]:
    for misread in loaded.misreads:
        if shown(misread.written) != misread.written:
            # The reading of an identity number gives the number away.
            yield Gap(HIDDEN, {}, misread.place)
        else:
            facts = {"written": misread.written, "reading": misread.reading}
            yield Gap(MISREAD, facts, misread.place)
