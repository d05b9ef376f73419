"""The words on a command line so far → what may stand next, for a shell to offer.

It reads the table of commands, and neither typer nor the models of plans: a person waits for it with a
finger on the key. Each line of the answer is a value, a tab and what it is; `:plans` and `:files` ask the
shell for files. The word that is being written comes last, behind an `=`, for some shells lose empty words.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli.offered import FILES, PLANS, READERS, Offer, offered
from gevinst.cli.speech import language_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.cli.command import Argument, Command
    from gevinst.cli.options import Option
    from gevinst.words import Language

LONGEST_TOLD = 70
_ESCAPED = re.compile(r"\\(.)")


class Complete(NamedTuple):
    """What a shell asks for: its name, and the words behind `gevinst`."""

    shell: str
    argv: tuple[str, ...]

    def run(self) -> int:
        """Print what may stand next. Whatever goes wrong, a shell is told nothing and shows no error."""
        from gevinst.cli.output import write  # noqa: PLC0415

        with suppress(Exception):
            write("".join(f"{line}\n" for line in self._lines()))
        return exits.OK

    def _lines(self) -> Iterator[str]:
        *words, word = self.argv or ("=",)
        raw = self.shell == "bash"
        bare = [_bare(each) if raw else each for each in (*words, word.removeprefix("="))]
        words, word, head = _parted(bare[:-1], bare[-1])
        for each in completions(words, word, language_of(words)):
            told = _on_a_line(each.told)
            yield f"{head}{each.value}\t{told}" if told else head + each.value


def _bare(word: str) -> str:
    """A word as bash hands it over, without its quotes and backslashes."""
    if word[:1] in {'"', "'"}:
        return word[1:].removesuffix(word[0])
    return _ESCAPED.sub(r"\1", word)


def _parted(words: list[str], word: str) -> tuple[list[str], str, str]:
    """A flag apart from its value: `--flag=value`, which bash hands over in three words; and what to put back."""
    if word == "=":
        return words, "", ""
    if words[-1:] == ["="]:
        return words[:-1], word, ""
    flag, equals, value = word.partition("=")
    if equals and flag.startswith("--"):
        return [*words, flag], value, f"{flag}="
    return words, word, ""


def _on_a_line(text: str) -> str:
    """What a value is, as a shell may show it: on one line, with nothing that it would obey."""
    from gevinst.views.visible import visible  # noqa: PLC0415

    if len(text) > LONGEST_TOLD:
        text = text[: LONGEST_TOLD - 1] + "…"
    return visible(text).replace("\\", "/")


def completions(words: list[str], word: str, spoken: Language) -> list[Offer]:
    """What may stand after some words and begins with another one."""
    from gevinst.cli.app import command, commands  # noqa: PLC0415

    if not words:
        from gevinst.cli import about  # noqa: PLC0415

        named = [Offer(each.name, each.says.to(spoken)) for each in commands()]
        flags = [Offer("--version", about.VERSION.to(spoken)), Offer("--help")]
        return _beginning([*named, *flags] if word.startswith("-") else named, word)
    if (found := command(words[0])) is None:
        return []
    line = _Line(found)
    for each in words[1:]:
        line.read(each)
    return line.next(word, spoken)


@dataclass(slots=True)
class _Line:
    """What the words after a command have said so far."""

    command: Command
    plain: list[str] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    pending: Option | None = None
    following: str = ""
    ended: bool = False

    def read(self, word: str) -> None:
        """Take in one more word."""
        if self.pending:
            self.following = READERS.get(word, "") if self.pending.offers == "readers" else ""
            self.pending = None
        elif self.ended or not word.startswith("-") or word == "-":
            if not self.following:
                self.plain.append(word)
            self.following = ""
        elif word == "--":
            self.ended = True
        else:
            flag, equals, _ = word.partition("=")
            option = next((each for each in self.command.options if each.flag == flag), None)
            self.given.add(flag)
            self.pending = option if option and not option.is_switch and not equals else None

    def next(self, word: str, spoken: Language) -> list[Offer]:
        """What may stand next."""
        if self.pending:
            return self._of_option(self.pending, word, spoken)
        if self.following:
            return offered(self.following, word, self._plan(), spoken)
        if word.startswith("-") and not self.ended:
            free = [e for e in self.command.options if e.many or e.flag not in self.given]
            flags = [Offer(each.flag, each.about.to(spoken)) for each in free]
            return _beginning([*flags, Offer("--help")], word)
        argument = self._argument(len(self.plain))
        return self._of(argument.offers, word, spoken) if argument else []

    def _of_option(self, option: Option, word: str, spoken: Language) -> list[Offer]:
        if option.choices:
            return _beginning([Offer(each) for each in option.choices], word)
        return self._of(option.offers or (FILES if option.value == "FILE" else ""), word, spoken)

    def _of(self, what: str, word: str, spoken: Language) -> list[Offer]:
        if what in {FILES, PLANS}:
            return [Offer(f":{what}")]
        return offered(what, word, self._plan(), spoken)

    def _argument(self, at: int) -> Argument | None:
        arguments = self.command.arguments
        if at < len(arguments):
            return arguments[at]
        return arguments[-1] if arguments and arguments[-1].many else None

    def _plan(self) -> str | None:
        """The plan on the line, which may not have been written before that which asks for it."""
        for at, word in enumerate(self.plain):
            argument = self._argument(at)
            if argument and argument.offers == PLANS:
                return word
        return None


def _beginning(offers: list[Offer], word: str) -> list[Offer]:
    return [each for each in offers if each.value.startswith(word)]
