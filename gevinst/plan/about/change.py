"""What the fields of barrier 1, resistance to change, mean."""

from gevinst.words import Text

ABOUT = {
    "Change.what": Text(
        nb="Hva som endres, fortalt slik at alle forstår det.",
        nn="Kva som blir endra, fortalt slik at alle forstår det.",
        en="What changes, told so that everyone understands it.",
    ),
    "Change.how": Text(
        nb="Hvordan endringen skjer.",
        nn="Korleis endringa skjer.",
        en="How the change takes place.",
    ),
    "Change.why": Text(
        nb="Hvorfor endringen trengs.",
        nn="Kvifor endringa trengst.",
        en="Why the change is needed.",
    ),
    "Change.context": Text(
        nb="Hvordan endringen henger sammen med andre endringer og med målene.",
        nn="Korleis endringa heng saman med andre endringar og med måla.",
        en="How the change fits with other changes and with the goals.",
    ),
    "Change.in_it_for_me": Text(
        nb="Hva de ansatte i hver enhet selv får ut av endringen.",
        nn="Kva dei tilsette i kvar eining sjølve får ut av endringa.",
        en="What the people of each unit get out of the change themselves.",
    ),
    "Change.channels": Text(
        nb="Hvordan endringen fortelles, til hvem og når.",
        nn="Korleis endringa blir fortald, til kven og når.",
        en="How the change is told, to whom and when.",
    ),
    "Change.questions": Text(
        nb="Hvor det er lett å spørre, og hvem som svarer.",
        nn="Kvar det er lett å spørje, og kven som svarar.",
        en="Where it is easy to ask, and who answers.",
    ),
    "Change.champions": Text(
        nb="Ildsjeler: kolleger som har tid til å hjelpe de andre.",
        nn="Eldsjeler: kollegaer som har tid til å hjelpe dei andre.",
        en="Champions: keen colleagues with time to help the others.",
    ),
    "Change.resistance": Text(
        nb="Mulige årsaker til motstand i hver enhet, og hva dere gjør med dem.",
        nn="Moglege årsaker til motstand i kvar eining, og kva de gjer med dei.",
        en="Likely causes of resistance in each unit, and what you do about them.",
    ),
    "Change.measures": Text(
        nb="Tiltak mot endringstrykk, lav vilje eller lav kapasitet i en enhet.",
        nn="Tiltak mot endringstrykk, låg vilje eller låg kapasitet i ei eining.",
        en="Measures against change pressure, low readiness or low capacity in a unit.",
    ),
    "Change.good_examples": Text(
        nb="Gode resultater som vises fram til enhetene som kommer senere.",
        nn="Gode resultat som blir viste fram til einingane som kjem seinare.",
        en="Good results that are shown to the units that come later.",
    ),
    "InItForMe.what": Text(
        nb="Hva de ansatte i enheten får ut av det i sitt eget arbeid.",
        nn="Kva dei tilsette i eininga får ut av det i sitt eige arbeid.",
        en="What the people of the unit get out of it in their own work.",
    ),
    "Channel.form": Text(
        nb="Måten det fortelles på, for eksempel personalmøte eller film.",
        nn="Måten det blir fortalt på, til dømes personalmøte eller film.",
        en="The form it is told in, such as a staff meeting or a film.",
    ),
    "Questions.where": Text(
        nb="Stedet for spørsmål, for eksempel en spørretime eller en kanal i Teams.",
        nn="Staden for spørsmål, til dømes ein spørjetime eller ein kanal i Teams.",
        en="The place for questions, such as a weekly hour or a channel in Teams.",
    ),
    "Champion.person": Text(
        nb="Kollegaen som hjelper de andre.",
        nn="Kollegaen som hjelper dei andre.",
        en="The colleague who helps the others.",
    ),
    "Champion.unit": Text(
        nb="Enheten ildsjelen hjelper.",
        nn="Eininga eldsjela hjelper.",
        en="The unit that the champion helps.",
    ),
    "Champion.hours_per_week": Text(
        nb="Timer i uken som ildsjelen får til dette.",
        nn="Timar i veka som eldsjela får til dette.",
        en="Hours a week that the champion is given for this.",
    ),
    "Champion.pairs_with_low_skills": Text(
        nb="Om ildsjelen arbeider sammen med dem som har lav digital kompetanse.",
        nn="Om eldsjela arbeider saman med dei som har låg digital kompetanse.",
        en="Whether the champion works side by side with those whose digital skills are low.",
    ),
    "Resistance.cause": Text(
        nb="Årsaken som er vurdert.",
        nn="Årsaka som er vurdert.",
        en="The cause that was looked into.",
    ),
    "Resistance.found": Text(
        nb="Om dere fant denne årsaken i enheten.",
        nn="Om de fann denne årsaka i eininga.",
        en="Whether you found this cause in the unit.",
    ),
    "Resistance.measure": Text(
        nb="Hva dere gjør med årsaken.",
        nn="Kva de gjer med årsaka.",
        en="What you do about the cause.",
    ),
    "ChangeMeasure.against": Text(
        nb="Det tiltaket skal virke mot.",
        nn="Det tiltaket skal verke mot.",
        en="What the measure is to work against.",
    ),
    "ChangeMeasure.what": Text(nb="Hva dere gjør.", nn="Kva de gjer.", en="What you do."),
    "GoodExample.what": Text(
        nb="Resultatet som vises fram, og hvordan.",
        nn="Resultatet som blir vist fram, og korleis.",
        en="The result that is shown, and how.",
    ),
    "GoodExample.units": Text(
        nb="Enhetene som får se det.",
        nn="Einingane som får sjå det.",
        en="The units that it is shown to.",
    ),
}
