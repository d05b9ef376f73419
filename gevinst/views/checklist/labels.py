"""The checklists' own words, in three languages."""

from __future__ import annotations

from gevinst.checklist.content import By
from gevinst.words import Text

TITLE = Text(
    nb="Sjekkliste for gevinstrealisering",
    nn="Sjekkliste for gevinstrealisering",
    en="Checklist for realising gains",
)
TO_ASK = Text(
    nb="Spørsmål å gå gjennom: {count}. Skriv svar, hvem som har ansvaret og dato.",
    nn="Spørsmål å gå gjennom: {count}. Skriv svar, kven som har ansvaret og dato.",
    en="Questions to go through: {count}. Write an answer, who is responsible and a date.",
)
DUE_ONLY = Text(
    nb="Bare krav som forfaller i fasen {phase}.",
    nn="Berre krav som forfell i fasen {phase}.",
    en="Only requirements that fall due in the phase {phase}.",
)
FOR_ONLY = Text(
    nb="Bare krav for: {reader}.",
    nn="Berre krav for: {reader}.",
    en="Only requirements for: {reader}.",
)
PHASE = Text(nb="Fasen {phase}", nn="Fasen {phase}", en="The phase {phase}")
TERMS = Text(
    nb="Forfaller: {due}. Alvor: {severity}.",
    nn="Forfell: {due}. Alvor: {severity}.",
    en="Due: {due}. Severity: {severity}.",
)
WHY = Text(nb="Hvorfor", nn="Kvifor", en="Why")
WHO = Text(nb="Hvem", nn="Kven", en="Who")
DUE = Text(nb="Forfaller", nn="Forfell", en="Due")
SEVERITY = Text(nb="Alvor", nn="Alvor", en="Severity")
BARRIER = Text(nb="Barriere", nn="Barriere", en="Barrier")
SOURCE = Text(nb="Kilde", nn="Kjelde", en="Source")
QUESTION = Text(nb="Spørsmål", nn="Spørsmål", en="Question")
ID = Text(nb="Id", nn="Id", en="Id")
STATUS = Text(nb="I planen", nn="I planen", en="In the plan")
PLAN_SAYS = Text(nb="Planen sier", nn="Planen seier", en="The plan says")
MISSING = Text(nb="Mangler", nn="Manglar", en="Missing")
BECAUSE = Text(nb="Begrunnelse", nn="Grunngiving", en="Reason")
SAID_OR_MISSING = Text(
    nb="Hva planen sier, og hva som mangler",
    nn="Kva planen seier, og kva som manglar",
    en="What the plan says, and what is missing",
)
ANSWER = Text(nb="Svar", nn="Svar", en="Answer")
RESPONSIBLE = Text(nb="Ansvarlig", nn="Ansvarleg", en="Responsible")
DATE = Text(nb="Dato", nn="Dato", en="Date")
AND_MORE = Text(nb="og {count} til", nn="og {count} til", en="and {count} more")
AND_MANY_MORE = Text(
    nb="og over {count} til", nn="og over {count} til", en="and more than {count} more"
)
AT_LINE = Text(nb="linje {line}", nn="linje {line}", en="line {line}")
CONCERNS = Text(
    nb="angår også {representatives}",
    nn="vedkjem òg {representatives}",
    en="also concerns {representatives}",
)
WAIVED_BY = Text(
    nb="{reason} Godkjent av {by}, {until}{limited}.",
    nn="{reason} Godkjent av {by}, {until}{limited}.",
    en="{reason} Approved by {by}, {until}{limited}.",
)
CHECKLIST = Text(nb="Sjekkliste", nn="Sjekkliste", en="Checklist")
ANSWERS = Text(nb="Svar", nn="Svar", en="Answers")
FILL_IN = Text(
    nb="Skriv svarene i kolonnen «{column}». Hver linje er et felt som planen mangler.",
    nn="Skriv svara i kolonnen «{column}». Kvar linje er eit felt som planen manglar.",
    en="Write the answers in the column “{column}”. Each line is a field that the plan lacks.",
)
FIRST_ONLY = Text(
    nb="Bare de første feltene er med her: {count}.",
    nn="Berre dei første felta er med her: {count}.",
    en="Only the first fields are here: {count}.",
)
GROUPS = {
    By.BARRIER: BARRIER,
    By.PHASE: Text(nb="Fase", nn="Fase", en="Phase"),
    By.ROLE: Text(nb="Rolle", nn="Rolle", en="Role"),
}
PROGRESS = Text(nb="Status", nn="Status", en="Status")
NOT_BEGUN = Text(nb="ikke begynt", nn="ikkje byrja", en="not begun")
UNDER_WAY = Text(nb="i arbeid", nn="i arbeid", en="under way")
FINISHED = Text(nb="ferdig", nn="ferdig", en="finished")
LEFT_OUT = Text(nb="gjelder ikke", nn="gjeld ikkje", en="not applicable")
FIELD = Text(nb="Felt i planen", nn="Felt i planen", en="Field in the plan")
WANTED = Text(nb="Hva som skal stå", nn="Kva som skal stå", en="What is to stand there")
NEEDED = Text(
    nb="Her skal det stå {due}.", nn="Her skal det stå {due}.", en="This cell is to hold {due}."
)
ONE_OF_THEM = Text(
    nb="ett av ordene i listen", nn="eitt av orda i lista", en="one of the words in the list"
)
SEVERAL = Text(
    nb="Flere skilles med komma.", nn="Fleire blir skilde med komma.", en="Commas between several."
)
SOMEONE_NEW = Text(
    nb="Er det noen ny, så skriv «(ny)» bak navnet.",
    nn="Er det nokon ny, så skriv «(ny)» bak namnet.",
    en="If it is someone new, write “(new)” after the name.",
)
GONE_THROUGH = Text(nb="Gjennomgått", nn="Gjennomgått", en="Gone through")
NAME = Text(nb="Navn", nn="Namn", en="Name")
SIGNATURE = Text(nb="Underskrift", nn="Underskrift", en="Signature")
