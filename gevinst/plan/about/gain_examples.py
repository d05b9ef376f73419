"""Examples of good answers in the fields of barrier 5."""

from gevinst.words import Text

EXAMPLES = {
    "GainPlan.reported_to": Text(
        nb="Ledergruppen i helse og omsorg",
        nn="Leiargruppa i helse og omsorg",
        en="The leadership group for health and care",
    ),
    "GainPlan.money_only_because": Text(
        nb="Kommunestyret har vedtatt innsparingen, og tjenesten skal være som før",
        nn="Kommunestyret har vedteke innsparinga, og tenesta skal vere som før",
        en="The council has decided the saving, and the service is to stay as it is",
    ),
    "NonUse.how": Text(
        nb="Samtale med leder innen en uke, så øving med superbruker",
        nn="Samtale med leiar innan ei veke, så øving med superbrukar",
        en="A talk with the manager within a week, then practice with a super-user",
    ),
    "NonUse.agreed_with": Text(
        nb="Fagforbundet 2025-12-10",
        nn="Fagforbundet 2025-12-10",
        en="The union Fagforbundet 2025-12-10",
    ),
    "Tools.numbers": Text(
        nb="Månedsrapport fra journalsystemet",
        nn="Månadsrapport frå journalsystemet",
        en="Monthly report from the patient record system",
    ),
    "Tools.support": Text(
        nb="Controller har to timer hver måned",
        nn="Controllar har to timar kvar månad",
        en="The controller has two hours each month",
    ),
    "Tools.promised": Text(
        nb="Formannskapets vedtak om bemanningen, sak 84/25",
        nn="Vedtaket i formannskapet om bemanninga, sak 84/25",
        en="The executive committee's decision on staffing, case 84/25",
    ),
    "Gain.what": Text(
        nb="Færre fysiske tilsyn om natten",
        nn="Færre fysiske tilsyn om natta",
        en="Fewer visits in person at night",
    ),
    "Gain.prerequisites": Text(
        nb="Mobildekning hos alle brukerne",
        nn="Mobildekning hos alle brukarane",
        en="Mobile coverage in the homes of all users",
    ),
    "Mandate.may": Text(
        nb="Endre kjørelister og oppgaver",
        nn="Endre køyrelister og oppgåver",
        en="Change driving lists and tasks",
    ),
    "Indicator.what": Text(
        nb="Fysiske tilsyn per natt", nn="Fysiske tilsyn per natt", en="Visits in person per night"
    ),
    "Indicator.measured_in": Text(
        nb="tilsyn per natt", nn="tilsyn per natt", en="visits per night"
    ),
    "Indicator.source": Text(
        nb="Journalsystemet", nn="Journalsystemet", en="The patient record system"
    ),
    "Indicator.measurement_method": Text(
        nb="Uttrekk fra journalen den første i hver måned",
        nn="Uttrekk frå journalen den første i kvar månad",
        en="An extract from the records on the first of each month",
    ),
    "ControlMeasure.discussed_with": Text(
        nb="Hovedtillitsvalgt i Fagforbundet",
        nn="Hovudtillitsvald i Fagforbundet",
        en="The chief representative of the union Fagforbundet",
    ),
    "ControlMeasure.purpose": Text(
        nb="Å se om varslene blir besvart, ikke hvem som svarer",
        nn="Å sjå om varsla blir svara på, ikkje kven som svarar",
        en="To see whether alerts are answered, not who answers",
    ),
    "Baseline.source": Text(
        nb="Journalsystemet november 2025",
        nn="Journalsystemet november 2025",
        en="The patient record system, November 2025",
    ),
    "Sample.reservation": Text(
        nb="Bare hverdager er målt", nn="Berre kvardagar er målte", en="Only weekdays were measured"
    ),
    "OtherBaseline.source": Text(
        nb="Tidsmåling i to uker i 2024",
        nn="Tidsmåling i to veker i 2024",
        en="Time measured for two weeks in 2024",
    ),
    "OtherBaseline.explanation": Text(
        nb="Målt før sommeren, med flere vikarer",
        nn="Målt før sommaren, med fleire vikarar",
        en="Measured before the summer, with more substitutes",
    ),
    "Moved.reason": Text(
        nb="Tre nye brukere kom til etter målingen",
        nn="Tre nye brukarar kom til etter målinga",
        en="Three new users came after the measurement",
    ),
    "WorkChange.what": Text(
        nb="Faste runder tas ut av kjørelistene",
        nn="Faste rundar blir tekne ut av køyrelistene",
        en="Fixed rounds are taken out of the driving lists",
    ),
    "FreedTime.hours_per_post_source": Text(
        nb="Turnusavtalen, 35,5 timer i uken",
        nn="Turnusavtalen, 35,5 timar i veka",
        en="The rota agreement, 35.5 hours a week",
    ),
    "FreedTime.used_for": Text(
        nb="Planlagte besøk hos de sykeste",
        nn="Planlagde besøk hos dei sjukaste",
        en="Planned visits to those who are most ill",
    ),
    "Saving.budget_line": Text(
        nb="11701 Drivstoff og leie av biler",
        nn="11701 Drivstoff og leige av bilar",
        en="11701 Fuel and hire of cars",
    ),
    "SavingPart.what": Text(nb="Leie av to biler", nn="Leige av to bilar", en="Hire of two cars"),
    "Noticed.noticed_by": Text(
        nb="Brukere og pårørende", nn="Brukarar og pårørande", en="Users and their families"
    ),
    "Noticed.how": Text(
        nb="De sover hele natten", nn="Dei søv heile natta", en="They sleep through the night"
    ),
    "Effect.what": Text(
        nb="Operatørene vurderer fire flere varsler per natt",
        nn="Operatørane vurderer fire fleire varsel per natt",
        en="The operators assess four more alerts per night",
    ),
    "Risk.what": Text(
        nb="Varsel blir ikke sett når to kommer samtidig",
        nn="Varsel blir ikkje sett når to kjem samtidig",
        en="An alert is missed when two come at once",
    ),
    "Risk.measure": Text(
        nb="Varsel går videre til neste vakt etter ett minutt",
        nn="Varsel går vidare til neste vakt etter eitt minutt",
        en="An alert passes to the next shift worker after one minute",
    ),
    "Measurement.note": Text(
        nb="To uker uten nett er holdt utenfor",
        nn="To veker utan nett er haldne utanfor",
        en="Two weeks without network are left out",
    ),
    "Correction.what": Text(
        nb="Superbruker er med på vaktene som fortsatt kjører faste runder",
        nn="Superbrukar er med på vaktene som framleis køyrer faste rundar",
        en="A super-user joins the shifts that still drive fixed rounds",
    ),
}
