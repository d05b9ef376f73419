"""What the fields of barrier 4, involvement, mean."""

from gevinst.words import Text

ABOUT = {
    "Involvement.activities": Text(
        nb="Møter, verksteder og annet der ledere, ansatte eller innbyggere er med.",
        nn="Møte, verkstader og anna der leiarar, tilsette eller innbyggjarar er med.",
        en="Meetings, workshops and the like in which managers, employees or citizens take part.",
    ),
    "Involvement.feedback": Text(
        nb="Hvor brukerne sier fra om det som ikke virker, og hvem som svarer.",
        nn="Kvar brukarane seier frå om det som ikkje verkar, og kven som svarar.",
        en="Where users say what does not work, and who answers.",
    ),
    "Involvement.union_representatives": Text(
        nb="Møter og drøftinger med de tillitsvalgte.",
        nn="Møte og drøftingar med dei tillitsvalde.",
        en="Meetings and discussions with the union representatives.",
    ),
    "Involvement.safety_representative": Text(
        nb="Møter og vurderinger med verneombudet.",
        nn="Møte og vurderingar med verneombodet.",
        en="Meetings and assessments with the safety representative.",
    ),
    "Involvement.routines": Text(
        nb="Rutiner som må endres, hvem som endrer dem, og når.",
        nn="Rutinar som må endrast, kven som endrar dei, og når.",
        en="Routines that must change, who changes them, and by when.",
    ),
    "Involvement.developers": Text(
        nb="Når de ansatte har møtt dem som utvikler løsningen.",
        nn="Når dei tilsette har møtt dei som utviklar løysinga.",
        en="When employees have met those who develop the solution.",
    ),
    "Involvement.language_test": Text(
        nb="Når de ansatte har prøvd om språket i løsningen er til å forstå.",
        nn="Når dei tilsette har prøvd om språket i løysinga er til å forstå.",
        en="When employees have tried whether the language of the solution can be understood.",
    ),
    "Involvement.reasons_told": Text(
        nb="Når enhetene fikk vite hvorfor løsningen ble valgt.",
        nn="Når einingane fekk vite kvifor løysinga vart vald.",
        en="When the units were told why the solution was chosen.",
    ),
    "InvolvementActivity.who": Text(
        nb="De som er med.", nn="Dei som er med.", en="Those who take part."
    ),
    "InvolvementActivity.units": Text(
        nb="Enhetene som er med. Uten dem gjelder det alle.",
        nn="Einingane som er med. Utan dei gjeld det alle.",
        en="The units that take part. Without them it is for all.",
    ),
    "InvolvementActivity.how": Text(
        nb="Hva dere gjør, for eksempel et behovsverksted.",
        nn="Kva de gjer, til dømes ein behovsverkstad.",
        en="What you do, such as a workshop on needs.",
    ),
    "Feedback.channel": Text(
        nb="Stedet der brukerne sier fra.",
        nn="Staden der brukarane seier frå.",
        en="The place where users say so.",
    ),
    "Feedback.answer_within_days": Text(
        nb="Hvor mange dager det høyst tar før de får svar.",
        nn="Kor mange dagar det høgst tek før dei får svar.",
        en="The most days it takes before they are answered.",
    ),
    "Cooperation.how": Text(
        nb="Hva slags møte, drøfting eller vurdering det er.",
        nn="Kva slags møte, drøfting eller vurdering det er.",
        en="What kind of meeting, discussion or assessment it is.",
    ),
    "Routine.unit": Text(
        nb="Enheten som rutinen gjelder i.",
        nn="Eininga som rutinen gjeld i.",
        en="The unit where the routine holds.",
    ),
    "Routine.what": Text(
        nb="Rutinen som endres.", nn="Rutinen som blir endra.", en="The routine that changes."
    ),
    "ReasonsTold.units": Text(
        nb="Enhetene som fikk vite det.",
        nn="Einingane som fekk vite det.",
        en="The units that were told.",
    ),
    "ReasonsTold.date": Text(
        nb="Dagen de fikk vite det.", nn="Dagen dei fekk vite det.", en="The day they were told."
    ),
    "ReasonsTold.what": Text(
        nb="Hva de fikk vite om hvorfor løsningen ble valgt.",
        nn="Kva dei fekk vite om kvifor løysinga vart vald.",
        en="What they were told of why the solution was chosen.",
    ),
    "ReasonsTold.not_met": Text(
        nb="Behovene deres som løsningen ikke møter.",
        nn="Behova deira som løysinga ikkje møter.",
        en="Their needs that the solution does not meet.",
    ),
}
