"""Files with something wrong, each with the place and the sentence that a user must get."""

from __future__ import annotations

from typing import NamedTuple


class Bad(NamedTuple):
    """A file, the requirement that tells what is wrong, where, and in which words (nb, nn, en)."""

    data: bytes
    rule: str
    place: tuple[int, int] | None
    said: tuple[str, str, str]


def bad(data: bytes | str, rule: str, place: tuple[int, int] | None, *said: str) -> Bad:
    nb, nn, en = said
    return Bad(data.encode() if isinstance(data, str) else data, rule, place, (nb, nn, en))


PLAN = "gevinst: 1\n"
TENFOLD = "".join(f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
REST = (
    " Det som står etter dette, er ikke lest.",
    " Det som står etter dette, er ikkje lese.",
    " What stands after this has not been read.",
)
PHASES = "konsept, planlegging, innføring"

BAD = {
    "binary": bad(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "GEV001", None,
        "Dette er ikke ren tekst, men for eksempel et bilde, et regneark eller et dokument. Skriv planen i en tekstfil, og lagre den som UTF-8.",
        "Dette er ikkje rein tekst, men til dømes eit bilete, eit rekneark eller eit dokument. Skriv planen i ei tekstfil, og lagre fila som UTF-8.",
        "This is not plain text, but perhaps a picture, a spreadsheet or a document. Write the plan in a text file, and save it as UTF-8.",
    ),
    "latin-1": bad(
        (PLAN + "prosjekt: {navn: Bærum}\n").encode("latin-1"), "GEV001", (2, 19),
        "Filen er ikke lagret som UTF-8, trolig som Windows-1252. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
        "Fila er ikkje lagra som UTF-8, truleg som Windows-1252. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
        "The file is not saved as UTF-8, but probably as Windows-1252. Save it again as UTF-8; you choose that as the “encoding” where you save.",
    ),
    "utf-16": bad(
        PLAN.encode("utf-16"), "GEV001", None,
        "Filen er lagret som UTF-16. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
        "Fila er lagra som UTF-16. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
        "The file is saved as UTF-16. Save it again as UTF-8; you choose that as the “encoding” where you save.",
    ),
    "escape-code": bad(
        PLAN + "prosjekt: {navn: \x1b[31mRo}\n", "GEV001", (2, 18),
        "Her står et usynlig styretegn (U+001B) som ikke kan stå i en plan. Slett det.",
        "Her står eit usynleg styreteikn (U+001B) som ikkje kan stå i ein plan. Slett det.",
        "There is an invisible control character (U+001B) here, which a plan can't hold. Delete it.",
    ),
    "tab": bad(
        PLAN + "prosjekt:\n\tnavn: Ro\n", "GEV001", (3, 1),
        "Her står en tabulator der det skal være mellomrom. Bytt den ut med mellomrom." + REST[0],
        "Her står ein tabulator der det skal vere mellomrom. Byt han ut med mellomrom." + REST[1],
        "There is a tab here where there should be spaces. Replace it with spaces." + REST[2],
    ),
    "empty": bad(
        "", "GEV001", None,
        "Filen er tom. Begynn den med linjen «gevinst: 1».",
        "Fila er tom. Byrj fila med linja «gevinst: 1».",
        "The file is empty. Begin it with the line “gevinst: 1”.",
    ),
    "comments": bad(
        "# gevinst: 1\n", "GEV001", None,
        "Filen har bare kommentarer. Ta bort tegnet # foran linjene som hører til planen.",
        "Fila har berre kommentarar. Ta bort teiknet # framfor linjene som høyrer til planen.",
        "The file holds only comments. Take away the # before the lines that belong to the plan.",
    ),
    "two-documents": bad(
        PLAN + "---\n" + PLAN, "GEV001", (2, 1),
        "Her begynner et nytt dokument i samme fil. Legg hver plan i sin egen fil." + REST[0],
        "Her byrjar eit nytt dokument i same fila. Legg kvar plan i si eiga fil." + REST[1],
        "Another document begins here in the same file. Put each plan in a file of its own." + REST[2],
    ),
    "python-object": bad(
        PLAN + "prosjekt: {navn: !!python/object/apply:os.system ['ls']}\n", "GEV001", (2, 18),
        "Merket «!!python/object/apply:os.system» kan ikke brukes i en plan. Slett det, og la verdien stå.",
        "Merket «!!python/object/apply:os.system» kan ikkje brukast i ein plan. Slett det, og lat verdien stå.",
        "The mark “!!python/object/apply:os.system” can't be used in a plan. Delete it, and let the value stand.",
    ),
    "alias-bomb": bad(
        PLAN + "x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + TENFOLD, "GEV001", (6, 46),
        "Gjentakelsene (*) får planen til å vokse over alle grenser. Skriv innholdet i stedet." + REST[0],
        "Gjentakingane (*) får planen til å vekse over alle grenser. Skriv innhaldet i staden." + REST[1],
        "The repetitions (*) make the plan grow beyond all limits. Write the content instead." + REST[2],
    ),
    "recursive-alias": bad(
        PLAN + "gevinster: &g [*g]\n", "GEV001", (2, 16),
        "Her viser en gjentakelse (*) til noe den selv er en del av. Skriv innholdet i stedet." + REST[0],
        "Her viser ei gjentaking (*) til noko ho sjølv er ein del av. Skriv innhaldet i staden." + REST[1],
        "The repetition (*) here refers to something that it is itself a part of. Write the content instead." + REST[2],
    ),
    "deep": bad(
        PLAN + "x-a:\n" + "- " * 10_000, "GEV001", (3, 199),
        "Her ligger lister og felt mer enn 100 nivåer inn i hverandre. Ingen plan trenger så mange; fjern det som er for mye." + REST[0],
        "Her ligg lister og felt meir enn 100 nivå inne i kvarandre. Ingen plan treng så mange; fjern det som er for mykje." + REST[1],
        "Lists and fields lie more than 100 levels within each other here. No plan needs so many; take out what is too much." + REST[2],
    ),
    "50-mb-line": bad(
        PLAN.encode() + b"x-a: " + bytes(50 * 1024 * 1024), "GEV001", None,
        "Filen er større enn grensen på 5 MB. Del planen i flere filer, eller fjern det som ikke hører til.",
        "Fila er større enn grensa på 5 MB. Del planen i fleire filer, eller fjern det som ikkje høyrer til.",
        "The file is larger than the limit of 5 MB. Divide the plan into several files, or take out what does not belong.",
    ),
    "key-twice": bad(
        PLAN + "prosjekt:\n  navn: Ro\n  navn: Uro\n", "GEV003", (4, 3),
        "Feltet «navn» står to ganger, på linje 3 og linje 4. Behold ett av dem.",
        "Feltet «navn» står to gonger, på linje 3 og linje 4. Behald eitt av dei.",
        "The field “navn” stands twice, on line 3 and line 4. Keep one of them.",
    ),
    "key-twice-on-a-line": bad(
        PLAN + "prosjekt: {navn: Ro, navn: Uro}\n", "GEV003", (2, 22),
        "Feltet «navn» står to ganger på linje 2. Behold ett av dem.",
        "Feltet «navn» står to gonger på linje 2. Behald eitt av dei.",
        "The field “navn” stands twice on line 2. Keep one of them.",
    ),
    "key-in-two-vocabularies": bad(
        PLAN + "gevinster: [{id: a}]\ngains: [{id: b}]\n", "GEV003", (3, 1),
        "«gevinster» på linje 2 og «gains» på linje 3 er to ord for samme felt. Behold ett av dem.",
        "«gevinster» på linje 2 og «gains» på linje 3 er to ord for same feltet. Behald eitt av dei.",
        "“gevinster” on line 2 and “gains” on line 3 are two words for one field. Keep one of them.",
    ),
    "newer-version": bad(
        "gevinst: 2\n", "GEV002", (1, 1),
        "Planen er skrevet i versjon 2 av formatet, men dette programmet kjenner bare versjoner til og med 1. Oppdater programmet.",
        "Planen er skriven i versjon 2 av formatet, men dette programmet kjenner berre versjonar til og med 1. Oppdater programmet.",
        "The plan is written in version 2 of the format, but this program knows no version after 1. Update the program.",
    ),
    "version-0": bad(
        "gevinst: 0\n", "GEV002", (1, 1),
        "Det finnes ingen versjon 0 av formatet. Skriv «gevinst: 1».",
        "Det finst ingen versjon 0 av formatet. Skriv «gevinst: 1».",
        "There is no version 0 of the format. Write “gevinst: 1”.",
    ),
    "version-with-fields": bad(
        "gevinst: {a: 1}\n", "GEV002", (1, 10),
        "Innholdet i «gevinst» er satt opp feil: der skal det stå et helt tall.",
        "Innhaldet i «gevinst» er sett opp feil: der skal det stå eit heilt tal.",
        "The content of “gevinst” is set out wrongly: it should be a whole number.",
    ),
    "no-such-day": bad(
        PLAN + "prosjekt:\n  startet: 2025-13-40\n", "GEV002", (3, 12),
        "I «startet» står «2025-13-40», men der skal det stå en dato som finnes, skrevet som år-måned-dag; 2025-13-40 finnes ikke i kalenderen.",
        "I «startet» står «2025-13-40», men der skal det stå ein dato som finst, skriven som år-månad-dag; 2025-13-40 finst ikkje i kalenderen.",
        "“startet” holds “2025-13-40”, but should hold a date that exists, written as year-month-day; 2025-13-40 is not in the calendar.",
    ),
    "two-numbers": bad(
        PLAN + "ledelse:\n  finansiering_samlet: 1.200\n", "GEV002", (3, 24),
        "I «finansiering_samlet» står «1.200», men der skal det stå et tall med én betydning; 1.200 kan leses som 1,2 og som 1\xa0200.",
        "I «finansiering_samlet» står «1.200», men der skal det stå eit tal med éi tyding; 1.200 kan lesast som 1,2 og som 1\xa0200.",
        "“finansiering_samlet” holds “1.200”, but should hold a number with one meaning; 1.200 may be read as 1.2 and as 1,200.",
    ),
    "key-is-a-list": bad(
        PLAN + "prosjekt:\n  ? [a, b]\n  : c\n", "GEV002", (3, 5),
        "Navnet på feltet her er ikke et ord. Skriv navnet på et felt, for eksempel «gevinster».",
        "Namnet på feltet her er ikkje eit ord. Skriv namnet på eit felt, til dømes «gevinstar».",
        "The name of the field here is not a word. Write the name of a field, such as “gains”.",
    ),
    "key-is-empty": bad(
        PLAN + "'': c\n", "GEV002", (2, 1),
        "Foran kolonet her mangler navnet på feltet. Skriv navnet, eller slett linjen.",
        "Framfor kolonet her manglar namnet på feltet. Skriv namnet, eller slett linja.",
        "The name of the field before the colon here is missing. Write the name, or delete the line.",
    ),
    "key-is-a-number": bad(
        PLAN + "12: c\n", "GEV002", (2, 1),
        "Feltet «12» finnes ikke i planformatet på dette stedet. Her kan disse stå: gevinst, språk, prosjekt, personer, enheter, løsning, endring, ledelse, opplæring, involvering, gevinstrealiseringsplan, gevinster og unntak. Er feltet deres eget, så begynn navnet med «x-».",
        "Feltet «12» finst ikkje i planformatet på denne staden. Her kan desse stå: gevinst, språk, prosjekt, personer, enheter, løsning, endring, ledelse, opplæring, involvering, gevinstrealiseringsplan, gevinster og unntak. Er feltet dykkar eige, så byrj namnet med «x-».",
        "The plan format has no field “12” in this place. These may stand here: gevinst, språk, prosjekt, personer, enheter, løsning, endring, ledelse, opplæring, involvering, gevinstrealiseringsplan, gevinster and unntak. If the field is your own, begin its name with “x-”.",
    ),
    "odd-space-before-a-key": bad(
        PLAN + "prosjekt:\n\xa0\xa0navn: Ro\n", "GEV002", (3, 1),
        "Her står et usynlig tegn (U+00A0) der det skal være vanlig mellomrom eller ingenting. Slett det, og skriv mellomrommet på nytt.",
        "Her står eit usynleg teikn (U+00A0) der det skal vere vanleg mellomrom eller ingenting. Slett det, og skriv mellomrommet på nytt.",
        "There is an invisible character (U+00A0) here, where there should be an ordinary space or nothing. Delete it, and write the space again.",
    ),
    "markup": bad(
        PLAN + "prosjekt:\n  fase: '[/red] :smile:'\n", "GEV002", (3, 9),
        f"I «fase» står «[/red] :smile:», men der skal det stå ett av ordene {PHASES} og realisering.",
        f"I «fase» står «[/red] :smile:», men der skal det stå eitt av orda {PHASES} og realisering.",
        f"“fase” holds “[/red] :smile:”, but should hold one of the words {PHASES} and realisering.",
    ),
    "list-of-names": bad(
        PLAN + "personer: Kari\n", "GEV002", (2, 11),
        "I «personer» står «Kari», men der skal det stå en liste der hvert punkt har felt som id og navn.",
        "I «personer» står «Kari», men der skal det stå ei liste der kvart punkt har felt som id og navn.",
        "“personer” holds “Kari”, but should hold a list where each item has fields such as id and navn.",
    ),
    "same-item-by-alias": bad(
        PLAN + "personer:\n  - &a {id: a, navn: Kari}\n  - *a\n", "GEV004", (4, 5),
        "Gjentakelsen (*) her tar med «a» en gang til, med samme id. Skriv et nytt punkt med sin egen id i stedet.",
        "Gjentakinga (*) her tek med «a» ein gong til, med same id. Skriv eit nytt punkt med sin eigen id i staden.",
        "The repetition (*) here brings in “a” once more, with the same id. Write a new item with an id of its own instead.",
    ),
}  # fmt: skip
UNREADABLE = {"binary", "latin-1", "utf-16", "escape-code", "empty", "comments", "50-mb-line"}
