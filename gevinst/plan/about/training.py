"""What the fields of barrier 3, training, mean."""

from gevinst.words import Text

ABOUT = {
    "Training.budget": Text(
        nb="Penger som er satt av til opplæring.",
        nn="Pengar som er sette av til opplæring.",
        en="Money set aside for training.",
    ),
    "Training.hourly_cost": Text(
        nb="Hva en arbeidstime koster, i kroner.",
        nn="Kva ein arbeidstime kostar, i kroner.",
        en="What an hour of work costs, in kroner.",
    ),
    "Training.backfill_hourly_cost": Text(
        nb="Hva en time med vikar koster, i kroner.",
        nn="Kva ein time med vikar kostar, i kroner.",
        en="What an hour of a substitute costs, in kroner.",
    ),
    "Training.no_backfill_because": Text(
        nb="Hvorfor øktene ikke trenger frikjøp.",
        nn="Kvifor øktene ikkje treng frikjøp.",
        en="Why the sessions need no backfill.",
    ),
    "Training.sessions": Text(
        nb="Øktene med opplæring.", nn="Øktene med opplæring.", en="The training sessions."
    ),
    "Training.citizens": Text(
        nb="Opplæring av, eller informasjon til, innbyggere og brukere.",
        nn="Opplæring av, eller informasjon til, innbyggjarar og brukarar.",
        en="Training of, or information to, citizens and users.",
    ),
    "Training.continuous": Text(
        nb="Hvordan nyansatte lærer, og hvordan kunnskapen friskes opp senere.",
        nn="Korleis nytilsette lærer, og korleis kunnskapen blir friska opp seinare.",
        en="How newcomers learn, and how knowledge is refreshed later.",
    ),
    "Training.effect_check": Text(
        nb="Når og hvordan dere sjekker at opplæringen virket.",
        nn="Når og korleis de sjekkar at opplæringa verka.",
        en="When and how you check that the training worked.",
    ),
    "Training.use": Text(
        nb="Hvordan dere følger med på at løsningen faktisk blir brukt.",
        nn="Korleis de følgjer med på at løysinga faktisk blir brukt.",
        en="How you follow that the solution is actually used.",
    ),
    "TrainingBudget.amount": Text(
        nb="Kroner som er satt av til opplæring.",
        nn="Kroner som er sette av til opplæring.",
        en="Kroner set aside for training.",
    ),
    "Session.units": Text(
        nb="Enhetene som økten er for.",
        nn="Einingane som økta er for.",
        en="The units that the session is for.",
    ),
    "Session.participants": Text(
        nb="Hvor mange som deltar.", nn="Kor mange som deltek.", en="How many take part."
    ),
    "Session.hours": Text(
        nb="Timer for hver deltaker.",
        nn="Timar for kvar deltakar.",
        en="Hours for each participant.",
    ),
    "Session.method": Text(
        nb="Hvordan det læres bort.", nn="Korleis det blir lært bort.", en="How it is taught."
    ),
    "Session.arena": Text(
        nb="Stedet eller møtet det skjer i.",
        nn="Staden eller møtet det skjer i.",
        en="The place or meeting where it happens.",
    ),
    "Session.every_shift": Text(
        nb="Om økten når alle vaktene i enhetene.",
        nn="Om økta når alle vaktene i einingane.",
        en="Whether the session reaches every shift of its units.",
    ),
    "Session.starts": Text(
        nb="Dagen økten, eller den første av dem, holdes.",
        nn="Dagen økta, eller den første av dei, blir halden.",
        en="The day of the session, or of the first of them.",
    ),
    "Session.ends": Text(
        nb="Dagen den siste økten holdes.",
        nn="Dagen den siste økta blir halden.",
        en="The day of the last session.",
    ),
    "Session.skill_level": Text(
        nb="Hvilken digital kompetanse økten er for.",
        nn="Kva digital kompetanse økta er for.",
        en="Which level of digital skill the session is for.",
    ),
    "Session.roles": Text(
        nb="Rollene som økten er for.",
        nn="Rollene som økta er for.",
        en="The roles that the session is for.",
    ),
    "Session.system_parts": Text(
        nb="Delene av systemet som læres bort.",
        nn="Delane av systemet som blir lærte bort.",
        en="The parts of the system that are taught.",
    ),
    "Session.content": Text(
        nb="Hva økten handler om: verktøyet, nye arbeidsmåter, roller eller oppgaver.",
        nn="Kva økta handlar om: verktøyet, nye arbeidsmåtar, roller eller oppgåver.",
        en="What the session is about: the tool, new ways of working, roles or tasks.",
    ),
    "Session.backfill_hours": Text(
        nb="Timer med vikar som er satt av, slik at de ansatte kan delta.",
        nn="Timar med vikar som er sette av, slik at dei tilsette kan delta.",
        en="Hours of substitutes set aside so that staff can take part.",
    ),
    "Session.no_backfill_because": Text(
        nb="Hvorfor denne økten ikke trenger frikjøp.",
        nn="Kvifor denne økta ikkje treng frikjøp.",
        en="Why this session needs no backfill.",
    ),
    "Session.course_cost": Text(
        nb="Hva kurset koster, i kroner, ut over de ansattes tid.",
        nn="Kva kurset kostar, i kroner, ut over tida til dei tilsette.",
        en="What the course costs, in kroner, beyond the time of the staff.",
    ),
    "CitizenMeasure.kind": Text(
        nb="Om det er opplæring eller informasjon.",
        nn="Om det er opplæring eller informasjon.",
        en="Whether it is training or information.",
    ),
    "CitizenMeasure.what": Text(
        nb="Hva innbyggerne får lære eller vite.",
        nn="Kva innbyggjarane får lære eller vite.",
        en="What the citizens are taught or told.",
    ),
    "CitizenMeasure.channel": Text(
        nb="Hvordan det når dem, for eksempel brev eller hjemmebesøk.",
        nn="Korleis det når dei, til dømes brev eller heimebesøk.",
        en="How it reaches them, such as letters or home visits.",
    ),
    "EffectCheck.how": Text(
        nb="Hvordan dere sjekker det.", nn="Korleis de sjekkar det.", en="How you check it."
    ),
    "UseIndicator.what": Text(
        nb="Hva som viser at løsningen blir brukt.",
        nn="Kva som viser at løysinga blir brukt.",
        en="What shows that the solution is used.",
    ),
    "UseIndicator.units": Text(
        nb="Enhetene der det følges.",
        nn="Einingane der det blir følgt.",
        en="The units where it is followed.",
    ),
}
