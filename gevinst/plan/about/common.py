"""What fields mean that mean the same wherever they stand."""

from gevinst.words import Text

ABOUT = {
    "id": Text(
        nb="Et kort navn uten mellomrom, som resten av planen viser til.",
        nn="Eit kort namn utan mellomrom, som resten av planen viser til.",
        en="A short name without spaces, which the rest of the plan refers to.",
    ),
    "unit": Text(nb="Enheten det gjelder.", nn="Eininga det gjeld.", en="The unit it is about."),
    "units": Text(
        nb="Enhetene det gjelder.", nn="Einingane det gjeld.", en="The units it is about."
    ),
    "date": Text(
        nb="Dagen det skjer, eller skjedde.",
        nn="Dagen det skjer, eller skjedde.",
        en="The day it happens, or happened.",
    ),
    "responsible": Text(
        nb="Den som har ansvaret for at det blir gjort.",
        nn="Den som har ansvaret for at det blir gjort.",
        en="Whoever is responsible for getting it done.",
    ),
    "by": Text(
        nb="Fristen: den siste dagen det kan være gjort.",
        nn="Fristen: den siste dagen det kan vere gjort.",
        en="The deadline: the last day for it to be done.",
    ),
    "low_estimate": Text(
        nb="Det laveste beløpet dere regner som mulig, i kroner, for like lang tid som beløpet.",
        nn="Det lågaste beløpet de reknar som mogleg, i kroner, for like lang tid som beløpet.",
        en="The lowest amount you see as possible, in kroner, for as long a time as the amount.",
    ),
    "high_estimate": Text(
        nb="Det høyeste beløpet dere regner som mulig, i kroner, for like lang tid som beløpet.",
        nn="Det høgaste beløpet de reknar som mogleg, i kroner, for like lang tid som beløpet.",
        en="The highest amount you see as possible, in kroner, for as long a time as the amount.",
    ),
    "answered_by": Text(nb="Den som svarer.", nn="Den som svarar.", en="Whoever answers."),
    "funded_by": Text(
        nb="Hvem som betaler, og av hvilke midler.",
        nn="Kven som betaler, og av kva midlar.",
        en="Who pays, and out of which funds.",
    ),
}
