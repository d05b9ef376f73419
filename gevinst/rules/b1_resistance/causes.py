"""The causes of resistance as sentences name them."""

from __future__ import annotations

from gevinst.choices import Cause
from gevinst.words import Text

CAUSES = {
    Cause.LOW_SKILL: Text(
        nb="lav digital kompetanse", nn="låg digital kompetanse", en="low digital skill"
    ),
    Cause.UNCERTAINTY: Text(nb="usikkerhet", nn="uvisse", en="uncertainty"),
    Cause.LOW_WILLINGNESS: Text(
        nb="lav endringsvilje", nn="låg endringsvilje", en="low willingness"
    ),
    Cause.CHANGE_FATIGUE: Text(nb="endringstretthet", nn="endringstrøyttleik", en="change fatigue"),
    Cause.FEAR_OF_REPLACEMENT: Text(
        nb="frykt for å bli erstattet", nn="frykt for å bli erstatta", en="fear of being replaced"
    ),
}
