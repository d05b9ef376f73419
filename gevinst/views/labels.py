"""The views' own words, in three languages."""

from __future__ import annotations

from gevinst.check.verdict import Status
from gevinst.words import Text

BARRIERS = (
    Text(nb="Selve filen", nn="Sjølve fila", en="The file itself"),
    Text(nb="1 Endringsmotstand", nn="1 Endringsmotstand", en="1 Resistance to change"),
    Text(
        nb="2 Støtte fra toppledelsen", nn="2 Støtte frå toppleiinga", en="2 Support from the top"
    ),
    Text(nb="3 Opplæring", nn="3 Opplæring", en="3 Training"),
    Text(nb="4 Involvering", nn="4 Involvering", en="4 Involvement"),
    Text(nb="5 Oppfølging av gevinster", nn="5 Oppfølging av gevinstar", en="5 Following up gains"),
    Text(nb="Porteføljen", nn="Porteføljen", en="The portfolio"),
)
STATUSES = {
    Status.MET: Text(nb="oppfylt", nn="oppfylt", en="met"),
    Status.GAP: Text(nb="mangler", nn="manglar", en="missing"),
    Status.UPCOMING: Text(nb="kommer senere", nn="kjem seinare", en="upcoming"),
    Status.NOT_APPLICABLE: Text(nb="gjelder ikke", nn="gjeld ikkje", en="not applicable"),
    Status.WAIVED: Text(nb="unntatt", nn="unnateke", en="waived"),
    Status.KNOWN: Text(nb="kjent fra før", nn="kjent frå før", en="already known"),
}
UNNAMED = Text(nb="Plan uten navn", nn="Plan utan namn", en="Unnamed plan")
PHASE = Text(
    nb="Fase: {phase}. Vurdert per {as_of}.",
    nn="Fase: {phase}. Vurdert per {as_of}.",
    en="Phase: {phase}. Judged as of {as_of}.",
)
PHASE_UNSTATED = Text(
    nb="Fasen står ikke i planen; den er vurdert som {phase} per {as_of}.",
    nn="Fasen står ikkje i planen; han er vurdert som {phase} per {as_of}.",
    en="The plan does not state its phase; it is judged as {phase} as of {as_of}.",
)
UNREADABLE = Text(
    nb="Kan ikke leses: ingen krav utenom filens form er vurdert.",
    nn="Kan ikkje lesast: ingen krav utanom forma på fila er vurderte.",
    en="Can't be read: no requirement but the form of the file was judged.",
)
PARTLY_READ = Text(
    nb="Bare en del av filen er lest (se GEV001). Noe av det som ser ut til å mangle, kan stå i resten.",
    nn="Berre ein del av fila er lesen (sjå GEV001). Noko av det som ser ut til å mangle, kan stå i resten.",
    en="Only part of the file was read (see GEV001). Some of what seems to be missing may stand in the rest.",
)
NO_GAPS = Text(
    nb="Ingen mangler: {counts}.", nn="Ingen manglar: {counts}.", en="No gaps: {counts}."
)
HAS_GAPS = Text(
    nb="Krav som ikke er oppfylt: {count} (feil: {errors}, advarsler: {warnings}, råd: {advice}).",
    nn="Krav som ikkje er oppfylte: {count} (feil: {errors}, åtvaringar: {warnings}, råd: {advice}).",
    en="Requirements not met: {count} (errors: {errors}, warnings: {warnings}, advice: {advice}).",
)
NO_NEW_GAPS = Text(
    nb="Ingenting nytt mangler: {counts}.",
    nn="Ikkje noko nytt manglar: {counts}.",
    en="Nothing new is missing: {counts}.",
)
HAS_NEW_GAPS = Text(
    nb="Krav der noe nytt mangler: {count} (feil: {errors}, advarsler: {warnings}, råd: {advice}). Krav der alt er kjent fra før: {known}.",
    nn="Krav der noko nytt manglar: {count} (feil: {errors}, åtvaringar: {warnings}, råd: {advice}). Krav der alt er kjent frå før: {known}.",
    en="Requirements with something new missing: {count} (errors: {errors}, warnings: {warnings}, advice: {advice}). Requirements with only what is already known: {known}.",
)
GAPS = Text(nb="Dette mangler", nn="Dette manglar", en="What is missing")
WHY = Text(nb="Hvorfor:", nn="Kvifor:", en="Why:")
WHO = Text(nb="Hvem:", nn="Kven:", en="Who:")
WRITE = Text(nb="Skriv:", nn="Skriv:", en="Write:")
WRITE_IN_EACH = Text(
    nb="Skriv på hvert av stedene:", nn="Skriv på kvar av stadene:", en="Write in each place:"
)
WRITE_UNDER = Text(
    nb="Skriv under «{section}»:", nn="Skriv under «{section}»:", en="Write under “{section}”:"
)
WRITE_INSTEAD = Text(nb="Skriv i stedet:", nn="Skriv i staden:", en="Write instead:")
WRITE_IN_BRACES = Text(nb="Skriv innenfor { }:", nn="Skriv innanfor { }:", en="Write within { }:")
WRITE_IN_BRACKETS = Text(nb="Skriv innenfor [ ]:", nn="Skriv innanfor [ ]:", en="Write within [ ]:")
NONE_YET = Text(
    nb="«{section}» mangler i planen. Skriv dem opp der, så kan resten vise til id-en:",
    nn="«{section}» manglar i planen. Skriv dei opp der, så kan resten vise til id-en:",
    en="“{section}” is not in the plan. List them there, for the rest to refer to by id:",
)
SAYS_NOTHING = Text(
    nb="Her står «{written}». Det sier ingenting og regnes som at det mangler.",
    nn="Her står «{written}». Det seier ingenting og blir rekna som at det manglar.",
    en="“{written}” stands here. It says nothing and counts as missing.",
)
MORE_OF_THIS = Text(
    nb="… og {count} til av samme slag. Vis alle med --verbose.",
    nn="… og {count} til av same slag. Vis alle med --verbose.",
    en="… and {count} more of the same kind. Show all with --verbose.",
)
KNOWN = Text(nb="Dette er kjent fra før", nn="Dette er kjent frå før", en="Already known")
KNOWN_LINE = Text(
    nb="{rule}{where}: {what}", nn="{rule}{where}: {what}", en="{rule}{where}: {what}"
)
CLOSED = Text(
    nb="Dette mangler ikke lenger", nn="Dette manglar ikkje lenger", en="No longer missing"
)
CLOSED_LINE = Text(
    nb="{rule} {title} ({where})", nn="{rule} {title} ({where})", en="{rule} {title} ({where})"
)
CLOSED_COUNT = Text(
    nb="{count} til av samme slag",
    nn="{count} til av same slag",
    en="{count} more of the same kind",
)
DROP = Text(
    nb="Ta det ut av {path} med --drop-closed.",
    nn="Ta det ut av {path} med --drop-closed.",
    en="Take it out of {path} with --drop-closed.",
)
UPCOMING = Text(nb="Dette kommer senere", nn="Dette kjem seinare", en="What comes later")
UPCOMING_LINE = Text(
    nb="{phase}: {count} krav ({rules})",
    nn="{phase}: {count} krav ({rules})",
    en="{phase}: requirements: {count} ({rules})",
)
SEE_PHASE = Text(
    nb="Legg til «--phase {phase}» for å se hva de krever.",
    nn="Legg til «--phase {phase}» for å sjå kva dei krev.",
    en="Add “--phase {phase}” to see what they ask for.",
)
LINES = Text(nb=", linje {lines}", nn=", linje {lines}", en=", line {lines}")
WAIVED = Text(
    nb="Unntatt etter planens egen beslutning",
    nn="Unnateke etter avgjerd i planen",
    en="Waived by the plan",
)
WAIVED_LINE = Text(
    nb="{rule} {title}{limited}: {reason} Godkjent av {by}, {until}.",
    nn="{rule} {title}{limited}: {reason} Godkjent av {by}, {until}.",
    en="{rule} {title}{limited}: {reason} Approved by {by}, {until}.",
)
UNTIL = Text(nb="gjelder til {day}", nn="gjeld til {day}", en="until {day}")
NO_END = Text(nb="uten sluttdato", nn="utan sluttdato", en="without an end")
NOBODY = Text(nb="ingen", nn="ingen", en="nobody")
FIRST = Text(nb="Gjør dette først", nn="Gjer dette først", en="Do this first")
EVERY = Text(nb="Alle krav", nn="Alle krav", en="Every requirement")
LOOKED_AT = Text(nb="Så på:", nn="Såg på:", en="Looked at:")
SOURCE = Text(nb="Kilde:", nn="Kjelde:", en="Source:")
SETTING = Text(
    nb="Grense: {name} = {value}. {about}",
    nn="Grense: {name} = {value}. {about}",
    en="Limit: {name} = {value}. {about}",
)
SETTING_SET = Text(
    nb="Grense: {name} = {value} (ellers {default}; satt i {place}). {about}",
    nn="Grense: {name} = {value} (elles {default}; sett i {place}). {about}",
    en="Limit: {name} = {value} (otherwise {default}; set in {place}). {about}",
)
OURS = Text(
    nb="{about} Grensen er vår.", nn="{about} Grensa er vår.", en="{about} The limit is ours."
)
THE_HOUSES = Text(
    nb="{about} Grensen er husets egen.",
    nn="{about} Grensa er huset si eiga.",
    en="{about} The limit is the house's own.",
)
SETTINGS = Text(nb="Innstillinger: {files}.", nn="Innstillingar: {files}.", en="Settings: {files}.")
OFF = Text(
    nb="Slått av, og ikke vurdert: {rules}.",
    nn="Slått av, og ikkje vurdert: {rules}.",
    en="Turned off, and not judged: {rules}.",
)
MANY_OFF = Text(
    nb="{count} av {all} krav er slått av, og ikke vurdert. «gevinst settings» viser hvilke.",
    nn="{count} av {all} krav er slått av, og ikkje vurderte. «gevinst settings» viser kva for nokre.",
    en="{count} of {all} requirements are turned off, and not judged. “gevinst settings” shows which.",
)
SUMMARY = Text(nb="Alle planene", nn="Alle planane", en="All plans")
TOTAL = Text(
    nb="{plans} planer: {gap} krav mangler, {met} er oppfylt.",
    nn="{plans} planar: {gap} krav manglar, {met} er oppfylte.",
    en="{plans} plans: {gap} requirements with gaps, {met} met.",
)
TOTAL_KNOWN = Text(
    nb="{plans} planer: noe nytt mangler i {gap} krav, i {known} er alt kjent fra før, {met} er oppfylt. Mangler ikke lenger: {closed}.",
    nn="{plans} planar: noko nytt manglar i {gap} krav, i {known} er alt kjent frå før, {met} er oppfylte. Manglar ikkje lenger: {closed}.",
    en="{plans} plans: requirements with something new missing: {gap}, with only what is already known: {known}, met: {met}. No longer missing: {closed}.",
)
LEFT_OUT = Text(
    nb="Kjent fra før og ikke vist her: {known}. Mangler ikke lenger: {closed}.",
    nn="Kjent frå før og ikkje vist her: {known}. Manglar ikkje lenger: {closed}.",
    en="Already known and not shown here: {known}. No longer missing: {closed}.",
)
