"""Whether a text names one person, and whether a role is the supplier's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.rules.people import belongs_to_the_supplier, is_one_person

# Lists of names read best as words.
# ruff: noqa: SIM905
FIRST = """
Abdi Aino Aleksander Amina Anette Anh Anne-Lise Arne Asa Astrid Ayaan Bente Berit Bjarne Bjørn-Erik Dag Ebba Egil
Einar Eirik Elin Even Fatima Finn Frode Geir Grete Guro Halvor Hanne Heidi Henrik Hussein Håkon Ida Inger Ingvild
Ivar Jan Jarle Jens Jorunn José Kari Katarzyna Kjell Kjersti Knut Lars Leif Li Lise Magnus Mai Marit Mehmet Minh
Mohamed Nina Nour Odd Ola Olav Per Piotr Randi Rolf Ruth Said Sigrid Siri Skule Solveig Stein Svein Sverre The
Thor Tor Torbjørn Tove Trond Turid Unni Vi Vigdis Wenche Wei Xuan Yusuf Zeynep Åse Åshild Øystein
""".split()
LAST = """
Aas Abdullahi Ahmed Alm Andersen As Aune Bakke Bakken Berg Berge Bergskaug Birkeland Bjørnstad Breining Dahl Dale
Do Eide Eller Enger Enstad Etatsen Foss Fosse Gruppetun Gundersen Haga Hagen Halvorsen Hansen Haugen Heimen Helland
Hovland Husby Ibrahim Isaksen Iversen Jensen Johansen Karlsen Kleiven Knudsen Kommandantvold Kontorowicz Kristiansen
Kvam Ledang Leira Lie Lund Meier Moe Moen Myhre Myklebust Nguyen Nilsen Nordby Nygård Nævdal O'Brien Olsen Or Park
Pedersen Petat Pettersen Prosjektsen Ruud Rådal Sand Schei Seksjonsrud Sentervold Skogen Skuland Skule Solberg
Solheim Strand Styve Sundet Sæther Teamsen Teigen Thorsen Torget Torp Tran Tveit Utvalgsen Vik Vestby Wang Wold
Øien Østby Åsen Ås
""".split()
PLACES = ("Natt", "IKT", "Økonomiavdelingen", "avdelingsleder", "rektor ved Lia skole", "vikar")
WAYS = (
    "{first} {last}",
    "{last}, {first}",
    "{first} {first} {last}",
    "{first} {last} {last}",
    "{first[0]}. {last}",
    "{first} M. {last}",
    "Rådmann {first} {last}",
    "Konst. einingsleiar {first} {last}",
    "{first} {last} (vikar)",
    "{first} {last}, {place}",
    "{first} {last} – {place}",
    "Rektor ({first} {last})",
    "  {first}   {last} ",
    '{first} "Lillegutt" {last}',
)
names = st.builds(
    str.format,
    st.sampled_from(WAYS),
    first=st.sampled_from(FIRST),
    last=st.sampled_from(LAST),
    place=st.sampled_from(PLACES),
)


@given(names)
def test_a_full_name_is_one_person(name: str) -> None:
    assert is_one_person(name)


@given(st.sampled_from(FIRST), st.sampled_from(sorted({*LAST} - {"As", "Do", "Eller", "Or"})))
def test_a_name_needs_no_capitals_unless_it_is_a_word_without_them(first: str, last: str) -> None:
    assert is_one_person(f"{first} {last}".lower())
    assert is_one_person(f"{first} {last}".upper())


@given(
    st.sampled_from(("{} og {}", "{} & {}", "{}/{}", "{}; {}", "{} and {}", "{} eller {}", "{} + {}", "{}, {}")),
    st.lists(st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST)), min_size=2, max_size=2),
)  # fmt: skip
def test_two_names_are_not_one_person(way: str, people: list[str]) -> None:
    assert not is_one_person(way.format(*people))


@given(st.sampled_from(FIRST + LAST))
def test_one_word_is_no_full_name(word: str) -> None:
    assert not is_one_person(word)
    assert not is_one_person(f"Rådmann {word}")


@given(st.text(max_size=150))
def test_any_text_can_be_asked(text: str) -> None:
    assert is_one_person(text) in {True, False}


@pytest.mark.parametrize(
    "name",
    [
        "kari hansen",
        "KARI HANSEN",
        "Ludwig van der Berg",
        "Mohammed al-Hassan",
        "Pietro d'Angelo",
        "Pietro d’Angelo",
        "José da Silva",
        "Nguyen The Anh",
        "Dr. Kari Hansen",
        "Hr. Per Aune",
        "Kari Hansen, vikar for Eva Lund",
        "Hansen, Kari, rektor",
    ],
)
def test_names_are_known_as_people_write_them(name: str) -> None:
    assert is_one_person(name)


@pytest.mark.parametrize(
    "body",
    """Økonomiavdelingen|Plan- og bygningsetaten|Sykehjemsetaten|Byggesak Nord|Rådmannens kontor|Hjemmetjenesten Nord
    Heimetenesta Sør|Helse Nord|Helse og omsorg|Prosjektet Trygg Natt|Digitaliseringsprosjektet|The project team
    Styringsgruppa|Team Digital|Helseeininga Vik|HR Nordvik|NAV Nordvik|IT Support|Oslo kommune|Lia sykehjem|Åsen skule
    Åsen Skole|Kulturskulen Vik|Fagforbundet Nordvik|Formannskapet|Eldrerådet Nordvik|Atea AS|Per Aune, Atea AS
    ATEA NORGE AS|Microsoft Norge|Leverandør Atea|Teknisk Drift|Digital utvikling|Finance Department""".replace(
        "\n", "|"
    ).split("|"),
)
def test_a_body_is_no_person(body: str) -> None:
    assert not is_one_person(body.strip())


@pytest.mark.parametrize(
    "role",
    """Rektor|Rådmannen|Enhetsleder Byggesak|Einingsleiar Teknisk|Leder for byggesak|leder i natt|Rektor ved Åsen
    Project manager|Head of IT|Kommunalsjef Kultur|Ny leder|Den nye lederen|Leder 2|Vikar for Kari Hansen
    Dr. Hansen|Hr. Aune|Fungerende Berg|Kari van der""".replace("\n", "|").split("|"),
)
def test_a_role_alone_is_no_person(role: str) -> None:
    assert not is_one_person(role.strip())


@pytest.mark.parametrize(
    "nobody",
    """Alle|Alle Sammen|Hver enkelt leder|Enhetslederne Nord|Alle einingsleiarane|Ansatte Natt|Lærerne Lia|Line Managers
    Kari Hansen m.fl.|Kari Hansen, Per Aune, Eva Lund|KARI OG PER HANSEN|NN|N. N.|Vakant|Vakant Stilling|Ikke utpekt
    Fornavn Etternavn|Ingen Ennå|Økonomiavdelingen v/ Kari Hansen|Person 1|---|()""".replace(
        "\n", "|"
    ).split("|"),
)
def test_several_and_nobody_are_not_one_person(nobody: str) -> None:
    assert not is_one_person(nobody.strip())


@pytest.mark.parametrize(("length", "person"), [(100, True), (101, False)])
def test_a_very_long_text_is_no_name(length: int, person: bool) -> None:  # noqa: FBT001
    assert is_one_person(f"Kari {'a' * (length - 5)}".title()) is person


@pytest.mark.parametrize(
    "role",
    [
        "leverandør",
        "Leverandøren",
        "ekstern leverandør",
        "Leverandørens prosjektleder",
        "Konsulent hos leverandøren",
        "prosjektleiar frå leverandøren",
        "Supplier",
        "consultant at the supplier",
    ],
)
def test_who_is_with_the_supplier(role: str) -> None:
    assert belongs_to_the_supplier(role)


@pytest.mark.parametrize(
    "role",
    [
        "leverandøransvarlig",
        "kontakt med leverandøren",
        "ansvarlig for leverandører",
        "supplier manager",
        "avdelingsleder",
        "",
    ],
)
def test_who_deals_with_the_supplier_is_not_of_it(role: str) -> None:
    assert not belongs_to_the_supplier(role)
