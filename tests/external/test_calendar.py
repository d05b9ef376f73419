"""The calendar file, as the library that calendars in browsers and mail programs use reads it."""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from gevinst.calendar.agenda import Asked
from gevinst.calendar.event import Span
from gevinst.views.calendar.ics import render
from gevinst.views.calendar.told import Told
from gevinst.words import Language
from tests.calendar.told import AS_OF, agenda_of
from tests.external.browser import program
from tests.hostile.every_field import HOSTILE, every_field

pytestmark = pytest.mark.external

EXAMPLES = Path(__file__).parents[2] / "examples"
READ = """
import fs from "node:fs";
import ICAL from "{library}";
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync("{file}", "utf8")));
const told = calendar.getAllSubcomponents("vevent").map(one => new ICAL.Event(one)).map(event => [
  event.uid, event.summary, event.startDate.toString(), event.endDate.toString(), event.sequence,
  event.component.getAllSubcomponents("valarm").length]);
console.log(JSON.stringify(told));
"""


@pytest.mark.parametrize(
    "text",
    [
        (EXAMPLES / "nattilsyn.gevinst.yaml").read_text("utf-8"),
        (EXAMPLES / "byggjesak.gevinst.yaml").read_text("utf-8"),
        every_field(HOSTILE),
        every_field("BEGIN:VEVENT\r\nUID:1\r\nå" * 40),
    ],
    ids=["nattilsyn", "byggjesak", "hostile", "long"],
)
def test_ical_js_reads_every_event_as_it_is(text: str, npm: Path, tmp_path: Path) -> None:
    agenda = agenda_of(text, asked=Asked(AS_OF, Span(date(2025, 1, 1))))
    file, script = tmp_path / "k.ics", tmp_path / "read.mjs"
    file.write_bytes(render(agenda, Language.NB, 7))
    library = (npm / "ical.js" / "dist" / "ical.js").as_uri()
    script.write_text(READ.replace("{library}", library).replace("{file}", str(file)), "utf-8")

    done = subprocess.run(
        [program("node"), str(script)], capture_output=True, check=True, timeout=60
    )

    told = Told(agenda, Language.NB)
    assert agenda.entries
    assert json.loads(done.stdout) == [
        [
            one.uid,
            told.what(one),
            str(one.event.start),
            str(one.event.end + timedelta(days=1)),
            (AS_OF - date(2000, 1, 1)).days,
            1,
        ]
        for one in agenda.entries
    ]
