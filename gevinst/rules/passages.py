"""The report read through: each passage of the five barriers, and the requirements that answer it.

Under *Mulige løsninger* and *Konsekvenser* every sentence and every bullet is a passage; in the
*Beskrivelse*, every statement. The order is the report's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from gevinst.rules.sources import place
from gevinst.words import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One thing that the report says, and which requirements answer it, or why none does.

    `source` is the barrier and the heading, as the cards say it (`B1-L`); `number` counts from 1
    within the heading; `says` is told in our own words.
    """

    source: str
    number: int
    says: Text
    answered_by: tuple[str, ...] = ()
    why_none: Text | None = None

    @property
    def id(self) -> str:
        """The heading and the number: `B1-L3`."""
        return f"{self.source}{self.number}"

    @property
    def barrier(self) -> int:
        """The report's barrier, 1–5."""
        return int(self.source[1])

    @property
    def heading(self) -> str:
        """The report's own heading, such as *Mulige løsninger*."""
        where = place(self.source)
        return str(where.facts["heading"]) if where else ""


_Point: TypeAlias = partial[Passage]


def _under(source: str, *points: _Point) -> tuple[Passage, ...]:
    return tuple(point(source=source, number=number) for number, point in enumerate(points, 1))


def _point(*answered_by: str, nb: str, nn: str, en: str, why_none: Text | None = None) -> _Point:
    says = Text(nb=nb, nn=nn, en=en)
    return partial(Passage, says=says, answered_by=answered_by, why_none=why_none)


PASSAGES: tuple[Passage, ...] = (
    *_under(
        "B1-D",
        _point(
            "GEV116",
            nb="Motstand mot endring har mange årsaker, særlig lav digital kompetanse, usikkerhet, liten vilje og endringstretthet.",
            nn="Motstand mot endring har mange årsaker, særleg låg digital kompetanse, uvisse, liten vilje og endringstrøyttleik.",
            en="Resistance to change has many causes, above all low digital skills, uncertainty, low willingness and change fatigue.",
        ),
        _point(
            "GEV105",
            "GEV106",
            nb="Kompetansen spriker, og det er vanskelig å finne en god måte å lære bort det grunnleggende på.",
            nn="Kompetansen sprikjer, og det er vanskeleg å finne ein god måte å lære bort det grunnleggjande på.",
            en="Skills vary widely, and it is hard to find an effective way to teach the basics.",
        ),
        _point(
            "GEV105",
            "GEV106",
            nb="Det er særlig de med lav digital kompetanse som setter seg imot.",
            nn="Det er særleg dei med låg digital kompetanse som set seg imot.",
            en="It is mostly those with low digital skills who resist.",
        ),
        _point(
            "GEV102",
            "GEV106",
            nb="Den som setter seg imot, vet ofte ikke hvordan løsningen brukes, eller ser ikke hva den er god for.",
            nn="Den som set seg imot, veit ofte ikkje korleis løysinga skal brukast, eller ser ikkje kva ho er god for.",
            en="Those who resist often do not know how to use the solution, or do not see what it is good for.",
        ),
        _point(
            "GEV107",
            nb="Noen er redde for at teknologien skal ta over oppgavene deres.",
            nn="Nokre er redde for at teknologien skal ta over oppgåvene deira.",
            en="Some fear that technology will take over their tasks.",
        ),
        _point(
            "GEV102",
            nb="Liten vilje er mest mangel på motivasjon: Det kreves innsats, og man ser ikke alltid hva man får igjen.",
            nn="Liten vilje er mest mangel på motivasjon: Det krevst innsats, og ein ser ikkje alltid kva ein får att.",
            en="Low willingness is mostly a lack of motivation: effort is asked for, and people do not always see what is in it for them.",
        ),
        _point(
            "GEV117",
            nb="Motivasjonen kan snu når man ser at kolleger har nytte av løsningen.",
            nn="Motivasjonen kan snu når ein ser at kollegaer har nytte av løysinga.",
            en="Motivation can turn when people see others benefit from the solution.",
        ),
        _point(
            "GEV110",
            "GEV513",
            nb="De som ikke vil, skal ikke få bremse omstillingen.",
            nn="Dei som ikkje vil, skal ikkje få bremse omstillinga.",
            en="Those who are unwilling must not hold the change back.",
        ),
        _point(
            "GEV117",
            nb="Vis fram dem som legger om, som eksempler for de andre.",
            nn="Vis fram dei som legg om, som døme for dei andre.",
            en="Hold up those who do change as examples to the others.",
        ),
        _point(
            "GEV104",
            "GEV116",
            nb="Når de som nølte, kommer etter, må lederen være der og støtte dem.",
            nn="Når dei som nølte, kjem etter, må leiaren vere der og støtte dei.",
            en="When those who hesitated come along, the manager must be there to support them.",
        ),
        _point(
            "GEV110",
            nb="Én kommune innførte et verktøy i puljer og begynte med enhetene som hadde mest lyst.",
            nn="Éin kommune innførte eit verktøy i puljer og byrja med einingane som hadde mest lyst.",
            en="One municipality rolled a tool out in waves, beginning with the keenest units.",
        ),
        _point(
            "GEV111",
            nb="Det den første puljen lærte, ble brukt til å tilpasse de neste.",
            nn="Det den første pulja lærte, vart brukt til å tilpasse dei neste.",
            en="What the first wave learned was used to adapt those that followed.",
        ),
        _point(
            "GEV114",
            nb="Mellomledere kan også mangle vilje, mest av samme grunner som de ansatte.",
            nn="Mellomleiarar kan òg mangle vilje, mest av same grunnar som dei tilsette.",
            en="Middle managers can lack willingness too, mostly for the same reasons as their staff.",
        ),
        _point(
            "GEV116",
            "GEV513",
            nb="Når én ansatt setter seg imot, er det mest den ene som ikke bruker løsningen eller legger om.",
            nn="Når éin tilsett set seg imot, er det mest den eine som ikkje bruker løysinga eller legg om.",
            en="When one employee resists, it is mostly that one who does not use the solution or change.",
        ),
        _point(
            "GEV114",
            nb="Motstand hos en leder rammer hele enheten: Opplæringen blir dårligere, og arbeid og organisering blir som før.",
            nn="Motstand hos ein leiar råkar heile eininga: Opplæringa blir dårlegare, og arbeid og organisering blir som før.",
            en="Resistance in a manager hits the whole unit: training suffers, and work and organisation stay as they were.",
        ),
        _point(
            "GEV115",
            "GEV116",
            nb="Endringstretthet gir mindre vilje og kommer når folk har lite krefter til overs.",
            nn="Endringstrøyttleik gir mindre vilje og kjem når folk har lite krefter til overs.",
            en="Change fatigue makes people less willing, and comes when they have little energy to spare.",
        ),
        _point(
            "GEV115",
            nb="Ofte er tjenestene under press, og det går mest ut over de tunge grepene, som kanskje ville gitt mest.",
            nn="Ofte er tenestene under press, og det går mest ut over dei tunge grepa, som kanskje ville gitt mest.",
            en="Services are often under pressure, which hits the demanding initiatives most, those that might have given the most.",
        ),
        _point(
            "GEV112",
            nb="Omorganisering og nye oppgaver sliter også på folk og svekker den digitale omstillingen.",
            nn="Omorganisering og nye oppgåver slit òg på folk og svekkjer den digitale omstillinga.",
            en="Reorganisation and new tasks wear people out as well, and weaken the digital change.",
        ),
        _point(
            "GEV102",
            "GEV113",
            "GEV118",
            nb="Folk blir også trøtte av for mange eller stadige endringer som ingen setter i sammenheng, og som de ikke ser nytten av.",
            nn="Folk blir òg trøytte av for mange eller stadige endringar som ingen set i samanheng, og som dei ikkje ser nytten av.",
            en="People also tire of too many or constant changes that nobody puts in context, and that they do not see the use of.",
        ),
        _point(
            "GEV116",
            nb="Endringstretthet er en stille og passiv motstand, men endringen man ønsker, uteblir likevel.",
            nn="Endringstrøyttleik er ein stille og passiv motstand, men endringa ein ønskjer, uteblir likevel.",
            en="Change fatigue is a quiet and passive resistance, yet the wanted change does not come of it.",
        ),
    ),
    *_under(
        "B1-K",
        _point(
            "GEV114",
            "GEV116",
            nb="Arbeidet stopper når ansatte eller ledere setter seg imot.",
            nn="Arbeidet stoppar når tilsette eller leiarar set seg imot.",
            en="The work stops when employees or managers resist.",
        ),
        _point(
            "GEV104",
            "GEV105",
            "GEV106",
            nb="Løsninger blir liggende fordi folk mangler kompetanse eller ikke føler seg trygge.",
            nn="Løysingar blir liggjande fordi folk manglar kompetanse eller ikkje kjenner seg trygge.",
            en="Solutions lie unused because people lack the skills or do not feel safe.",
        ),
        _point(
            "GEV101",
            "GEV115",
            nb="Usikkerhet og endringstretthet tar motivasjonen fra folk.",
            nn="Uvisse og endringstrøyttleik tek motivasjonen frå folk.",
            en="Uncertainty and change fatigue drain people of motivation.",
        ),
        _point(
            "GEV105",
            "GEV106",
            nb="Den som er usikker eller kan lite digitalt, kan bli mindre effektiv.",
            nn="Den som er usikker eller kan lite digitalt, kan bli mindre effektiv.",
            en="Those who are unsure or have low digital skills may become less efficient.",
        ),
    ),
    *_under(
        "B1-L",
        _point(
            "GEV101",
            nb="Si tydelig til de ansatte hva som skal endres, hvordan og hvorfor.",
            nn="Sei tydeleg til dei tilsette kva som skal endrast, korleis og kvifor.",
            en="Tell employees clearly what will change, how and why.",
        ),
        _point(
            "GEV101",
            nb="Den som ser at endringen trengs, blir lettere med.",
            nn="Den som ser at endringa trengst, blir lettare med.",
            en="Those who see that the change is needed join in more readily.",
        ),
        _point(
            "GEV101",
            nb="Når måten og grunnen er forklart, virker endringen mulig for hver enkelt.",
            nn="Når måten og grunnen er forklarte, verkar endringa mogleg for kvar einskild.",
            en="Once the way and the reason are explained, the change seems within reach for each person.",
        ),
        _point(
            "GEV104",
            nb="La folk vite at ingen spørsmål er for dumme.",
            nn="La folk vite at ingen spørsmål er for dumme.",
            en="Let people know that no question is too stupid.",
        ),
        _point(
            "GEV103",
            nb="Fortell om endringen og målbildet på flere måter.",
            nn="Fortel om endringa og målbiletet på fleire måtar.",
            en="Describe the change and the target picture in more than one way.",
        ),
        _point(
            "GEV102",
            nb="Vis hver ansatt hva hun eller han selv får igjen.",
            nn="Vis kvar tilsett kva ho eller han sjølv får att.",
            en="Show each employee what is in it for her or him.",
        ),
        _point(
            "GEV112",
            "GEV113",
            nb="Innfør få og godt valgte initiativ om gangen, så presset på folk holdes nede.",
            nn="Innfør få og godt valde initiativ om gongen, så presset på folk blir halde nede.",
            en="Introduce few, well-chosen initiatives at a time, to keep the pressure on people down.",
        ),
        _point(
            "GEV108",
            nb="Gi ildsjelene i enheten rom til å handle.",
            nn="Gi eldsjelene i eininga rom til å handle.",
            en="Give the champions in the unit room to act.",
        ),
        _point(
            "GEV108",
            "GEV117",
            nb="Engasjerte ansatte som får være med, smitter andre og viser hva det nye faktisk gir.",
            nn="Engasjerte tilsette som får vere med, smittar andre og viser kva det nye faktisk gir.",
            en="Keen employees who are involved win others over, and show what the new actually gives.",
        ),
        _point(
            "GEV109",
            nb="Sett ildsjeler i gruppe med dem som kan lite digitalt.",
            nn="Set eldsjeler i gruppe med dei som kan lite digitalt.",
            en="Put champions in groups with those whose digital skills are low.",
        ),
    ),
    *_under(
        "B2-D",
        _point(
            "GEV209",
            "GEV214",
            nb="Flere mellomledere savner støtte ovenfra i det digitale arbeidet i enheten.",
            nn="Fleire mellomleiarar saknar støtte ovanfrå i det digitale arbeidet i eininga.",
            en="Several middle managers miss support from above in their unit's digital work.",
        ),
        _point(
            "GEV312",
            "GEV401",
            "GEV403",
            nb="Mellomledere trenger å være med når løsningen velges, og når innføringen i enheten planlegges.",
            nn="Mellomleiarar treng å vere med når løysinga blir vald, og når innføringa i eininga blir planlagd.",
            en="Middle managers need a part in choosing the solution, and in planning how it comes into their unit.",
        ),
        _point(
            "GEV206",
            "GEV207",
            nb="Toppledere må gi mellomlederne rammer som gjør det mulig å innføre løsningen og endre arbeidsmåtene.",
            nn="Toppleiarar må gi mellomleiarane rammer som gjer det mogleg å innføre løysinga og endre arbeidsmåtane.",
            en="Top managers must give middle managers conditions that let them introduce the solution and adapt ways of working.",
        ),
        _point(
            "GEV214",
            nb="Noen toppledere vet ikke nok om hva slags støtte mellomlederne trenger.",
            nn="Nokre toppleiarar veit ikkje nok om kva slags støtte mellomleiarane treng.",
            en="Some top managers do not know enough about the support that middle managers need.",
        ),
        _point(
            "GEV211",
            nb="Noen steder kan toppledelsen selv for lite om det digitale.",
            nn="Nokre stader kan toppleiinga sjølv for lite om det digitale.",
            en="In some places top management itself knows too little about digital matters.",
        ),
        _point(
            "GEV210",
            nb="Når ledere skiftes ut ofte, svekkes eierskapet til løsningen på toppen og så nedover.",
            nn="Når leiarar blir skifta ut ofte, blir eigarskapen til løysinga svekt på toppen og så nedover.",
            en="When leaders change often, ownership of the solution weakens at the top and then further down.",
        ),
        _point(
            "GEV205",
            "GEV209",
            nb="Toppledelsen eller lederen over er lite synlig og lite med når enheten legger om.",
            nn="Toppleiinga eller leiaren over er lite synleg og lite med når eininga legg om.",
            en="Top management, or the manager above, is little seen and little involved as the unit changes.",
        ),
        _point(
            "GEV209",
            nb="Mellomlederen mangler noen å drøfte med når ansatte er imot eller ikke forstår.",
            nn="Mellomleiaren manglar nokon å drøfte med når tilsette er imot eller ikkje forstår.",
            en="The middle manager lacks someone to talk things over with when staff resist or do not understand.",
        ),
        _point(
            "GEV204",
            "GEV205",
            nb="Toppledere som engasjerer seg, viser at endringen er viktig også for dem, og det gir den legitimitet.",
            nn="Toppleiarar som engasjerer seg, viser at endringa er viktig for dei òg, og det gir henne legitimitet.",
            en="Top managers who engage show that the change matters to them too, which gives it legitimacy.",
        ),
        _point(
            "GEV209",
            "GEV214",
            nb="Mellomledere trenger hjelp fra sine egne ledere til å samordne og legge til rette.",
            nn="Mellomleiarar treng hjelp frå sine eigne leiarar til å samordne og leggje til rette.",
            en="Middle managers need their own managers' help to coordinate and prepare.",
        ),
        _point(
            "GEV206",
            "GEV303",
            nb="Flere får ikke midler til å frigjøre de ansattes tid til opplæring og innføring.",
            nn="Fleire får ikkje midlar til å frigjere tida til dei tilsette til opplæring og innføring.",
            en="Several are given no means to free their staff's time for training and introduction.",
        ),
        _point(
            "GEV207",
            nb="De som bevilger pengene, må regne med hva innføringen koster.",
            nn="Dei som løyver pengane, må rekne med kva innføringa kostar.",
            en="Those who grant the money must count in what it costs to introduce the solution.",
        ),
        _point(
            "GEV304",
            nb="Mellomlederne må også selv sette av tid og folk til innføringen for å nå gevinstene de svarer for.",
            nn="Mellomleiarane må òg sjølve setje av tid og folk til innføringa for å nå gevinstane dei svarer for.",
            en="Middle managers, too, must set time and people aside, to reach the gains they answer for.",
        ),
        _point(
            "GEV208",
            nb="Mellomledere trenger verktøy for det som dukker opp, for eksempel vanskelige samtaler med ansatte.",
            nn="Mellomleiarar treng verktøy for det som dukkar opp, til dømes vanskelege samtalar med tilsette.",
            en="Middle managers need tools for what comes up, such as difficult conversations with employees.",
        ),
        _point(
            "GEV213",
            nb="Dårlig tilrettelagt innføring merkes mest i tjenester med døgndrift.",
            nn="Dårleg tilrettelagd innføring merkar ein mest i tenester med døgndrift.",
            en="Poor preparation of the roll-out shows most in services that run round the clock.",
        ),
        _point(
            "GEV206",
            "GEV207",
            "GEV213",
            nb="Noen får bare vite at endringen kommer, uten penger eller folk til innføring og opplæring.",
            nn="Nokre får berre vite at endringa kjem, utan pengar eller folk til innføring og opplæring.",
            en="Some are only told that the change is coming, with no money or people to introduce it and train staff.",
        ),
        _point(
            "GEV205",
            "GEV209",
            nb="Noen beskriver et tomrom mellom enhetene og toppen, og ønsker seg toppledere som er mer med.",
            nn="Nokre skildrar eit tomrom mellom einingane og toppen, og ønskjer seg toppleiarar som er meir med.",
            en="Some describe a void between the units and the top, and wish that top managers took more part.",
        ),
        _point(
            "GEV210",
            nb="Lederskifte rammer hardest når den som går, eier prosjektet og driver det fram.",
            nn="Leiarskifte råkar hardast når den som går, eig prosjektet og driv det fram.",
            en="A change of leader hits hardest when the one who leaves owns the project and drives it.",
        ),
        _point(
            "GEV210",
            nb="Drivkraften kan forsvinne med de engasjerte lederne.",
            nn="Drivkrafta kan forsvinne med dei engasjerte leiarane.",
            en="The drive can go when the committed leaders do.",
        ),
        _point(
            "GEV210",
            nb="Nye ledere arver en plan som kanskje ikke passer med egne mål, og det frustrerer dem som står midt i endringen.",
            nn="Nye leiarar arvar ein plan som kanskje ikkje passar med eigne mål, og det frustrerer dei som står midt i endringa.",
            en="New leaders inherit a plan that may not fit their own goals, which frustrates those in the midst of the change.",
        ),
    ),
    *_under(
        "B2-K",
        _point(
            "GEV205",
            "GEV209",
            nb="Når toppledelsen ikke er med, mangler mellomlederen noen å rådføre seg med når det butter.",
            nn="Når toppleiinga ikkje er med, manglar mellomleiaren nokon å rådføre seg med når det buttar.",
            en="When top management takes no part, the middle manager lacks someone to turn to when things get hard.",
        ),
        _point(
            "GEV203",
            "GEV204",
            nb="Mellomlederen ser ikke hvorfor endringen er viktig, eller hvordan den henger sammen med strategien.",
            nn="Mellomleiaren ser ikkje kvifor endringa er viktig, eller korleis ho heng saman med strategien.",
            en="The middle manager does not see why the change matters, or how it ties in with the strategy.",
        ),
        _point(
            "GEV204",
            "GEV501",
            nb="Gevinstene er uklare, og da får heller ikke de ansatte høre godt nok om dem.",
            nn="Gevinstane er uklare, og då får heller ikkje dei tilsette høyre godt nok om dei.",
            en="The gains are unclear, and so staff do not hear enough about them either.",
        ),
        _point(
            "GEV211",
            "GEV412",
            nb="Ledergrupper som forstår for lite av det digitale, kan velge løsninger som ikke passer mål, behov eller drift.",
            nn="Leiargrupper som forstår for lite av det digitale, kan velje løysingar som ikkje passar mål, behov eller drift.",
            en="Leadership groups with too little digital understanding may choose solutions that do not fit goals, needs or daily work.",
        ),
    ),
    *_under(
        "B2-L",
        _point(
            "GEV201",
            "GEV202",
            nb="Både politikerne og den administrative ledelsen må eie den digitale omstillingen.",
            nn="Både politikarane og den administrative leiinga må eige den digitale omstillinga.",
            en="Both the politicians and the administrative leadership must own the digital change.",
        ),
        _point(
            "GEV203",
            nb="Toppledere må knytte organisasjonen til strategien.",
            nn="Toppleiarar må knyte organisasjonen til strategien.",
            en="Top managers must tie the organisation to the strategy.",
        ),
        _point(
            "GEV204",
            nb="Toppledelsen må gjøre retningen, målene og gevinstene klare for mellomledere og ansatte.",
            nn="Toppleiinga må gjere retninga, måla og gevinstane klare for mellomleiarar og tilsette.",
            en="Top management must make the direction, the goals and the gains clear to middle managers and staff.",
        ),
        _point(
            "GEV201",
            "GEV205",
            nb="Toppledelsen må engasjere seg og eie endringen selv.",
            nn="Toppleiinga må engasjere seg og eige endringa sjølv.",
            en="Top management must be committed and own the change itself.",
        ),
        _point(
            "GEV208",
            "GEV214",
            nb="Mellomledere må si fra om støtten de trenger, og be om verktøy til det vanskelige.",
            nn="Mellomleiarar må seie frå om støtta dei treng, og be om verktøy til det vanskelege.",
            en="Middle managers must say what support they need, and ask for tools for the hard parts.",
        ),
        _point(
            "GEV212",
            nb="Mellomledere må få IT-prosesser og innkjøp forankret hos lederne over seg.",
            nn="Mellomleiarar må få IT-prosessar og innkjøp forankra hos leiarane over seg.",
            en="Middle managers must anchor IT processes and procurement with the managers above them.",
        ),
        _point(
            "GEV209",
            "GEV214",
            nb="Toppledelsen må stå bak mellomlederen og gi støtte.",
            nn="Toppleiinga må stå bak mellomleiaren og gi støtte.",
            en="Top management must stand behind the middle manager and lend support.",
        ),
        _point(
            "GEV205",
            nb="Toppledelsen må være aktivt med fra tidlig av.",
            nn="Toppleiinga må vere aktivt med frå tidleg av.",
            en="Top management must take an active part from an early stage.",
        ),
        _point(
            "GEV205",
            "GEV206",
            "GEV301",
            nb="Toppledelsen må gjøre det mulig å lære opp og følge opp godt.",
            nn="Toppleiinga må gjere det mogleg å lære opp og følgje opp godt.",
            en="Top management must make good training and follow-up possible.",
        ),
    ),
    *_under(
        "B3-D",
        _point(
            "GEV105",
            "GEV308",
            nb="Ansatte i samme enhet kan ha svært ulik digital kompetanse, og lærer verktøy, arbeidsmåter og oppgaver ulikt.",
            nn="Tilsette i same eining kan ha svært ulik digital kompetanse, og lærer verktøy, arbeidsmåtar og oppgåver ulikt.",
            en="Staff in one unit may differ widely in digital skills, and in how they learn tools, ways of working and tasks.",
        ),
        _point(
            "GEV301",
            "GEV304",
            "GEV314",
            nb="Alle trenger opplæring, uansett hva de kan fra før, men den får ikke høy nok prioritet.",
            nn="Alle treng opplæring, uansett kva dei kan frå før, men ho får ikkje høg nok prioritet.",
            en="All need training, whatever they know already, but it is not given enough priority.",
        ),
        _point(
            "GEV301",
            "GEV302",
            nb="Lederne over ser ikke behovet, og derfor settes det av lite penger når enhetens ramme bestemmes.",
            nn="Leiarane over ser ikkje behovet, og difor blir det sett av lite pengar når ramma til eininga blir bestemt.",
            en="The managers above do not see the need, so little money is set aside when the unit's budget is decided.",
        ),
        _point(
            "GEV301",
            "GEV304",
            nb="Mellomlederen har lite rom for opplæring, både i budsjettet og i tiden de ansatte har.",
            nn="Mellomleiaren har lite rom for opplæring, både i budsjettet og i tida dei tilsette har.",
            en="The middle manager has little room for training, both in the budget and in the time staff have.",
        ),
        _point(
            "GEV303",
            "GEV304",
            nb="Det er grenser for hvor mye ansatte kan tas bort fra tjenesten for å lære.",
            nn="Det er grenser for kor mykje tilsette kan takast bort frå tenesta for å lære.",
            en="There are limits to how much staff can be taken away from the service to learn.",
        ),
        _point(
            "GEV303",
            nb="I skole, barnehage og omsorg er det vanskeligst, for der må vikarer inn når ansatte er borte.",
            nn="I skule, barnehage og omsorg er det vanskelegast, for der må vikarar inn når tilsette er borte.",
            en="It is hardest in schools, kindergartens and care, where substitutes must fill in for those away.",
        ),
        _point(
            "GEV302",
            "GEV303",
            nb="Opplæringen blir en utgift på mellomlederens eget budsjett når vikarer må inn.",
            nn="Opplæringa blir ei utgift på budsjettet til mellomleiaren når vikarar må inn.",
            en="Training becomes an expense on the middle manager's own budget when substitutes are needed.",
        ),
        _point(
            "GEV304",
            nb="Er det ikke satt av tid, må hver enkelt finne den selv, og da går brukerne foran.",
            nn="Er det ikkje sett av tid, må kvar einskild finne henne sjølv, og då går brukarane føre.",
            en="Where no time is set aside, each must find it alone, and then the users come first.",
        ),
        _point(
            "GEV305",
            nb="Tiden finnes som regel på møteplasser som er der fra før, som enhetsmøter og planleggingsdager.",
            nn="Tida finn ein som regel på møteplassar som er der frå før, som einingsmøte og planleggingsdagar.",
            en="Time is mostly found in meetings that exist already, such as unit meetings and planning days.",
        ),
        _point(
            "GEV305",
            nb="Skolene klarer seg bra med faste arenaer; i helse og omsorg er de vanskeligere å finne.",
            nn="Skulane klarer seg bra med faste arenaer; i helse og omsorg er dei vanskelegare å finne.",
            en="Schools manage well with their fixed arenas; in health and care they are harder to find.",
        ),
        _point(
            "GEV306",
            "GEV315",
            nb="Opplæringen er ikke god nok; som regel er den klasserom eller video.",
            nn="Opplæringa er ikkje god nok; som regel er ho klasserom eller video.",
            en="The training is not good enough; it is mostly classroom or video.",
        ),
        _point(
            "GEV308",
            nb="Opplæringen passer for dårlig til hva folk kan, hva de trenger av systemet, og hva de gjør.",
            nn="Opplæringa passar for dårleg til kva folk kan, kva dei treng av systemet, og kva dei gjer.",
            en="The training fits too poorly with what people know, what they need of the system, and what they do.",
        ),
        _point(
            "GEV309",
            nb="For få ser at digital omstilling også endrer arbeidsmåter og organisering, og at det må læres.",
            nn="For få ser at digital omstilling òg endrar arbeidsmåtar og organisering, og at det må lærast.",
            en="Too few see that digital change also changes ways of working and organisation, and that these must be taught.",
        ),
        _point(
            "GEV306",
            "GEV307",
            nb="I klasserommet blir alt sagt én gang, og mye er glemt etterpå.",
            nn="I klasserommet blir alt sagt éin gong, og mykje er gløymt etterpå.",
            en="In a classroom everything is said once, and much is forgotten afterwards.",
        ),
        _point(
            "GEV306",
            nb="Video kan erstatte eller utfylle klasserommet.",
            nn="Video kan erstatte eller utfylle klasserommet.",
            en="Video can replace or complement the classroom.",
        ),
        _point(
            "GEV304",
            "GEV306",
            nb="Mange får ikke sett opplæringsvideoene, fordi dagen er for travel.",
            nn="Mange får ikkje sett opplæringsvideoane, fordi dagen er for travel.",
            en="Many do not get round to the training videos, because the day is too busy.",
        ),
        _point(
            "GEV310",
            nb="Man undervurderer også hvor mye brukerne trenger å læres opp.",
            nn="Ein undervurderer òg kor mykje brukarane treng å lærast opp.",
            en="How much training the users need is underestimated as well.",
        ),
        _point(
            "GEV310",
            nb="Selvbetjening skal spare kommunen for arbeid, men gjør det bare når innbyggerne har lært å bruke den.",
            nn="Sjølvbetening skal spare kommunen for arbeid, men gjer det berre når innbyggjarane har lært å bruke henne.",
            en="Self-service is meant to save the municipality work, but does so only once citizens have learned to use it.",
        ),
        _point(
            "GEV311",
            nb="Innbyggere som ikke vet at tjenesten er digital, gjør som før.",
            nn="Innbyggjarar som ikkje veit at tenesta er digital, gjer som før.",
            en="Citizens who do not know that the service is digital go on as before.",
        ),
    ),
    *_under(
        "B3-K",
        _point(
            "GEV314",
            "GEV316",
            nb="Uten opplæring blir systemet ikke brukt, eller ikke brukt fullt ut.",
            nn="Utan opplæring blir systemet ikkje brukt, eller ikkje brukt fullt ut.",
            en="Without training the system is not used, or not used to the full.",
        ),
        _point(
            "GEV309",
            "GEV415",
            nb="Uten opplæring fortsetter ansatte å jobbe som før.",
            nn="Utan opplæring held tilsette fram med å arbeide som før.",
            en="Without training employees go on working as they did.",
        ),
        _point(
            "GEV316",
            "GEV513",
            nb="Der det går an å jobbe utenom systemet, kan ansatte la være å bruke det.",
            nn="Der det går an å arbeide utanom systemet, kan tilsette la vere å bruke det.",
            en="Where it is possible to work around the system, employees can leave it unused.",
        ),
        _point(
            "GEV315",
            "GEV316",
            nb="Er opplæringen for dårlig, får ikke ansatte det ut av systemet som var planlagt.",
            nn="Er opplæringa for dårleg, får ikkje tilsette det ut av systemet som var planlagt.",
            en="Where training is too poor, employees do not get out of the system what was planned.",
        ),
        _point(
            "GEV316",
            nb="Med dårlig opplæring bruker ansatte systemet hver på sin måte, eller bare litt av det.",
            nn="Med dårleg opplæring bruker tilsette systemet kvar på sin måte, eller berre litt av det.",
            en="With poor training, employees use the system each in their own way, or only a little of it.",
        ),
        _point(
            "GEV309",
            nb="Å kunne verktøyet hjelper ikke den som ikke har lært de nye arbeidsmåtene, rutinene eller oppgavene.",
            nn="Å kunne verktøyet hjelper ikkje den som ikkje har lært dei nye arbeidsmåtane, rutinane eller oppgåvene.",
            en="Knowing the tool is no help to those who have not learned the new ways of working, routines or tasks.",
        ),
    ),
    *_under(
        "B3-L",
        _point(
            "GEV207",
            "GEV301",
            nb="Ta med i planen hva det koster å innføre verktøy og nye arbeidsmåter.",
            nn="Ta med i planen kva det kostar å innføre verktøy og nye arbeidsmåtar.",
            en="Plan for what it costs to introduce tools and new ways of working.",
        ),
        _point(
            "GEV309",
            nb="Gi opplæring både i verktøyet og i arbeidsmåtene, rollene og oppgavene som blir nye.",
            nn="Gi opplæring både i verktøyet og i arbeidsmåtane, rollene og oppgåvene som blir nye.",
            en="Train people both in the tool and in the ways of working, roles and tasks that are new.",
        ),
        _point(
            "GEV312",
            nb="Ha en plan når løsningen velges: hvordan den tas i bruk, hva den gjør med arbeidet, og hva enhetene må tilpasse.",
            nn="Ha ein plan når løysinga blir vald: korleis ho blir teken i bruk, kva ho gjer med arbeidet, og kva einingane må tilpasse.",
            en="Have a plan when the solution is chosen: how it is taken into use, what it does to the work, and what units must adapt.",
        ),
        _point(
            "GEV306",
            "GEV307",
            nb="Bruk flere slags opplæring, og lær opp mens løsningen tas i bruk.",
            nn="Bruk fleire slags opplæring, og lær opp medan løysinga blir teken i bruk.",
            en="Use more than one kind of training, and train while the solution is taken into use.",
        ),
        _point(
            "GEV307",
            nb="Endring tar tid, så fordel opplæringen på flere ganger mens ansatte begynner å jobbe på den nye måten.",
            nn="Endring tek tid, så fordel opplæringa på fleire gonger medan tilsette byrjar å arbeide på den nye måten.",
            en="Change takes time, so spread training out while employees begin to work the new way.",
        ),
        _point(
            "GEV306",
            "GEV308",
            nb="Med flere metoder kan opplæringen passe til det den skal brukes til.",
            nn="Med fleire metodar kan opplæringa passe til det ho skal brukast til.",
            en="Several methods make it possible to fit the training to its purpose.",
        ),
        _point(
            "GEV313",
            nb="Gjør læring og nye metoder til en vane i hverdagen, ikke et avbrekk fra den.",
            nn="Gjer læring og nye metodar til ein vane i kvardagen, ikkje eit avbrekk frå han.",
            en="Make learning and new methods a habit of daily work, not a break from it.",
        ),
    ),
    *_under(
        "B4-D",
        _point(
            "GEV412",
            "GEV415",
            "GEV508",
            nb="Gevinsten kommer først når verktøy, organisering og arbeidsprosesser passer ansatte og brukere.",
            nn="Gevinsten kjem først når verktøy, organisering og arbeidsprosessar passar tilsette og brukarar.",
            en="The gain comes only when tools, organisation and processes fit employees and users.",
        ),
        _point(
            "GEV402",
            "GEV403",
            "GEV404",
            nb="Er ikke mellomleder og ansatte med på valg og innføring, kan prosjektet bomme på behovet og ikke endre noe.",
            nn="Er ikkje mellomleiar og tilsette med på val og innføring, kan prosjektet bomme på behovet og ikkje endre noko.",
            en="Unless middle manager and staff take part in choice and introduction, the project may miss the need and change nothing.",
        ),
        _point(
            "GEV412",
            nb="Flere har måttet innføre løsninger som passet dårlig i enheten.",
            nn="Fleire har måtta innføre løysingar som passa dårleg i eininga.",
            en="Several have had to introduce solutions that fitted their unit badly.",
        ),
        _point(
            "GEV416",
            nb="Særlig administrative systemer for hele kommunen passer dårlig i den enkelte enhet.",
            nn="Særleg administrative system for heile kommunen passar dårleg i den einskilde eininga.",
            en="Administrative systems for the whole municipality, above all, fit the single unit badly.",
        ),
        _point(
            "GEV406",
            nb="Behovene kan være vanskeligere å treffe i store kommuner, der det er langt fra toppen til de ansatte.",
            nn="Behova kan vere vanskelegare å treffe i store kommunar, der det er langt frå toppen til dei tilsette.",
            en="Needs can be harder to meet in large municipalities, where the top is far from the employees.",
        ),
        _point(
            "GEV403",
            "GEV404",
            nb="Mellomledere og ansatte kommer ofte så sent inn at det de sier, ikke kan tas med i valget.",
            nn="Mellomleiarar og tilsette kjem ofte så seint inn at det dei seier, ikkje kan takast med i valet.",
            en="Middle managers and staff often come in so late that what they say cannot count in the choice.",
        ),
        _point(
            "GEV403",
            "GEV412",
            nb="Ett sted ble løsningen valgt uten enhetslederne; den passet ikke og ble aldri ordentlig brukt.",
            nn="Ein stad vart løysinga vald utan einingsleiarane; ho passa ikkje og vart aldri skikkeleg brukt.",
            en="In one place the solution was chosen without the unit managers; it did not fit and was never really used.",
        ),
        _point(
            "GEV401",
            "GEV403",
            "GEV412",
            nb="Mellomledere som er med tidlig, eier valget mer, og ulike behov blir lettere hørt.",
            nn="Mellomleiarar som er med tidleg, eig valet meir, og ulike behov blir lettare høyrde.",
            en="Middle managers who are in early own the choice more, and different needs are more easily heard.",
        ),
        _point(
            "GEV403",
            "GEV415",
            nb="Mellomledere som ikke er med, kan ikke tilpasse rutiner og arbeidsmåter til det løsningen forutsetter.",
            nn="Mellomleiarar som ikkje er med, kan ikkje tilpasse rutinar og arbeidsmåtar til det løysinga føreset.",
            en="Middle managers who are left out cannot adapt routines and ways of working to what the solution assumes.",
        ),
        _point(
            "GEV406",
            nb="Er det langt mellom mellomlederne og dem som bestemmer, kan det stå i veien for involvering.",
            nn="Er det langt mellom mellomleiarane og dei som bestemmer, kan det stå i vegen for involvering.",
            en="A long way between middle managers and those who decide can stand in the way of involvement.",
        ),
        _point(
            "GEV212",
            "GEV406",
            nb="Store kommuner har flere ledernivåer, og det er langt opp til dem som velger felles løsninger.",
            nn="Store kommunar har fleire leiarnivå, og det er langt opp til dei som vel felles løysingar.",
            en="Large municipalities have more levels of leadership, and a long way up to those who choose common solutions.",
        ),
        _point(
            "GEV404",
            "GEV406",
            nb="Når involveringen følger linja, hører ikke de som bestemmer, alltid brukerne.",
            nn="Når involveringa følgjer linja, høyrer ikkje dei som bestemmer, alltid brukarane.",
            en="When involvement goes through the line, those who decide do not always hear the users.",
        ),
        _point(
            nb="Ikke alle store kommuner strever med at det er langt til toppen.",
            nn="Ikkje alle store kommunar strevar med at det er langt til toppen.",
            en="Not all large municipalities struggle with a long way to the top.",
            why_none=Text(
                nb="dette sier bare hvem som slipper barrieren, og kravene er de samme for alle kommuner.",
                nn="dette seier berre kven som slepp barrieren, og krava er dei same for alle kommunar.",
                en="this only says who is spared the barrier, and the requirements are the same for all municipalities.",
            ),
        ),
        _point(
            "GEV404",
            "GEV406",
            "GEV412",
            nb="Den som velger, vet ofte ikke nok om hva sluttbrukerne trenger.",
            nn="Den som vel, veit ofte ikkje nok om kva sluttbrukarane treng.",
            en="Those who choose often do not know enough about what the end users need.",
        ),
        _point(
            "GEV408",
            nb="Ofte har man gitt seg for dårlig tid til å vurdere valget.",
            nn="Ofte har ein gitt seg for dårleg tid til å vurdere valet.",
            en="Often too little time is set aside to weigh the choice.",
        ),
        _point(
            "GEV407",
            nb="Det kan mangle vurderinger av andre måter å dekke behovet på.",
            nn="Det kan mangle vurderingar av andre måtar å dekkje behovet på.",
            en="Other ways of meeting the need may not have been assessed.",
        ),
        _point(
            "GEV409",
            nb="Ofte løses ett avgrenset problem uten at hele verdikjeden er tenkt gjennom.",
            nn="Ofte blir eitt avgrensa problem løyst utan at heile verdikjeda er tenkt gjennom.",
            en="Often one narrow problem is solved without thinking the whole value chain through.",
        ),
        _point(
            "GEV409",
            "GEV410",
            nb="Det som gjør arbeidet lettere for én, kan gi en annen mer å gjøre.",
            nn="Det som gjer arbeidet lettare for éin, kan gi ein annan meir å gjere.",
            en="What makes work easier for one can give another more to do.",
        ),
        _point(
            "GEV409",
            "GEV416",
            nb="Merarbeid oppdages lettere når alle som leverer tjenesten eller følger opp brukerne, er med.",
            nn="Meirarbeid blir lettare oppdaga når alle som leverer tenesta eller følgjer opp brukarane, er med.",
            en="Extra work elsewhere is found more easily when all who deliver the service or follow up its users take part.",
        ),
        _point(
            "GEV409",
            "GEV410",
            nb="Et registreringsverktøy kan gi én enhet nyttig kunnskap og de andre mer å registrere.",
            nn="Eit registreringsverktøy kan gi éi eining nyttig kunnskap og dei andre meir å registrere.",
            en="A registration tool can give one unit useful knowledge and the others more to register.",
        ),
        _point(
            "GEV410",
            nb="Samlet kan tid gå fra tjenesten til administrasjon, og ulempene bli større enn gevinsten.",
            nn="Samla kan tid gå frå tenesta til administrasjon, og ulempene bli større enn gevinsten.",
            en="All told, time can go from service to administration, and the drawbacks can outweigh the gain.",
        ),
    ),
    *_under(
        "B4-K",
        _point(
            "GEV403",
            "GEV419",
            nb="Mellomledere som ikke eier valget, får heller ikke formidlet strategien eller målene godt nok.",
            nn="Mellomleiarar som ikkje eig valet, får heller ikkje formidla strategien eller måla godt nok.",
            en="Middle managers who do not own the choice cannot convey the strategy or the goals well enough either.",
        ),
        _point(
            "GEV312",
            "GEV415",
            "GEV508",
            nb="Mellomledere kan ikke vite hva de må endre i sin egen enhet.",
            nn="Mellomleiarar kan ikkje vite kva dei må endre i si eiga eining.",
            en="Middle managers cannot know what they must change in their own unit.",
        ),
        _point(
            "GEV316",
            "GEV412",
            nb="Løsninger som ikke passer enheten eller sektoren, blir ikke brukt eller brukt feil.",
            nn="Løysingar som ikkje passar eininga eller sektoren, blir ikkje brukte eller brukte feil.",
            en="Solutions that do not fit the unit or the sector are left unused, or used wrongly.",
        ),
        _point(
            "GEV414",
            nb="Vanskelig språk i systemet gjør at folk må be om hjelp, og virkningen uteblir.",
            nn="Vanskeleg språk i systemet gjer at folk må be om hjelp, og verknaden uteblir.",
            en="Difficult language in the system sends people looking for help, and the effect is lost.",
        ),
    ),
    *_under(
        "B4-L",
        _point(
            "GEV406",
            nb="Gjør veien kortere mellom dem som bruker løsningen, og dem som bestemmer.",
            nn="Gjer vegen kortare mellom dei som bruker løysinga, og dei som bestemmer.",
            en="Shorten the way between those who use the solution and those who decide.",
        ),
        _point(
            "GEV406",
            nb="Kommunen kan ha egne grupper som har ansvaret for valget.",
            nn="Kommunen kan ha eigne grupper som har ansvaret for valet.",
            en="The municipality can set up separate groups that answer for the choice.",
        ),
        _point(
            "GEV406",
            nb="Står gruppene utenfor linja, slipper man noe av det som følger av at det er langt til toppen.",
            nn="Står gruppene utanfor linja, slepp ein noko av det som følgjer av at det er langt til toppen.",
            en="Groups outside the line avoid some of what comes of a long way to the top.",
        ),
        _point(
            "GEV401",
            "GEV403",
            "GEV404",
            "GEV405",
            nb="Ta mellomledere, ansatte og innbyggere med tidlig.",
            nn="Ta mellomleiarar, tilsette og innbyggjarar med tidleg.",
            en="Bring middle managers, employees and citizens in early.",
        ),
        _point(
            "GEV412",
            nb="La brukerne si hva de trenger, og komme med innspill.",
            nn="La brukarane seie kva dei treng, og kome med innspel.",
            en="Let users say what they need and give their input.",
        ),
        _point(
            "GEV419",
            nb="Gjør valget mulig å forstå, så det får bedre feste i enheten.",
            nn="Gjer valet mogleg å forstå, så det får betre feste i eininga.",
            en="Make the choice possible to understand, so that it takes better root in the unit.",
        ),
        _point(
            "GEV413",
            nb="Ta brukernes syn med i samtalen med utviklerne.",
            nn="Ta synet til brukarane med i samtalen med utviklarane.",
            en="Bring the users' view into the dialogue with the developers.",
        ),
        _point(
            "GEV413",
            nb="Når brukerne er med i samtalen, kan usikkerheten bli mindre, og færre bruker løsningen feil eller ikke i det hele tatt.",
            nn="Når brukarane er med i samtalen, kan uvissa bli mindre, og færre bruker løysinga feil eller ikkje i det heile.",
            en="With users in the dialogue there may be less uncertainty, and fewer who use the solution wrongly or not at all.",
        ),
        _point(
            "GEV402",
            nb="Ta ansatte og brukere med både før, under og etter omstillingen.",
            nn="Ta tilsette og brukarar med både før, under og etter omstillinga.",
            en="Involve employees and users before, during and after the change.",
        ),
        _point(
            "GEV402",
            "GEV412",
            "GEV523",
            nb="I forkant bør ansatte og brukere være med på å finne behovene, og få se hva innføring og gevinster forutsetter.",
            nn="I forkant bør tilsette og brukarar vere med på å finne behova, og få sjå kva innføring og gevinstar føreset.",
            en="Beforehand, employees and users should help find the needs, and see what introduction and gains depend on.",
        ),
        _point(
            "GEV402",
            "GEV411",
            nb="Underveis bør ansatte og brukere få si fra om løsningen, og om hva som må endres i den og i arbeidet.",
            nn="Undervegs bør tilsette og brukarar få seie frå om løysinga, og om kva som må endrast i henne og i arbeidet.",
            en="Along the way, employees and users should be able to speak up on the solution, and on what must change in it and in the work.",
        ),
        _point(
            "GEV402",
            nb="Ansatte og brukere bør ta aktivt del når verktøyet innføres.",
            nn="Tilsette og brukarar bør ta aktivt del når verktøyet blir innført.",
            en="Employees and users should take an active part when the tool is introduced.",
        ),
    ),
    *_under(
        "B5-D",
        _point(
            "GEV512",
            "GEV517",
            nb="Digitalisering skal gjøre noe bedre, men mange mellomledere mangler det som skal til for å hente gevinstene.",
            nn="Digitalisering skal gjere noko betre, men mange mellomleiarar manglar det som skal til for å hente gevinstane.",
            en="Digitalisation is meant to improve something, but many middle managers lack what it takes to reap the gains.",
        ),
        _point(
            "GEV501",
            "GEV505",
            "GEV507",
            nb="Flere må ta systemer i bruk uten å få vite hvilken gevinst som ventes.",
            nn="Fleire må ta system i bruk utan å få vite kva gevinst som er venta.",
            en="Several must use systems without being told what gain is expected.",
        ),
        _point(
            "GEV501",
            nb="Særlig store prosjekter, og systemer kommunen må ha uansett, kommer uten at gevinsten er nevnt.",
            nn="Særleg store prosjekt, og system kommunen må ha uansett, kjem utan at gevinsten er nemnd.",
            en="Large projects above all, and systems that the municipality must have anyway, come without a word on the gain.",
        ),
        _point(
            "GEV501",
            nb="Et system kan godt gi gevinst, men ingen vet hvilken når det ikke er satt ord på den.",
            nn="Eit system kan godt gi gevinst, men ingen veit kva for ein når det ikkje er sett ord på han.",
            en="A system may well bring gains, but nobody knows which until they are put into words.",
        ),
        _point(
            "GEV509",
            "GEV518",
            nb="Flere ser at det mest er penger de skal hente ut, og at det er vanskelig.",
            nn="Fleire ser at det mest er pengar dei skal hente ut, og at det er vanskeleg.",
            en="Several find that it is mostly money they are meant to reap, and that this is hard.",
        ),
        _point(
            "GEV509",
            "GEV510",
            nb="Spart tid blir sjelden til penger uten at store oppgaver faller bort.",
            nn="Spart tid blir sjeldan til pengar utan at store oppgåver fell bort.",
            en="Saved time seldom becomes money unless large tasks go away.",
        ),
        _point(
            "GEV508",
            "GEV510",
            nb="Er gevinstene små og spredte, må arbeidsprosesser eller roller endres for å få tak i dem.",
            nn="Er gevinstane små og spreidde, må arbeidsprosessar eller roller endrast for å få tak i dei.",
            en="Where gains are small and scattered, processes or roles must change to get hold of them.",
        ),
        _point(
            "GEV510",
            nb="Automatisering kan spare kommunen for mye tid i sum, men noen minutter for hver gir liten virkning.",
            nn="Automatisering kan spare kommunen for mykje tid i sum, men nokre minutt for kvar gir liten verknad.",
            en="Automation can save the municipality much time in sum, but a few minutes for each have little effect.",
        ),
        _point(
            "GEV508",
            nb="Spredte gevinster krever endrede oppgaver og roller i enheten, og mellomlederne vet ikke alltid hvilke.",
            nn="Spreidde gevinstar krev endra oppgåver og roller i eininga, og mellomleiarane veit ikkje alltid kva for nokre.",
            en="Scattered gains call for changed tasks and roles in the unit, and middle managers do not always know which.",
        ),
        _point(
            "GEV509",
            "GEV518",
            nb="Noen ganger er gevinsten heller tid til annet arbeid, eller bedre kvalitet.",
            nn="Nokre gonger er gevinsten heller tid til anna arbeid, eller betre kvalitet.",
            en="Sometimes the gain is rather time for other work, or better quality.",
        ),
        _point(
            "GEV507",
            nb="Toppledelse og mellomledere snakker for lite om gevinstene før verktøyet velges.",
            nn="Toppleiing og mellomleiarar snakkar for lite om gevinstane før verktøyet blir valt.",
            en="Top and middle managers talk too little about the gains before the tool is chosen.",
        ),
        _point(
            "GEV507",
            "GEV519",
            nb="Uten samtale planlegges det lett med andre gevinster enn dem mellomlederne best kan hente.",
            nn="Utan samtale blir det lett planlagt med andre gevinstar enn dei mellomleiarane best kan hente.",
            en="Unless they talk, it is easy to plan for other gains than those the middle managers can best reap.",
        ),
        _point(
            "GEV503",
            "GEV504",
            "GEV505",
            "GEV506",
            "GEV520",
            "GEV521",
            "GEV524",
            nb="Gevinstene blir for lite målt og fulgt opp, og flere kommuner måler dem knapt.",
            nn="Gevinstane blir for lite målte og følgde opp, og fleire kommunar måler dei knapt.",
            en="Gains are too little measured and followed up, and several municipalities hardly measure them.",
        ),
        _point(
            "GEV514",
            "GEV516",
            nb="Den som ikke blir målt på gevinsten, har mindre grunn til å hente den.",
            nn="Den som ikkje blir målt på gevinsten, har mindre grunn til å hente han.",
            en="Those who are not measured on the gain have less reason to reap it.",
        ),
        _point(
            "GEV511",
            nb="Noen får ikke tid nok til å nå gevinstene.",
            nn="Nokre får ikkje tid nok til å nå gevinstane.",
            en="Some do not get enough time to reach the gains.",
        ),
        _point(
            "GEV511",
            nb="Toppledere og politikere venter resultater straks, enda det kan ta tid før de kommer.",
            nn="Toppleiarar og politikarar ventar resultat straks, endå det kan ta tid før dei kjem.",
            en="Top managers and politicians expect results at once, though they may take time to come.",
        ),
        _point(
            "GEV511",
            nb="Stilles mellomlederen til ansvar for tidlig, kan det i seg selv hindre resultatene.",
            nn="Blir mellomleiaren stilt til ansvar for tidleg, kan det i seg sjølv hindre resultata.",
            en="Holding the middle manager to account too early can in itself keep results from coming.",
        ),
        _point(
            "GEV512",
            nb="Flere vet ikke hva de selv kan bestemme: kreve bruk, endre oppgaver og roller, innføre nye prosesser.",
            nn="Fleire veit ikkje kva dei sjølve kan bestemme: krevje bruk, endre oppgåver og roller, innføre nye prosessar.",
            en="Several do not know what they may decide: require use, change tasks and roles, bring in new processes.",
        ),
        _point(
            "GEV417",
            "GEV512",
            nb="Mange ansatte er vant til å velge arbeidsmåte selv, og digitale verktøy griper ofte inn i den.",
            nn="Mange tilsette er vande med å velje arbeidsmåte sjølve, og digitale verktøy grip ofte inn i han.",
            en="Many employees are used to choosing how they work, and digital tools often change that.",
        ),
        _point(
            "GEV513",
            nb="Kan ansatte si nei til verktøyet, får lederen hentet ut mindre gevinst.",
            nn="Kan tilsette seie nei til verktøyet, får leiaren henta ut mindre gevinst.",
            en="If employees can refuse the tool, the manager can reap less.",
        ),
        _point(
            "GEV417",
            nb="Godt samarbeid med de tillitsvalgte kan være til hjelp.",
            nn="Godt samarbeid med dei tillitsvalde kan vere til hjelp.",
            en="Good cooperation with the union representatives can help.",
        ),
        _point(
            "GEV512",
            "GEV513",
            nb="Det er uklart hvor langt lederen kan gå overfor dem som ikke vil bruke løsningen.",
            nn="Det er uklart kor langt leiaren kan gå overfor dei som ikkje vil bruke løysinga.",
            en="It is unclear how far the manager may go with those who will not use the solution.",
        ),
    ),
    *_under(
        "B5-K",
        _point(
            "GEV501",
            "GEV508",
            nb="Mellomledere som ikke vet hvilke gevinster som ventes, vet heller ikke hva de må endre.",
            nn="Mellomleiarar som ikkje veit kva gevinstar som er venta, veit heller ikkje kva dei må endre.",
            en="Middle managers who do not know what gains are expected do not know what to change either.",
        ),
        _point(
            "GEV508",
            "GEV517",
            nb="Mellomledere som ikke vet hvordan gevinsten hentes, kan ikke legge om arbeid og bemanning eller passe på kvaliteten.",
            nn="Mellomleiarar som ikkje veit korleis gevinsten blir henta, kan ikkje leggje om arbeid og bemanning eller passe på kvaliteten.",
            en="Middle managers who do not know how to reap the gain cannot adapt work and staffing or keep an eye on quality.",
        ),
        _point(
            "GEV507",
            "GEV514",
            "GEV516",
            nb="Mellomledere som ikke måles på gevinstene og ikke ser nytten, setter andre oppgaver først.",
            nn="Mellomleiarar som ikkje blir målte på gevinstane og ikkje ser nytten, set andre oppgåver først.",
            en="Middle managers who are not measured on the gains, and do not see the use, put other tasks first.",
        ),
    ),
    *_under(
        "B5-L",
        _point(
            "GEV501",
            "GEV507",
            nb="Toppledere må si klart hvilke gevinster mellomlederen skal nå.",
            nn="Toppleiarar må seie klart kva gevinstar mellomleiaren skal nå.",
            en="Top managers must say clearly which gains the middle manager is to reach.",
        ),
        _point(
            "GEV503",
            "GEV507",
            nb="Toppleder og mellomleder må bli enige om gevinsten, veien dit og målemåten.",
            nn="Toppleiar og mellomleiar må bli einige om gevinsten, vegen dit og målemåten.",
            en="Top and middle manager must agree on the gain, the way there and how to measure it.",
        ),
        _point(
            "GEV514",
            "GEV517",
            nb="Toppledere må kreve at planlagte gevinster hentes, og gi mellomlederne det de trenger for å klare det.",
            nn="Toppleiarar må krevje at planlagde gevinstar blir henta, og gi mellomleiarane det dei treng for å klare det.",
            en="Top managers must require that planned gains are reaped, and give middle managers the tools to do it.",
        ),
        _point(
            "GEV514",
            nb="Det som ventes av lederen, kan skrives inn i lederavtalen.",
            nn="Det som er venta av leiaren, kan skrivast inn i leiaravtalen.",
            en="What is expected can be written into the managers' agreements.",
        ),
        _point(
            "GEV512",
            "GEV513",
            nb="Mellomledere må kunne kreve av sine ansatte at de legger om.",
            nn="Mellomleiarar må kunne krevje av sine tilsette at dei legg om.",
            en="Middle managers must be able to require of their staff that they change.",
        ),
        _point(
            "GEV506",
            "GEV515",
            nb="Planlegg gevinstene tidlig, og følg dem over tid.",
            nn="Planlegg gevinstane tidleg, og følg dei over tid.",
            en="Plan the gains early, and follow them over time.",
        ),
        _point(
            "GEV508",
            "GEV515",
            nb="Før prosjektet starter, bør det finnes en plan for hva som skal hentes av gevinster, og hvordan.",
            nn="Før prosjektet startar, bør det finnast ein plan for kva som skal hentast av gevinstar, og korleis.",
            en="Before the project starts, there should be a plan for which gains to reap, and how.",
        ),
        _point(
            "GEV502",
            nb="Pek ut gevinstansvarlige som svarer for at gevinstene blir nådd.",
            nn="Peik ut gevinstansvarlege som svarer for at gevinstane blir nådde.",
            en="Appoint gain owners who answer for the gains being reached.",
        ),
    ),
)
