"""What the fields of barrier 2, support from top management, mean."""

from gevinst.words import Text

ABOUT = {
    "Leadership.political_decision": Text(
        nb="Det politiske vedtaket, eller hvorfor det ikke trengs noe.",
        nn="Det politiske vedtaket, eller kvifor det ikkje trengst noko.",
        en="The political decision, or why none is needed.",
    ),
    "Leadership.activities": Text(
        nb="Det toppledelsen selv gjør for prosjektet, for hvem og når.",
        nn="Det toppleiinga sjølv gjer for prosjektet, for kven og når.",
        en="What top management itself does for the project, for whom and when.",
    ),
    "Leadership.funding": Text(
        nb="Pengene prosjektet har fått, fordelt på hva de skal dekke.",
        nn="Pengane prosjektet har fått, fordelte på kva dei skal dekkje.",
        en="The money the project has been given, by what it is to cover.",
    ),
    "Leadership.funding_total": Text(
        nb="Alt prosjektet har fått, i kroner.",
        nn="Alt prosjektet har fått, i kroner.",
        en="All that the project has been given, in kroner.",
    ),
    "Leadership.support_for_managers": Text(
        nb="Verktøy og hjelp til det enhetslederne synes er vanskelig.",
        nn="Verktøy og hjelp til det einingsleiarane synest er vanskeleg.",
        en="Tools and help for what the unit managers find hard.",
    ),
    "Leadership.digital_understanding": Text(
        nb="Hvor godt ledelsen forstår digitalisering, og hva dere gjør der det er lite.",
        nn="Kor godt leiinga forstår digitalisering, og kva de gjer der det er lite.",
        en="How well the leadership understands digitalisation, and what you do where it is little.",
    ),
    "Leadership.procurement": Text(
        nb="Når lederne over enheten fikk vite om anskaffelsen og hva den krever.",
        nn="Når leiarane over eininga fekk vite om innkjøpet og kva det krev.",
        en="When the leaders above a unit were told of the procurement and what it demands.",
    ),
    "PoliticalDecision.body": Text(
        nb="Utvalget eller rådet som har vedtatt det, for eksempel kommunestyret.",
        nn="Utvalet eller rådet som har vedteke det, til dømes kommunestyret.",
        en="The body that decided it, such as the municipal council.",
    ),
    "PoliticalDecision.date": Text(
        nb="Dagen det ble vedtatt.", nn="Dagen det vart vedteke.", en="The day it was decided."
    ),
    "PoliticalDecision.reference": Text(
        nb='Saksnummeret til vedtaket, i anførselstegn: "84/25".',
        nn='Saksnummeret til vedtaket, i hermeteikn: "84/25".',
        en='The case number of the decision, in quotes: "84/25".',
    ),
    "PoliticalDecision.not_needed": Text(
        nb="Hvorfor det ikke trengs noe politisk vedtak.",
        nn="Kvifor det ikkje trengst noko politisk vedtak.",
        en="Why no political decision is needed.",
    ),
    "LeadershipActivity.who": Text(
        nb="Den i toppledelsen som gjør det.",
        nn="Den i toppleiinga som gjer det.",
        en="Whoever in top management does it.",
    ),
    "LeadershipActivity.what": Text(
        nb="Hva lederen gjør selv.",
        nn="Kva leiaren gjer sjølv.",
        en="What the leader does in person.",
    ),
    "LeadershipActivity.audience": Text(
        nb="Hvem det er for.", nn="Kven det er for.", en="Who it is for."
    ),
    "FundingLine.cost": Text(
        nb="Hva pengene skal dekke.",
        nn="Kva pengane skal dekkje.",
        en="What the money is to cover.",
    ),
    "FundingLine.amount": Text(
        nb="Beløpet i kroner.", nn="Beløpet i kroner.", en="The amount in kroner."
    ),
    "FundingLine.per": Text(
        nb="Hvor ofte beløpet kommer: hvert år, hver måned, én gang.",
        nn="Kor ofte beløpet kjem: kvart år, kvar månad, éin gong.",
        en="How often the amount comes: each year, each month, once.",
    ),
    "ManagerSupport.what": Text(
        nb="Verktøyet eller hjelpen enhetslederne får.",
        nn="Verktøyet eller hjelpa einingsleiarane får.",
        en="The tool or help that the unit managers are given.",
    ),
    "ManagerSupport.units": Text(
        nb="Enhetene som får det.", nn="Einingane som får det.", en="The units that are given it."
    ),
    "DigitalUnderstanding.level": Text(
        nb="Hvor godt ledelsen forstår digitalisering.",
        nn="Kor godt leiinga forstår digitalisering.",
        en="How well the leadership understands digitalisation.",
    ),
    "DigitalUnderstanding.measure": Text(
        nb="Hva dere gjør for at ledelsen skal forstå mer.",
        nn="Kva de gjer for at leiinga skal forstå meir.",
        en="What you do for the leadership to understand more.",
    ),
    "ProcurementAnchoring.unit": Text(
        nb="Enheten som lederen står over.",
        nn="Eininga som leiaren står over.",
        en="The unit that the leader is above.",
    ),
    "ProcurementAnchoring.told": Text(
        nb="Lederen som fikk vite det.",
        nn="Leiaren som fekk vite det.",
        en="The leader who was told.",
    ),
    "ProcurementAnchoring.date": Text(
        nb="Dagen lederen fikk vite det.",
        nn="Dagen leiaren fekk vite det.",
        en="The day the leader was told.",
    ),
}
