"""`gevinst rules`: the catalogue of requirements, or the report's passages with those that answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.cli import meaning, more_options, options
from gevinst.cli.command import Command
from gevinst.cli.output import encoding, write
from gevinst.cli.speech import language_of
from gevinst.errors import WrongUse
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.rules.rule import Rule

NONE_LEFT = Text(
    nb="Ingen krav passer med alt det du ba om. Ta bort ett av valgene.",
    nn="Ingen krav passar med alt det du bad om. Ta bort eitt av vala.",
    en="No requirement fits all that you asked for. Take one of the options away.",
)
SAYS = Text(
    nb="Vis kravene som en tabell, alle eller et utvalg.",
    nn="Vis krava som ein tabell, alle eller eit utval.",
    en="Show the requirements as a table, all or some of them.",
)


class Rules(NamedTuple):
    """What is asked for after `gevinst rules`, as it was written."""

    barrier: str | None
    phase: str | None
    severity: str | None
    source: str | None
    role: str | None
    passages: bool
    format: str
    lang: str | None
    no_plugins: bool = False
    debug: bool = False

    def run(self) -> int:
        """Write the catalogue; a combination that leaves nothing is wrong use."""
        from gevinst.cli.faults import tell_of_packages  # noqa: PLC0415

        form = meaning.chosen(more_options.CARD_FORMAT, self.format)
        language = meaning.language(self.lang) or language_of()
        plugins = not (self.no_plugins or self.passages)  # the report's passages are ours to answer
        code = tell_of_packages(language, plugins=plugins, debug=self.debug)
        rules = self._chosen(plugins=plugins)
        if not rules:
            raise WrongUse(NONE_LEFT)
        from gevinst.views import catalogue, traced  # noqa: PLC0415

        view = traced if self.passages else catalogue
        if form == "terminal":
            from gevinst.views.stream import canvas  # noqa: PLC0415

            write(view.terminal(rules, language, canvas()), encoding())
        else:
            write(view.as_json(rules) if form == "json" else view.markdown(rules, language))
        return code

    def _chosen(self, *, plugins: bool) -> list[Rule[Any]]:
        from gevinst.rules import requirements  # noqa: PLC0415  (all of it)

        rules = requirements(plugins=plugins)

        barrier, phase = meaning.barrier(self.barrier), meaning.phase(self.phase)
        severity, role = meaning.severity(self.severity), meaning.role(self.role)
        source = meaning.source(self.source, rules)
        return [
            rule
            for rule in rules
            if barrier in (None, rule.family)
            and phase in (None, rule.due)
            and severity in (None, rule.severity)
            and (role is None or rule.is_for(role))
            and (source is None or source in rule.sources)
        ]


COMMAND = Command(
    Rules,
    SAYS,
    options=(
        more_options.BARRIER,
        more_options.DUE,
        more_options.SEVERITY,
        more_options.SOURCE,
        more_options.ROLE,
        more_options.PASSAGES,
        more_options.CARD_FORMAT,
        options.LANG,
        options.NO_PLUGINS,
        options.DEBUG,
    ),
)
