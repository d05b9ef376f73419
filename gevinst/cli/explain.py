"""`gevinst explain`: ids, families and words to search for → the cards of the requirements they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.cli import meaning, more_options, options
from gevinst.cli.command import Argument, Command
from gevinst.cli.output import encoding, write
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gevinst.rules.rule import Rule

NOTHING_ASKED = Text(
    nb="Si hvilket krav som skal forklares: «gevinst explain GEV504», «gevinst explain GEV5» for en "
    "hel barriere, eller et ord å lete etter, som «gevinst explain nullpunkt».",
    nn="Sei kva krav som skal forklarast: «gevinst explain GEV504», «gevinst explain GEV5» for ein "
    "heil barriere, eller eit ord å leite etter, som «gevinst explain nullpunkt».",
    en="Say which requirement to explain: “gevinst explain GEV504”, “gevinst explain GEV5” for a "
    "whole barrier, or a word to search for, such as “gevinst explain baseline”.",
)
NOT_FOUND = Text(
    nb="Ingen krav heter eller handler om {words}. «gevinst rules» viser alle kravene.",
    nn="Ingen krav heiter eller handlar om {words}. «gevinst rules» viser alle krava.",
    en="No requirement is called or is about {words}. “gevinst rules” shows all requirements.",
)
NEARLY = Text(
    nb="Ingen krav heter eller handler om {words}. Mente du {near}?",
    nn="Ingen krav heiter eller handlar om {words}. Meinte du {near}?",
    en="No requirement is called or is about {words}. Did you mean {near}?",
)
QUOTED = Text(nb="«{word}»", nn="«{word}»", en="“{word}”")
SAYS = Text(
    nb="Forklar krav: hva som spørres om, hvorfor, hvem som sier det, og hvordan det skrives.",
    nn="Forklar krav: kva det blir spurt om, kvifor, kven som seier det, og korleis det blir skrive.",
    en="Explain requirements: what is asked, why, who says so, and how it is written.",
)
WORDS = Text(
    nb="ORD er en id (GEV504), en barriere (GEV5) eller noe å lete etter (nullpunkt).",
    nn="ORD er ein id (GEV504), ein barriere (GEV5) eller noko å leite etter (nullpunkt).",
    en="WORD is an id (GEV504), a barrier (GEV5) or something to search for (baseline).",
)
WORD = Text(nb="ORD", nn="ORD", en="WORD")


class Explain(NamedTuple):
    """What is asked for after `gevinst explain`, as it was written."""

    words: tuple[str, ...]
    format: str
    lang: str | None
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Write the cards; a word that means no requirement is wrong use."""
        form = meaning.chosen(more_options.CARD_FORMAT, self.format)
        language = meaning.language(self.lang) or language_of()
        if not self.words:
            raise WrongUse(NOTHING_ASKED)
        from gevinst.cli.faults import tell_of_packages  # noqa: PLC0415  (the whole catalogue)
        from gevinst.rules import requirements  # noqa: PLC0415
        from gevinst.rules.search import all_meant  # noqa: PLC0415

        plugins = not self.no_plugins
        code = tell_of_packages(language, plugins=plugins, debug=self.debug)
        every = requirements(plugins=plugins)
        rules, unknown = all_meant(self.words, every)
        if unknown:
            raise _not_found(unknown, every)
        from gevinst.views import explained  # noqa: PLC0415

        if form == "json":
            write(explained.as_json(rules))
        elif form == "markdown":
            write(explained.markdown(rules, language))
        else:
            from gevinst.views.stream import canvas  # noqa: PLC0415

            write(explained.terminal(rules, language, canvas()), encoding())
        return code


def _not_found(unknown: list[str], rules: Iterable[Rule[Any]]) -> WrongUse:
    from gevinst.rules.form.nearest import nearest  # noqa: PLC0415

    near = nearest(unknown[0], [rule.id for rule in rules])
    words = tuple(Phrase(QUOTED, {"word": meaning.cut(word)}) for word in unknown[:5])
    return WrongUse(NEARLY, words=words, near=near) if near else WrongUse(NOT_FOUND, words=words)


COMMAND = Command(
    Explain,
    SAYS,
    (WORDS,),
    arguments=(Argument("words", WORD, many=True, offers="rules"),),
    options=(more_options.CARD_FORMAT, options.LANG, options.NO_PLUGINS, options.DEBUG),
)
