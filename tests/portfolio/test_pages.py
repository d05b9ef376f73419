"""A portfolio as a page, and as a site of pages: they fetch and run nothing, and every link leads somewhere."""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

import html5lib
import pytest

from gevinst.portfolio.mapping import Mapping
from gevinst.views.portfolio import html
from gevinst.views.portfolio.all_told import all_told
from gevinst.views.portfolio.site.names import Names
from gevinst.views.portfolio.site.pages import files
from gevinst.words import Language
from tests.hostile.texts import HOSTILE
from tests.portfolio.portfolios import EXAMPLE, SCOPE, brief_of, example, hostile, told_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree.ElementTree import Element

    from gevinst.views.portfolio.told import Told

TAGS = {
    "html", "head", "meta", "title", "style", "link", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "main", "nav",
    "section", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "table", "thead", "tbody", "tr", "th", "td", "figure",
    "figcaption", "footer", "svg", "desc", "text", "rect", "line",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "rel", "id", "tabindex", "aria-labelledby",
    "aria-label", "scope", "role", "width", "height", "x", "y", "rx", "x1", "x2", "y1", "y2",
}  # fmt: skip
NAME = re.compile(r"(org-?[a-z0-9-]*/)?[a-z]+(-[a-z0-9]+)*\.(html|css)")
LONGEST_NAME = 80
each_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def elements(document: str) -> Iterator[tuple[str, Element]]:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    for each in parser.parse(document).iter():
        if isinstance(each.tag, str):
            yield each.tag.rpartition("}")[2], each


def site(portfolios: Sequence[Told], language: Language = Language.NB) -> dict[str, str]:
    return dict(files(portfolios, SCOPE, language))


def page(portfolios: Sequence[Told], language: Language = Language.NB) -> str:
    return html.render(portfolios, SCOPE, language)


def assert_harmless(document: str) -> None:
    for tag, each in elements(document):
        assert tag in TAGS
        assert set(each.attrib) <= ATTRIBUTES
        assert re.fullmatch(r"#[a-z0-9_-]+|(\.\./)?[a-z0-9/-]+\.(html|css)", each.get("href", "#a"))
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e\ufffe]", document)


def ids(document: str) -> set[str]:
    found = [each.get("id", "") for _, each in elements(document) if each.get("id")]
    assert len(found) == len(set(found))
    return set(found)


def assert_links_lead_somewhere(pages: dict[str, str]) -> int:
    known = {name: ids(text) if name.endswith(".html") else set() for name, text in pages.items()}
    count = 0
    for name in (name for name in pages if name.endswith(".html")):
        for _, each in elements(pages[name]):
            assert set(each.get("aria-labelledby", "").split()) <= known[name]
            if href := each.get("href"):
                path, _, anchor = href.partition("#")
                target = normpath(join(dirname(name), path)) if path else name
                assert target in pages, f"{name}: {href}"
                assert not anchor or anchor in known[target], f"{name}: {href}"
                count += 1
    return count


@pytest.mark.parametrize("language", Language)
def test_a_page_is_well_formed_in_each_language_and_its_links_lead_somewhere(
    language: Language,
) -> None:
    document = page(example(), language)

    assert_harmless(document)
    assert assert_links_lead_somewhere({"index.html": document}) > 10
    assert f'<html lang="{language.value}">' in document


@pytest.mark.parametrize("language", Language)
def test_a_site_is_well_formed_in_each_language_and_its_links_lead_somewhere(
    language: Language,
) -> None:
    pages = site(example(), language)

    for name, text in pages.items():
        if name.endswith(".html"):
            assert_harmless(text)
            assert "<style" not in text
    assert assert_links_lead_somewhere(pages) > 300
    assert len(pages) == 2 + 1 + 8 + 8 + 9  # style and index, organisation, plans, units, people


@each_text
def test_hostile_names_make_no_element_no_address_and_no_file_name(text: str) -> None:
    portfolios = hostile(text)
    assert_harmless(page(portfolios))
    pages = site(portfolios)

    assert len(pages) == len(list(files(portfolios, SCOPE, Language.NB))) >= 10
    for name, document in pages.items():
        assert NAME.fullmatch(name)
        assert len(name) <= 2 * LONGEST_NAME
        if name.endswith(".html"):
            assert_harmless(document)
    assert_links_lead_somewhere(pages)
    assert pages["style.css"] == site(hostile("tame"))["style.css"]


def test_every_page_of_a_site_can_be_reached_from_its_first() -> None:
    pages = site(example())
    reached, todo = set[str](), ["index.html"]
    while todo:
        name = todo.pop()
        reached.add(name)
        for _, each in elements(pages[name]) if name.endswith(".html") else ():
            path = (each.get("href") or "").partition("#")[0]
            target = normpath(join(dirname(name), path))
            if path and target not in reached:
                todo.append(target)

    assert reached == set(pages)


def test_a_page_and_a_site_are_the_same_whatever_order_the_plans_come_in() -> None:
    briefs = [brief_of(path.read_bytes(), path.name) for path in sorted(EXAMPLE.glob("*.yaml"))]
    there, back = (
        all_told(order, Mapping(), SCOPE, (), "") for order in (briefs, list(reversed(briefs)))
    )

    assert page(there) == page(back)
    assert list(site(there).items()) == list(site(back).items())


def test_a_page_tells_who_it_is_about_and_what_is_found_there() -> None:
    pages = site(example(), Language.EN)
    unit = pages["org-havnes-kommune/unit-natt.html"]
    plan = pages["org-havnes-kommune/plan-self-service-records.html"]
    person = pages["org-havnes-kommune/person-kari-hansen.html"]

    assert "<h1>Nattjenesten</h1>" in unit
    assert {f"GEV60{number}" for number in (1, 2, 5, 6)} == set(re.findall(r"GEV6\d\d", unit))
    assert set(re.findall(r"GEV6\d\d", plan)) == {"GEV604"}
    assert person.count("<tr>") > 7  # the head and the gains of all the plans


def test_what_is_found_of_a_person_is_on_that_persons_page_and_no_other() -> None:
    pages = site(example())
    people = {name: text for name, text in pages.items() if "/person-" in name}
    told = {name.rpartition("/")[2] for name, text in people.items() if "GEV603" in text}

    assert len(people) > len(told)
    assert told == {"person-kari-hansen.html", "person-eva-lund.html"}


def test_hours_that_no_plan_gives_are_unknown_and_none_are_nothing() -> None:
    one = """
        gevinst: 1
        project: {name: A, organisation: O}
        people: [{id: a, name: Ada}, {id: b, name: Bo}]
        units: [{id: u, name: U, manager: b}]
        change: {champions: [{person: a, unit: u}]}
    """
    rows = re.sub(r"\s+|<[^>]*>", "|", site(told_of(one), Language.EN)["org-o/index.html"])

    assert re.search(r"Ada\|+–\|+0\|+unknown", rows)
    assert re.search(r"Bo\|+–\|+0\|+0\|", rows)


def test_a_plan_that_can_not_be_read_has_a_page_that_says_why() -> None:
    pages = site(told_of("gevinst: 1\nproject: {organisation: O}\n", "["), Language.EN)

    assert "The bracket that opens here is not closed" in pages["org/plan-2.html"]


def test_several_organisations_are_told_apart_and_have_a_folder_each() -> None:
    one = "gevinst: 1\nproject: {name: A, organisation: O}\nunits: [{id: u, name: U}]\n"
    portfolios = told_of(one, one.replace("organisation: O", "organisation: P"), "gevinst: 1")
    document = page(portfolios)

    assert_harmless(document)
    assert assert_links_lead_somewhere({"index.html": document}) == 4
    assert {name.partition("/")[0] for name in site(portfolios)} == {
        "style.css", "index.html", "org-o", "org-p", "org",
    }  # fmt: skip


def test_what_is_supposed_is_said_on_every_page() -> None:
    pages = site(example("turnusplanlegging=2028-01-01"), Language.EN)

    for name, text in pages.items():
        assert name == "style.css" or "are not changed" in text


def test_headings_go_down_one_level_at_a_time_below_a_single_title() -> None:
    one = "gevinst: 1\nproject: {name: A, organisation: O}\n"
    several = told_of(one, one.replace("organisation: O", "organisation: P"))
    pages = [page(example()), page(several), *site(example()).values()]
    for document in pages:
        if document.startswith("<!doctype"):
            found = [int(tag[1]) for tag, _ in elements(document) if re.match(r"h[1-6]$", tag)]
            assert found.count(1) == 1
            assert all(
                after - before <= 1 for before, after in zip([0, *found], found, strict=False)
            )


def test_a_portfolio_without_anything_in_it_is_told_of_too() -> None:
    portfolios = told_of("gevinst: 1")

    assert_harmless(page(portfolios))
    assert_links_lead_somewhere(site(portfolios))


def test_the_numbers_of_the_heat_map_are_those_of_the_table() -> None:
    [told] = example()
    [pressure] = [table for table in told.tables if table.key == "pressure"]
    drawn = [
        each.text for tag, each in elements(page([told])) if tag == "text" and (each.text or "").isdigit()
        and "middle" in each.get("class", "")
    ]  # fmt: skip

    assert sorted(map(int, drawn)) == sorted(row[2] for row in pressure.rows)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("names", "made"),
    [
        (["CON", "con", "Con"], ["plan-con", "plan-con-2", "plan-con-3"]),
        (["..", "/", ""], ["plan", "plan-2", "plan-3"]),
        (["../../etc/passwd"], ["plan-etc-passwd"]),
        (["x 2", "x", "x"], ["plan-x-2", "plan-x", "plan-x-3"]),
        (["Ærlig Ødegård", "A\u030ase"], ["plan-aerlig-odegard", "plan-ase"]),
        (["😀", "日本"], ["plan", "plan-2"]),
        (["x" * 300], ["plan-" + "x" * 60]),
    ],
)
def test_names_of_files_are_ours(names: list[str], made: list[str]) -> None:
    folder = Names()

    assert [folder.new("plan", name) for name in names] == made


def test_ten_thousand_plans_of_one_name_get_a_name_each_in_a_moment() -> None:
    folder = Names()

    assert len({folder.new("plan", "x") for _ in range(10_000)}) == 10_000
