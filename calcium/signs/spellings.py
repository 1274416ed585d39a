"""Core words that are spelt right when one slip away, the real words they must not swallow, and common misspellings."""
from __future__ import annotations

#: Each is found with one letter lost, added, wrong, doubled or swapped (the first letter is trusted).
CORE_WORDS = dict.fromkeys(
    "shortness chest breastbone sternum breath breathe breathing breathes breathless heart pain pains painful hurts hurting tight "
    "tightness tightening tightened squeezing squeezed squeeze pressure pressing crushing crushed heavy heaviness "
    "discomfort burning stabbing sharp constricted clamped gripping cramping aching aches shoulder shoulders throat "
    "stomach between collapsed collapse collapsing fainted fainting unconscious dizzy dizziness lightheaded giddy clammy "
    "sweating sweaty sweats palpitations palpitation racing pounding fluttering thumping irregular droopy drooping "
    "drooped droops slurred slurring speak speech swollen swelling tongue swallow swallowing gasping wheezing suffocating "
    "choking vomiting nausea nauseous indigestion elephant someone somebody sitting standing suicide suicidal myself "
    "overdose overdosed tablets alive anymore angina spray numbness paralysed weakness vision headache confused confusion "
    "emergency pills medication husband daughter ankles tingling radiating spreading passed exhausted middle burden "
    "goodbye jumping having feeling feels minutes moment suddenly started stairs dying struggling attack stroke blacked "
    "across shallow breastplate puffing panting walking faint floor closing goodbyes resting sleeping hanging living killing".split()
)

REAL_WORDS = frozenset(
    "birthing brutalness pressers shielder solder holder headaches cloning cloying closings feint fain flood flour floors floored fount flaunt aces ache ached acres acting alice alike angles ankle arches arching ashes attach attacks backed blocked breach "
    "breadth breathed breaths breathy buren burying burping burring camped camping cheat cheats chess chests chesty "
    "clapped clasped clamping collapses confuse constructed cooking chocking cramped crampon crimping crashed crashing "
    "crest daughters ding doing dropped dropping drops drying dyeing elephants emergence fee feed feeding feeds feelings "
    "fees feet feel feinted fell fuel fuels gaping grasping griping hating halving hear heard hears hearth "
    "hearts hearty heady heave heath heats heat heaving hunting hunts hurling hurt husbands huts jumpy live lived "
    "mediation medications meditation meditating muddle meddle minuets minute moments paid paint paints pair pairs pan "
    "pans pants pang plan plans pin pins panes pasted parsed paused pissed passes pawn piles pill plain plains polls "
    "posed pressured pressures pulls raging raking rating raving racking seating seats selling setting share shark "
    "sharpe smelling spelling sneak speaks spear speeches spitting spurred stains stair standings stared starred stars "
    "starter startled starved stated steak stoke stray strike strode stroked strokes strobe swallows swearing sweat "
    "sweets tables tablet threat threats tongues visions wheeling blanked flattering pouncing thumbing tinkling tangling "
    "smoulder sanding stranding sprays spry bough sharps sharpen sleeting hiking waking wanking talking planting pasting "
    "printing punting parting painting palpable tights tighter tighten crushes squeezes presses healthy heavier heavily "
    "breast breather passer passive moves movement alive olive choosing chewing coking shoking testing nesting handing "
    "loving leaving liking lining living moving hinging haling swallowed weaknesses indigestions angling mini peeing "
    "puffin paining pained pains panting panning walkin wailing tongued vomited burdens jumping dumping startling "
    "someones somebodys medicating pail pall fainter faints speed spend spread speck specks straps staring starting "
    "starts start started stirs stalks stroll stringing storing strapping sting halting hawing raring pacing".split()
) - frozenset(("shoking", "walkin", "shallow"))

#: Spelt as it sounds, text-speak, and slips of more than one letter. Two words on the right are written as two.
VARIANTS: dict[str, str] = {
    "tbreathe": "cant breathe", "tbreath": "cant breath", "tbreathing": "cant breathing", "tspeak": "cant speak", "tmove": "cant move", "od'd": "overdosed", "o'd": "overdosed", "amr": "arm", "arn": "arm", "aem": "arm", "arms": "arms", "jwa": "jaw", "cht": "chest", "cnat": "cant", "catn": "cant", "cna": "cant", "cannt": "cant", "pas": "pass", "shrt": "short", "brth": "breath", "coffing": "coughing", "coughin": "coughing", "cofing": "coughing", "brethin": "breathing",
    "presha": "pressure", "swetty": "sweaty", "lyin": "lying",
    "accidentaly": "accidentally", "accidently": "accidentally", "acidentally": "accidentally", "parasetamol": "paracetamol", "paracetemol": "paracetamol", "hapening": "happening",
    "stoppin": "stopping", "chect": "chest", "chesr": "chest", "chezt": "chest", "breathin": "breathing", "cany": "cant",
    "tite": "tight", "tyte": "tight", "titeness": "tightness", "breth": "breathe", "breve": "breathe", "brethe": "breathe", "breff": "breath",
    "brething": "breathing", "breething": "breathing", "breeth": "breathe", "breatheing": "breathing", "brreath": "breath", "pane": "pain", "panes": "pains",
    "payn": "pain", "pian": "pain", "pressur": "pressure", "preasure": "pressure", "presher": "pressure", "preshure": "pressure", "presure": "pressure",
    "chst": "chest", "chset": "chest", "chets": "chest", "cheast": "chest", "ches": "chest", "hert": "heart", "haert": "heart", "haart": "heart", "hart": "heart",
    "hearth": "heart", "hevy": "heavy", "hevvy": "heavy", "havy": "heavy", "sqeezing": "squeezing", "squeesing": "squeezing", "squezing": "squeezing",
    "skweezing": "squeezing", "cruching": "crushing", "crushin": "crushing", "stabing": "stabbing", "akes": "aches", "acheing": "aching", "akeing": "aching",
    "aking": "aching", "sholder": "shoulder", "shoulda": "shoulder", "sholders": "shoulders", "showlder": "shoulder", "stomache": "stomach", "stumach": "stomach",
    "tummie": "tummy", "colapsed": "collapsed", "collaspe": "collapse", "colasped": "collapsed", "collasped": "collapsed", "colapse": "collapse",
    "callapsed": "collapsed", "clapsed": "collapsed", "fented": "fainted", "feinted": "fainted", "fainded": "fainted", "unconsious": "unconscious",
    "unconcious": "unconscious", "unconscius": "unconscious", "uncontious": "unconscious", "disy": "dizzy", "dissy": "dizzy", "dizy": "dizzy", "disziness": "dizziness",
    "diziness": "dizziness", "litheaded": "lightheaded", "sweting": "sweating", "swetting": "sweating", "sweatin": "sweating", "swet": "sweat", "swety": "sweaty",
    "clamy": "clammy", "clamey": "clammy", "palpatations": "palpitations", "palputations": "palpitations", "palpertations": "palpitations", "palpitatons": "palpitations",
    "papitations": "palpitations", "palps": "palpitations", "flutering": "fluttering", "druping": "drooping", "drupy": "droopy", "slured": "slurred", "sluring": "slurring",
    "speek": "speak", "spech": "speech", "swolen": "swollen", "swollan": "swollen", "swolled": "swollen", "swoln": "swollen", "tung": "tongue", "tounge": "tongue",
    "toung": "tongue", "throte": "throat", "thoat": "throat", "thraot": "throat", "chokeing": "choking", "vomitting": "vomiting", "nausia": "nausea", "nausious": "nauseous",
    "nautious": "nauseous", "nauseus": "nauseous", "indegestion": "indigestion", "sumone": "someone", "somones": "someone", "someones": "someone", "sumones": "someone",
    "somebodys": "somebody", "suiside": "suicide", "sucide": "suicide", "sucidal": "suicidal", "suicidle": "suicidal", "mysef": "myself", "meself": "myself", "myslef": "myself",
    "overdoes": "overdose", "ovadose": "overdose", "nomore": "anymore", "numness": "numbness", "num": "numb", "confussed": "confused", "hubby": "husband", "hubbie": "husband",
    "havin": "having", "haven": "having", "haveing": "having", "havign": "having", "haing": "having", "wont": "wont", "cnt": "cant", "carnt": "cant", "kant": "cant", "cannot": "cant", "cudnt": "couldnt", "couldn": "couldnt",
    "dont": "dont", "dnt": "dont", "doesn": "doesnt", "dosnt": "doesnt", "dosent": "doesnt", "doesent": "doesnt", "havnt": "havent", "wnt": "want", "wana": "wanna", "thnik": "think", "tink": "think", "fink": "think",
    "n": "and", "nd": "and", "u": "you", "abt": "about", "wen": "when", "rite": "right", "nite": "night", "2nite": "tonight", "tonite": "tonight", "2day": "today", "rn": "right now",
    "rnow": "right now", "atm": "at the moment", "mins": "minutes", "min": "minutes", "hrs": "hours", "goin": "going", "bak": "back", "wiv": "with", "iam": "im", "thru": "through", "arround": "around",
    "accross": "across", "acros": "across", "somthing": "something", "sumthing": "something", "summat": "something", "sumfing": "something", "owt": "anything", "nowt": "nothing",
    "feelin": "feeling", "fel": "feel", "feal": "feel", "feeel": "feel", "feals": "feels", "breathles": "breathless", "brethless": "breathless", "ded": "dead", "becoz": "because", "cos": "because",
    "coz": "because", "cuz": "because", "ambulence": "ambulance", "strok": "stroke", "angena": "angina", "anjina": "angina", "drouping": "drooping", "fase": "face", "wek": "weak", "strugling": "struggling",
    "suffercating": "suffocating", "sufocating": "suffocating", "gasbing": "gasping", "weezing": "wheezing", "wheesing": "wheezing", "elefant": "elephant", "diabetis": "diabetes", "faintin": "fainting", "gona": "gonna",
    "wanker": "wanker", "jore": "jaw", "jor": "jaw", "lft": "left", "rib": "rib", "yhe": "the", "teh": "the", "mi": "my", "ma": "my", "tabs": "tablets", "taks": "takes", "tooken": "taken", "swolow": "swallow",
    "swalow": "swallow", "ankels": "ankles", "ankes": "ankles", "puffd": "puffed", "pufed": "puffed", "passd": "passed", "pased": "passed", "past-out": "passed out", "hurtz": "hurts", "hurtin": "hurting",
    "hrt": "heart", "hrts": "hurts", "wun": "one", "luks": "looks", "armhurts": "arm hurts", "iz": "is", "wot": "what", "numbb": "numb", "shoudler": "shoulder", "everythink": "everything", "nothink": "nothing",
}  # fmt: skip

#: Long core words that are found by their consonants alone: "colapsd", "brethles". None shares them with another word.
BONES = (
    "collapsed collapse breathing breathless shoulder tightness squeezing palpitations unconscious indigestion numbness discomfort "
    "lightheaded suffocating stomach overdose overdosed paralysed headache radiating pressure suicidal vomiting unresponsive swallow tablets fainting"
).split()

#: Small words that are run together with a core word: "dizzyand", "hurtsalot", "mychest".
SHORT_WORDS = frozenset("and is my me the so now hurt hurts alot bad again really very im ive cant have got feels are but".split())

#: What is often run together with the next word: "chesthurts", "cantbreathe".
JOINED_STARTS = ("my", "chest", "heart", "arm", "jaw", "cant", "having", "left", "shortness", "pain", "passed")
