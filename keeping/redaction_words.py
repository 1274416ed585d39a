"""Words that tell whether a word in a patient's message is a person's name. All lower-case."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def _listed(file: str) -> frozenset[str]:
    return frozenset((_HERE / file).read_text(encoding="utf-8").split())


#: Common first names of Australia, Britain, Ireland, New Zealand and North America, of all their peoples.
FIRST_NAMES = _listed("first_names.txt")
SURNAMES = _listed("surnames.txt")

#: First names that are words too: these need a capital, a cue, or an end after them.
NAMES_THAT_ARE_WORDS = frozenset(
    "al alba amara amber ana angel anh april archer art august bao basil bikram binh blake bonnie brooke cash cat "
    "chad chan chance charity chase chau chip chuck chun clay cliff crystal daisy dale danh dao dawn di dick dolly "
    "don dot drew duc duke dung earl eden ember eve faith feng frank gene ginger glen grace grant guy hai hazel "
    "herb hong hope hua hung hunter iris ivy jack jade jan jana jay jin joy jun june kit lance lata li lien lily "
    "lin ling mai mark max may mei melody mercy merry miles mina mo myrtle nan nell olive pat patience pearl peg "
    "penny piper poppy prem prudence rana ray ria rich rob robin rocky rod rose rosemary ruby rusty sana sandy "
    "sherry sky skye sol star stew sue summer sunny trinity tui val vera vic violet wade wally will willow wren xin "
    "yan ying zen".split()
)
#: Of these, the ones that are verbs, months or wishes far more often than names.
RARELY_NAMES = frozenset(
    "april art august cash chance charity chase dawn di duc dung eve faith grant hai hope hung jan joy jun june "
    "lance may mercy merry miles mo patience prudence rich sky star summer sunny will zen".split()
)
#: First names that, with a small letter and no cue, may be another word: "in good nick", "angus beef", "norma".
LISTED_BUT_WORDS = NAMES_THAT_ARE_WORDS | frozenset(
    "surya angus barb barney bart beau bella bert bess carol claude colin dean dolores doris dory duncan frankie gale gill grant "
    "harris heath heather holly jasmine jasper jenny jess jill jock jody josh kelly lani laurie leigh lola luna mabel maria mason "
    "minnie mona nadia nick nora norma norman otis paddy paige parker pedro polly quinn ralph randy roger roman romy rory rosa "
    "rowan sage sally sean shay sheila sofia stella stevie tabitha tess theo tiffany tommy toni vito wendy winnie china "
    "jimmy mickey teddy harry dick john marina lydia julia carrie mercedes portia paris chan bella yuki mario mila milo".split()
)
#: Names that are places, states or counties too: never a name without a cue.
PLACES_TOO = frozenset(
    "ada alfred athena austin brandon carmel carolina charlotte chelsea clare cody devon diego eden florence "
    "francisco georgia jackson jordan kerry kimberley leon logan madison milan nelson petra regina santiago "
    "savannah shannon skye sydney trinity troy tyrone vic victoria virginia warren".split()
)
#: What comes before a name that is not a person: hospitals, towns, islands, ships.
BEFORE_NO_PERSON = frozenset(
    "st saint st. san santa los port mount mt lake fort ft prince princess king queen royal croagh lady the sir lord "
    "hurricane cyclone ben bloody lazy point cape glen jolly doubting".split()
)
#: What comes within three words after a name that is a place: "John Hunter Hospital".
AFTER_A_PLACE = frozenset(
    "hospital hospitals clinic clinics infirmary medical centre center health healthcare institute foundation university "
    "college school church cathedral street st road rd avenue ave park airport island river lake bay beach county town "
    "city station square house wing ward building".split()
)
#: What comes right after a name in a test's, an illness's or a product's name: "Bruce protocol", "Jim Beam".
AFTER_AN_EPONYM = frozenset(
    "protocol treadmill index syndrome disease phenomenon sign criteria method formula equation diet technique radcliffe "
    "hunter hopkins mac mater tam tams beam daniels craig yum potter grey mccallum sachs toby's pringle flinders drop "
    "manson poppins nevis juice sponge biscuit biscuits".split()
)
#: Known from books and screens: no patient, and no one that a patient knows.
PUBLIC_NAMES = frozenset(
    "agatston attia esselstyn framingham google gundry hounsfield oz ornish pauling pepper seuss siri strangelove "
    "who house dolittle alexa chatgpt gemini zhivago somebody someone whoever whatsit".split()
) | {"stephen king"}
#: Adjectives, peoples, faiths, places, brands, days and months, and words of our field, that patients write with a capital.
NO_NAMES = frozenset(
    """
    dutch german greek french welsh czech thai swiss scots scot maori hindu muslim sikh jewish tamil kiwi aussie brit pom pommie filipino
    filipina latino latina black white brown iraqi pakistani punjabi gujarati bengali israeli saudi arab turk dane swede finn
    pole serb croat kurd inuit aboriginal cherokee navajo quaker jain mormon parsi sinhala afrikaner yorkshire geordie
    scouse texan native indigenous hispanic caucasian latinx yoruba igbo zulu xhosa bantu maltese iranian afghan
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    christmas easter god lord jesus allah buddha covid type stage level class grade gen south north east west new old big little
    dr doctor mr mrs ms miss prof professor sir madam nurse sister matron gp consultant cardiologist radiologist surgeon
    agatston hounsfield framingham lad lcx rca lmca lm cx calcium score scan cac ct ldl hdl apob lp age dob sex male female
    crestor lipitor zocor livalo zetia repatha praluent leqvio nexletol vytorin caduet lescol pravachol mevacor ezetrol plavix
    brilinta xarelto eliquis warfarin coumadin jardiance ozempic wegovy mounjaro zepbound panadol nurofen aspirin cartia
    astrix astra ecosprin rosuvas atorva rosuvastatin atorvastatin simvastatin pravastatin pitavastatin ezetimibe metformin
    medicare medicaid medibank bupa hcf nib nhs hse acc tricare aetna cigna humana
    sydney melbourne brisbane perth adelaide hobart darwin canberra auckland wellington christchurch london leeds dublin cork
    galway belfast glasgow edinburgh cardiff toronto vancouver montreal boston chicago houston texas florida california
    google facebook youtube reddit instagram twitter whatsapp chatgpt siri alexa
    mum mom mam mummy dad daddy nan nana nanna gran grandma grandad grandpa pop poppa hubby wife husband son daughter auntie
    aunty aunt uncle brother sister
    """.split()
)
#: Words that patients use, written with a small letter or known to be no names; see tests/keeping/test_redaction.py.
PLAIN_WORDS = _listed("plain_words.txt") | NO_NAMES
#: Endings of adjectives, peoples and medicines: "Australian", "Irish", "Diabetic", "Terrified".
NO_NAME_ENDINGS = (
    "ian", "ean", "ish", "ese", "ic", "ed", "ing", "ous", "ful", "less", "ist", "ive", "able", "ible", "statin", "mab", "pril",
    "sartan", "olol", "ation", "ness", "ment", "ily", "etic", "ican", "ant", "ent", "ory", "oid", "aholic",
)  # fmt: skip

#: Who a patient speaks of by name: "my husband Dave", "mum (Jean)".
KIN = frozenset(
    """
    husband hubby wife partner fiance fiancee fiancé fiancée boyfriend girlfriend spouse mum mom mam mummy mother mam ma dad daddy
    father da pa son daughter child kid boy girl baby toddler brother sister bro sis twin sibling stepson stepdaughter stepfather
    stepmother stepdad stepmum stepbrother stepsister nan nana nanna nanny gran granny grandma grandmother grandad granddad grandpa
    grandfather pop poppa opa oma yiayia nonna nonno grandson granddaughter grandchild uncle aunt aunty auntie niece nephew cousin
    friend mate pal buddy bestie neighbour neighbor colleague coworker boss manager carer caregiver roommate flatmate landlord
    in-law law mother-in-law cardiologist gp doctor doc surgeon specialist nurse radiologist sonographer radiographer pharmacist
    chemist dietitian physio physiotherapist therapist counsellor psychologist trainer coach receptionist
    """.split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame rev reverend father fr sister nurse matron".split()
)
#: Of these, the ones that are words too: a name after them wants a list or a title's capital.
LOOSE_TITLES = frozenset("ms miss doctor sir father fr sister nurse matron rev reverend professor dr".split())
GREETINGS = frozenset("hi hello hey hiya hallo dear morning afternoon evening gday g'day howdy yo".split())
PARTINGS = frozenset(
    "regards sincerely wishes faithfully truly cheers thanks thx ty ta love signed gratefully respectfully xx xxx x from "
    "namaste thankyou you yours blessings".split()
)
#: After a partner or friend, a name with a small letter that is also a word is a name before one of these.
AFTER_A_NAME = frozenset(
    "has had have is was got gets takes took did does who who's aged says said told and just also died passed scored lives "
    "went wants thinks rang put gave wrote reckons prescribed suggested recommended ordered called he's she's age".split()
)
