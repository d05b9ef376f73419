"""An indicator → the word in its texts that may mean a log of what employees do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gevinst.plan.gains import Indicator

_ANYWHERE = (
    # locks and keys
    "dørlås", "elektronisk lås", "elektroniske lås", "adgangskort", "adgangskontroll", "adgangslogg", "låslogg",
    "låselogg", "door lock", "doorlock", "smart lock", "key card", "keycard", "access card", "access log",
    # vehicles and places
    "kjørebok", "kjørebøk", "kjørelogg", "køyrebok", "køyrebøk", "køyrelogg", "flåtestyring", "posisjonsdata",
    "posisjonslogg", "lokasjonsdata", "bilsporing", "kjøretøysporing", "køyretøysporing", "driving log",
    "vehicle log", "geolocation", "location data",
    # working time
    "tidsregistrering", "timeregistrering", "timeliste", "innstempling", "utstempling", "time registration",
    "time recording", "timesheet", "time sheet", "time clock", "clocking in", "clock-in",
    # phones
    "telefonlogg", "samtalelogg", "anropslogg", "ringelogg", "samtaleopptak", "telefonstatistikk",
    "samtalestatistikk", "phone log", "call log", "call recording",
    # computers
    "innlogging", "pålogging", "skjermtid", "skjermopptak", "tastetrykk", "aktivitetslogg", "brukerlogg", "brukarlogg",
    "kameraovervåk", "kameraovervak", "screen time", "screen recording", "keystroke", "sign-in log", "activity log",
    "user log",
)  # fmt: skip
_AT_THE_START = (
    "gps",
    "rfid",
    "sporing",
    "tracking",
    "stempling",
    "e-lås",
    "login",
    "log-in",
    "logon",
)


def suspicious(measured: Indicator) -> tuple[str, str] | None:
    """The field and the word that make a log likely, where the plan does not say yes or no."""
    if measured.logs_employees is not None:
        return None
    for field in ("what", "source", "measurement_method"):
        if word := logging_word(getattr(measured, field) or ""):
            return field, word
    return None


def logging_word(text: str) -> str | None:
    """The first word of a text, as it is written, that may mean a log of what employees do."""
    folded = text.lower()
    places = [(folded.find(part), part) for part in _ANYWHERE]
    places += [(_start_of(part, folded), part) for part in _AT_THE_START]
    found = [(at, -len(part)) for at, part in places if at >= 0]
    if not found:
        return None
    at, length = min(found)
    return _whole(text, at, at - length)


def _start_of(part: str, text: str) -> int:
    """Where a word begins with a part, or -1."""
    at = text.find(part)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(part, at + 1)
    return at


def _whole(text: str, start: int, end: int) -> str:
    """The words of a text that a stretch of it touches."""
    while start and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    return text[start:end].strip("-")


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "-"
