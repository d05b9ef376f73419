"""The calendar's own words, in three languages."""

from __future__ import annotations

from gevinst.words import Language, Text

_NORWEGIAN = (
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
)  # fmt: skip
MONTHS = {
    Language.NB: _NORWEGIAN,
    Language.NN: _NORWEGIAN,
    Language.EN: (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
}  # fmt: skip
CALENDAR = Text(
    nb="Kalender for gevinstrealisering",
    nn="Kalender for gevinstrealisering",
    en="Calendar for realising gains",
)
YEAR_WHEEL = Text(nb="Årshjul {year}", nn="Årshjul {year}", en="Year wheel {year}")
WHEEL_ABOUT = Text(
    nb="Tolv måneder med klokka fra januar øverst. Innenfra og ut: {kinds}. Alle hendelsene står i "
    "tabellene.",
    nn="Tolv månader med klokka frå januar øvst. Innanfrå og ut: {kinds}. Alle hendingane står i "
    "tabellane.",
    en="Twelve months clockwise from January at the top. From the middle outwards: {kinds}. All the "
    "events are in the tables.",
)
INSIDE_OUT = Text(
    nb="Ringene innenfra og ut. Tallene viser til radene i tabellene.",
    nn="Ringane innanfrå og ut. Tala viser til radene i tabellane.",
    en="The rings from the middle outwards. The numbers are those of the rows in the tables.",
)
NOT_DRAWN = Text(
    nb="«+» betyr at det er flere i samme måned og ring enn det er plass til i bildet.",
    nn="«+» betyr at det er fleire i same månad og ring enn det er plass til i biletet.",
    en="“+” means that there are more in the same month and ring than there is room for in the picture.",
)
SEVERAL_PLANS = Text(nb="{count} planer", nn="{count} planar", en="{count} plans")
FROM_ON = Text(
    nb="Fra og med {first}. Hendelser: {count}.",
    nn="Frå og med {first}. Hendingar: {count}.",
    en="From {first} on. Events: {count}.",
)
FROM_TO = Text(
    nb="Fra og med {first} til og med {last}. Hendelser: {count}.",
    nn="Frå og med {first} til og med {last}. Hendingar: {count}.",
    en="From {first} to {last}, both included. Events: {count}.",
)
ONLY_PERSON = Text(nb="Bare for {name}.", nn="Berre for {name}.", en="Only for {name}.")
ONLY_UNIT = Text(
    nb="Bare for enheten {name}.", nn="Berre for eininga {name}.", en="Only for the unit {name}."
)
CUT = Text(
    nb="Det er for mange hendelser til å vise alle: fra {day} mangler noen. Velg færre dager med --to, eller færre planer.",
    nn="Det er for mange hendingar til å vise alle: frå {day} manglar nokre. Vel færre dagar med --to, eller færre planar.",
    en="There are too many events to show them all: from {day} some are missing. Choose fewer days with --to, or fewer plans.",
)
NOTHING = Text(
    nb="Det er ingenting å vise for disse dagene.",
    nn="Det er ingenting å vise for desse dagane.",
    en="There is nothing to show for these days.",
)
OVERDUE = Text(nb="Skulle vært gjort", nn="Skulle ha vore gjort", en="Overdue")
SPAN = Text(nb="{start} til {end}", nn="{start} til {end}", en="{start} to {end}")
UNTIL = Text(
    nb="{what} (til og med {end})", nn="{what} (til og med {end})", en="{what} (until {end})"
)
WHO = Text(nb="Hvem", nn="Kven", en="Who")
UNITS = Text(nb="Enheter", nn="Einingar", en="Units")
PLAN = Text(nb="Plan", nn="Plan", en="Plan")
NUMBER = Text(nb="Nr.", nn="Nr.", en="No.")
DAY = Text(nb="Dag", nn="Dag", en="Day")
WHAT = Text(nb="Hva", nn="Kva", en="What")
KIND = Text(nb="Slag", nn="Slag", en="Kind")
AT_LINE = Text(nb="{file}, linje {line}", nn="{file}, linje {line}", en="{file}, line {line}")
NOT_INSTALLED = Text(
    nb="Kalenderfiler skrives med noe som ikke er installert ({library}). Installer det med "
    "«pip install 'gevinst[calendar]'», og prøv igjen.",
    nn="Kalenderfiler blir skrivne med noko som ikkje er installert ({library}). Installer det med "
    "«pip install 'gevinst[calendar]'», og prøv igjen.",
    en="Calendar files are written with something that is not installed ({library}). Install it with "
    "“pip install 'gevinst[calendar]'”, and try again.",
)
