"""The warning signs as data: which words in which order raise which alarm, and where each row comes from.

Word classes (in capitals) are in warning_sign_words.py and its neighbours, the pattern language in
warning_sign_matcher.py. Patterns are wide on purpose (a missed emergency is the worst bug): what sets an alarm aside is
in warning_sign_context.py.
"""
from __future__ import annotations

from calcium.warning_sign_rules_heart import HEART_SIGNS
from calcium.warning_sign_rules_other import OTHER_SIGNS
from calcium.warning_sign_types import QuietSign, Sign

#: The least sum of points, and of distinct signs, at which quiet signs together are an emergency (E7).
QUIET_POINTS, QUIET_SIGNS = 6, 2

SIGNS: tuple[Sign, ...] = HEART_SIGNS + OTHER_SIGNS

QUIET: tuple[QuietSign, ...] = (
    QuietSign("tired", 2, ("TIRED",)),
    QuietSign("nausea", 2, ("NAUSEA",)),
    QuietSign("indigestion", 2, ("INDIGESTION",)),
    QuietSign("sweat", 4, ("SWEAT",)),
    QuietSign("pale", 4, (
        "grey|gray|ashen",
        "gone|went|going|looks|look|looking|turned|hes|shes|become|so|very|as|face|is|bit ~2, PALE",
        "pale|pasty|ashen|white_as_a_sheet|white_as_a_ghost|peely_wally|waxy",
    ), unless="PALEOK"),
    QuietSign("dizzy", 3, ("DIZZY",)),
    QuietSign("ache", 2, ("UPPERBACK ~3 ACHE", "ACHE ~4, UPPERBACK", "STOMACH ~3 ACHE", "ACHE ~3, STOMACH")),
    QuietSign("arm", 4, ("ARM|JAW ~4 ACHE", "ACHE ~3, ARM|JAW")),
    QuietSign("doom", 4, ("DOOM",)),
    QuietSign("confused", 4, (
        "PERSON|suddenly|sudden|gone|went|very ~7 CONFUSED", "CONFUSED ~3 suddenly|sudden",
        "im|feel|feeling muddled|disoriented|disorientated",
    ), unless="ABOUT"),
    QuietSign("breath", 4, ("BREATHLESS", "wheezing|wheezy|wheeze|puffing|panting")),
    QuietSign("palpitations", 3, (
        "HEART ~5 RACES", "RACES ~2, HEART", "PALPS", "PULSE ~4 RACES", "PULSE ~2 FASTNUMBER", "heart ~3 fluttery|racing|funny",
        "heart ~3 beating|beats|beat ~3 fast|hard|quick|quickly|funny|mad",
    )),
    QuietSign("part", 3, ("BAREPART",)),
    QuietSign("legs", 3, ("legs|knees ~2 went|gone|folding|folded|jelly|give|wobbly|buckling|gave",)),
    QuietSign("hives", 3, ("HIVES",)),
    QuietSign("throat", 3, ("throat ~4 closing|lump|tight|choking|closes", "lump ~2 throat")),
    QuietSign("headache", 3, ("terrible|awful|bad|severe|pounding headache",)),
    QuietSign("blood", 3, ("blood in|from", "bleeding")),
    QuietSign("risk", 2, ("RISK", "ELDERLY"), real=False),
    QuietSign("onset", 2, ("ONSET",), real=False),
)  # fmt: skip

#: Classes that only the rows of signs use.
RULE_WORDS: dict[str, str] = {
    "SWOLLEN": (
        "swell swells swelled swelling swollen puffed_up puffy puffed ballooned ballooning filling fluid oedema "
        "edema like_balloons bloated puff up_like_balloons swelled_up blown_up balloons"
    ),
    "FUNNYTURN": "funny_turn",
    "WRITING": (
        "writing print handwriting market arches veins lung vein deck_chair arch price prices fax ink line too_faint"
    ),
    "STROKEOK": (
        "you youre your bot chatbot app website login password doctor report page screen cardiologist receptionist "
        "portal link results nobody appointment surgery handwriting form letter clinic"
    ),
    "HABITUAL": (
        "a_day daily every_day each_day per_day every_morning every_night for_years prescribed each_morning "
        "for_months twice_a_day once_a_day three_times_a_day times_a_week once_a_week twice_a_week"
    ),
    "ATHLETE": (
        "max zone zones treadmill training athlete average recovery target garmin strava athletes resting ironman "
        "push marathon cycling ride hill ergo rowing racing_at all_racing stop_all"
    ),
    "OTHERPAIN": "back knee hip shoulder tooth foot leg neck joint head ear period nerve",
    "COVER": "cover insurance membership fee bill charge subscription card",
    "TOOF": "to of for from with",
    "LONGBACK": "for because due with my",
    "OTHERLIMB": "knee hip tooth foot leg joint head ear period toe ankle wrist calf knees hips thumb",
    "PALEOK": "hair beard area zone box report picture image images screen text font page chart graph stools stool poo yoga rider ale",
    "OWNCHEST": "chest breastbone sternum ribcage rib_cage",
    "ONEDAY": "anyway eventually someday one_day regardless ever chances certainty odds inevitable bound",
    "CHESTOK": (
        "ct scan scans cts xray xrays x_ray x_rays x_rayed film cracked zipper bomb hair hairs listened listen listens shaved shave open opened "
        "infection radiation radiotherapy clinic physician sounds sounded surgery operation calcium stickers pads electrodes "
        "monitor measured size medals tattoo races racing thumping fluttering flutter flutters thump thumps flip_flopping flipping "
        "flopping pounding beats palpitations mri imaged imaging scanned press presses bench cleared clear lump_of crack saw zip "
        "inside_my_chest_cavity drain tube"
    ),
    "FLOOROK": (
        "sits yoga exercises pilates plays playing sleep slept bird budgie parrot off chair seat laughing we laughed when_i_saw the_bill "
        "jelly_babies read heard saw opened price budget"
    ),
    "DEAD": "dead off by in",
    "YOURS": "your peoples folks",
    "MUSCULAR": (
        "muscle muscles muscular joint joints arthritis vaccine vaccination injection needle jab flu_jab dentist extraction filling physio "
        "frozen_shoulder tennis_elbow carpal rotator dig insurer premium stab"
    ),
    "AFIB": "af afib a_fib atrial_fibrillation arrhythmia irregular_heartbeat irregular_heart_beat abnormal_heartbeat",
    "ABOUT": "about by with on as why what whether how over which if because",
}
