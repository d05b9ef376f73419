"""What the fields of freed time and of savings mean."""

from gevinst.words import Text

ABOUT = {
    "FreedTime.minutes": Text(
        nb="Minutter som spares hver gang.",
        nn="Minutt som blir sparte kvar gong.",
        en="Minutes saved each time.",
    ),
    "FreedTime.per": Text(
        nb="Hva minuttene gjelder for: en sak, en vakt, en dag og så videre.",
        nn="Kva minutta gjeld for: ei sak, ei vakt, ein dag og så vidare.",
        en="What the minutes are counted for: a case, a shift, a day and so on.",
    ),
    "FreedTime.people": Text(
        nb="Hvor mange som sparer tid.", nn="Kor mange som sparer tid.", en="How many save time."
    ),
    "FreedTime.days": Text(
        nb="Hvor mange dager i året det gjelder.",
        nn="Kor mange dagar i året det gjeld.",
        en="On how many days a year.",
    ),
    "FreedTime.volume": Text(
        nb="Hvor mange saker det er i året.",
        nn="Kor mange saker det er i året.",
        en="How many cases there are a year.",
    ),
    "FreedTime.share": Text(
        nb="Hvor stor del av tiden som faktisk kan brukes til noe annet, for eksempel 50 %.",
        nn="Kor stor del av tida som faktisk kan brukast til noko anna, til dømes 50 %.",
        en="The share of the time that can really be used for something else, such as 50 %.",
    ),
    "FreedTime.hours": Text(
        nb="Timer i året til sammen.", nn="Timar i året til saman.", en="Hours a year altogether."
    ),
    "FreedTime.hours_per_post": Text(
        nb="Hvor mange timer et årsverk er.",
        nn="Kor mange timar eit årsverk er.",
        en="How many hours a full-time post is.",
    ),
    "FreedTime.hours_per_post_source": Text(
        nb="Hvor timetallet for et årsverk kommer fra.",
        nn="Kvar timetalet for eit årsverk kjem frå.",
        en="Where the hours of a full-time post come from.",
    ),
    "FreedTime.posts": Text(
        nb="Årsverk til sammen.", nn="Årsverk til saman.", en="Full-time posts altogether."
    ),
    "FreedTime.used_for": Text(
        nb="Hva den frigjorte tiden brukes til.",
        nn="Kva den frigjorde tida blir brukt til.",
        en="What the freed time is used for.",
    ),
    "Saving.amount": Text(
        nb="Kroner som spares.", nn="Kroner som blir sparte.", en="Kroner that are saved."
    ),
    "Saving.per": Text(
        nb="Hvor ofte beløpet spares: hvert år, hver måned, én gang.",
        nn="Kor ofte beløpet blir spart: kvart år, kvar månad, éin gong.",
        en="How often the amount is saved: each year, each month, once.",
    ),
    "Saving.budget_line": Text(
        nb="Budsjettposten som går ned.",
        nn="Budsjettposten som går ned.",
        en="The budget line that falls.",
    ),
    "Saving.hours": Text(
        nb="Timer som spares i året.", nn="Timar som blir sparte i året.", en="Hours saved a year."
    ),
    "Saving.hourly_cost": Text(
        nb="Hva en time koster, i kroner.",
        nn="Kva ein time kostar, i kroner.",
        en="What an hour costs, in kroner.",
    ),
    "Saving.volume": Text(
        nb="Hvor mange ganger i året det spares.",
        nn="Kor mange gonger i året det blir spart.",
        en="How many times a year it is saved.",
    ),
    "Saving.unit_cost": Text(
        nb="Kroner som spares hver gang.",
        nn="Kroner som blir sparte kvar gong.",
        en="Kroner saved each time.",
    ),
    "Saving.parts": Text(
        nb="Delene som innsparingen er satt sammen av.",
        nn="Delane som innsparinga er sett saman av.",
        en="The parts that the saving is made of.",
    ),
    "SavingPart.what": Text(
        nb="Hva denne delen gjelder.", nn="Kva denne delen gjeld.", en="What this part is about."
    ),
    "SavingPart.amount": Text(
        nb="Delens beløp, i kroner.",
        nn="Beløpet for denne delen, i kroner.",
        en="The amount of this part, in kroner.",
    ),
}
