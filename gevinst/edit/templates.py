"""A service area → units, gains and indicators that are typical of it, as suggestions for a new plan."""

from __future__ import annotations

from typing import NamedTuple

from gevinst.choices import Direction, GainKind, ServiceArea
from gevinst.words import Text


class Suggestion(NamedTuple):
    """A gain that a plan may have, and how it may be measured."""

    what: Text
    kind: GainKind
    indicator: Text
    measured_in: Text
    direction: Direction


class Template(NamedTuple):
    """What is typical of a service area."""

    units: tuple[Text, ...]
    gains: tuple[Suggestion, ...]


TEMPLATES = {
    ServiceArea.HEALTH_CARE: Template(
        units=(
            Text(nb="Hjemmetjenesten", nn="Heimetenesta", en="Home care"),
            Text(nb="Nattjenesten", nn="Nattenesta", en="The night service"),
            Text(nb="Responssenteret", nn="Responssenteret", en="The response centre"),
        ),
        gains=(
            Suggestion(
                Text(
                    nb="Færre besøk som ikke trengs",
                    nn="Færre besøk som ikkje trengst",
                    en="Fewer visits that are not needed",
                ),
                GainKind.TIME,
                Text(
                    nb="Fysiske besøk per døgn",
                    nn="Fysiske besøk per døgn",
                    en="Visits in person per day",
                ),
                Text(nb="besøk per døgn", nn="besøk per døgn", en="visits per day"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Mindre kjøring mellom brukerne",
                    nn="Mindre køyring mellom brukarane",
                    en="Less driving between users",
                ),
                GainKind.MONEY,
                Text(nb="Kjørte kilometer", nn="Køyrde kilometer", en="Kilometres driven"),
                Text(nb="km per måned", nn="km per månad", en="km per month"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Brukerne er tryggere hjemme",
                    nn="Brukarane er tryggare heime",
                    en="Users feel safer at home",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Brukere som sier at de er trygge",
                    nn="Brukarar som seier at dei er trygge",
                    en="Users who say that they feel safe",
                ),
                Text(nb="prosent", nn="prosent", en="per cent"),
                Direction.HIGHER,
            ),
        ),
    ),
    ServiceArea.TECHNICAL: Template(
        units=(
            Text(nb="Byggesak", nn="Byggjesak", en="Building permits"),
            Text(nb="Vann og avløp", nn="Vatn og avløp", en="Water and sewage"),
            Text(
                nb="Drift og vedlikehold", nn="Drift og vedlikehald", en="Operation and maintenance"
            ),
        ),
        gains=(
            Suggestion(
                Text(
                    nb="Kortere tid fra søknad til vedtak",
                    nn="Kortare tid frå søknad til vedtak",
                    en="Shorter time from application to decision",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Dager fra søknad til vedtak",
                    nn="Dagar frå søknad til vedtak",
                    en="Days from application to decision",
                ),
                Text(nb="dager per sak", nn="dagar per sak", en="days per case"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Mindre arbeid med hver sak",
                    nn="Mindre arbeid med kvar sak",
                    en="Less work on each case",
                ),
                GainKind.TIME,
                Text(nb="Arbeidstid per sak", nn="Arbeidstid per sak", en="Working time per case"),
                Text(nb="timer per sak", nn="timar per sak", en="hours per case"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Færre feil oppdages for sent",
                    nn="Færre feil blir oppdaga for seint",
                    en="Fewer faults are found too late",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Utrykninger på grunn av feil",
                    nn="Utrykkingar på grunn av feil",
                    en="Call-outs because of faults",
                ),
                Text(
                    nb="utrykninger per måned", nn="utrykkingar per månad", en="call-outs per month"
                ),
                Direction.LOWER,
            ),
        ),
    ),
    ServiceArea.UPBRINGING: Template(
        units=(
            Text(nb="Barnehagene", nn="Barnehagane", en="The kindergartens"),
            Text(nb="Skolene", nn="Skulane", en="The schools"),
            Text(nb="Barnevernet", nn="Barnevernet", en="Child welfare"),
        ),
        gains=(
            Suggestion(
                Text(
                    nb="Mindre tid til rapporter",
                    nn="Mindre tid til rapportar",
                    en="Less time spent on reports",
                ),
                GainKind.TIME,
                Text(
                    nb="Arbeidstid til rapporter",
                    nn="Arbeidstid til rapportar",
                    en="Working time spent on reports",
                ),
                Text(nb="timer per uke", nn="timar per veke", en="hours per week"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Foreldre får svar raskere",
                    nn="Foreldre får svar raskare",
                    en="Parents are answered sooner",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Dager fra spørsmål til svar",
                    nn="Dagar frå spørsmål til svar",
                    en="Days from question to answer",
                ),
                Text(nb="dager per henvendelse", nn="dagar per førespurnad", en="days per enquiry"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Barna får hjelp tidligere",
                    nn="Barna får hjelp tidlegare",
                    en="Children get help earlier",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Dager fra melding til tiltak",
                    nn="Dagar frå melding til tiltak",
                    en="Days from notice to measure",
                ),
                Text(nb="dager per sak", nn="dagar per sak", en="days per case"),
                Direction.LOWER,
            ),
        ),
    ),
    ServiceArea.TRANSPORT: Template(
        units=(
            Text(nb="Vei og trafikk", nn="Veg og trafikk", en="Roads and traffic"),
            Text(nb="Parkering", nn="Parkering", en="Parking"),
            Text(nb="Kollektivtransport", nn="Kollektivtransport", en="Public transport"),
        ),
        gains=(
            Suggestion(
                Text(
                    nb="Færre timer på befaring",
                    nn="Færre timar på synfaring",
                    en="Fewer hours on inspection",
                ),
                GainKind.TIME,
                Text(
                    nb="Arbeidstid på befaring",
                    nn="Arbeidstid på synfaring",
                    en="Working time on inspection",
                ),
                Text(nb="timer per måned", nn="timar per månad", en="hours per month"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Skader på veien blir utbedret raskere",
                    nn="Skadar på vegen blir utbetra raskare",
                    en="Damage to roads is repaired sooner",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Dager fra melding til utbedring",
                    nn="Dagar frå melding til utbetring",
                    en="Days from notice to repair",
                ),
                Text(nb="dager per skade", nn="dagar per skade", en="days per case of damage"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Lavere kostnad til drift av veiene",
                    nn="Lågare kostnad til drift av vegane",
                    en="Lower cost of running the roads",
                ),
                GainKind.MONEY,
                Text(
                    nb="Driftskostnad per kilometer",
                    nn="Driftskostnad per kilometer",
                    en="Running cost per kilometre",
                ),
                Text(nb="kroner per km", nn="kroner per km", en="kroner per km"),
                Direction.LOWER,
            ),
        ),
    ),
    ServiceArea.ADMINISTRATION: Template(
        units=(
            Text(nb="Lønn og regnskap", nn="Løn og rekneskap", en="Payroll and accounts"),
            Text(nb="Dokumentsenteret", nn="Dokumentsenteret", en="The records office"),
            Text(nb="Innbyggerservice", nn="Innbyggjarservice", en="Citizen services"),
        ),
        gains=(
            Suggestion(
                Text(
                    nb="Mindre manuell registrering",
                    nn="Mindre manuell registrering",
                    en="Less manual registration",
                ),
                GainKind.TIME,
                Text(nb="Arbeidstid per sak", nn="Arbeidstid per sak", en="Working time per case"),
                Text(nb="minutter per sak", nn="minutt per sak", en="minutes per case"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Færre feil må rettes",
                    nn="Færre feil må rettast",
                    en="Fewer errors to correct",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Saker som må rettes",
                    nn="Saker som må rettast",
                    en="Cases that must be corrected",
                ),
                Text(nb="feil per måned", nn="feil per månad", en="errors per month"),
                Direction.LOWER,
            ),
            Suggestion(
                Text(
                    nb="Innbyggerne får svar raskere",
                    nn="Innbyggjarane får svar raskare",
                    en="Citizens are answered sooner",
                ),
                GainKind.QUALITY,
                Text(
                    nb="Dager fra spørsmål til svar",
                    nn="Dagar frå spørsmål til svar",
                    en="Days from question to answer",
                ),
                Text(nb="dager per henvendelse", nn="dagar per førespurnad", en="days per enquiry"),
                Direction.LOWER,
            ),
        ),
    ),
}
