"""The closed choices of the format, each with its words in the three vocabularies."""

from __future__ import annotations

from gevinst.words import Choice, Language


class ReportLanguage(Choice):
    """The language a plan asks its report to be written in (`language`)."""

    NB = "nb", "nb", "nb", ("bokmål", "no")
    NN = "nn", "nn", "nn", ("nynorsk",)
    EN = "en", "en", "en", ("english", "engelsk")

    @property
    def language(self) -> Language:
        """The language itself."""
        return Language(self.value)


class Phase(Choice):
    """Where a project stands; a decision point of Prosjektveiviseren means the phase it opens."""

    CONCEPT = "concept", "konsept", "konsept", ("BP1",)
    PLANNING = "planning", "planlegging", "planlegging", ("BP2", "planlegge")
    ROLLOUT = "rollout", "innføring", "innføring", ("BP3", "BP4", "gjennomføre", "utrulling")
    REALISATION = "realisation", "realisering", "realisering", ("BP5", "BP6", "realisere")

    @property
    def order(self) -> int:
        """0 for the concept phase up to 3 for realisation."""
        return list(type(self)).index(self)


class ServiceArea(Choice):
    """The report's five service areas."""

    HEALTH_CARE = "health_care", "helse_og_omsorg", "helse_og_omsorg", ("helse og omsorg",)
    TECHNICAL = "technical", "teknisk"
    UPBRINGING = "upbringing", "oppvekst"
    TRANSPORT = "transport", "samferdsel"
    ADMINISTRATION = "administration", "administrasjon"


class LeadershipLevel(Choice):
    """Where a person stands in the organisation, or outside it."""

    TOP_MANAGEMENT = "top_management", "toppledelse", "toppleiing"
    MIDDLE_MANAGEMENT = "middle_management", "mellomleder", "mellomleiar"
    EMPLOYEE = "employee", "ansatt", "tilsett"
    SUPPLIER = "supplier", "leverandør"


class Level(Choice):
    """How much there is of something: skill, readiness, capacity, understanding."""

    LOW = "low", "lav", "låg"
    MEDIUM = "medium", "middels"
    HIGH = "high", "høy", "høg"


class GainKind(Choice):
    """What a gain consists of: money on a budget line, freed time, or quality."""

    MONEY = "money", "penger", "pengar", ("unngått kostnad", "kroner", "økonomi")
    TIME = "time", "tid", "tid", ("spart tid", "frigjort tid")
    QUALITY = "quality", "kvalitet", "kvalitet", ("økt kvalitet", "auka kvalitet")


class Direction(Choice):
    """Which way an indicator moves when the gain comes."""

    HIGHER = "higher", "opp", "opp", ("øke", "auke")
    LOWER = "lower", "ned", "ned", ("redusere",)
    KEEP = "keep", "holde", "halde"


class Interval(Choice):
    """How often something is done."""

    WEEK = "week", "uke", "veke"
    MONTH = "month", "måned", "månad"
    QUARTER = "quarter", "kvartal"
    FOUR_MONTHS = "four_months", "tertial"
    HALF_YEAR = "half_year", "halvår"
    YEAR = "year", "år"


class Per(Choice):
    """What an amount, or a number of minutes, is counted for."""

    CASE = "case", "sak", "sak", ("stykk",)
    SHIFT = "shift", "vakt"
    DAY = "day", "dag"
    WEEK = "week", "uke", "veke"
    MONTH = "month", "måned", "månad"
    YEAR = "year", "år"
    ONCE = "once", "engang", "eingong"


class ChangeKind(Choice):
    """What is changed so that the gain comes."""

    TASKS = "tasks", "oppgaver", "oppgåver"
    ROLES = "roles", "roller"
    PROCESSES = "processes", "prosesser", "prosessar", ("arbeidsprosesser",)
    STAFFING = "staffing", "bemanning"


class AgreedPart(Choice):
    """The three things top and middle manager must agree on about a gain."""

    GAIN = "what_gain", "hva_gevinsten_er", "kva_gevinsten_er"
    WAY = "how_reached", "hvordan_den_nås", "korleis_ein_når_han"
    MEASURE = "how_measured", "hvordan_den_måles", "korleis_han_blir_målt"


class Method(Choice):
    """How a training session is held."""

    CLASSROOM = "classroom", "klasserom"
    VIDEO = "video", "video"
    ELEARNING = "e_learning", "e-læring", "e-læring", ("nettkurs",)
    HANDS_ON = "hands_on", "øving"
    COACHING = "coaching", "veiledning", "rettleiing", ("superbruker", "superbrukar")
    PEER = "peer", "kollegalæring"
    OTHER = "other_method", "annen_metode", "annan_metode"


class SkillLevel(Choice):
    """Which skill level a training session is for."""

    ALL = "all", "alle"
    LOW = "low", "lav", "låg"
    MEDIUM = "medium", "middels"
    HIGH = "high", "høy", "høg"


class Content(Choice):
    """What a training session teaches."""

    TOOL = "tool", "verktøy"
    WAYS_OF_WORKING = "ways_of_working", "arbeidsmåter", "arbeidsmåtar"
    ROLES = "roles", "roller"
    TASKS = "tasks", "oppgaver", "oppgåver"
    BASIC_SKILLS = "basic_skills", "grunnkompetanse"


class CitizenMeasureKind(Choice):
    """Whether a measure teaches citizens and users, or lets them know."""

    TRAINING = "training", "opplæring"
    INFORMATION = "information", "informasjon"


class Cause(Choice):
    """A likely cause of resistance to change, as the report tells them apart."""

    LOW_SKILL = "low_skill", "lav_kompetanse", "låg_kompetanse"
    UNCERTAINTY = "uncertainty", "usikkerhet", "uvisse"
    LOW_WILLINGNESS = "low_willingness", "lav_endringsvilje", "låg_endringsvilje"
    CHANGE_FATIGUE = "change_fatigue", "endringstretthet", "endringstrøyttleik"
    FEAR_OF_REPLACEMENT = "fear_of_replacement", "frykt_for_erstatning"


class Against(Choice):
    """What a measure in the change section is meant to meet."""

    CHANGE_PRESSURE = "change_pressure", "endringstrykk"
    LOW_SKILL = "low_skill", "lav_kompetanse", "låg_kompetanse"
    LOW_READINESS = "low_readiness", "lav_vilje", "låg_vilje"
    LOW_CAPACITY = "low_capacity", "lav_kapasitet", "låg_kapasitet"
    FEAR_OF_REPLACEMENT = "fear_of_replacement", "frykt_for_erstatning"


class Audience(Choice):
    """Who an activity is for, or who takes part in it."""

    TOP_MANAGEMENT = "top_management", "toppledelse", "toppleiing"
    MANAGERS = "managers", "ledere", "leiarar", ("mellomledere", "mellomleiarar")
    EMPLOYEES = "employees", "ansatte", "tilsette"
    CITIZENS = "citizens", "innbyggere", "innbyggjarar", ("brukere", "brukarar", "users")
    UNIONS = "unions", "tillitsvalgte", "tillitsvalde"
    SAFETY = "safety_representative", "verneombud", "verneombod"
    SUPPLIER = "supplier", "leverandør"


class Met(Choice):
    """Whether the chosen solution meets a need."""

    YES = "yes", "ja"
    PARTLY = "partly", "delvis"
    NO = "no", "nei"


class CostKind(Choice):
    """What a line of the funding pays for."""

    LICENCES = "licences", "lisenser", "lisensar"
    HARDWARE = "hardware", "utstyr"
    DEVELOPMENT = "development", "utvikling"
    TRAINING = "training", "opplæring"
    BACKFILL = "backfill", "frikjøp", "frikjøp", ("vikarer", "vikarar")
    ADAPTATION = "adaptation", "omstilling"
    PROJECT = "project", "prosjekt"
    OPERATION = "operation", "drift"
    OTHER = "other_cost", "annet", "anna"
