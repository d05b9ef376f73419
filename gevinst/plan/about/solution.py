"""What the fields of the solution mean."""

from gevinst.words import Text

ABOUT = {
    "Solution.name": Text(
        nb="Hva løsningen heter, eller hva slags løsning det er.",
        nn="Kva løysinga heiter, eller kva slags løysing det er.",
        en="What the solution is called, or what kind it is.",
    ),
    "Solution.needs_gathered": Text(
        nb="Dagen behovene til dem som skal bruke løsningen, var samlet inn.",
        nn="Dagen behova til dei som skal bruke løysinga, var samla inn.",
        en="The day the needs of those who will use the solution had been gathered.",
    ),
    "Solution.alternatives": Text(
        nb="Måtene dere har vurdert å møte behovet på. Å ikke gjøre noe er én av dem.",
        nn="Måtane de har vurdert å møte behovet på. Å ikkje gjere noko er éin av dei.",
        en="The ways to meet the need that you have looked at. To do nothing is one of them.",
    ),
    "Solution.selection_group": Text(
        nb="Gruppen som forbereder valget av løsning.",
        nn="Gruppa som førebur valet av løysing.",
        en="The group that prepares the choice of solution.",
    ),
    "Solution.needs": Text(
        nb="Behovene som er samlet inn, hvem de kommer fra, og om løsningen møter dem.",
        nn="Behova som er samla inn, kven dei kjem frå, og om løysinga møter dei.",
        en="The needs that were gathered, whose they are, and whether the solution meets them.",
    ),
    "Solution.introduction_plan": Text(
        nb="Hvordan løsningen tas i bruk. Planen lages når løsningen velges.",
        nn="Korleis løysinga blir teken i bruk. Planen blir laga når løysinga blir vald.",
        en="How the solution is taken into use. The plan is made when the solution is chosen.",
    ),
    "Solution.chosen": Text(
        nb="Dagen løsningen velges, eller ble valgt.",
        nn="Dagen løysinga blir vald, eller vart vald.",
        en="The day the solution is chosen, or was chosen.",
    ),
    "Solution.go_live": Text(
        nb="Dagen løsningen tas i bruk av de første.",
        nn="Dagen løysinga blir teken i bruk av dei første.",
        en="The day the first units take the solution into use.",
    ),
    "Solution.waves": Text(
        nb="Rekkefølgen enhetene tar løsningen i bruk i.",
        nn="Rekkjefølgja einingane tek løysinga i bruk i.",
        en="The order in which the units take the solution into use.",
    ),
    "Alternative.name": Text(
        nb="Hva alternativet går ut på.",
        nn="Kva alternativet går ut på.",
        en="What the alternative is.",
    ),
    "Alternative.do_nothing": Text(
        nb="Om alternativet er å fortsette som nå.",
        nn="Om alternativet er å halde fram som no.",
        en="Whether the alternative is to go on as now.",
    ),
    "Alternative.assessment": Text(
        nb="Hva som taler for og imot, og hva det fører til.",
        nn="Kva som taler for og imot, og kva det fører til.",
        en="What speaks for and against it, and what it leads to.",
    ),
    "SelectionGroup.members": Text(
        nb="De som er med i gruppen.",
        nn="Dei som er med i gruppa.",
        en="Those who are in the group.",
    ),
    "SelectionGroup.outside_the_line": Text(
        nb="Om gruppen står utenfor den vanlige ledelseslinja, slik at alle kan si hva de mener.",
        nn="Om gruppa står utanfor den vanlege leiingslinja, slik at alle kan seie kva dei meiner.",
        en="Whether the group stands outside the line of command, so that everyone can speak their mind.",
    ),
    "Need.need": Text(
        nb="Hva noen trenger av løsningen.",
        nn="Kva nokon treng av løysinga.",
        en="What someone needs of the solution.",
    ),
    "Need.whose": Text(
        nb="Enheten som har behovet.",
        nn="Eininga som har behovet.",
        en="The unit that has the need.",
    ),
    "Need.who": Text(
        nb="Gruppen som har behovet, der det ikke er én enhet.",
        nn="Gruppa som har behovet, der det ikkje er éi eining.",
        en="The group that has the need, where it is not one unit.",
    ),
    "Need.met": Text(
        nb="Om løsningen som er valgt, møter behovet.",
        nn="Om løysinga som er vald, møter behovet.",
        en="Whether the chosen solution meets the need.",
    ),
    "IntroductionPlan.dated": Text(
        nb="Dagen planen for innføring ble laget.",
        nn="Dagen planen for innføring vart laga.",
        en="The day the introduction plan was made.",
    ),
    "IntroductionPlan.how": Text(
        nb="Hvordan løsningen tas i bruk, steg for steg.",
        nn="Korleis løysinga blir teken i bruk, steg for steg.",
        en="How the solution is taken into use, step by step.",
    ),
    "IntroductionPlan.effect_on_processes": Text(
        nb="Hva løsningen gjør med måten enhetene arbeider på.",
        nn="Kva løysinga gjer med måten einingane arbeider på.",
        en="What the solution does to the way the units work.",
    ),
    "IntroductionPlan.adaptations": Text(
        nb="Hva enhetene må tilpasse, eller hva i løsningen som må tilpasses.",
        nn="Kva einingane må tilpasse, eller kva i løysinga som må tilpassast.",
        en="What the units must adapt, or what must be adapted in the solution.",
    ),
    "Wave.id": Text(
        nb="Navn eller nummer på puljen.",
        nn="Namn eller nummer på pulja.",
        en="The name or number of the wave.",
    ),
    "Wave.units": Text(
        nb="Enhetene som tar løsningen i bruk samtidig.",
        nn="Einingane som tek løysinga i bruk samtidig.",
        en="The units that take the solution into use at the same time.",
    ),
    "Wave.start": Text(
        nb="Dagen puljen tar løsningen i bruk.",
        nn="Dagen pulja tek løysinga i bruk.",
        en="The day the wave takes the solution into use.",
    ),
    "Wave.lessons_learned": Text(
        nb="Dagen dere oppsummerer hva puljen har lært, før den neste starter.",
        nn="Dagen de oppsummerer kva pulja har lært, før den neste startar.",
        en="The day you sum up what the wave has taught you, before the next one starts.",
    ),
}
