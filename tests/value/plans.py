"""Plans with costs and gains as the tests write them → their numbers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from gevinst.plan.load import plan_from
from gevinst.source.document import read_file
from gevinst.value.terms import AS_THE_PLAN_SAYS
from gevinst.value.valued import value
from gevinst.words import Language
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.value.terms import Asked
    from gevinst.value.valued import Result, Valued

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = "gevinst: 1\nspråk: nb\nprosjekt: {navn: Prøve, tjenesteområde: teknisk}\n"


def valued(text: str, asked: Asked = AS_THE_PLAN_SAYS) -> Valued:
    """The numbers of a plan."""
    return value(loaded(text).plan, asked)


def result(text: str, asked: Asked = AS_THE_PLAN_SAYS) -> Result:
    """What the years of a plan come to."""
    found = valued(text, asked).result
    assert found is not None
    return found


def of_example(name: str, asked: Asked = AS_THE_PLAN_SAYS) -> Valued:
    """The numbers of a plan in the examples."""
    return value(plan_from(read_file(str(EXAMPLES / f"{name}.gevinst.yaml"))).plan, asked)


def counts(found: Valued) -> dict[str, list[tuple[str, int]]]:
    """The likely amount of each cost that counts, and what it stands as, by group."""
    return {
        group.value: [
            (str(getattr(line.what, "nb", line.what)), int(line.amount.likely))
            for line in lines
            if line.counted
        ]
        for group, lines in found.costs.lines.items()
    }


def lacks(found: Valued) -> list[str]:
    """What the sums lack, in bokmål."""
    return [each.what.to(Language.NB) for each in found.unknown]


KRONER = st.integers(0, 5_000_000)
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))
COSTS = st.lists(
    st.builds(
        "{{kostnad: {}, beløp: {}, per: {}}}".format,
        st.sampled_from(("lisenser", "utvikling", "opplæring", "frikjøp", "omstilling", "drift")),
        KRONER,
        st.sampled_from(("engang", "år", "måned", "uke")),
    ),
    max_size=6,
)
YEARLY_GAINS = st.lists(
    st.builds(
        "{{slag: penger, innsparing: {{beløp: {}, per: {}, budsjettpost: Post 12}}, måltall: {{dato: {}}}}}".format,
        KRONER,
        st.sampled_from(("år", "måned")),
        DAYS,
    ),
    max_size=6,
)


def plan(costs: list[str], gains: list[str], first: date, rate: object = 4, years: int = 6) -> str:
    """A plan with these lines of funding and these gains."""
    return (
        f"{HEAD}løsning: {{tas_i_bruk: {first}}}\n"
        f"ledelse: {{finansiering: [{', '.join(costs)}]}}\n"
        f"gevinstrealiseringsplan: {{kalkulasjonsrente: {rate}, analyseperiode: {years}}}\n"
        f"gevinster: [{', '.join(gains)}]\n"
    )
