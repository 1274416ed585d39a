"""The words that the number reader knows, as data: what patients call scans, arteries, medicines, people and times."""
from __future__ import annotations

from calcium.reading.slips import slips

MISSPELT = {
    wrong: right
    for right, spelt in {
        "agatston": "agaston agatson agatstons agastston aggatston agotston agatsen agastson agatstein agatstan agaston's",
        "calcium": "calicum calcuim calsium calcum calciums calcium's cacium calciium kalcium",
        "score": "scor scroe socre scre scoer score's scored's skore scorre",
        "percentile": "percentil percentiles centile pctile %tile percential precentile ile tile",
        "circumflex": "circumflx circumflexed",
        "cholesterol": "cholestrol cholesteral cholestorol chol",
        "and": "n",
        "triglycerides": "trigs triglyceride trigycerides tg tgs",
    }.items()
    for wrong in spelt.split()
}
#: Words so long that one exchanged letter still tells them, and shorter ones.
_LONG_WORDS = (
    "agatston percentile cholesterol triglycerides atorvastatin rosuvastatin simvastatin pravastatin circumflex calcium coronary "
    "cardiologist angiogram ezetimibe"
).split()
MISSPELT = {
    **{slip: word for word in ("statin", "score", "lipitor", "crestor", "stent", "husband") for slip in slips(word)},
    **{slip: word for word in _LONG_WORDS for slip in slips(word, exchanged=True)},
    **MISSPELT,
}

#: Words before, and after, a number that make it less than an exact one.
QUALIFIERS = {
    phrase: qualifier
    for qualifier, phrases in {
        "below": ("<", "≤", "under", "below", "less than", "lower than", "fewer than", "smaller than", "at most", "within"),
        "above": (">", "≥", "over", "above", "past", "exceeding", "exceeds", "more than", "greater than", "higher than",
                  "bigger than", "north of", "upwards of", "in excess of", "at least", "beyond", "well over", "way over",
                  "exceeded", "topped", "tops"),
        "just below": ("just under", "just below", "a bit under", "slightly under", "shy of", "just shy of", "a touch under",
                       "slightly below", "a little under", "not quite"),
        "just above": ("just over", "just above", "a bit over", "slightly over", "a touch over", "a little over",
                       "slightly above", "barely over", "only just over"),
        "about": ("~", "≈", "about", "around", "roughly", "approximately", "approx", "approx .", "nearly", "almost",
                  "circa", "like", "near", "close to", "give or take"),
    }.items()
    for phrase in phrases
}  # fmt: skip
QUALIFIERS_AFTER = {
    "or more": "above", "plus": "above", "or higher": "above", "or over": "above", "and above": "above",
    "or above": "above", "and up": "above", "or less": "below", "or under": "below", "or lower": "below",
    "or so": "about", "ish": "about", "- ish": "about", "odd": "about", "give or take": "about", "- odd": "about",
}  # fmt: skip

#: Verbs and particles with which one number becomes another: "went from 120 to 190".
RISES = set(
    "from went gone going up down rose risen rise increased increase jumped jump climbed dropped drop fell fallen "
    "grew grown doubled tripled moved crept shot changed change decreased lowered reduced".split()
)

MONTHS = (
    "january february march april june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
).split()

SCORE_NOUNS = "cs score scores cac cacs agatston ccs calcium ca".split()
#: Nouns for the scan and its paper: with one of them in a message, a lone number is its score.
SCAN_NOUNS = (
    "scan scans result results ct reading total totals figure report test letter number agatston cac heartscan portal coronary "
    "rescan rescanned plaque scored scoring scanned"
).split()
#: Words of a message about hearts: with one of them, "I had 120" tells a score.
HEART_WORDS = (
    "heart hearts cardiac cardiologist cardiologists cardio artery arteries arterial blocked blockage blockages stent stents "
    "stented bypass attack attacks angiogram angio cath catheter treadmill stress ccta cta cad mi statin statins atorvastatin "
    "rosuvastatin crestor lipitor simvastatin pravastatin cholesterol ldl atherosclerosis calcified calcification narrowing "
    "rescan rescanned repeat percentile aspirin ezetimibe zocor zetia repatha chest nuclear echo tmt prognosis "
    "hardened widowmaker vessels vessel coronaries soft stroke risk gp doc doctor consultant radiologist radiographer technician"
).split()
SCAN_WORDS = [*SCORE_NOUNS, *SCAN_NOUNS, "percentile"]

STATIN_NAMES = (
    "atorvastatin rosuvastatin simvastatin pravastatin fluvastatin pitavastatin lovastatin atorva rosuva simva prava "
    "lipitor crestor zocor pravachol livalo lescol mevacor lipostat caduet vytorin inegy rosuzet cavstat lorstat "
    "crestore lipator ezallor zypitamag altoprev torvast sortis liptor atorvastin rosuvastin atorvastatine "
    "rosuvastatine simvastin rosuvas storvas rozavel lipicure atocor rosulip novastat tonact aztor turbovas jupiros rozucor atorvastatina rosuvastatina simvastatina simvastatine pravastatine statina statyna lipitors atorvostatin pitava atozet"
).split()
STATIN_WORDS = ["statin", "statins", "stattin", "statine", "staten", "statens", "statin's", *STATIN_NAMES, *(f"{name}'s" for name in STATIN_NAMES)]
#: Medicines that are no statins, and food supplements: what follows is a dose.
OTHER_DRUGS = (
    "ezetimibe zetia ezetrol aspirin metformin repatha amlodipine ramipril perindopril niacin nexletol leqvio praluent "
    "lisinopril losartan magnesium vitamin eliquis metoprolol bisoprolol clopidogrel plavix warfarin candesartan valsartan "
    "telmisartan irbesartan hctz insulin ozempic mounjaro wegovy coq k2 d3 omega nattokinase zinc berberine fenofibrate "
    "nitro nitroglycerin nitroglycerine gtn nitrate hydrochlorothiazide thyroxine levothyroxine omeprazole pantoprazole "
    "atenolol propranolol nebivolol diltiazem verapamil amiodarone apixaban rivaroxaban xarelto dapagliflozin empagliflozin "
    "jardiance gliclazide januvia evolocumab alirocumab inclisiran icosapent paracetamol ibuprofen viagra hrt shelcal calcitriol "
    "colchicine vascepa bempedoic supplement supplements tablet tablets pill pills"
).split()

#: What else is measured; the word governs the numbers after it in its clause.
MEASURES = {
    word: kind
    for kind, words in {
        "blood": "ldl ldl-c hdl cholesterol triglycerides apob lipid lipids glucose sugar sugars psa crp hscrp egfr gfr "
                 "ferritin homocysteine tsh creatinine insulin ldls hdls troponin lpa #code pth ck alt ast uric hemoglobin "
                 "haemoglobin potassium sodium bnp enzymes lfts lft ggt bilirubin dimer d-dimer testosterone estradiol estrogen oestrogen cortisol "
                 "dhea platelets platelet wbc rbc haematocrit hematocrit inr esr folate iron transferrin fibrinogen amylase lipase urea bun "
                 "prolactin homa vldl tmao calprotectin igf albumin serum apo vit vitamin phosphate lp gp's nt-probnp",
        "pressure": "bp systolic diastolic sys pressure pressures",
        "rate": "pulse hrv hr bpm rate rates resting heartbeat heartrate oxygen spo2 sats saturation vo2 vo2max",
        "weight": "weigh weighing weighs weight bmi waist weighed deadlift squat bench lift",
        "heat": "fever temp temperature",
        "price": "paid pay pays paying cost costs costing charged charge charges billed invoiced quoted price priced fee fees bill copay "
                 "deductible refund refunded",
        "volume": "volume volumetric vol mass density equivalent lesions lesion",
        "test": "ef syntax ffr ffr-ct ejection echo imt ascvd framingham qrisk qrisk3 mesa dexa dxa dlp kvp msv grace risk mets kvp "
                "mgy radiation dose dosage strength gradient hearing eyesight gleason phq gad moca mmse fibroscan fibrosis polygenic "
                "genetic zio oura readiness whoop iq pvcs pvc ectopics",
        "elsewhere": "valve valvular aorta aortic mitral annular annulus carotid thyroid kidney breast avc thoracic "
                     "pericardial bone",
        "norm": "average median typical averages threshold cutoff limit",
        "other": "credit exam pain",
    }.items()
    for word in words.split()
}  # fmt: skip

PERSONS = (
    "wife husband hubby partner spouse mum mom mother mam dad father brother sister son daughter friend uncle aunt "
    "auntie grandad grandfather granddad grandma grandmother nan nana nanna gran gramps pops ex grandpa mate boyfriend girlfriend fiance fiancé "
    "cousin boss neighbour neighbor client patient mil fil bro sis mother-in-law father-in-law sister-in-law brother-in-law da lass bairn son-in-law daughter-in-law mother_in_law inlaw flatmate housemate roommate carer parents kid child he "
    "she his her hers him missus mrs twin colleague coworker someone somebody stepdad stepmum stepmom papa mama ma pa "
    "dh dw grandson nephew niece buddy pal bloke guy lady mr ms daddy mummy"
).split()
SELVES = "i i'm im my mine mine's me myself i've ive i'd id i'll".split()

LISTS = {
    "months": MONTHS,
    "person": [*PERSONS, *(f"{p}'s" for p in PERSONS), *(f"{p}s" for p in PERSONS if len(p) > 2), "hes", "shes", "who's"],
    "score": SCORE_NOUNS,
    "scan": SCAN_NOUNS,
    "drug": [*STATIN_WORDS, *OTHER_DRUGS],
    "pressure": ["bp", "pressure", "systolic", "diastolic", "sys"],
    "event": (
        "died dying die dies collapsed school dead death passed bypass attack attacks stroke stent stents diagnosed retired menopause surgery disease cabg "
        "mi widow arrest triple quadruple heart away smoking angina dropped"
    ).split(),
    "filler": (
        "'s is was of came come back at as : = - a an about around roughly only just now in the total coronary artery "
        "calcium score scan test result approx like over under above below past > < ~ actually exactly currently today went "
        "gone up down to from has had risen rose increased jumped dropped fell reads read says said shows showed showing reading been ( ) "
        "units agatston au well nearly almost whopping massive turned out be being cac my equals overall combined stands "
        "this time measured with * \" ' round big fat got heart report number arteries listed still apparently somewhere "
        "already right bang reported → -> => were are so near less more than higher greater lower bigger become becomes cacs burden "
        "climbed crept jumps went's between means gives gave me put sits sitting hit hits reached doubled sorry fact very "
        "slightly bit flat solid clean straight measly paltry nice cool bloody flipping recent latest new my | / , #code #nth #line ... .. #grade [ ] figure reading ; given perfect proper absolute "
        "complete grand scary huge high low horrible lovely unbelievable mere measly written typed scored registered"
    ).split(),
    "dur": (
        "second seconds secs minute minutes mins min hour hours hrs hr day days week weeks wks wk month months mths mo mths "
        "year years yrs yr decade decades night nights weekend weekends yars fortnight"
    ).split(),
    "mass": "kg kgs kilo kilos lb lbs pounds stone".split(),
    "offspring": (
        "kids children boys girls sons daughters grandkids grandchildren teenagers twins toddlers babies bairns kiddies teens "
        "siblings lads lasses eldest youngest oldest brothers sisters uncles aunts parents grandsons granddaughters nephews nieces cousins toddler baby"
    ).split(),
    "statin": STATIN_WORDS,
    "way": "km kms mile miles metres meters steps feet ft cm mm inches inch laps floors stairs mm3 mm²".split(),
    "body": (
        "male female man woman fit healthy active slim thin retired postmenopausal m f y yo guy lady bloke ym yf yom yof "
        "fella gent mum dad"
    ).split(),
    "id": (
        "id ids mrn appointment appt slot confirmation receipt member membership prescription tracking job accession order ref reference invoice bill booking ticket claim case extension ext pin policy account "
        "acct room suite ward level floor bay gate bus route highway page question postcode zip apt unit pager "
        "medicare nhs dva dial call ring hospital txt text code password building street bed line"
    ).split(),
    "bandname": (
        "none no zero normal minimal mild moderate severe extensive heavy trace plaque significant very low high massive"
    ).split(),
}  # fmt: skip

#: Words that may stand behind a number which nothing else says to be a score. Any other: the number counts something.
AFTER_A_SCORE = set(
    """
    . , ; : ! ? ) ( - — – … " ' / & + > < = -> → | * and but so or is was which am does do did what whats what's when why how
    who now last this that in on for with from to at the a an should can could would will really pretty if then as #line
    because cos cause bc i i'm im my me mine it its it's he his she her hers they their we you your not no too high low
    bad good normal ok okay today yesterday yest recently back after before since by over under vs versus up down
    score scores agatston au units unit cac calcium coronary scan scanned result results total overall
    please pls plz help scared worried terrified anxious doc doctor dr gp cardio cardiologist told says said there here
    according ago later just only still even though although while despite without whilst also yes yeah yep nope
    lol haha wtf omg ugh eek any are were been being has had have got went gone mostly mainly all both none meaning
    means mean apparently where compared between rather instead right correct exactly max tops well matter
    like isn't isnt wasn't wasnt doesn't doesnt won't didn't needs need seems looks sounds shows deserves warrants sits falls counts gets goes makes puts
    much any enough alright decent large small big about around roughly nearly almost circa put puts mean means count compare out group range box band category bracket lad rca lcx lm cx left first next tho thx thanks thank rising oops sorry wait actually or fml yikes shit
    """.split()
)
#: Words that end in s and count nothing.
NO_PLURALS = set(
    "is was its it's this has his us does says as vs versus yes plus thus means plus always perhaps units unless "
    "agatstons gets makes puts needs seems looks thanks pls across sucks sounds was's hers yours ours theirs reads shows "
    "refuses wants feels takes lives works thinks keeps goes runs smokes afterwards besides less stress ages scares worries matters points' 's sits causes results scores scans doctors dads mums".split()
)

ARTERIES = {
    name: artery
    for artery, names in {
        "LM": ("lm", "lma", "lmca", "lms", "left main", "left main stem", "left main coronary artery", "left main coronary",
               "left main artery", "main", "main stem", "left mainstem", "lt main", "l main", "mainstem"),
        "LAD": ("lad", "left anterior descending", "left anterior", "anterior descending", "left anterior descending artery",
                "left anterior desc", "left ant descending", "left ant desc", "lt anterior descending", "l a d", "left ant",
                "widowmaker", "widow maker"),
        "LCx": ("lcx", "cx", "circumflex", "left circumflex", "circ", "left circ", "lca", "circumflex artery",
                "left circumflex artery", "lc", "lcirc", "left cx", "lt circumflex", "left circumfl", "cfx", "lcfx", "circumflx", "lt cx"),
        "RCA": ("rca", "right coronary", "right coronary artery", "right main", "right artery", "right coronary a", "right cor", "rt coronary", "right ca", "rt coronary artery", "r coronary"),
        "other": ("pda", "diagonal", "ramus", "d1", "om1", "plb", "intermediate", "posterior descending",
                  "posterior descending artery", "diagonals", "om"),
    }.items()
    for name in names
}  # fmt: skip

CORRECTIONS = set(
    "sorry oops wait actually meant mistake typo misread misheard correction mistyped whoops apologies scrap scratch "
    "strike misspoke misremembered edit woops oop hang hold lie check checked checking".split()
)
