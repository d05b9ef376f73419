"""GEV010: the plan keeps names and roles, and no other personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.choices import Phase
from gevinst.rules.rule import FileRule, Gap, Role, Severity
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.loaded import Loaded
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV010",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Planen har ingen personopplysninger ut over navn og rolle",
        nn="Planen har ingen personopplysningar ut over namn og rolle",
        en="The plan holds no personal data beyond names and roles",
    ),
    why=Text(
        nb="Planen deles med mange. Fødselsnummer og opplysninger om helse hører ikke hjemme der.",
        nn="Planen blir delt med mange. Fødselsnummer og opplysningar om helse høyrer ikkje heime der.",
        en="The plan is shared with many. Identity numbers and details about health do not belong in it.",
    ),
    ask=Text(
        nb="Er planen fri for fødselsnummer og opplysninger om helsen til navngitte ansatte?",
        nn="Er planen fri for fødselsnummer og opplysningar om helsa til namngitte tilsette?",
        en="Is the plan free of identity numbers and of details about the health of named employees?",
    ),
    reads=("people.name", "people.role", "people.handover"),
    bad="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
          # Ny leder fra mai, 018190 12446 er nummeret hennes.  # <- GEV010
        enheter:
          - id: natt
            støttebehov:
              - behov: Kari er sykmeldt til påske og trenger avlastning.  # <- GEV010
    """,
    good="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen, rolle: avdelingsleder}
        enheter:
          - id: natt
            støttebehov:
              - behov: Kari trenger avlastning fram til påske.
    """,
)

IDENTITY_NUMBER = Text(
    nb="Her står et fødselsnummer eller D-nummer, som vi ikke gjengir. Slett det; navn og rolle er nok.",
    nn="Her står eit fødselsnummer eller D-nummer, som vi ikkje gir att. Slett det; namn og rolle er nok.",
    en="There is a national identity number here, which we do not repeat. Delete it; name and role are enough.",
)
HEALTH = Text(
    nb="Her står det noe om helse sammen med navnet {name}. Skriv hva planen trenger, uten å si noe om helsen.",
    nn="Her står det noko om helse saman med namnet {name}. Skriv kva planen treng, utan å seie noko om helsa.",
    en="Something is said here about health together with the name {name}. Write what the plan needs, and leave health out.",
)


@rule.check
def personal(loaded: Loaded, given: Given) -> Iterator[Gap]:
    from gevinst.rules.form.personal import health_in, may_be_personal, numbers_in  # noqa: PLC0415

    numbers, health = may_be_personal(loaded.document.text)
    if numbers:
        from gevinst.plan.node import Place  # noqa: PLC0415  (`explain` does without the models)

        for span in numbers_in(loaded.document):
            yield Gap(IDENTITY_NUMBER, {}, Place("", span))
    if health:
        for place, name in health_in(loaded):
            yield Gap(HEALTH, {"name": name}, place)
