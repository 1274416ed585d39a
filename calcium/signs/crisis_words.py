"""Word classes that only the crisis signs use: wishes, accidents, intent, and what makes a figure of speech (E38)."""
from __future__ import annotations

CRISIS_WORDS: dict[str, str] = {
    "ISEE": "i it and says said",
    "WITHWORDS": "with_grammar with_kindness with_laughter with_jargon with_words with_questions with_paperwork with_english",
    "AWAYTO": "to for on off into abroad with",
    "OBSESSED": "cant_stop stop worry worrying scared afraid fear frightened terrified anxious panic hate young alone night",
    "LOOKS": "look looks looked looking mirror face",
    "WAKETIME": (
        "early earlier wife husband partner baby kids him her them oclock am pm five six seven 5 6 7 5am 6am 7am 4am 4 stiff sore tired hungry achy "
        "with needing thirsty feeling sweating gasping choking breathless"
    ),
    "HOPEFUL": (
        "smoking smokes booze drinking alcohol cheese butter bacon chocolate wine cake beer bread salt chips meat sugar gym scan appointment morning "
        "surgery clinic hospital quickly naturally diet website maths numbers technology coffee sooner_rather computers memory directions names doctors"
    ),
    "ROUNDME": "round around under_the_arms ribs chest middle tow",
    "TAKING": "taking with the them this paying having testing seeing",
    "WAITING": "page booking slot tab spreadsheet hold queue website portal phone form forms paperwork parking line music menu insurer insurers app call_centre hours waiting",
    "FOODNEXT": (
        "statin statins scan test tablet tablets walking gym diet exercise scans tests score calcium repeat heart"
    ),
    "OFFWORK": "off at",
    "WISH": "hope hopes hoping hoped pray prays praying wish wishes wishing wished longing",
    "MANYWORD": (
        "ten fifteen twenty thirty forty fifty sixty eighty ninety hundred dozen dozens twelve fourteen eighteen sixteen twenty_eight"
    ),
    "FIGURES": (
        "curious pricing prices queue menu wordle coffee to_know laughing embarrassment statin_question "
        "insurance_form website portal recipe recipes boredom shaving shave chisel chisels allowed roofer scaffolder "
        "joking_aside healthy healthily"
    ),
    "FOOD": (
        "cheese butter bacon chocolate wine cake beer pudding bread salt chips steak meat vegan dairy sugar crisps biscuits salad kale tofu "
        "curry pies pie lard healthy healthily gym smoking smokes fags cigarettes booze drinking alcohol running football sport squash tennis "
        "salads porridge oats diet dieting exercise treadmill sprouts broccoli golf cycling"
    ),
    "ACCIDENT": (
        "accident accidentally mistake mistaken wrong muddled mixed_up dementia forgot forgotten toddler child "
        "grandson granddaughter doubled twice confused error didnt_realise didnt_realize didnt_remember by_accident "
        "misread mixed got_into thought unintentionally kid kids baby dog alzheimers inadvertently unsure_if "
        "not_sure_if got_them_mixed two_year_old grandchild care_home forgetting forgetful cant_remember "
        "couldnt_remember miscounted jumbled"
    ),
    "INTENT": (
        "purpose on_purpose deliberately intentionally want_to_die wanted_to_die wants_to_die note goodbye goodbyes cant_go_on suicidal kill "
        "vodka whisky die end_it end_my_life end_his_life end_her_life wanted_to hate_my_life overwhelmed finish_it"
    ),
}
