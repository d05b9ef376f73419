"""What the fields of barrier 5 mean that are about carrying the gains through."""

from gevinst.words import Text

ABOUT = {
    "GainPlan.dated": Text(
        nb="Dagen planen for gevinstene ble laget.",
        nn="Dagen planen for gevinstane vart laga.",
        en="The day the plan for the gains was made.",
    ),
    "GainPlan.reported_to": Text(
        nb="Møtet eller organet som får tallene.",
        nn="Møtet eller organet som får tala.",
        en="The meeting or body that gets the numbers.",
    ),
    "GainPlan.reported_by": Text(
        nb="Den som legger fram tallene.",
        nn="Den som legg fram tala.",
        en="Whoever presents the numbers.",
    ),
    "GainPlan.every": Text(
        nb="Hvor ofte det rapporteres.",
        nn="Kor ofte det blir rapportert.",
        en="How often it is reported.",
    ),
    "GainPlan.non_use": Text(
        nb="Hva dere gjør når noen ikke tar løsningen i bruk.",
        nn="Kva de gjer når nokon ikkje tek løysinga i bruk.",
        en="What you do when someone does not take the solution into use.",
    ),
    "GainPlan.tools": Text(
        nb="Hva de gevinstansvarlige har til hjelp.",
        nn="Kva dei gevinstansvarlege har til hjelp.",
        en="What the gain owners have at hand.",
    ),
    "GainPlan.money_only_because": Text(
        nb="Hvorfor alle gevinstene er penger, der det er et valg.",
        nn="Kvifor alle gevinstane er pengar, der det er eit val.",
        en="Why all the gains are money, where that is a choice.",
    ),
    "GainPlan.discount_rate": Text(
        nb="Renten som nåverdien regnes med, i prosent per år.",
        nn="Renta som noverdien blir rekna med, i prosent per år.",
        en="The rate that the present value is worked out with, in per cent a year.",
    ),
    "GainPlan.analysis_period": Text(
        nb="Hvor mange år kostnader og gevinster regnes over, fra året løsningen tas i bruk.",
        nn="Kor mange år kostnader og gevinstar blir rekna over, frå året løysinga blir teken i bruk.",
        en="How many years costs and gains are counted over, from the year the solution is taken into use.",
    ),
    "NonUse.how": Text(
        nb="Hva lederen gjør, steg for steg.",
        nn="Kva leiaren gjer, steg for steg.",
        en="What the manager does, step by step.",
    ),
    "NonUse.agreed_with": Text(
        nb="Hvem det er avtalt med, og når.",
        nn="Kven det er avtalt med, og når.",
        en="With whom it is agreed, and when.",
    ),
    "Tools.numbers": Text(
        nb="Tallene den gevinstansvarlige har for hånden.",
        nn="Tala den gevinstansvarlege har for handa.",
        en="The numbers that the gain owner has at hand.",
    ),
    "Tools.support": Text(
        nb="Hvem i økonomi eller HR som hjelper.",
        nn="Kven i økonomi eller HR som hjelper.",
        en="Who in finance or HR helps.",
    ),
    "Tools.promised": Text(
        nb="Hva som er lovet, og hvor det står.",
        nn="Kva som er lova, og kvar det står.",
        en="What was promised, and where it says so.",
    ),
    "Mandate.may": Text(
        nb="Det den gevinstansvarlige kan bestemme selv.",
        nn="Det den gevinstansvarlege kan bestemme sjølv.",
        en="What the gain owner may decide alone.",
    ),
    "Mandate.given_by": Text(
        nb="Lederen som har gitt dette handlingsrommet.",
        nn="Leiaren som har gitt dette handlingsrommet.",
        en="The leader who has given this room to act.",
    ),
    "ControlMeasure.discussed": Text(
        nb="Dagen det ble drøftet med de tillitsvalgte.",
        nn="Dagen det vart drøfta med dei tillitsvalde.",
        en="The day it was discussed with the union representatives.",
    ),
    "ControlMeasure.discussed_with": Text(
        nb="Den tillitsvalgte det ble drøftet med.",
        nn="Den tillitsvalde det vart drøfta med.",
        en="The union representative it was discussed with.",
    ),
    "ControlMeasure.purpose": Text(
        nb="Formålet med målingen, slik de ansatte får vite det.",
        nn="Føremålet med målinga, slik dei tilsette får vite det.",
        en="The purpose of the measurement, as employees are told it.",
    ),
    "Agreement.between": Text(
        nb="De som er enige: toppleder og mellomleder.",
        nn="Dei som er einige: toppleiar og mellomleiar.",
        en="Those who agree: top manager and middle manager.",
    ),
    "Agreement.date": Text(
        nb="Dagen de ble enige.", nn="Dagen dei vart einige.", en="The day they agreed."
    ),
    "Agreement.about": Text(
        nb="Hva de er enige om.", nn="Kva dei er einige om.", en="What they agree on."
    ),
    "WorkChange.what": Text(
        nb="Hva som må endres for at gevinsten skal komme.",
        nn="Kva som må endrast for at gevinsten skal kome.",
        en="What must change for the gain to come.",
    ),
    "WorkChange.kind": Text(
        nb="Om det er oppgaver, roller, prosesser eller bemanning som endres.",
        nn="Om det er oppgåver, roller, prosessar eller bemanning som blir endra.",
        en="Whether it is tasks, roles, processes or staffing that changes.",
    ),
    "Noticed.noticed_by": Text(
        nb="De som merker at det er blitt bedre.",
        nn="Dei som merkar at det er blitt betre.",
        en="Those who notice that it has got better.",
    ),
    "Noticed.how": Text(
        nb="Hvordan de merker det.", nn="Korleis dei merkar det.", en="How they notice it."
    ),
    "Effect.unit": Text(
        nb="Enheten som får virkningen.",
        nn="Eininga som får verknaden.",
        en="The unit that feels the effect.",
    ),
    "Effect.what": Text(
        nb="Hva gevinsten gjør med enheten.",
        nn="Kva gevinsten gjer med eininga.",
        en="What the gain does to the unit.",
    ),
    "Effect.amount": Text(
        nb="Hvor mye, i gevinstens egen måleenhet: pluss for bedre, minus for verre.",
        nn="Kor mykje, i måleeininga til gevinsten: pluss for betre, minus for verre.",
        en="How much, in the gain's own unit of measure: plus for better, minus for worse.",
    ),
    "Risk.what": Text(
        nb="Det som kan hindre at gevinsten kommer.",
        nn="Det som kan hindre at gevinsten kjem.",
        en="What may keep the gain from coming.",
    ),
    "Risk.measure": Text(
        nb="Hva dere gjør med det.", nn="Kva de gjer med det.", en="What you do about it."
    ),
    "Correction.what": Text(
        nb="Hva dere gjør når gevinsten henger etter.",
        nn="Kva de gjer når gevinsten heng etter.",
        en="What you do when the gain falls behind.",
    ),
}
