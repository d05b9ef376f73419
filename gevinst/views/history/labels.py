"""The words around a plan's history."""

from __future__ import annotations

from gevinst.words import Text

TITLE = Text(nb="Planens historie", nn="Historia til planen", en="The history of the plan")
HOW_JUDGED = Text(
    nb="Hver versjon er vurdert slik den sto: på dagen den ble lagt inn i git, og i fasen den oppga da.",
    nn="Kvar versjon er vurdert slik han stod: på dagen han vart lagd inn i git, og i fasen han oppgav då.",
    en="Each version is judged as it stood: on the day it was committed, and in the phase that it stated then.",
)
OLDER = Text(
    nb="Det finnes eldre versjoner. Vis flere med --limit.",
    nn="Det finst eldre versjonar. Vis fleire med --limit.",
    en="There are older versions. Show more with --limit.",
)
CUT = Text(
    nb="Bare den siste delen av historikken er hentet hit, så det kan finnes eldre versjoner. Hent resten med «git fetch --unshallow».",
    nn="Berre den siste delen av historikken er henta hit, så det kan finnast eldre versjonar. Hent resten med «git fetch --unshallow».",
    en="Only the last part of the history was fetched, so there may be older versions. Fetch the rest with “git fetch --unshallow”.",
)
BURN_DOWN = Text(
    nb="Det som manglet i hver versjon",
    nn="Det som mangla i kvar versjon",
    en="What was missing in each version",
)
ABOUT_PICTURE = Text(
    nb="En søyle for hver versjon, fra {first} til {last}: hvor mye som manglet. Tallene står i tabellen.",
    nn="Ei søyle for kvar versjon, frå {first} til {last}: kor mykje som mangla. Tala står i tabellen.",
    en="A bar for each version, from {first} to {last}: how much was missing. The figures are in the table.",
)
KEY = Text(
    nb="█ feil, ░ advarsler, · råd",
    nn="█ feil, ░ åtvaringar, · råd",
    en="█ errors, ░ warnings, · advice",
)
CHANGED = Text(nb="Hva som ble endret", nn="Kva som vart endra", en="What was changed")
FIRST = Text(
    nb="ingen tidligere versjon å sammenligne med",
    nn="ingen tidlegare versjon å samanlikne med",
    en="no earlier version to compare with",
)
NO_CHANGE = Text(
    nb="ingenting i det planen sier",
    nn="ingenting i det planen seier",
    en="nothing in what it says",
)
UNREADABLE = Text(
    nb="kunne ikke leses til slutten",
    nn="kunne ikkje lesast til slutten",
    en="could not be read to its end",
)
GONE = Text(nb="filen fantes ikke", nn="fila fanst ikkje", en="the file was not there")
NOT_COMMITTED = Text(nb="ikke i git", nn="ikkje i git", en="not in git")
VERSION = Text(nb="Versjon", nn="Versjon", en="Version")
DAY = Text(nb="Dag", nn="Dag", en="Day")
PHASE = Text(nb="Fase", nn="Fase", en="Phase")
IN_ALL = Text(nb="I alt", nn="I alt", en="In all")
