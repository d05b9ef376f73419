"""What the fields of people and units mean."""

from gevinst.words import Text

ABOUT = {
    "Person.name": Text(
        nb="Hva personen heter.", nn="Kva personen heiter.", en="The person's name."
    ),
    "Person.role": Text(
        nb="Stilling eller rolle.", nn="Stilling eller rolle.", en="Position or role."
    ),
    "Person.level": Text(
        nb="Hvor i organisasjonen personen står: toppledelse, mellomleder eller ansatt, eller utenfor den.",
        nn="Kvar i organisasjonen personen står: toppleiing, mellomleiar eller tilsett, eller utanfor han.",
        en="Where the person stands: in top or middle management, an employee, or outside the organisation.",
    ),
    "Person.unit": Text(
        nb="Enheten personen arbeider i.",
        nn="Eininga personen arbeider i.",
        en="The unit that the person works in.",
    ),
    "Person.answers_for": Text(
        nb="Enhetene personen har ansvar for, ut over sin egen.",
        nn="Einingane personen har ansvar for, ut over si eiga.",
        en="The units that the person answers for, beyond their own.",
    ),
    "Person.deputy": Text(
        nb="Den som tar over når personen er borte eller slutter.",
        nn="Den som tek over når personen er borte eller sluttar.",
        en="Whoever takes over when the person is away or leaves.",
    ),
    "Person.handover": Text(
        nb="Hvordan ansvaret overføres hvis personen slutter.",
        nn="Korleis ansvaret blir overført om personen sluttar.",
        en="How the responsibility is handed over if the person leaves.",
    ),
    "Person.manager_agreement": Text(
        nb="Dagen gevinsten ble skrevet inn i lederavtalen med personen.",
        nn="Dagen gevinsten vart skriven inn i leiaravtalen med personen.",
        en="The day the gain was written into the person's manager agreement.",
    ),
    "Unit.name": Text(
        nb="Hva enheten heter.", nn="Kva eininga heiter.", en="What the unit is called."
    ),
    "Unit.manager": Text(
        nb="Lederen for enheten.", nn="Leiaren for eininga.", en="The manager of the unit."
    ),
    "Unit.sparring_partner": Text(
        nb="En kollega eller leder som enhetslederen kan drøfte vanskelige ting med.",
        nn="Ein kollega eller leiar som einingsleiaren kan drøfte vanskelege ting med.",
        en="A colleague or leader with whom the unit manager can talk difficult things through.",
    ),
    "Unit.service_area": Text(
        nb="Tjenesteområdet, bare der det er et annet enn prosjektets.",
        nn="Tenesteområdet, berre der det er eit anna enn det prosjektet har.",
        en="The service area, only where it is another than the project's.",
    ),
    "Unit.employees": Text(
        nb="Hvor mange som er ansatt i enheten.",
        nn="Kor mange som er tilsette i eininga.",
        en="How many work in the unit.",
    ),
    "Unit.shift_work": Text(
        nb="Om enheten arbeider i turnus.",
        nn="Om eininga arbeider i turnus.",
        en="Whether the unit works in shifts.",
    ),
    "Unit.round_the_clock": Text(
        nb="Om enheten er i drift hele døgnet.",
        nn="Om eininga er i drift heile døgnet.",
        en="Whether the unit runs day and night.",
    ),
    "Unit.digital_skills": Text(
        nb="Hvor mange av de ansatte som har lav, middels og høy digital kompetanse.",
        nn="Kor mange av dei tilsette som har låg, middels og høg digital kompetanse.",
        en="How many of the staff have low, medium and high digital skills.",
    ),
    "Unit.readiness": Text(
        nb="Hvor villige de ansatte og lederen er til endringen, og hvor mye de kan bære nå.",
        nn="Kor villige dei tilsette og leiaren er til endringa, og kor mykje dei kan bere no.",
        en="How willing staff and manager are to change, and how much they can carry now.",
    ),
    "Unit.other_changes": Text(
        nb="Andre endringer i enheten i samme tid, digitale eller ikke. Skriv «ingen» der det ikke er noen.",
        nn="Andre endringar i eininga i same tid, digitale eller ikkje. Skriv «ingen» der det ikkje er nokon.",
        en="Other changes in the unit in the same period, digital or not. Write “none” where there are none.",
    ),
    "Unit.time_set_aside": Text(
        nb="Tid og penger som er satt av til at enheten lærer og tar løsningen i bruk.",
        nn="Tid og pengar som er sette av til at eininga lærer og tek løysinga i bruk.",
        en="Time and money set aside for the unit to learn and to take the solution into use.",
    ),
    "Unit.support_needs": Text(
        nb="Hva enhetslederen trenger, og hva svaret var.",
        nn="Kva einingsleiaren treng, og kva svaret var.",
        en="What the unit manager needs, and what the answer was.",
    ),
    "DigitalSkills.low": Text(
        nb="Hvor mange som har lav digital kompetanse.",
        nn="Kor mange som har låg digital kompetanse.",
        en="How many have low digital skills.",
    ),
    "DigitalSkills.medium": Text(
        nb="Hvor mange som har middels digital kompetanse.",
        nn="Kor mange som har middels digital kompetanse.",
        en="How many have medium digital skills.",
    ),
    "DigitalSkills.high": Text(
        nb="Hvor mange som har høy digital kompetanse.",
        nn="Kor mange som har høg digital kompetanse.",
        en="How many have high digital skills.",
    ),
    "DigitalSkills.mapped": Text(
        nb="Dagen kompetansen ble kartlagt.",
        nn="Dagen kompetansen vart kartlagd.",
        en="The day the skills were mapped.",
    ),
    "Readiness.employees": Text(
        nb="Hvor villige de ansatte er til endringen.",
        nn="Kor villige dei tilsette er til endringa.",
        en="How willing the staff are to change.",
    ),
    "Readiness.manager": Text(
        nb="Hvor villig lederen er til endringen.",
        nn="Kor villig leiaren er til endringa.",
        en="How willing the manager is to change.",
    ),
    "Readiness.capacity": Text(
        nb="Hvor mye enheten kan bære nå, ved siden av det daglige.",
        nn="Kor mykje eininga kan bere no, ved sida av det daglege.",
        en="How much the unit can carry now, beside its daily work.",
    ),
    "Readiness.capacity_low_until": Text(
        nb="Den siste dagen kapasiteten er lav. Etter den kan enheten starte.",
        nn="Den siste dagen kapasiteten er låg. Etter han kan eininga starte.",
        en="The last day that capacity is low. The unit may start after it.",
    ),
    "OtherChange.name": Text(
        nb="Hva den andre endringen er.",
        nn="Kva den andre endringa er.",
        en="What the other change is.",
    ),
    "OtherChange.starts": Text(
        nb="Dagen den andre endringen starter.",
        nn="Dagen den andre endringa startar.",
        en="The day the other change starts.",
    ),
    "OtherChange.ends": Text(
        nb="Dagen den andre endringen er ferdig.",
        nn="Dagen den andre endringa er ferdig.",
        en="The day the other change is done.",
    ),
    "TimeSetAside.training_hours": Text(
        nb="Timer som er satt av til opplæring, for alle i enheten til sammen.",
        nn="Timar som er sette av til opplæring, for alle i eininga til saman.",
        en="Hours set aside for training, for the whole unit together.",
    ),
    "TimeSetAside.implementation_hours": Text(
        nb="Timer som er satt av til å ta løsningen i bruk, for alle i enheten til sammen.",
        nn="Timar som er sette av til å ta løysinga i bruk, for alle i eininga til saman.",
        en="Hours set aside for taking the solution into use, for the whole unit together.",
    ),
    "TimeSetAside.amount": Text(
        nb="Kroner som er satt av.", nn="Kroner som er sette av.", en="Kroner set aside."
    ),
    "SupportNeed.need": Text(
        nb="Hva enhetslederen har bedt om: tid, verktøy eller ryggdekning.",
        nn="Kva einingsleiaren har bede om: tid, verktøy eller ryggdekning.",
        en="What the unit manager has asked for: time, tools or backing.",
    ),
    "SupportNeed.answer": Text(
        nb="Hva svaret var.", nn="Kva svaret var.", en="What the answer was."
    ),
}
