"""Examples of good answers in the fields of the project, of people and units, and of barriers 1 to 4."""

from gevinst.words import Text

EXAMPLES = {
    "Project.name": Text(
        nb="Digitalt tilsyn om natten",
        nn="Digitalt tilsyn om natta",
        en="Digital supervision at night",
    ),
    "Project.organisation": Text(
        nb="Nordvik kommune", nn="Nordvik kommune", en="Nordvik municipality"
    ),
    "Goal.strategy": Text(
        nb="Kommunedelplan helse og omsorg 2024–2035",
        nn="Kommunedelplan helse og omsorg 2024–2035",
        en="Health and care plan 2024–2035",
    ),
    "Goal.goal": Text(
        nb="Flere bor trygt hjemme lenger",
        nn="Fleire bur trygt heime lenger",
        en="More people live safely at home for longer",
    ),
    "Person.name": Text(nb="Kari Hansen", nn="Kari Hansen", en="Kari Hansen"),
    "Person.role": Text(
        nb="avdelingsleder nattjenesten",
        nn="avdelingsleiar nattenesta",
        en="head of the night service",
    ),
    "Person.handover": Text(
        nb="To uker sammen med den som tar over",
        nn="To veker saman med den som tek over",
        en="Two weeks side by side with whoever takes over",
    ),
    "Unit.name": Text(nb="Nattjenesten", nn="Nattenesta", en="The night service"),
    "OtherChange.name": Text(nb="Ny turnusordning", nn="Ny turnusordning", en="New shift rota"),
    "TimeSetAside.funded_by": Text(
        nb="Omstillingsmidler i budsjett 2026",
        nn="Omstillingsmidlar i budsjett 2026",
        en="Change funds in the 2026 budget",
    ),
    "SupportNeed.need": Text(
        nb="Vikar på vaktene der ansatte er på opplæring",
        nn="Vikar på vaktene der tilsette er på opplæring",
        en="Substitutes on the shifts when staff are in training",
    ),
    "SupportNeed.answer": Text(
        nb="Det er satt av 192 timer frikjøp",
        nn="Det er sett av 192 timar frikjøp",
        en="192 hours of backfill are set aside",
    ),
    "Solution.name": Text(
        nb="Tilsyn med kamera og sensor",
        nn="Tilsyn med kamera og sensor",
        en="Supervision by camera and sensor",
    ),
    "Alternative.name": Text(
        nb="Fortsette med fysisk tilsyn",
        nn="Halde fram med fysisk tilsyn",
        en="Go on with visits in person",
    ),
    "Alternative.assessment": Text(
        nb="Krever to årsverk mer innen 2030",
        nn="Krev to årsverk meir innan 2030",
        en="Takes two more full-time posts by 2030",
    ),
    "Need.need": Text(
        nb="Varsel må nå den som er nærmest",
        nn="Varsel må nå den som er nærast",
        en="An alert must reach whoever is nearest",
    ),
    "IntroductionPlan.how": Text(
        nb="To puljer, med superbrukere på hver vakt de første seks ukene",
        nn="To puljer, med superbrukarar på kvar vakt dei første seks vekene",
        en="Two waves, with super-users on every shift for the first six weeks",
    ),
    "IntroductionPlan.effect_on_processes": Text(
        nb="Faste runder erstattes av tilsyn på varsel",
        nn="Faste rundar blir erstatta av tilsyn på varsel",
        en="Fixed rounds give way to visits on alert",
    ),
    "IntroductionPlan.adaptations": Text(
        nb="Kjørelister og vaktplan skrives om",
        nn="Køyrelister og vaktplan blir skrivne om",
        en="Driving lists and rota are rewritten",
    ),
    "Change.what": Text(
        nb="Tilsyn om natten skjer på skjerm og ved varsel",
        nn="Tilsyn om natta skjer på skjerm og ved varsel",
        en="Supervision at night is done on screen and on alert",
    ),
    "Change.how": Text(
        nb="To puljer i vinter, med opplæring på vakt",
        nn="To puljer i vinter, med opplæring på vakt",
        en="Two waves this winter, with training on shift",
    ),
    "Change.why": Text(
        nb="Brukerne blir vekket uten grunn",
        nn="Brukarane blir vekte utan grunn",
        en="Users are woken for no reason",
    ),
    "Change.context": Text(
        nb="Ny turnus kommer i september og bygger på dette",
        nn="Ny turnus kjem i september og byggjer på dette",
        en="A new rota comes in September and builds on this",
    ),
    "InItForMe.what": Text(
        nb="Mindre kjøring på glatte veier",
        nn="Mindre køyring på glatte vegar",
        en="Less driving on icy roads",
    ),
    "Channel.form": Text(
        nb="Personalmøte med film fra nabokommunen",
        nn="Personalmøte med film frå nabokommunen",
        en="Staff meeting with a film from our neighbours",
    ),
    "Questions.where": Text(
        nb="Spørretime hver tirsdag på vaktrommet",
        nn="Spørjetime kvar tysdag på vaktrommet",
        en="Question hour every Tuesday in the staff room",
    ),
    "Resistance.measure": Text(
        nb="Prøvenatt med begge arbeidsmåtene side om side",
        nn="Prøvenatt med begge arbeidsmåtane side om side",
        en="A trial night with both ways of working side by side",
    ),
    "ChangeMeasure.what": Text(
        nb="Vi utsetter oppstarten til ny turnus er på plass",
        nn="Vi utset oppstarten til ny turnus er på plass",
        en="We put off the start until the new rota is in place",
    ),
    "GoodExample.what": Text(
        nb="Nattevaktene i den første puljen viser tallene sine",
        nn="Nattevaktene i den første pulja viser tala sine",
        en="The night staff of the first wave show their numbers",
    ),
    "PoliticalDecision.body": Text(
        nb="Formannskapet", nn="Formannskapet", en="The executive committee"
    ),
    "PoliticalDecision.reference": Text(nb='"84/25"', nn='"84/25"', en='"84/25"'),
    "PoliticalDecision.not_needed": Text(
        nb="Ligger innenfor kommunedirektørens fullmakt og budsjett",
        nn="Ligg innanfor fullmakta og budsjettet til kommunedirektøren",
        en="Within the chief executive's authority and budget",
    ),
    "LeadershipActivity.what": Text(
        nb="Åpner behovsverkstedet og forteller hva kommunen vil oppnå",
        nn="Opnar behovsverkstaden og fortel kva kommunen vil oppnå",
        en="Opens the workshop on needs and tells what the municipality wants to achieve",
    ),
    "ManagerSupport.what": Text(
        nb="Veileder for vanskelige samtaler og to timer med HR",
        nn="Rettleiar for vanskelege samtalar og to timar med HR",
        en="A guide to difficult talks and two hours with HR",
    ),
    "DigitalUnderstanding.measure": Text(
        nb="Ledergruppen har fagdag om velferdsteknologi i april",
        nn="Leiargruppa har fagdag om velferdsteknologi i april",
        en="The leadership has a day on assistive technology in April",
    ),
    "Training.no_backfill_because": Text(
        nb="Opplæringen skjer i fagdager som alt er i turnus",
        nn="Opplæringa skjer i fagdagar som alt er i turnus",
        en="Training takes place on study days that are already in the rota",
    ),
    "Training.continuous": Text(
        nb="Nyansatte får tre timer med superbruker, og det er fagdag i mai og november",
        nn="Nytilsette får tre timar med superbrukar, og det er fagdag i mai og november",
        en="Newcomers get three hours with a super-user, and there is a study day in May and November",
    ),
    "TrainingBudget.funded_by": Text(
        nb="Omstillingsmidler i budsjett 2026",
        nn="Omstillingsmidlar i budsjett 2026",
        en="Change funds in the 2026 budget",
    ),
    "Session.arena": Text(
        nb="Personalmøtet om ettermiddagen",
        nn="Personalmøtet om ettermiddagen",
        en="The staff meeting in the afternoon",
    ),
    "Session.roles": Text(nb="Fagsykepleiere", nn="Fagsjukepleiarar", en="Nurse specialists"),
    "Session.system_parts": Text(
        nb="Varsling og dokumentasjon",
        nn="Varsling og dokumentasjon",
        en="Alerts and documentation",
    ),
    "Session.no_backfill_because": Text(
        nb="Øktene holdes i overlappen mellom vaktene",
        nn="Øktene blir haldne i overlappen mellom vaktene",
        en="The sessions are held in the overlap between shifts",
    ),
    "CitizenMeasure.what": Text(
        nb="Hjemmebesøk til hver bruker, med visning av utstyret",
        nn="Heimebesøk til kvar brukar, med vising av utstyret",
        en="A home visit to each user, showing the equipment",
    ),
    "CitizenMeasure.channel": Text(
        nb="Brev og kommunens nettside",
        nn="Brev og nettsida til kommunen",
        en="Letters and the municipality's website",
    ),
    "EffectCheck.how": Text(
        nb="Alle tar en prøve i systemet og svarer på tre spørsmål",
        nn="Alle tek ei prøve i systemet og svarar på tre spørsmål",
        en="Everyone takes a test in the system and answers three questions",
    ),
    "UseIndicator.what": Text(
        nb="Andel varsler som er kvittert ut i systemet",
        nn="Del av varsla som er kvittert ut i systemet",
        en="Share of alerts that are signed off in the system",
    ),
    "InvolvementActivity.how": Text(
        nb="Behovsverksted", nn="Behovsverkstad", en="Workshop on needs"
    ),
    "Feedback.channel": Text(
        nb="Skjema i vaktappen", nn="Skjema i vaktappen", en="A form in the shift app"
    ),
    "Cooperation.how": Text(
        nb="Drøfting etter Hovedavtalen",
        nn="Drøfting etter Hovudavtalen",
        en="Discussion under the Basic Agreement",
    ),
    "Routine.what": Text(
        nb="Rutine for utrykning etter varsel",
        nn="Rutine for utrykking etter varsel",
        en="Routine for call-outs after an alert",
    ),
    "ReasonsTold.what": Text(
        nb="Hvorfor kamera ble valgt, og hvordan vaktene slipper unødige runder",
        nn="Kvifor kamera vart valt, og korleis vaktene slepp unødige rundar",
        en="Why cameras were chosen, and how the shifts are spared needless rounds",
    ),
    "ReasonsTold.not_met": Text(
        nb="Ett skjermbilde for alle alarmer kommer først i 2027",
        nn="Eitt skjermbilete for alle alarmar kjem først i 2027",
        en="One screen for all alarms comes only in 2027",
    ),
    "Waiver.rule": Text(nb="GEV514", nn="GEV514", en="GEV514"),
    "Waiver.reason": Text(
        nb="Kari har to kolleger som har vært gjennom det samme",
        nn="Kari har to kollegaer som har vore gjennom det same",
        en="Kari has two colleagues who have been through the same",
    ),
}
