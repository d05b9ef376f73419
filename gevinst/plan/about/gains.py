"""What the fields of a gain mean, of what is measured and of the figures."""

from gevinst.words import Text

ABOUT = {
    "Gain.what": Text(
        nb="Det som skal bli bedre.", nn="Det som skal bli betre.", en="What is to get better."
    ),
    "Gain.kind": Text(
        nb="Om gevinsten er penger, tid eller kvalitet.",
        nn="Om gevinsten er pengar, tid eller kvalitet.",
        en="Whether the gain is money, time or quality.",
    ),
    "Gain.goal": Text(
        nb="Målet som gevinsten bidrar til.",
        nn="Målet som gevinsten bidreg til.",
        en="The goal that the gain serves.",
    ),
    "Gain.units": Text(
        nb="Enhetene der gevinsten kommer.",
        nn="Einingane der gevinsten kjem.",
        en="The units where the gain comes.",
    ),
    "Gain.owner": Text(
        nb="Den som har ansvar for at gevinsten kommer, som regel lederen for enheten.",
        nn="Den som har ansvar for at gevinsten kjem, som regel leiaren for eininga.",
        en="Whoever is responsible for the gain, as a rule the unit's manager.",
    ),
    "Gain.mandate": Text(
        nb="Handlingsrommet: hva den gevinstansvarlige kan bestemme.",
        nn="Handlingsrommet: kva den gevinstansvarlege kan bestemme.",
        en="The mandate: what the gain owner may decide.",
    ),
    "Gain.indicator": Text(
        nb="Det dere måler for å se om gevinsten kommer.",
        nn="Det de måler for å sjå om gevinsten kjem.",
        en="What you measure to see whether the gain comes.",
    ),
    "Gain.baseline": Text(
        nb="Nullpunktet: tallet før endringen.",
        nn="Nullpunktet: talet før endringa.",
        en="The baseline: the figure before the change.",
    ),
    "Gain.target": Text(
        nb="Måltallet: tallet dere vil nå, og når.",
        nn="Måltalet: talet de vil nå, og når.",
        en="The target: the figure you want to reach, and by when.",
    ),
    "Gain.accountable_from": Text(
        nb="Dagen den gevinstansvarlige blir målt på gevinsten fra.",
        nn="Dagen den gevinstansvarlege blir målt på gevinsten frå.",
        en="The day from which the gain owner is held to the gain.",
    ),
    "Gain.agreed": Text(
        nb="Hva toppleder og mellomleder er enige om.",
        nn="Kva toppleiar og mellomleiar er einige om.",
        en="What top manager and middle manager have agreed on.",
    ),
    "Gain.changes": Text(
        nb="Det som må endres i arbeidet for at gevinsten skal komme.",
        nn="Det som må endrast i arbeidet for at gevinsten skal kome.",
        en="What must change in the work for the gain to come.",
    ),
    "Gain.removes_tasks": Text(
        nb="Om gevinsten fjerner oppgaver som noen gjør i dag.",
        nn="Om gevinsten fjernar oppgåver som nokon gjer i dag.",
        en="Whether the gain takes away tasks that someone does today.",
    ),
    "Gain.freed_time": Text(
        nb="Tiden som blir fri, hvordan den er regnet ut, og hva den brukes til.",
        nn="Tida som blir fri, korleis ho er rekna ut, og kva ho blir brukt til.",
        en="The time that is freed, how it is worked out, and what it is used for.",
    ),
    "Gain.saving": Text(
        nb="Pengene som spares, og hvor i budsjettet de tas ut.",
        nn="Pengane som blir sparte, og kvar i budsjettet dei blir tekne ut.",
        en="The money that is saved, and where in the budget it is taken out.",
    ),
    "Gain.noticed": Text(
        nb="Hvem som merker bedre kvalitet, og hvordan.",
        nn="Kven som merkar betre kvalitet, og korleis.",
        en="Who notices better quality, and how.",
    ),
    "Gain.effects_elsewhere": Text(
        nb="Hva gevinsten gjør med andre enheter. Skriv «ingen» der den ikke gjør noe.",
        nn="Kva gevinsten gjer med andre einingar. Skriv «ingen» der han ikkje gjer noko.",
        en="What the gain does to other units. Write “none” where it does nothing.",
    ),
    "Gain.prerequisites": Text(
        nb="Det som må være på plass for at gevinsten skal komme.",
        nn="Det som må vere på plass for at gevinsten skal kome.",
        en="What must be in place for the gain to come.",
    ),
    "Gain.risks": Text(
        nb="Det som kan hindre gevinsten, og hva dere gjør med det.",
        nn="Det som kan hindre gevinsten, og kva de gjer med det.",
        en="What may keep the gain from coming, and what you do about it.",
    ),
    "Gain.measurements": Text(
        nb="Målingene så langt.", nn="Målingane så langt.", en="The measurements so far."
    ),
    "Gain.correction": Text(
        nb="Hva dere gjør når gevinsten henger etter.",
        nn="Kva de gjer når gevinsten heng etter.",
        en="What you do when the gain falls behind.",
    ),
    "Indicator.what": Text(nb="Det som måles.", nn="Det som blir målt.", en="What is measured."),
    "Indicator.measured_in": Text(
        nb="Enheten det måles i, for eksempel minutter per sak.",
        nn="Eininga det blir målt i, til dømes minutt per sak.",
        en="What it is measured in, such as minutes per case.",
    ),
    "Indicator.direction": Text(
        nb="Om tallet skal opp, ned eller holdes der det er.",
        nn="Om talet skal opp, ned eller haldast der det er.",
        en="Whether the figure is to go up, down or stay where it is.",
    ),
    "Indicator.source": Text(
        nb="Hvor tallet kommer fra.", nn="Kvar talet kjem frå.", en="Where the figure comes from."
    ),
    "Indicator.measurement_method": Text(
        nb="Hvordan det måles.", nn="Korleis det blir målt.", en="How it is measured."
    ),
    "Indicator.every": Text(
        nb="Hvor ofte det måles.", nn="Kor ofte det blir målt.", en="How often it is measured."
    ),
    "Indicator.measured_by": Text(
        nb="Den som måler.", nn="Den som måler.", en="Whoever measures it."
    ),
    "Indicator.until": Text(
        nb="Den siste dagen det måles.",
        nn="Den siste dagen det blir målt.",
        en="The last day that it is measured.",
    ),
    "Indicator.logs_employees": Text(
        nb="Om målingen viser hva hver enkelt ansatt gjør.",
        nn="Om målinga viser kva kvar einskild tilsett gjer.",
        en="Whether the measurement shows what each employee does.",
    ),
    "Indicator.control_measure": Text(
        nb="Drøftingen av en måling som viser hva hver enkelt ansatt gjør.",
        nn="Drøftinga av ei måling som viser kva kvar einskild tilsett gjer.",
        en="The discussion of a measurement that shows what each employee does.",
    ),
    "Sample.size": Text(
        nb="Hvor mange som ble målt.", nn="Kor mange som vart målte.", en="How many were measured."
    ),
    "Sample.out_of": Text(
        nb="Hvor mange de står for.", nn="Kor mange dei står for.", en="How many they stand for."
    ),
    "Sample.reservation": Text(
        nb="Hva en må huske på når en bruker tallet.",
        nn="Kva ein må hugse på når ein bruker talet.",
        en="What to bear in mind when using the figure.",
    ),
    "Baseline.value": Text(
        nb="Tallet før endringen.", nn="Talet før endringa.", en="The figure before the change."
    ),
    "Baseline.date": Text(
        nb="Dagen det ble målt.", nn="Dagen det vart målt.", en="The day it was measured."
    ),
    "Baseline.source": Text(
        nb="Hvor tallet kommer fra.", nn="Kvar talet kjem frå.", en="Where the figure comes from."
    ),
    "Baseline.measured_by": Text(
        nb="Den som målte.", nn="Den som målte.", en="Whoever measured it."
    ),
    "Baseline.sample": Text(
        nb="Hvor mange som ble målt, der det ikke var alle.",
        nn="Kor mange som vart målte, der det ikkje var alle.",
        en="How many were measured, where it was not all.",
    ),
    "Baseline.others": Text(
        nb="Andre tall for det samme, fra andre kilder.",
        nn="Andre tal for det same, frå andre kjelder.",
        en="Other figures for the same, from other sources.",
    ),
    "Baseline.moved": Text(
        nb="Når og hvorfor nullpunktet er endret.",
        nn="Når og kvifor nullpunktet er endra.",
        en="When and why the baseline was changed.",
    ),
    "OtherBaseline.value": Text(
        nb="Det andre tallet.", nn="Det andre talet.", en="The other figure."
    ),
    "OtherBaseline.date": Text(
        nb="Dagen det ble målt.", nn="Dagen det vart målt.", en="The day it was measured."
    ),
    "OtherBaseline.source": Text(
        nb="Hvor det andre tallet kommer fra.",
        nn="Kvar det andre talet kjem frå.",
        en="Where the other figure comes from.",
    ),
    "OtherBaseline.explanation": Text(
        nb="Hvorfor tallene er forskjellige, og hvilket dere bruker.",
        nn="Kvifor tala er ulike, og kva for eit de bruker.",
        en="Why the figures differ, and which one you use.",
    ),
    "Moved.date": Text(
        nb="Dagen tallet ble endret.",
        nn="Dagen talet vart endra.",
        en="The day the figure was changed.",
    ),
    "Moved.was": Text(
        nb="Tallet slik det var før.",
        nn="Talet slik det var før.",
        en="The figure as it was before.",
    ),
    "Moved.reason": Text(
        nb="Hvorfor tallet ble endret.",
        nn="Kvifor talet vart endra.",
        en="Why the figure was changed.",
    ),
    "Moved.agreed_by": Text(
        nb="De som er enige i endringen.",
        nn="Dei som er einige i endringa.",
        en="Those who agree to the change.",
    ),
    "Target.value": Text(
        nb="Tallet dere vil nå.", nn="Talet de vil nå.", en="The figure you want to reach."
    ),
    "Target.date": Text(
        nb="Dagen det skal være nådd.",
        nn="Dagen det skal vere nådd.",
        en="The day it is to be reached.",
    ),
    "Target.moved": Text(
        nb="Når og hvorfor måltallet er endret.",
        nn="Når og kvifor måltalet er endra.",
        en="When and why the target was changed.",
    ),
    "Measurement.date": Text(
        nb="Dagen det ble målt.", nn="Dagen det vart målt.", en="The day it was measured."
    ),
    "Measurement.value": Text(
        nb="Tallet som ble målt.", nn="Talet som vart målt.", en="The figure that was measured."
    ),
    "Measurement.note": Text(
        nb="Noe en bør vite om målingen.",
        nn="Noko ein bør vite om målinga.",
        en="Something to know about the measurement.",
    ),
}
