"""Five people, and two whose sheets hold as much as a sheet can."""

from calcium.visit_sheet import FOR_THE_DOCTOR, VisitFacts

_LONG_WORRY = (
    "I keep lying awake and listening to my heart. My father dropped dead at 52 in the kitchen, in front of me, and I "
    "think the same is going to happen to me before the children have finished school, and nobody at…"
)
_LONG_QUESTION = (
    "can my scan be sent to my brother who is a vet in Chile, and would he be able to read it, or would it cost us…"
)
_BOOKED = "Cardiologist on Thursday 3 December at 10.40, a stress test, and blood tests before it"
PEOPLE = {
    "zero": VisitFacts(
        calcium_score=0.0, score_band="zero", about_whom="self",
        asked=("ask_score_meaning", "ask_soft_plaque", "ask_repeat_scan"),
    ),
    "on a statin, 220 then 340": VisitFacts(
        calcium_score=340.0, previous_score=220.0, score_band="moderate", on_statin=True, about_whom="self",
        worry="I did everything right and it still went up", booked="Cardiologist, Thursday 3 December, 10.40",
        asked=("ask_statin_score_rise", "ask_cholesterol_targets", "ask_stopping_statin"),
    ),
    "nothing known": VisitFacts(),
    "a wife's 1,200": VisitFacts(
        calcium_score=1200.0, score_band="extensive", about_whom="someone_else",
        asked=("ask_further_tests", "ask_life_expectancy", "ask_exercise"),
    ),
    "frightened, with many questions": VisitFacts(
        calcium_score=1463.0, score_band="extensive", about_whom="self", on_statin=False, worry=_LONG_WORRY,
        asked=("ask_anxiety", "ask_heart_attack_risk", "ask_blockage", "ask_family_history", "ask_exercise", "ask_diet",
               "ask_starting_statin", "ask_life_expectancy", "ask_stents_bypass", "ask_supplements",
               "ask_driving_flying"),
        unanswered=(_LONG_QUESTION,),
    ),
    "all there can be": VisitFacts(
        calcium_score=1463.0, previous_score=905.0, score_band="extensive", about_whom="someone_else", on_statin=True,
        worry=_LONG_WORRY, booked=_BOOKED,
        asked=tuple(sorted(FOR_THE_DOCTOR)), unanswered=(_LONG_QUESTION,),
    ),
    "own words only": VisitFacts(
        calcium_score=1463.0, previous_score=905.0, score_band="extensive", on_statin=True, worry=_LONG_WORRY,
        booked=_BOOKED,
        unanswered=tuple(f"{which} {_LONG_QUESTION}" for which in ("first:", "then:", "and:", "also:")),
    ),
}  # fmt: skip
