"""`gevinst translate`: plans → the same plans with their keys and choices in another vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.cli import meaning, more_options
from gevinst.cli.changing import CHANGE_EXITS, CHANGE_PLANS, Changed, Told, Wish, change
from gevinst.cli.command import PLANS, Command
from gevinst.cli.usage import SEE_HELP
from gevinst.errors import WrongUse
from gevinst.words import Language, Phrase, Text

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded

NO_LANGUAGE = Text(
    nb="Si hvilket språk ordene skal skrives på: «--to nb», «--to nn» eller «--to en». {help}",
    nn="Sei kva språk orda skal skrivast på: «--to nb», «--to nn» eller «--to en». {help}",
    en="Say which language to write the words in: “--to nb”, “--to nn” or “--to en”. {help}",
)
DONE = Text(
    nb="felt og valg er skrevet på {language}. Ord som skiller seg: {count}. Tekstene er som de var.",
    nn="felt og val er skrivne på {language}. Ord som skil seg: {count}. Tekstane er som dei var.",
    en="fields and choices are written in {language}. Words that differ: {count}. Texts are as they were.",
)
MIXED = Text(
    nb="ord som sto på et annet språk enn resten: {count}. Veien tilbake gir dem på samme språk som resten",
    nn="ord som stod på eit anna språk enn resten: {count}. Vegen tilbake gir dei på same språk som resten",
    en="words that were in another language than the rest: {count}. The way back gives them in the language of the rest",
)
REPORT_IN = Text(
    nb="rapporten kommer fortsatt på {language}, for det sier feltet «{key}»",
    nn="rapporten kjem framleis på {language}, for det seier feltet «{key}»",
    en="the report will still be in {language}, for so the field “{key}” says",
)
NAMES = {
    Language.NB: Text(nb="bokmål", nn="bokmål", en="bokmål"),
    Language.NN: Text(nb="nynorsk", nn="nynorsk", en="nynorsk"),
    Language.EN: Text(nb="engelsk", nn="engelsk", en="English"),
}
SAYS = Text(
    nb="Skriv feltene og valgene i planer på et annet språk. Tekster og kommentarer er som de var.",
    nn="Skriv felta og vala i planar på eit anna språk. Tekstar og kommentarar er som dei var.",
    en="Write the fields and choices of plans in another language. Texts and comments are as they were.",
)


class Translate(NamedTuple):
    """What is asked for after `gevinst translate`, as it was written."""

    plans: tuple[str, ...]
    to: str | None = None
    diff: bool = False
    check: bool = False
    lang: str | None = None

    def run(self) -> int:
        """Translate the plans; the exit code says how it went."""
        to = meaning.language(self.to, more_options.TO)
        if to is None:
            raise WrongUse(NO_LANGUAGE, help=SEE_HELP)
        wish = Wish("translate --to nn", self.plans, self.diff, self.check, self.lang)
        return change(wish, lambda loaded: _translated(loaded, to))


def _translated(loaded: Loaded, to: Language) -> Changed:
    from gevinst.edit.vocabulary import key_of_language, translated  # noqa: PLC0415  (the models)

    made = translated(loaded, to)
    left = [Told(each.line, each.why) for each in made.left]
    if not made.changed:
        return Changed(loaded.document, (), left)
    told = [Phrase(DONE, {"language": NAMES[to], "count": len(made.changed)})]
    if made.foreign:
        told.append(Phrase(MIXED, {"count": made.foreign}))
    spoken = loaded.plan.language
    if spoken and spoken.language is not to:
        facts = {"language": NAMES[spoken.language], "key": key_of_language(to)}
        told.append(Phrase(REPORT_IN, facts))
    return Changed(made.loaded.document, [Told(0, each) for each in told], left)


COMMAND = Command(
    Translate,
    SAYS,
    (CHANGE_PLANS,),
    arguments=(PLANS,),
    options=(more_options.TO, more_options.DIFF, more_options.ONLY_CHECK, more_options.SAID_IN),
    epilog=CHANGE_EXITS,
)
