"""The warning signs as data: which words in which order raise which alarm, and where each row comes from.

Word classes (in capitals) are in words.py and its neighbours, the pattern language in
matcher.py. Patterns are wide on purpose (a missed emergency is the worst bug): what sets an alarm aside is
in context.py.
"""
from __future__ import annotations

from calcium.signs.crisis_hints import CRISIS_HINTS
from calcium.signs.images import IMAGE_SIGNS
from calcium.signs.rows import Hint, Sign
from calcium.signs.rules_heart import HEART_SIGNS
from calcium.signs.rules_other import OTHER_SIGNS

#: The least sum of points, and of distinct hints, that together are an emergency (E7) or a crisis (E38).
ENOUGH_POINTS, ENOUGH_HINTS = 6, 2

SIGNS: tuple[Sign, ...] = HEART_SIGNS + OTHER_SIGNS + IMAGE_SIGNS

_QUIET: tuple[Hint, ...] = (
    Hint("tired", 2, ("TIRED",)),
    Hint("nausea", 2, ("NAUSEA",)),
    Hint("indigestion", 2, ("INDIGESTION",)),
    Hint("sweat", 4, ("SWEAT", "palms|forehead|hands|shirt|pillow ~2 dripping|sweating|wet|soaked|slick")),
    Hint("pale", 4, (
        "grey|gray|ashen",
        "gone|went|going|looks|look|looking|turned|hes|shes|become|so|very|as|face|is|bit ~2, PALE",
        "pale|pasty|ashen|white_as_a_sheet|white_as_a_ghost|peely_wally|waxy",
    ), unless="PALEOK"),
    Hint("dizzy", 3, ("DIZZY", "head ~2 floating|swimming|light|elsewhere|reeling", "room|floor|walls|ground|world|things ~2 sliding|tilting|swaying|moving|spinning|tipping|closing|slipping", "hang|hold|cling|holding|hanging|clinging on|to ~3 wall|rail|table|chair|counter|banister|sink|furniture")),
    Hint("ache", 2, ("UPPERBACK ~3 ACHE", "ACHE ~4, UPPERBACK", "STOMACH ~3 ACHE", "ACHE ~3, STOMACH")),
    Hint("arm", 4, ("ARM|JAW ~4 ACHE", "ACHE ~3, ARM|JAW")),
    Hint("doom", 4, ("DOOM",)),
    Hint("confused", 4, (
        "PERSON|suddenly|sudden|gone|went|very ~7 CONFUSED", "CONFUSED ~3 suddenly|sudden",
        "im|feel|feeling muddled|disoriented|disorientated",
    ), unless="ABOUT"),
    Hint("breath", 4, ("BREATHLESS", "wheezing|wheezy|wheeze|puffing|panting")),
    Hint("palpitations", 3, (
        "HEART ~5 RACES", "heart ~3 forgetting|forgets|stumbling|stumbles|tripping|stalling|stalls|hesitating|stuttering|lurching|lurches|losing_its_place", "RACES ~2, HEART", "PALPS", "PULSE ~4 RACES", "PULSE ~2 FASTNUMBER", "heart ~3 fluttery|racing|funny", "HEART ~2 doing|does|did ~3 tango|jig|somersaults|gymnastics|acrobatics|cartwheels|backflips|dance|samba|rumba|flips|gallop|disco", "heart ~3 stops|stopped|pauses|stopping|misses ~4 bangs|thumps|starts|again|kicks|restarts|bang|thump",
        "heart ~3 beating|beats|beat ~3 fast|hard|quick|quickly|funny|mad",
    )),
    Hint("part", 3, ("BAREPART",)),
    Hint("cold", 3, ("hot and cold", "hot ~1 then|and|now ~1 cold|icy|freezing|shivery|clammy", "gone|going|go|feel|feeling|came|come|so|im|hes|shes ~1 cold|freezing|shivery", "stone|ice|icy|stony cold", "cold to ~1 touch")),
    Hint("legs", 3, ("legs ~1 dont|not|arent ~2 belong|mine|me|there|hold", "legs|knees ~2 like string|jelly|water|cotton_wool|spaghetti|noodles|rubber", "legs|knees ~2 went|gone|folding|folded|jelly|give|wobbly|buckling|gave",)),
    Hint("hives", 3, ("HIVES",)),
    Hint("throat", 3, ("throat ~4 closing|lump|tight|choking|closes", "lump ~2 throat")),
    Hint("headache", 3, ("terrible|awful|bad|severe|pounding headache",)),
    Hint("blood", 3, ("blood in|from", "bleeding")),
    Hint("unwell", 3, ("FEELS ~2 OFFCOLOUR", "gone|going all|so|very OFFCOLOUR", "ghabrahat|ghabraahat|gabrahat|uneasiness|uneasy", "dont|doesnt|not feel|feeling|look|looking right|well|good|normal|myself|himself|herself"), unless="TOPIC|SETTLED", reach=3, after=5),
    Hint("posture", 3, ("HADTO", "PERSIST ~2 sit|sitting|stop|stopping|lie|lying|lean|rest ~1 down|up|for|to|$"), unless="TOPIC"),
    Hint("quiet", 3, ("SOMEONEELSE ~3 gone|went|very quiet|silent|still",), unless="TOPIC", reach=8, after=8),
    Hint("damp", 4, ("SOAKING & SOAKABLE", "palms|hands|forehead|brow|lip ~3 wet|damp|slick|dripping|beads"), unless="HOTWORK", reach=8, after=8),
    Hint("limb_ache", 3, ("LIMBACHE ~5 ACHES", "ACHES ~4 LIMBACHE"), unless="MUSCULAR", reach=4),
    Hint("teeth", 4, ("teeth|tooth|fillings|molars|gums|dentures|chin ~4 ACHES", "jaw|jaws ~2 clamped|clamping|locked|tight|clenched|seized|stiff|heavy"), unless="DENTAL", reach=6),
    Hint("travels", 3, ("TRAVELS ~3 TOWARDS",), unless="MUSCULAR"),
    Hint("pressure", 3, ("pressure|squeezing|tightness|squashed|squeezed|heaviness|pressing|fullness",), unless="TOPIC|OTHERPART", reach=4),
    Hint("world", 3, ("WORLD ~3 RECEDES", "lights|room|floor ~3 dim|dims|tilts|sways"), unless="TOPIC", reach=5),
    Hint("air", 3, ("AIR ~5 more|enough|thin|hard|heavy|hungry|short", "YAWNS", "cant|not|wont ~4 fill|lungful"), unless="TOPIC"),
    Hint("hands", 3, ("HANDS ~3 tingly|tingling|numb|ice|icy|clumsy|shaking|trembling|asleep|useless|heavy|dead|cold|funny|weak|odd",), unless="MUSCULAR"),
    Hint("sinking", 4, ("sinking|sink|melting|falling ~3 mattress|floor|bed|chair|sofa|ground",), unless="TOPIC"),
    Hint("antacid", 4, ("indigestion|antacid|antacids|gaviscon|rennie|rennies|tums|mixture|omeprazole ~8 nothing|isnt|hasnt|didnt|laughing|twice|useless|wont|not_touching",)),
    Hint("swallow", 2, ("lump|stuck|egg|tablet ~6 throat|chest|gullet|swallow|swallowed",)),
    Hint("lasting", 2, ("LASTING",), real=False),
    Hint("unmoved", 2, ("UNMOVED",), real=False),
    Hint("risk", 2, ("RISK", "ELDERLY"), real=False),
    Hint("onset", 2, ("ONSET",), real=False),
)  # fmt: skip

HINTS: tuple[Hint, ...] = _QUIET + CRISIS_HINTS

#: Classes that only the rows of signs use.
RULE_WORDS: dict[str, str] = {
    "DENTAL": "dentist dental abscess filling extraction crown root_canal wisdom",
    "STRESSOR": "stress worry guilt debt grief waiting uncertainty mortgage fear anxiety",
    "SETTLED": "on lentils keto diet months weeks month since_i_started since_starting years fasting for_months for_weeks",
    "SWOLLEN": (
        "swell swells swelled swelling swollen puffed_up puffy puffed ballooned ballooning filling fluid oedema "
        "edema like_balloons bloated puff up_like_balloons swelled_up blown_up balloons"
    ),
    "FUNNYTURN": "funny_turn",
    "WRITING": (
        "writing print handwriting market arches veins lung vein deck_chair arch price prices fax ink line too_faint "
        "wee urine pee toenail toe bruise bruised phobic phobia needles needle footballers"
    ),
    "INTOBED": "into_bed in_bed laughing with_laughter in_giggles in_hysterics",
    "ALLERGEN": "peanut peanuts nut nuts cashew bee wasp sting stung antibiotic antibiotics penicillin prawn prawns shellfish shrimp sesame kiwi allergic allergy",
    "STROKEOK": (
        "you youre your bot chatbot app website login password doctor report page screen cardiologist receptionist "
        "portal link nobody appointment surgery handwriting clinic"
    ),
    "HABITUAL": (
        "a_day every_day each_day per_day every_morning every_night each_morning twice_a_day once_a_day "
        "three_times_a_day times_a_week once_a_week twice_a_week taken_daily once_daily twice_daily daily_basis "
        "tablets_daily pills_daily each_evening with_breakfast in_the_morning at_night_time instead_of_at with_food "
        "with_water"
    ),
    "ATHLETE": (
        "for_the_scanner for_the_scan for_the_ct for_the_pictures for_the_machine max zone zones treadmill training athlete average recovery target garmin strava athletes resting ironman "
        "push marathon cycling ride hill ergo rowing racing_at all_racing stop_all intervals pieces row workout "
        "get_my get_his"
    ),
    "OTHERPAIN": "back knee hip shoulder tooth foot leg neck joint head ear period nerve",
    "COVER": "cover insurance membership fee bill charge subscription card practically",
    "TOOF": "to of for from with",
    "LONGBACK": "for because due with my",
    "BARTHING": (
        "bar plank beam slab anchor weight load python snake boa octopus hoop ring cable chain chains wire girder log sandbag sack iron_bar "
        "steel_bar tree_trunk millstone boot foot knee"
    ),
    "INSIDE": (
        "stomach tummy chest arm jaw neck throat indigestion heartburn ribs shoulder breastbone pain ache pressure tightness breathing"
    ),
    "GARMENT": (
        "wetsuit wet_suit corset shirt waistcoat bra collar jumper armour armor straitjacket straight_jacket "
        "life_jacket lifejacket plaster_cast bandage bandages cuff harness rucksack jacket suit girdle breastplate "
        "seatbelt seat_belt straps bodice dress vest bras"
    ),
    "TOOSMALL": (
        "too_small too_tight tighter shrunk shrinking shrinks sizes zip zipped laced lacing pulling_it pulled_tight "
        "tightened tightening squeezing done_up cinched buckled tight so_tight shrank laced_up"
    ),
    "SQUEEZES": (
        "squeezing squeezes squashing squashes crushing crushes ironing winding twisting twists tightening strangling gripping grips clamping "
        "clamped inflating blowing_up drilling hammering sawing kneading wringing clenching clenched choking suffocating throttling hugging "
        "smothering stamping trampling sat_on standing_on sitting_on kneeling_on pinning flattening grinding skewering tearing ripping"
    ),
    "FORCES": "pushing pushes pressing presses holding_down holds pinning pins pinned forcing squashing weighing shoving leaning",
    "UPPERHALF": "top_half upper_half upper_part trunk torso upper_body front_of_me front_of_him front_of_her insides bust whole_front",
    "IMAGEOK": "stress worry guilt debt grief waiting uncertainty tube needle cannula catheter dye drip injected injection scar wire bank insurance budget bills money corner mind bp cuff arm_cuff wall road street",
    "NOSE": "nose my_nose my_mouth mouth your it this the_worry the_anxiety the_panic",
    "OTHERLIMB": "knee hip tooth foot leg joint head ear period toe ankle wrist calf knees hips thumb",
    "PALEOK": "hair beard area zone box report picture image images screen text font page chart graph stools stool poo yoga rider ale",
    "OWNCHEST": "chest breastbone sternum ribcage rib_cage",
    "ONEDAY": "anyway eventually someday one_day regardless ever chances certainty odds inevitable bound",
    "CHESTOK": (
        "ct scan scans cts xray xrays x_ray x_rays x_rayed film cracked zipper bomb hair hairs listened listen "
        "listens shaved shave open opened infection radiation radiotherapy clinic physician sounds sounded surgery "
        "operation calcium stickers pads electrodes monitor measured size medals tattoo races racing thumping "
        "fluttering flutter flutters thump thumps flip_flopping flipping flopping pounding beats palpitations mri "
        "imaged imaging scanned press presses bench cleared clear lump_of crack saw zip inside_my_chest_cavity drain "
        "tube wall lipoma looked look looking stuck glued taped leads nodes nodule nodules lymph node"
    ),
    "FLOOROK": "yoga pilates bird budgie parrot sleeps off_his off_her off_my off_our off_the_sofa chair seat laughing asleep",
    "DEAD": "dead off by in dead_heat",
    "PRINT": "screen page print report website picture scan image copy hair market my_password",
    "HOWHELP": "how can could to would best way ways might may wanted trying does do",
    "SQUEEZED": (
        "hugged wrung squeezed crushed squashed strangled smothered throttled choked pressed flattened gripped clamped twisted stabbed drilled "
        "kicked punched trampled suffocated ironed inflated pumped skewered torn ripped stretched compressed clenched wound tightened sat_on "
        "stood_on kneaded throttled pinned held_down winded vacuumed sucked pulled_apart mangled"
    ),
    "NEWS": "news_hit letter_hit number_hit result_hit results_hit it_hit score_hit that_hit words_hit bill_hit news_was news_felt result_felt news_landed it_landed",
    "SOREMUSCLE": "ache aches aching sore soreness muscles thighs shoulder_surgery frozen_shoulder",
    "HAIRNEXT": "hair haired area bearded zone matter and_proud",
    "SIDE": "left right side back front results result",
    "THICK": "soup treacle glue concrete porridge custard syrup sand cotton_wool mud jelly",
    "BODYUP": "ribs rib breastbone sternum ribcage rib_cage collarbones collarbone shoulder_blades chest breasts breast windpipe",
    "FEELSLIKE": (
        "as_if as_though feels_like feel_like feeling_like felt_like its_like like_a like_an like_someone like_somebody like_something like_im "
        "like_ive like_being like_having"
    ),
    "SIMILEBODY": (
        "throat neck jaw jaws lungs shoulder shoulders arm arms breath breathing windpipe gullet my_heart his_heart her_heart"
    ),
    "LEARNS": "how would does do",
    "FORTEETH": "appointment said told says visit bill wants",
    "YET": "yet to about with",
    "YOURS": "your peoples folks",
    "MUSCULAR": "muscle muscles muscular joint joints dig stab knife_in_the premium",
    "AFIB": "af afib a_fib atrial_fibrillation arrhythmia irregular_heartbeat irregular_heart_beat abnormal_heartbeat",
    "ABOUT": "about by with on as why what whether how over which if because",
}
