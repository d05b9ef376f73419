"""Problems that keep a file from being read → sentences that say what is wrong and what to do."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gevinst.rules.form.places import joined, shown
from gevinst.source.document import ProblemKind
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = Text(
    nb="Dette er en mappe, ikke en planfil. Skriv navnet på filen i mappen.",
    nn="Dette er ei mappe, ikkje ei planfil. Skriv namnet på fila i mappa.",
    en="This is a folder, not a plan file. Give the name of the file in the folder.",
)
LINK = Text(
    nb="Dette er en snarvei (lenke) som ikke fører til noen fil. Skriv navnet på selve planfilen.",
    nn="Dette er ein snarveg (lenkje) som ikkje fører til noka fil. Skriv namnet på sjølve planfila.",
    en="This is a link that does not lead to a file. Give the name of the plan file itself.",
)
SPECIAL = Text(
    nb="Dette er ikke en vanlig fil, så det kan ikke leses som en plan. Skriv navnet på planfilen.",
    nn="Dette er ikkje ei vanleg fil, så det kan ikkje lesast som ein plan. Skriv namnet på planfila.",
    en="This is not an ordinary file, so it can't be read as a plan. Give the name of the plan file.",
)
NO_RIGHTS = Text(
    nb="Du har ikke tilgang til å lese filen. Be den som eier filen, om lesetilgang.",
    nn="Du har ikkje tilgang til å lese fila. Be den som eig fila, om lesetilgang.",
    en="You have no right to read the file. Ask its owner for the right to read it.",
)
CANNOT_READ = Text(
    nb="Filen kunne ikke leses fra disken. Kontroller at filen finnes, og prøv igjen.",
    nn="Fila kunne ikkje lesast frå disken. Kontroller at fila finst, og prøv igjen.",
    en="The file could not be read from the disk. Make sure that it exists, and try again.",
)
CANNOT_READ_FOR = Text(
    nb="Filen kunne ikke leses fra disken. Systemet svarte «{reason}». Kontroller at filen finnes, og prøv igjen.",
    nn="Fila kunne ikkje lesast frå disken. Systemet svarte «{reason}». Kontroller at fila finst, og prøv igjen.",
    en="The file could not be read from the disk. The system answered “{reason}”. Make sure that it exists, and try again.",
)
TOO_BIG = Text(
    nb="Filen er større enn grensen på {limit} MB. Del planen i flere filer, eller fjern det som ikke hører til.",
    nn="Fila er større enn grensa på {limit} MB. Del planen i fleire filer, eller fjern det som ikkje høyrer til.",
    en="The file is larger than the limit of {limit} MB. Divide the plan into several files, or take out what does not belong.",
)
BINARY = Text(
    nb="Dette er ikke ren tekst, men for eksempel et bilde, et regneark eller et dokument. Skriv planen i en tekstfil, og lagre den som UTF-8.",
    nn="Dette er ikkje rein tekst, men til dømes eit bilete, eit rekneark eller eit dokument. Skriv planen i ei tekstfil, og lagre fila som UTF-8.",
    en="This is not plain text, but perhaps a picture, a spreadsheet or a document. Write the plan in a text file, and save it as UTF-8.",
)
UTF16 = Text(
    nb="Filen er lagret som UTF-16. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
    nn="Fila er lagra som UTF-16. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
    en="The file is saved as UTF-16. Save it again as UTF-8; you choose that as the “encoding” where you save.",
)
UTF32 = Text(
    nb="Filen er lagret som UTF-32. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
    nn="Fila er lagra som UTF-32. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
    en="The file is saved as UTF-32. Save it again as UTF-8; you choose that as the “encoding” where you save.",
)
NOT_UTF8 = Text(
    nb="Filen er ikke lagret som UTF-8: tegnet her kan ikke leses. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
    nn="Fila er ikkje lagra som UTF-8: teiknet her kan ikkje lesast. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
    en="The file is not saved as UTF-8: the character here can't be read. Save the file again as UTF-8; you choose that as the “encoding” where you save.",
)
NOT_UTF8_BUT = Text(
    nb="Filen er ikke lagret som UTF-8, trolig som {guess}. Lagre filen på nytt som UTF-8; det velges som «koding» der du lagrer.",
    nn="Fila er ikkje lagra som UTF-8, truleg som {guess}. Lagre fila på nytt som UTF-8; det vel du som «koding» der du lagrar.",
    en="The file is not saved as UTF-8, but probably as {guess}. Save it again as UTF-8; you choose that as the “encoding” where you save.",
)
CONTROL_CHARACTER = Text(
    nb="Her står et usynlig styretegn ({code}) som ikke kan stå i en plan. Slett det.",
    nn="Her står eit usynleg styreteikn ({code}) som ikkje kan stå i ein plan. Slett det.",
    en="There is an invisible control character ({code}) here, which a plan can't hold. Delete it.",
)
EMPTY = Text(
    nb="Filen er tom. Begynn den med linjen «gevinst: 1».",
    nn="Fila er tom. Byrj fila med linja «gevinst: 1».",
    en="The file is empty. Begin it with the line “gevinst: 1”.",
)
ONLY_COMMENTS = Text(
    nb="Filen har bare kommentarer. Ta bort tegnet # foran linjene som hører til planen.",
    nn="Fila har berre kommentarar. Ta bort teiknet # framfor linjene som høyrer til planen.",
    en="The file holds only comments. Take away the # before the lines that belong to the plan.",
)
ROOT_EMPTY = Text(
    nb="Filen har ikke noe innhold. Begynn planen med linjen «gevinst: 1».",
    nn="Fila har ikkje noko innhald. Byrj planen med linja «gevinst: 1».",
    en="The file has no content. Begin the plan with the line “gevinst: 1”.",
)
ROOT_IS_LIST = Text(
    nb="Filen er en liste. En plan begynner med linjen «gevinst: 1», uten strek foran.",
    nn="Fila er ei liste. Ein plan byrjar med linja «gevinst: 1», utan strek framfor.",
    en="The file is a list. A plan begins with the line “gevinst: 1”, without a dash before it.",
)
ROOT_IS_TEXT = Text(
    nb="Filen er sammenhengende tekst uten felt. En plan begynner med linjen «gevinst: 1».",
    nn="Fila er samanhengande tekst utan felt. Ein plan byrjar med linja «gevinst: 1».",
    en="The file is running text without fields. A plan begins with the line “gevinst: 1”.",
)
TOO_DEEP = Text(
    nb="Her ligger lister og felt mer enn {limit} nivåer inn i hverandre. Ingen plan trenger så mange; fjern det som er for mye.",
    nn="Her ligg lister og felt meir enn {limit} nivå inne i kvarandre. Ingen plan treng så mange; fjern det som er for mykje.",
    en="Lists and fields lie more than {limit} levels within each other here. No plan needs so many; take out what is too much.",
)
TOO_MANY = Text(
    nb="Filen har flere enn {limit} felt og verdier. Del planen i flere filer.",
    nn="Fila har fleire enn {limit} felt og verdiar. Del planen i fleire filer.",
    en="The file has more than {limit} fields and values. Divide the plan into several files.",
)
ALIAS_CYCLE = Text(
    nb="Her viser en gjentakelse (*) til noe den selv er en del av. Skriv innholdet i stedet.",
    nn="Her viser ei gjentaking (*) til noko ho sjølv er ein del av. Skriv innhaldet i staden.",
    en="The repetition (*) here refers to something that it is itself a part of. Write the content instead.",
)
ALIAS_TOO_MANY = Text(
    nb="Gjentakelsene (*) får planen til å vokse over alle grenser. Skriv innholdet i stedet.",
    nn="Gjentakingane (*) får planen til å vekse over alle grenser. Skriv innhaldet i staden.",
    en="The repetitions (*) make the plan grow beyond all limits. Write the content instead.",
)
MERGE_KEY = Text(
    nb="Fletting av felt (<<) kan ikke brukes i en plan. Skriv feltene der de hører til.",
    nn="Fletting av felt (<<) kan ikkje brukast i ein plan. Skriv felta der dei høyrer til.",
    en="Merging of fields (<<) can't be used in a plan. Write the fields where they belong.",
)
TAG = Text(
    nb="Merket «{tag}» kan ikke brukes i en plan. Slett det, og la verdien stå.",
    nn="Merket «{tag}» kan ikkje brukast i ein plan. Slett det, og lat verdien stå.",
    en="The mark “{tag}” can't be used in a plan. Delete it, and let the value stand.",
)
MANY_DOCUMENTS = Text(
    nb="Her begynner et nytt dokument i samme fil. Legg hver plan i sin egen fil.",
    nn="Her byrjar eit nytt dokument i same fila. Legg kvar plan i si eiga fil.",
    en="Another document begins here in the same file. Put each plan in a file of its own.",
)

SYNTAX = Text(
    nb="Teksten her følger ikke reglene for YAML. Se etter kolon, innrykk og anførselstegn her og på linjen over.",
    nn="Teksten her følgjer ikkje reglane for YAML. Sjå etter kolon, innrykk og hermeteikn her og på linja over.",
    en="The text here does not follow the rules of YAML. Look at colons, indentation and quotes here and on the line above.",
)
TAB = Text(
    nb="Her står en tabulator der det skal være mellomrom. Bytt den ut med mellomrom.",
    nn="Her står ein tabulator der det skal vere mellomrom. Byt han ut med mellomrom.",
    en="There is a tab here where there should be spaces. Replace it with spaces.",
)
UNSEEN = Text(
    nb="Her står et usynlig tegn ({code}) der det skal være vanlig mellomrom eller ingenting. Slett det, og skriv mellomrommet på nytt.",
    nn="Her står eit usynleg teikn ({code}) der det skal vere vanleg mellomrom eller ingenting. Slett det, og skriv mellomrommet på nytt.",
    en="There is an invisible character ({code}) here, where there should be an ordinary space or nothing. Delete it, and write the space again.",
)
COLON = Text(
    nb="Kolonene her stemmer ikke: hvert felt skal ha ett kolon etter navnet, og tekst med kolon i skal stå i anførselstegn. Se også om innrykket stemmer.",
    nn="Kolona her stemmer ikkje: kvart felt skal ha eitt kolon etter namnet, og tekst med kolon i skal stå i hermeteikn. Sjå òg om innrykket stemmer.",
    en="The colons here do not fit: each field should have one colon after its name, and text that holds a colon should stand in quotes. See also whether the indentation fits.",
)
UNCLOSED_QUOTE = Text(
    nb="Teksten som begynner med et anførselstegn her, blir aldri avsluttet. Sett inn det siste anførselstegnet.",
    nn="Teksten som byrjar med eit hermeteikn her, blir aldri avslutta. Set inn det siste hermeteiknet.",
    en="The text that begins with a quote here never ends. Put in the closing quote.",
)
UNCLOSED_BRACKET = Text(
    nb="Parentesen som begynner her, blir ikke lukket der den skal. Sett inn ], krøllparentesen eller kommaet som mangler.",
    nn="Parentesen som byrjar her, blir ikkje lukka der han skal. Set inn ], krøllparentesen eller kommaet som manglar.",
    en="The bracket that opens here is not closed where it should be. Put in the ], curly bracket or comma that is missing.",
)
INDENTATION = Text(
    nb="Linjen her passer ikke sammen med dem over. Se om innrykket er likt, og om noe står igjen etter et avsluttet anførselstegn.",
    nn="Linja her passar ikkje saman med dei over. Sjå om innrykket er likt, og om noko står att etter eit avslutta hermeteikn.",
    en="The line here does not fit those above. See whether the indentation is the same, and whether something is left after a closed quote.",
)
DASH = Text(
    nb="Her går listen i stykker: hvert punkt skal begynne med en strek (-), på en egen linje og like langt inne som de andre.",
    nn="Her går lista i stykke: kvart punkt skal byrje med ein strek (-), på ei eiga linje og like langt inne som dei andre.",
    en="The list breaks here: each item should begin with a dash (-), on a line of its own and as far in as the others.",
)
CHARACTER = Text(
    nb="Teksten her begynner med et tegn som har en egen betydning i YAML. Sett anførselstegn rundt teksten.",
    nn="Teksten her byrjar med eit teikn som har ei eiga tyding i YAML. Set hermeteikn rundt teksten.",
    en="The text here begins with a character that has a meaning of its own in YAML. Put quotes around the text.",
)
ALIAS_UNKNOWN = Text(
    nb="Stjernen (*) her viser til noe som ikke er merket med & lenger oppe. Skriv innholdet i stedet, eller sett anførselstegn rundt.",
    nn="Stjerna (*) her viser til noko som ikkje er merkt med & lenger oppe. Skriv innhaldet i staden, eller set hermeteikn rundt.",
    en="The star (*) here refers to something that is not marked with & further up. Write the content instead, or put quotes around it.",
)
DIRECTIVE = Text(
    nb="Her står en instruks til YAML (med % eller !) som ikke kan leses. Slett den.",
    nn="Her står ein instruks til YAML (med % eller !) som ikkje kan lesast. Slett han.",
    en="There is an instruction to YAML (with % or !) here that can't be read. Delete it.",
)
ESCAPE = Text(
    nb="Etter omvendt skråstrek (\\) står et tegn som ikke kan stå der. Bruk enkle anførselstegn (') rundt teksten.",
    nn="Etter omvend skråstrek (\\) står eit teikn som ikkje kan stå der. Bruk enkle hermeteikn (') rundt teksten.",
    en="After the backslash (\\) stands a character that can't stand there. Put single quotes (') around the text.",
)
REST_UNREAD = Text(
    nb="Det som står etter dette, er ikke lest.",
    nn="Det som står etter dette, er ikkje lese.",
    en="What stands after this has not been read.",
)

_SENTENCES: Mapping[tuple[ProblemKind, str], Text] = {
    (ProblemKind.NOT_A_FILE, ""): SPECIAL,
    (ProblemKind.NOT_A_FILE, "folder"): FOLDER,
    (ProblemKind.NOT_A_FILE, "link"): LINK,
    (ProblemKind.NO_RIGHTS, ""): NO_RIGHTS,
    (ProblemKind.CANNOT_READ, ""): CANNOT_READ,
    (ProblemKind.TOO_BIG, ""): TOO_BIG,
    (ProblemKind.BINARY, ""): BINARY,
    (ProblemKind.UTF16, ""): UTF16,
    (ProblemKind.UTF32, ""): UTF32,
    (ProblemKind.NOT_UTF8, ""): NOT_UTF8,
    (ProblemKind.CONTROL_CHARACTER, ""): CONTROL_CHARACTER,
    (ProblemKind.EMPTY, ""): EMPTY,
    (ProblemKind.ONLY_COMMENTS, ""): ONLY_COMMENTS,
    (ProblemKind.ROOT_EMPTY, ""): ROOT_EMPTY,
    (ProblemKind.ROOT_NOT_MAPPING, ""): ROOT_IS_TEXT,
    (ProblemKind.ROOT_NOT_MAPPING, "list"): ROOT_IS_LIST,
    (ProblemKind.TOO_DEEP, ""): TOO_DEEP,
    (ProblemKind.TOO_MANY, ""): TOO_MANY,
    (ProblemKind.ALIAS_CYCLE, ""): ALIAS_CYCLE,
    (ProblemKind.ALIAS_TOO_MANY, ""): ALIAS_TOO_MANY,
    (ProblemKind.MERGE_KEY, ""): MERGE_KEY,
    (ProblemKind.TAG, ""): TAG,
    (ProblemKind.MANY_DOCUMENTS, ""): MANY_DOCUMENTS,
    (ProblemKind.SYNTAX, ""): SYNTAX,
    (ProblemKind.SYNTAX, "tab"): TAB,
    (ProblemKind.SYNTAX, "invisible"): UNSEEN,
    (ProblemKind.SYNTAX, "colon"): COLON,
    (ProblemKind.SYNTAX, "unclosed_quote"): UNCLOSED_QUOTE,
    (ProblemKind.SYNTAX, "unclosed_bracket"): UNCLOSED_BRACKET,
    (ProblemKind.SYNTAX, "indentation"): INDENTATION,
    (ProblemKind.SYNTAX, "dash"): DASH,
    (ProblemKind.SYNTAX, "character"): CHARACTER,
    (ProblemKind.SYNTAX, "escape"): ESCAPE,
    (ProblemKind.SYNTAX, "alias_unknown"): ALIAS_UNKNOWN,
    (ProblemKind.SYNTAX, "directive"): DIRECTIVE,
}
_MEGABYTE = 1024 * 1024
_DETAILS = ("what", "is", "hint")
_READING_STOPS = frozenset(
    (
        ProblemKind.SYNTAX,
        ProblemKind.TOO_DEEP,
        ProblemKind.TOO_MANY,
        ProblemKind.ALIAS_CYCLE,
        ProblemKind.ALIAS_TOO_MANY,
        ProblemKind.MANY_DOCUMENTS,
    )
)


def sentence(kind: ProblemKind, facts: Mapping[str, Any]) -> Text | None:
    """The sentence about a problem; None for one that belongs to another requirement."""
    if kind is ProblemKind.NOT_UTF8 and facts.get("guess"):
        return NOT_UTF8_BUT
    if kind is ProblemKind.CANNOT_READ and facts.get("reason"):
        return CANNOT_READ_FOR
    detail = next((str(facts[name]) for name in _DETAILS if name in facts), "")
    text = _SENTENCES.get((kind, detail)) or _SENTENCES.get((kind, ""))
    if text is not None and kind in _READING_STOPS and text is not ALIAS_UNKNOWN:
        return joined(text, REST_UNREAD)
    return text


def readable_facts(kind: ProblemKind, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that a sentence writes otherwise than the reader: sizes in megabytes, tags cut."""
    if kind is ProblemKind.TOO_BIG:
        sizes = {name: facts.get(name) for name in ("size", "limit")}
        return {name: Decimal(size) / _MEGABYTE for name, size in sizes.items() if size}
    return {name: shown(fact) for name, fact in facts.items() if type(fact) is str}
