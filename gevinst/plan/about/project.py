"""What the fields of the plan itself, the project and waivers mean."""

from gevinst.words import Text

ABOUT = {
    "Plan.gevinst": Text(
        nb="Utgaven av formatet som planen er skrevet i. Skriv 1.",
        nn="Utgåva av formatet som planen er skriven i. Skriv 1.",
        en="The version of the format that the plan is written in. Write 1.",
    ),
    "Plan.language": Text(
        nb="Språket rapporten om planen skrives på: nb, nn eller en.",
        nn="Språket rapporten om planen blir skriven på: nb, nn eller en.",
        en="The language of the report on the plan: nb, nn or en.",
    ),
    "Plan.project": Text(
        nb="Prosjektet som planen er for.",
        nn="Prosjektet som planen er for.",
        en="The project that the plan is for.",
    ),
    "Plan.people": Text(
        nb="Alle som har et ansvar i planen, med navn og rolle. Skriv ikke noe annet om dem.",
        nn="Alle som har eit ansvar i planen, med namn og rolle. Skriv ikkje noko anna om dei.",
        en="Everyone with a responsibility in the plan, by name and role. Write nothing else about them.",
    ),
    "Plan.units": Text(
        nb="Alle enhetene som endringen berører.",
        nn="Alle einingane som endringa vedkjem.",
        en="Every unit that the change touches.",
    ),
    "Plan.solution": Text(
        nb="Løsningen: hvordan den ble valgt, og når den tas i bruk.",
        nn="Løysinga: korleis ho vart vald, og når ho blir teken i bruk.",
        en="The solution: how it was chosen, and when it is taken into use.",
    ),
    "Plan.change": Text(
        nb="Barriere 1, endringsmotstand: hvordan endringen forklares, og hva dere gjør med motstand.",
        nn="Barriere 1, endringsmotstand: korleis endringa blir forklart, og kva de gjer med motstand.",
        en="Barrier 1, resistance to change: how the change is explained, and what you do about resistance.",
    ),
    "Plan.leadership": Text(
        nb="Barriere 2, støtte fra toppledelsen: det den vedtar, betaler for og gjør selv.",
        nn="Barriere 2, støtte frå toppleiinga: det ho vedtek, betaler for og gjer sjølv.",
        en="Barrier 2, support from top management: what it decides, pays for and does itself.",
    ),
    "Plan.training": Text(
        nb="Barriere 3, opplæring: hva som læres bort, til hvem, når og for hvilke penger.",
        nn="Barriere 3, opplæring: kva som blir lært bort, til kven, når og for kva pengar.",
        en="Barrier 3, training: what is taught, to whom, when and for what money.",
    ),
    "Plan.involvement": Text(
        nb="Barriere 4, involvering: hvem som er med på valget og på å ta løsningen i bruk.",
        nn="Barriere 4, involvering: kven som er med på valet og på å ta løysinga i bruk.",
        en="Barrier 4, involvement: who takes part in the choice and in taking the solution into use.",
    ),
    "Plan.gain_plan": Text(
        nb="Barriere 5, oppfølging av gevinster: det som gjelder for alle gevinstene.",
        nn="Barriere 5, oppfølging av gevinstar: det som gjeld for alle gevinstane.",
        en="Barrier 5, following up gains: what holds for all the gains.",
    ),
    "Plan.gains": Text(
        nb="Gevinstene: det som skal bli bedre, for hvem, og hvordan dere ser det.",
        nn="Gevinstane: det som skal bli betre, for kven, og korleis de ser det.",
        en="The gains: what is to get better, for whom, and how you will see it.",
    ),
    "Plan.waivers": Text(
        nb="Krav som noen har bestemt at planen ikke trenger å oppfylle, med grunn og frist.",
        nn="Krav som nokon har bestemt at planen ikkje treng å oppfylle, med grunn og frist.",
        en="Requirements that someone has decided the plan need not meet, with reason and end.",
    ),
    "Project.name": Text(
        nb="Hva prosjektet heter.", nn="Kva prosjektet heiter.", en="What the project is called."
    ),
    "Project.organisation": Text(
        nb="Kommunen eller virksomheten som eier prosjektet.",
        nn="Kommunen eller verksemda som eig prosjektet.",
        en="The municipality or organisation that owns the project.",
    ),
    "Project.service_area": Text(
        nb="Tjenesteområdet prosjektet hører til.",
        nn="Tenesteområdet prosjektet høyrer til.",
        en="The service area that the project belongs to.",
    ),
    "Project.phase": Text(
        nb="Hvor prosjektet står. Fasen avgjør hvilke krav som gjelder nå.",
        nn="Kvar prosjektet står. Fasen avgjer kva krav som gjeld no.",
        en="Where the project stands. The phase decides which requirements are due now.",
    ),
    "Project.citizen_facing": Text(
        nb="Om innbyggere eller brukere av tjenesten merker løsningen.",
        nn="Om innbyggjarar eller brukarar av tenesta merkar løysinga.",
        en="Whether citizens or users of the service meet the solution.",
    ),
    "Project.must_have": Text(
        nb="Om løsningen må på plass uansett gevinst, for eksempel fordi loven krever den.",
        nn="Om løysinga må på plass uansett gevinst, til dømes fordi lova krev ho.",
        en="Whether the solution is needed whatever the gain, for example because the law requires it.",
    ),
    "Project.started": Text(
        nb="Dagen prosjektet startet.",
        nn="Dagen prosjektet starta.",
        en="The day the project started.",
    ),
    "Project.updated": Text(
        nb="Dagen planen sist ble gått gjennom og oppdatert.",
        nn="Dagen planen sist vart gått gjennom og oppdatert.",
        en="The day the plan was last gone through and updated.",
    ),
    "Project.project_owner": Text(
        nb="Den i toppledelsen som eier prosjektet og bestemmer over det.",
        nn="Den i toppleiinga som eig prosjektet og bestemmer over det.",
        en="Whoever in top management owns the project and decides on it.",
    ),
    "Project.project_manager": Text(
        nb="Den som leder prosjektet fra dag til dag.",
        nn="Den som leier prosjektet frå dag til dag.",
        en="Whoever runs the project from day to day.",
    ),
    "Project.goals": Text(
        nb="Målene i kommunens strategier og planer som prosjektet skal bidra til.",
        nn="Måla i strategiane og planane til kommunen som prosjektet skal bidra til.",
        en="The goals of the municipality's strategies and plans that the project serves.",
    ),
    "Goal.strategy": Text(
        nb="Strategien eller planen som målet står i.",
        nn="Strategien eller planen som målet står i.",
        en="The strategy or plan that states the goal.",
    ),
    "Goal.goal": Text(
        nb="Målet, slik det står der.",
        nn="Målet, slik det står der.",
        en="The goal, as it is stated there.",
    ),
    "Waiver.rule": Text(
        nb="Id-en til kravet, for eksempel GEV514.",
        nn="Id-en til kravet, til dømes GEV514.",
        en="The id of the requirement, such as GEV514.",
    ),
    "Waiver.reason": Text(
        nb="Hvorfor planen ikke trenger å oppfylle kravet.",
        nn="Kvifor planen ikkje treng å oppfylle kravet.",
        en="Why the plan need not meet the requirement.",
    ),
    "Waiver.approved_by": Text(
        nb="Den som har bestemt det.", nn="Den som har bestemt det.", en="Whoever decided it."
    ),
    "Waiver.until": Text(
        nb="Den siste dagen unntaket gjelder.",
        nn="Den siste dagen unntaket gjeld.",
        en="The last day that the waiver holds.",
    ),
    "Waiver.gains": Text(
        nb="Gevinstene som unntaket gjelder for. Uten dem gjelder det hele planen.",
        nn="Gevinstane som unntaket gjeld for. Utan dei gjeld det heile planen.",
        en="The gains that the waiver is limited to. Without them it holds for the whole plan.",
    ),
    "Waiver.units": Text(
        nb="Enhetene som unntaket gjelder for. Uten dem gjelder det hele planen.",
        nn="Einingane som unntaket gjeld for. Utan dei gjeld det heile planen.",
        en="The units that the waiver is limited to. Without them it holds for the whole plan.",
    ),
}
