"""The report read through: every passage of the five barriers, in the report's own order."""

from __future__ import annotations

from gevinst.rules.b1_resistance import passages as b1
from gevinst.rules.b2_top_support import passages as b2
from gevinst.rules.b3_training import passages as b3
from gevinst.rules.b4_involvement import passages as b4
from gevinst.rules.b5_gains import passages as b5

PASSAGES = (*b1.PASSAGES, *b2.PASSAGES, *b3.PASSAGES, *b4.PASSAGES, *b5.PASSAGES)
