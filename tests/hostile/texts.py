"""Texts that try to be more than text, and a plan that holds one wherever a plan holds text."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from gevinst.check.judge import judge_plan
from gevinst.check.verdict import Finding, Gaps, Known
from gevinst.plan.load import plan_from
from gevinst.source.document import read
from tests.whole import AS_OF

if TYPE_CHECKING:
    from gevinst.check.verdict import PlanReport

HOSTILE = {
    "line breaks": "a\nb\r\nc\rd\x85e\u2028f\u2029g",
    "a command": "::error file=x,line=1::owned",
    "a command on the next line": "a\n::set-output name=x::y\n  ::add-mask::z",
    "an old command": "##[error]x ##[group]y ##vso[task.setvariable variable=a]b",
    "a heading": "## a\n## b",
    "a command in percent signs": "%0A::error::x%0D%25,:%3A",
    "a cell": "a | b || c \\| d",
    "a script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "details": "</details></summary><details open><!-- x -->",
    "the end of character data": "]]> --> <![CDATA[x]]> &lt; &#27; &amp; \"'",
    "control signs": "a\x00b\x07c\x1b[31md\x1b]8;;http://x\x07e\x7ff\x9b1mg\ufffe\uffff",
    "bidi": "a\u202eb\u2066c\u2069\u200bd\ufeffe",
    "a formula": "=1+1",
    "a mention": "@octocat and @org/team, kari@kommune.no",
    "a reference": "#12 GH-12 octo/repo#34",
    "ticks": "`a` ``b`` ````c```` `",
    "a fence": "```\n</details>\n~~~",
    "links": "[a](http://x) ![b](x) <http://y> https://z.no www.w.no [c]: d",
    "emphasis": "*a* _b_ __c__ ~~d~~ $e$ :tada: :x:",
    "blocks": "- a\n# b\n> c\n1. d\n=== \n---\n    e",
    "emoji": "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 😀",
    "an identity number": "01010150074",
    "a long one": "x" * 5_000 + "::error::" + "`" * 50,
    "placeholders": "{0} {name} %s %(x)s ${{ github.token }} $(id)",
    "half a character": "a\udcff\ud800b",
    "separators": "C:\\a/b//../c?d=e&f;g",
}


def hostile_plan(text: str) -> bytes:
    """A plan with the text in names, ids, references, reasons, unknown keys and values of every kind."""
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        text = text.encode("utf-8", "replace").decode()  # no file of UTF-8 holds half a character
    said = json.dumps(text)
    return f"""\
gevinst: 1
prosjekt: {{navn: {said}, virksomhet: {said}, fase: innføring, prosjekteier: {said}, startet: {said}}}
{json.dumps(text[:300])}: {said}
personer: [{{id: rita, navn: {said}, rolle: {said}}}, {{id: {said}, navn: B}}]
enheter: [{{id: natt, navn: {said}, leder: {said}, ansatte: {said}}}, {{id: {said}, leder: rita, ansatte: 3}}]
løsning: {{valgt: 2025-11-17, tas_i_bruk: 2026-02-02}}
opplæring: {{økter: [{{navn: {said}, enheter: [natt, {said}]}}]}}
gevinster:
  - {{id: {said}, hva: {said}, slag: tid, gevinstansvarlig: {said}, måleindikator: {{hva: {said}}}}}
  - {{id: ro, hva: {said}, slag: {said}, gevinstansvarlig: rita, nullpunkt: {{verdi: {said}}}}}
unntak:
  - {{krav: GEV504, begrunnelse: {said}, godkjent_av: {said}}}
  - {{krav: GEV505, begrunnelse: {said}, gevinster: [ro]}}
  - {{krav: {said}, begrunnelse: {said}}}
""".encode()


def changed_plans(text: str) -> tuple[bytes, bytes]:
    """Two versions of such a plan, in which all that holds the text differs; both can be read."""
    new = hostile_plan(text)
    if any(
        sign > "\uffff" for sign in text
    ):  # JSON escapes these as two halves, which YAML refuses
        new = new.replace(json.dumps(text).encode(), json.dumps(text, ensure_ascii=False).encode())
    return hostile_plan("before"), new


def hostile_report(text: str) -> PlanReport:
    """The report on such a plan in a file of such a name; a baseline knows every other requirement."""
    report = judge_plan(plan_from(read(hostile_plan(text), f"{text}.yaml")), AS_OF)
    assert not report.faults, report.faults[0].traceback
    return with_known(report)


def with_known(report: PlanReport) -> PlanReport:
    """The report as a baseline would have it that knows the gaps of every other requirement."""
    findings = tuple(
        Finding(rule, Known(verdict.gaps, verdict.excused))
        if isinstance(verdict, Gaps) and number % 2 and rule.id != "GEV504"
        else Finding(rule, verdict)
        for number, (rule, verdict) in enumerate(report.findings)
    )
    return replace(report, findings=findings)
