"""How patients write the terms that answers speak of. One row a term: its id, then its spellings in lower case."""
from __future__ import annotations

from calcium.glossary_words import GLOSSARY

#: Terms of single topics; those of the glossary stand in a table of their own.
_TOPIC_TERMS: dict[str, tuple[str, ...]] = {
    # supplements
    "k2": ("k2", "vitamin k", "vitamin k2", "vit k", "vit k2", "mk7", "mk-7", "menaquinone"),
    "magnesium": ("magnesium", "mag glycinate"),
    "nattokinase": ("nattokinase", "natto", "nattokinese"),
    "fish_oil": ("fish oil", "omega 3", "omega-3", "omega3", "cod liver oil", "krill oil", "garlic", "turmeric", "cinnamon"),
    "red_yeast_rice": ("red yeast rice", "red rice yeast", "ryr", "red yeast"),
    "chelation": ("chelation", "edta", "chelating"),
    # diet
    "alcohol": ("alcohol", "wine", "beer", "beers", "whisky", "whiskey", "drink", "drinking", "pint", "pints", "gin", "booze", "sherry", "brandy", "port wine", "vodka", "rum", "cider", "champagne", "spirits"),
    "coffee": ("coffee", "coffees", "caffeine", "espresso"),
    "eggs": ("egg", "eggs"),
    "salt": ("salt", "sodium", "salty"),
    # exercise
    "sex": ("sex", "viagra", "cialis", "intimate", "lovemaking", "in bed", "bedroom", "sildenafil", "tadalafil"),
    "athlete": ("marathon", "marathons", "ironman", "triathlon", "triathlons", "ultra", "ultras", "endurance", "athlete", "race", "racing"),
    # other conditions
    "diabetes": ("diabetes", "diabetic", "type 2", "type 1", "t2d", "t1d", "prediabetes", "pre-diabetic", "prediabetic", "a1c", "hba1c"),
    "kidney": ("kidney", "kidneys", "renal", "egfr", "ckd", "dialysis"),
    "ancestry": ("south asian", "indian", "asian", "black", "african", "ethnic", "ethnicity", "ancestry", "hispanic",
                 "pakistani", "chinese", "maori", "aboriginal"),
    "menopause": ("menopause", "menopausal", "hrt", "postmenopausal", "post-menopausal", "oestrogen", "estrogen", "the change"),
    "arthritis": ("arthritis", "rheumatoid", "lupus", "psoriasis", "psoriatic", "ra", "gout"),
    # driving, flying and the like
    "driving": ("drive", "driving", "licence", "license", "dvla", "hgv", "lorry", "truck", "cdl", "taxi", "bus", "dmv"),
    "flying": ("fly", "flying", "flight", "flights", "plane", "long haul", "long-haul", "travel", "holiday", "altitude", "trekking"),
    "pilot": ("pilot", "pilots", "faa", "ame", "caa", "aeromedical", "casa"),
    "diving": ("dive", "diving", "scuba", "diver"),
    "surgery": ("surgery", "operation", "anaesthetic", "anesthetic", "anaesthesia", "knee replacement", "hip replacement"),
    # asking for a person
    "talk_to_person": ("talk to", "speak to", "speak with", "put me through", "get me a", "real person", "ring me", "call me", "a human"),
    # outside what the companion knows
    "other_disease": ("cancer", "migraine", "migraines", "asthma", "eczema", "covid", "flu", "tooth", "toothache", "back pain",
                      "rash", "depression", "dementia", "alzheimer's", "ibs", "hay fever", "acne", "tinnitus"),
    "personal_data": ("my records", "my file", "my record", "my notes", "my bloods", "my blood results", "my password"),
    "weather_etc": ("weather", "football", "cricket", "joke", "recipe", "capital of", "homework", "election", "film", "song", "poem", "lotto"),
    "make_it_say": ("ignore", "pretend", "role play", "roleplay", "system prompt", "instructions", "jailbreak", "python", "code",
                    "script", "act as", "repeat after me", "say that"),
    "medication_other": ("antibiotic", "antibiotics", "paracetamol", "ibuprofen", "panadol", "tylenol", "amoxicillin", "antihistamine",
                         "painkiller", "painkillers", "sertraline", "metformin", "ozempic"),
}  # fmt: skip

TERMS = {**GLOSSARY, **_TOPIC_TERMS}
