"""Settings and the plans they hold for → what holds and where each value comes from: text or JSON."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.terms import terms_of
from gevinst.rules import requirements
from gevinst.rules.form.identity import masked
from gevinst.settings.keys import KEYS, NEVER
from gevinst.settings.settings import OURS, By
from gevinst.views.card import title
from gevinst.views.limits import families
from gevinst.views.visible import visible
from gevinst.words import Choice, Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gevinst.rules.rule import Rule
    from gevinst.settings.settings import Origin, Settings
    from gevinst.views.page import Page
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

VERSION = "1"
MOST_PLANS = 10

FOR = Text(
    nb="Innstillinger for {plans}", nn="Innstillingar for {plans}", en="Settings for {plans}"
)
FOR_MANY = Text(
    nb="Innstillinger for planer: {count}",
    nn="Innstillingar for planar: {count}",
    en="Settings for plans: {count}",
)
AND_MORE = Text(nb="… og {count} til", nn="… og {count} til", en="… and {count} more")
FILES = Text(
    nb="Filer som er lest, den nærmeste først: {files}.",
    nn="Filer som er lesne, den næraste først: {files}.",
    en="Files that were read, the nearest first: {files}.",
)
NO_FILES = Text(
    nb="Ingen filer med innstillinger er lest.",
    nn="Ingen filer med innstillingar er lesne.",
    en="No files with settings were read.",
)
VALUE = Text(
    nb="{name} = {value} ({origin})",
    nn="{name} = {value} ({origin})",
    en="{name} = {value} ({origin})",
)
OUR_DEFAULT = Text(nb="vår standard", nn="vår standard", en="our default")
THEIRS = Text(
    nb="satt i {origin}; vår standard er {default}",
    nn="sett i {origin}; vår standard er {default}",
    en="set in {origin}; our default is {default}",
)
IN_FILE = Text(nb="{name}, «{key}»", nn="{name}, «{key}»", en="{name}, “{key}”")
IN_ENVIRONMENT = Text(
    nb="miljøvariabelen {name}", nn="miljøvariabelen {name}", en="the environment variable {name}"
)
BY_FLAG = Text(
    nb="kommandolinjen, {name}", nn="kommandolinja, {name}", en="the command line, {name}"
)
_ORIGINS = {By.FILE: IN_FILE, By.ENVIRONMENT: IN_ENVIRONMENT, By.FLAG: BY_FLAG}
CHANGED = Text(
    nb="Krav der dere har satt noe annet enn vi",
    nn="Krav der de har sett noko anna enn vi",
    en="Requirements where you have set something else than we have",
)
OFF = Text(
    nb="Krav som ikke vurderes",
    nn="Krav som ikkje blir vurderte",
    en="Requirements that are not judged",
)
OFF_BY = Text(nb="{rules} ({origin})", nn="{rules} ({origin})", en="{rules} ({origin})")
WHOSE = Text(
    nb="Tall og alvorlighet er enten vår standard eller satt av dere. Ingen av dem står i KS-rapporten.",
    nn="Tal og alvor er anten vår standard eller sett av dykk. Ingen av dei står i KS-rapporten.",
    en="Numbers and severities are either our defaults or set by you. None of them stands in the KS report.",
)
SEVERITY = Text(nb="alvorlighet", nn="alvor", en="severity")


class Value(NamedTuple):
    """One value that holds, ours, and where it comes from; `about` is a number's meaning."""

    name: str
    value: Any
    default: Any
    origin: Origin | None
    about: Text | None = None


def terminal(groups: Mapping[Settings, Sequence[str]], spoken: Language, on: Canvas) -> str:
    """What holds for each group of plans, for a person at a terminal."""
    from gevinst.views.page import Page  # noqa: PLC0415  (rich, for a terminal only)

    page = Page(spoken, on)
    for number, (settings, plans) in enumerate(groups.items()):
        if number:
            page.raw("")
        _group(page, settings, plans)
    return page.text()


def _group(page: Page, settings: Settings, plans: Sequence[str]) -> None:
    _plans(page, plans)
    facts = {"files": settings.files}
    page.put(visible(page.say(FILES, facts) if settings.files else page.say(NO_FILES)), hang=2)
    page.raw("")
    for value in values(settings):
        page.put(_told(page, value), hang=2)
    changed = [(rule, told) for rule in requirements() if (told := of_rule(rule, settings))]
    if changed:
        page.heading(CHANGED)
    for rule, told in changed:
        page.put(title(rule, page.spoken), hang=2, style="bold")
        for value in told:
            page.put(_told(page, value), indent=2, hang=2)
            if value.about:
                page.put(page.say(value.about), indent=4)
    _off(page, settings)
    if changed:
        page.raw("")
        page.put(page.say(WHOSE))


def _plans(page: Page, plans: Sequence[str]) -> None:
    if len(plans) == 1:
        page.put(visible(page.say(FOR, {"plans": plans[0]})), style="bold")
        return
    page.put(page.say(FOR_MANY, {"count": len(plans)}), style="bold")
    for plan in plans[:MOST_PLANS]:
        page.put(visible(plan), indent=2, hang=2)
    if more := len(plans[MOST_PLANS:]):
        page.put(page.say(AND_MORE, {"count": more}), indent=2)


def _told(page: Page, value: Value) -> str:
    origin: Text | Phrase = OUR_DEFAULT
    if value.origin:
        origin = Phrase(THEIRS, {"origin": said(value.origin), "default": value.default})
    name = SEVERITY if value.name == "severity" else value.name
    return visible(page.say(VALUE, {"name": name, "value": value.value, "origin": origin}))


def _off(page: Page, settings: Settings) -> None:
    terms = terms_of(settings)
    if not terms.off:
        return
    page.heading(OFF)
    by = [(settings.origin(rule_id), rule_id) for rule_id in terms.off]
    for origin, pairs in groupby(sorted(by, key=repr), key=lambda pair: pair[0]):
        rules = families([rule_id for _, rule_id in pairs], terms.known)
        facts = {"rules": rules, "origin": said(origin) if origin else OUR_DEFAULT}
        page.put(visible(page.say(OFF_BY, facts)), hang=2)


def said(origin: Origin) -> Phrase:
    """Where a value comes from, in words."""
    return Phrase(_ORIGINS[origin.by], {"name": origin.name, "key": origin.key})


def values(settings: Settings) -> Iterator[Value]:
    """The keys that are one value each."""
    for key in KEYS:
        if key.field:
            value, ours = getattr(settings, key.field), getattr(OURS, key.field)
            yield Value(
                key.name,
                key.none if value is None else value,
                key.none if ours is None else ours,
                settings.origin(key.name),
            )


def of_rule(rule: Rule[Any], settings: Settings) -> list[Value]:
    """What is set for a requirement, where it is something else than ours."""
    severity = dict(settings.severities).get(rule.id, rule.severity)
    numbers = dict(settings.numbers)
    found = [Value("severity", severity, rule.severity, _at(settings, rule.id, "severity"))]
    found += [
        Value(
            each.name,
            numbers.get((rule.id, each.name), each.default),
            each.default,
            _at(settings, rule.id, each.name),
            each.about,
        )
        for each in rule.settings
    ]
    return [value for value in found if value.value != value.default]


def _at(settings: Settings, rule_id: str, name: str) -> Origin | None:
    return settings.origin(f"rules.{rule_id}.{name}")


def as_json(groups: Mapping[Settings, Sequence[str]]) -> str:
    """What holds for each group of plans, as one JSON document."""
    from gevinst.views.json import clean  # noqa: PLC0415  (where JSON is asked for)

    made = [_group_as_json(settings, plans) for settings, plans in groups.items()]
    return clean(
        json.dumps({"version": VERSION, "groups": made}, ensure_ascii=False, indent=2) + "\n"
    )


def _group_as_json(settings: Settings, plans: Sequence[str]) -> dict[str, Any]:
    return {
        "plans": list(map(masked, plans)),
        "files": list(map(masked, settings.files)),
        "settings": [_value_as_json(value) for value in values(settings)],
        "rules": [
            {"rule": rule.id} | _value_as_json(value)
            for rule in requirements()
            for value in of_rule(rule, settings)
        ],
        "off": [
            {"rule": rule_id, "from": _origin_as_json(settings.origin(rule_id))}
            for rule_id in terms_of(settings).off
        ],
    }


def _value_as_json(value: Value) -> dict[str, Any]:
    return {
        "key": value.name,
        "value": _plain(value.value),
        "default": _plain(value.default),
        "from": _origin_as_json(value.origin),
    }


def _plain(value: Any) -> Any:  # noqa: ANN401  (as `Value` has it)
    if isinstance(value, Choice):
        return value.value
    if value is NEVER:
        return NEVER.en
    return None if isinstance(value, Text) else value


def _origin_as_json(origin: Origin | None) -> dict[str, str] | None:
    if origin is None:
        return None
    key = {"key": masked(origin.key)} if origin.key else {}
    return {"by": origin.by.value, "name": masked(origin.name)} | key
