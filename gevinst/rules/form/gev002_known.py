"""GEV002: every key is known, every value is of its kind, and nothing required is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.form.places import problem_gap
from gevinst.rules.rule import FileRule, Gap, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV002",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Feltene er kjent, og verdiene kan leses",
        nn="Felta er kjende, og verdiane kan lesast",
        en="The fields are known, and their values can be read",
    ),
    why=Text(
        nb="Et felt som er skrevet feil, blir ikke lest, og kravet det skulle svare på, ser ut til å mangle.",
        nn="Eit felt som er skrive feil, blir ikkje lese, og kravet det skulle svare på, ser ut til å mangle.",
        en="A field that is misspelt is not read, and what it was to answer seems to be missing.",
    ),
    ask=Text(
        nb="Er alle felt og verdier skrevet slik planformatet kjenner dem?",
        nn="Er alle felt og verdiar skrivne slik planformatet kjenner dei?",
        en="Are all fields and values written as the plan format knows them?",
    ),
    reads=("gevinst", "people.id", "units.id", "gains.id"),
    bad="""
        gevinst: 2  # <- GEV002
        prosjekt:
          navn: Digitalt tilsyn
          fase: snart  # <- GEV002
          startet: 2026-13-40  # <- GEV002
          statrtet: 2026-01-12  # <- GEV002
        gevinster:
          - hva: Færre tilsyn om natten  # <- GEV002
    """,
    good="""
        gevinst: 1
        prosjekt:
          navn: Digitalt tilsyn
          fase: planlegging
          startet: 2026-01-12
        gevinster:
          - id: natttilsyn
            hva: Færre tilsyn om natten
        x-notat: Felt som begynner med x- kan dere bruke til hva dere vil.
    """,
)

NO_VERSION = Text(
    nb="Planen sier ikke hvilken versjon av formatet den er skrevet i. Begynn filen med «gevinst: 1».",
    nn="Planen seier ikkje kva versjon av formatet han er skriven i. Byrj fila med «gevinst: 1».",
    en="The plan does not say which version of the format it is written in. Begin the file with “gevinst: 1”.",
)
NEWER = Text(
    nb="Planen er skrevet i versjon {version} av formatet, men dette programmet kjenner bare versjoner til og med {newest}. Oppdater programmet.",
    nn="Planen er skriven i versjon {version} av formatet, men dette programmet kjenner berre versjonar til og med {newest}. Oppdater programmet.",
    en="The plan is written in version {version} of the format, but this program knows no version after {newest}. Update the program.",
)
NO_SUCH_VERSION = Text(
    nb="Det finnes ingen versjon {version} av formatet. Skriv «gevinst: {newest}».",
    nn="Det finst ingen versjon {version} av formatet. Skriv «gevinst: {newest}».",
    en="There is no version {version} of the format. Write “gevinst: {newest}”.",
)
NO_ID = Text(
    nb="{what} mangler «id», som resten av planen viser til.",
    nn="{what} manglar «id», som resten av planen viser til.",
    en="{what} has no “id” for the rest of the plan to refer to.",
)
A_PERSON = Text(nb="En person", nn="Ein person", en="A person")
A_UNIT = Text(nb="En enhet", nn="Ei eining", en="A unit")
A_GAIN = Text(nb="En gevinst", nn="Ein gevinst", en="A gain")
KEY_NOT_TEXT = Text(
    nb="Navnet på feltet her er ikke et ord. Skriv navnet på et felt, for eksempel «gevinster».",
    nn="Namnet på feltet her er ikkje eit ord. Skriv namnet på eit felt, til dømes «gevinstar».",
    en="The name of the field here is not a word. Write the name of a field, such as “gains”.",
)
MORE = Text(
    nb="Det er {count} feil til i felt og verdier. Rett disse først.",
    nn="Det er {count} feil til i felt og verdiar. Rett desse først.",
    en="There are {count} more mistakes in fields and values. Correct these first.",
)


@rule.check
def known(loaded: Loaded, given: Given) -> Iterator[Gap]:
    yield from _version(loaded.plan)
    yield from _nameless(loaded.plan)
    yield from _odd_keys(loaded)
    if loaded.misfits:
        from gevinst.rules.form.misfits import misfit_gaps  # noqa: PLC0415  (seldom needed)

        yield from misfit_gaps(loaded)
    if loaded.more_misfits:
        more = loaded.more_misfits
        yield Gap(MORE, {"count": more}, loaded.plan.place(), stands_for=more)


def _version(plan: Plan) -> Iterator[Gap]:
    from gevinst.plan.model import FORMAT_VERSION  # noqa: PLC0415  (`explain` does without the models)

    version = plan.gevinst
    facts: dict[str, Any] = {"version": version, "newest": FORMAT_VERSION}
    if version is None and "gevinst" not in plan.origin.misfits:
        yield gap(NO_VERSION, plan, "gevinst")
    elif version is not None and version > FORMAT_VERSION:
        yield gap(NEWER, plan, "gevinst", **facts)
    elif version is not None and version < 1:
        yield gap(NO_SUCH_VERSION, plan, "gevinst", **facts)


def _nameless(plan: Plan) -> Iterator[Gap]:
    for what, nodes in ((A_PERSON, plan.people), (A_UNIT, plan.units), (A_GAIN, plan.gains)):
        for node in nodes:
            if not node.id and "id" not in node.origin.misfits:
                yield gap(NO_ID, node, "id", what=what)


def _odd_keys(loaded: Loaded) -> Iterator[Gap]:
    for problem in loaded.document.problems:
        if problem.kind == "key_not_text":
            yield problem_gap(KEY_NOT_TEXT, problem)
