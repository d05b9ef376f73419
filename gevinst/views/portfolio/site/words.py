"""What is said on the pages of a site: headings, and the columns of its own tables."""

from __future__ import annotations

from gevinst.portfolio.tables import Column
from gevinst.words import Text

HOME = Text(nb="Alle organisasjoner", nn="Alle organisasjonar", en="All organisations")
PLAN = Text(nb="Plan", nn="Plan", en="Plan")
UNIT = Text(nb="Enhet", nn="Eining", en="Unit")
PERSON = Text(nb="Person", nn="Person", en="Person")
ID = Text(nb="Id", nn="Id", en="Id")
ROLES = Text(nb="Roller", nn="Roller", en="Roles")
NONE = Text(
    nb="Planene sier ingenting om dette.",
    nn="Planane seier ingenting om dette.",
    en="The plans say nothing of this.",
)
NOTHING_HERE = Text(
    nb="Ingenting på tvers av planene gjelder her.",
    nn="Ingenting på tvers av planane gjeld her.",
    en="Nothing across the plans is about this.",
)
AS_COUNTED = Text(
    nb="Tallene er krav med gap som forfaller i planens fase; «gevinst check» viser dem.",
    nn="Tala er krav med gap som forfell i fasen til planen; «gevinst check» viser dei.",
    en="The numbers are requirements with gaps that are due in the plan's phase; “gevinst check” shows them.",
)
ORGANISATIONS = Text(nb="Organisasjoner", nn="Organisasjonar", en="Organisations")
UNITS = Text(nb="Enheter", nn="Einingar", en="Units")
PEOPLE = Text(
    nb="De som har ansvar for noe", nn="Dei som har ansvar for noko", en="Those who answer for something"
)  # fmt: skip
PLANS_HERE = Text(
    nb="Planer som berører enheten", nn="Planar som rører ved eininga", en="Plans that touch the unit"
)  # fmt: skip
GAINS = Text(nb="Gevinster", nn="Gevinstar", en="Gains")
EFFECTS = Text(
    nb="Virkninger i andre enheter", nn="Verknader i andre einingar", en="Effects in other units"
)
FROM_OTHERS = Text(
    nb="Virkninger av andres gevinster",
    nn="Verknader av gevinstane til andre",
    en="Effects of others' gains",
)
TRAINING = Text(nb="Opplæring", nn="Opplæring", en="Training")
CHAMPIONS = Text(nb="Ildsjeler", nn="Eldsjeler", en="Champions")
CHAMPION = Text(nb="Timer som ildsjel", nn="Timar som eldsjel", en="Hours as a champion")
OTHER_CHANGES = Text(
    nb="Andre endringer som planen nevner",
    nn="Andre endringar som planen nemner",
    en="Other changes that the plan tells of",
)
CHANGES = Text(nb="Endringer i tid", nn="Endringar i tid", en="Changes in time")
CHANGES_SAY = Text(
    nb="Endringer der planene gir både start og slutt.",
    nn="Endringar der planane gir både start og slutt.",
    en="Changes for which the plans give both a start and an end.",
)
CHANGES_ABOUT = Text(
    nb="Endringer: {count}, fra {first} til {last}. Dagene står i tabellen under.",
    nn="Endringar: {count}, frå {first} til {last}. Dagane står i tabellen under.",
    en="Changes: {count}, from {first} to {last}. The days are in the table below.",
)
TODAY = Text(
    nb="Den stiplede streken er {day}.",
    nn="Den stipla streken er {day}.",
    en="The dashed line is {day}.",
)
MANAGES = Text(
    nb="Enheter som personen leder",
    nn="Einingar som personen leier",
    en="Units that the person manages",
)
YES = Text(nb="ja", nn="ja", en="yes")
NO = Text(nb="nei", nn="nei", en="no")
NOT_DRAWN = Text(
    nb="Ikke tegnet her, men i tabellen: {count}.",
    nn="Ikkje teikna her, men i tabellen: {count}.",
    en="Not drawn here, but in the table: {count}.",
)

ORGANISATION_ = Column(
    "organisation", Text(nb="Organisasjon", nn="Organisasjon", en="Organisation")
)
PLAN_ = Column("in_plan", PLAN)
UNIT_ = Column("of_unit", UNIT)
UNITS_ = Column("of_units", UNITS)
PERSON_ = Column("by_person", Text(nb="Navn", nn="Namn", en="Name"))
MANAGER_ = Column("manager", Text(nb="Leder", nn="Leiar", en="Manager"))
OWNER_ = Column("owners", Text(nb="Gevinstansvarlig", nn="Gevinstansvarleg", en="Owner"))
ROLES_ = Column("roles", ROLES)
ID_ = Column("unit_id", ID)
EMPLOYEES_ = Column("employees", Text(nb="Ansatte", nn="Tilsette", en="Employees"), is_number=True)
SHIFT_ = Column("shift", Text(nb="Turnus", nn="Turnus", en="Shift work"))
FROM_ = Column("from", Text(nb="Fra", nn="Frå", en="From"))
TO_ = Column("to", Text(nb="Til", nn="Til", en="To"))
STARTS_ = Column("starts", Text(nb="Tas i bruk", nn="Blir teken i bruk", en="Go-live"))
RELIEVED_ = Column(
    "relieved",
    Text(
        nb="Tiltak mot endringstrykk",
        nn="Tiltak mot endringstrykk",
        en="Measure against change pressure",
    ),
)
GAIN_ = Column("gain", Text(nb="Gevinst", nn="Gevinst", en="Gain"))
KIND_ = Column("kind", Text(nb="Slag", nn="Slag", en="Kind"))
GOAL_ = Column("goal", Text(nb="Mål", nn="Mål", en="Goal"))
INDICATOR_ = Column("indicator", Text(nb="Måleindikator", nn="Måleindikator", en="Indicator"))
BETTER_ = Column("better", Text(nb="Bedre med", nn="Betre med", en="Better by"))
WORTH_ = Column("worth", Text(nb="Verdt", nn="Verdt", en="Worth"))
MEASURED = Text(nb="{amount} {measure}", nn="{amount} {measure}", en="{amount} {measure}")
KRONER = Text(nb="{amount} kroner i året", nn="{amount} kroner i året", en="{amount} kroner a year")
ONCE = Text(nb="{amount} kroner én gang", nn="{amount} kroner éin gong", en="{amount} kroner once")
HOURS = Text(nb="{amount} timer i året", nn="{amount} timar i året", en="{amount} hours a year")
UNKNOWN = Text(nb="ukjent", nn="ukjent", en="unknown")
MEASURE_ = Column("measured", Text(nb="Måleenhet", nn="Måleeining", en="Measured in"))
TARGET_ = Column("target", Text(nb="Skal være nådd", nn="Skal vere nådd", en="To be reached"))
EFFECT_ = Column("effect", Text(nb="Virkning", nn="Verknad", en="Effect"))
AMOUNT_ = Column("amount", Text(nb="Beløp", nn="Beløp", en="Amount"), is_number=True)
SESSION_ = Column("session", Text(nb="Økt", nn="Økt", en="Session"))
COME_ = Column(
    "people", Text(nb="Minst så mange", nn="Minst så mange", en="At least so many"), is_number=True
)
HOURS_ = Column("hours", Text(nb="Timer hver", nn="Timar kvar", en="Hours each"), is_number=True)
WEEKLY_ = Column(
    "hours_a_week", Text(nb="Timer i uka", nn="Timar i veka", en="Hours a week"), is_number=True
)
CHANGE_ = Column("change", Text(nb="Endring", nn="Endring", en="Change"))
COUNT_PLANS_ = Column("count_plans", Text(nb="Planer", nn="Planar", en="Plans"), is_number=True)
COUNT_UNITS_ = Column("count_units", UNITS, is_number=True)
COUNT_UNREAD_ = Column(
    "count_unread", Text(nb="Kan ikke leses", nn="Kan ikkje lesast", en="Can't be read"), is_number=True
)  # fmt: skip
COUNT_FOUND_ = Column(
    "count_found", Text(nb="Gap på tvers", nn="Gap på tvers", en="Gaps across"), is_number=True
)
COUNT_GAINS_ = Column("count_gains", GAINS, is_number=True)
COUNT_DUE_ = Column("count_due", Text(nb="Forfaller", nn="Forfell", en="Falls due"), is_number=True)
