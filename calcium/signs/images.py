"""Signs told in images, by families: a force on the upper body, air, colour, damp, the world going away, a limb that disobeys.

A family is a word class for what it is about and one for what it does, in either order (E1-E7, E24, E25).
"""
from __future__ import annotations

from calcium.signs.rows import Sign

IMAGE_SIGNS: tuple[Sign, ...] = (
    Sign("chest", "emergency", "E1-E4: as if a force were at work on me", (
        "LIKE ~1 BEING ~6 FORCED|FORCING", "being ~1 FORCED|FORCING ~3 inside|half|from|two|flat|to_death|alive|into", "vice|vise|iron|steel|death grip|hold", "sort|kind|type of ~2 vice|band|belt|fist|squeeze|grip|squeezing|tightness|crushing|strangling|pressing|pressure|heaviness", "ribs|ribcage|lungs|skin ~8 too_small|sizes|shrunk|cage|prison", "size|sizes too small|tight",
        "LIKE ~5 got|has|holding|gripping me|him|her $", "clutching|pulling|tearing|clawing|grabbing|clutches|pulls at ~2 shirt|top|collar|chest|throat|neck|blouse|tie|front", "LIKE ~3 FORCED ~2 into|from|in|by|inside|to|round|around|up|down|alive|flat",
        "something|someone|somebody|sum ~3 FORCING|FORCED ~3 BODYON|INNARDS|inside|from",
        "something|someone|somebody|its|it_has ~1 has|got|gotten|have|having|holds|with ~2 hold|hands|grip|fist|claws|teeth|paws|fingers ~5 me|him|her|inside|windpipe|throat|neck|chest|heart|ribs|insides",
        "BODYON|INNARDS ~2 being|getting|feels|feel|like ~2 FORCED|FORCING",
        "PRESSER ~4, on|upon|against|across|inside|in|over|top_of ~1 BODYON|INNARDS",
        "put|placed|dropped|laid|left|plonked|parked|dumped|rolled|lowered|stacked ~3 PRESSER ~2 on|upon|across|in|inside ~1 BODYON",
        "PRESSER|weight|pressure|lump|it ~4 between ~2 boobs|breasts|ribs|lungs|nipples|shoulders",
        "kicked ~2 me|him|her ~2 front|ribs|chest", "filled|stuffed|packed ~3 with ~2 PRESSER|cement|sand|concrete|lead|wet|hot",
        "hot|burning|red_hot|iron|steel|heavy bar|rod|poker|plate|belt|iron|bar_lying|band",
    ), passes=("past", "effort"), unless="TOPIC|OTHERPART", reach=4, after=5),
    Sign("chest", "emergency", "E1: an ache in the middle of me", (
        "HURT & CENTREOF", "buttons|shirt|collar|waistband ~8 burst|bursting|ping|pop|popping", "grips|squeezes|tightens|presses|crushes|clamps ~1 harder|tighter|again|back", "under|behind|beneath|below the|my|that|breast bone",
        "chest ~2 getting|gets|is|feels ~1 caught|catching|jammed|stuck|blocked|seized", "ACHES|grinding|pain ~8 front_to_back|right_through|straight_through|clean_through|through_to|all_the_way_through", "grinding|boring|drilling ~3 ache|pain", "weight|pressure|fist|lump|knot|burning & CENTREOF",
        "pressure ~9 been_there|since|hours|still_there|wont_go", "swallowed ~3 match|coal|fire|coals|egg|stone|ball|glass|razor|ember|brick|fist",
        "getting tighter|heavier", "tighter and tighter", "tighter|heavier by_the_minute|every_minute|all_the_time",
        "climbing|coming|rising|burning|creeping ~2 into|up ~1 my|his|her|the throat|neck|jaw|gullet|teeth",
        "blouse|bra|shirt|vest|collar|top|kurta|saree ~6 too_tight|tight ~5 loose|isnt|not|undone|undid|big|baggy|off",
    ), passes=("past", "effort"), unless="NOTBODY", after=3),
    Sign("breath", "emergency", "E1, E24: air", (
        "WINDOWS & AIR & keep|had|have|having|getting|sit|stand|for|need|want|opened", "WINDOWS & breathe",
        "open|opened|opening|stand|standing|hang|hanging|stood|head ~3 window|windows|door ~7 AIR|breathe", "NOTGOT ~2 got|get|getting|caught|catch|found SPENT",
        "want|need|wanting|needing|gasping|desperate ~1 more|for air", "AIR ~5 nothing_happens|does_nothing|doesnt_do|no_good|not_enough|isnt_enough|wont_go|not_going|nowhere|stops|sticks|no_use|empty|thin",
        "YAWNS & AIR|breathe|lungful|lungs|breaths", "every|each ~1 breath ~5 LABOUR", "breathing ~2 LABOUR !IN", "LABOUR ~2 breath|breaths|breathe|lungful|breathing",
        "top|half|bottom|quarter|inch|corner ~2 of ~2 lungs|lung|me ~6 air|breath|filling|fill|working", "cant|cannot|wont|couldnt ~4 fill ~1 up|them|lungs|my_lungs|properly",
        "breathing ~3 like ~5 race|marathon|dog|train|bellows|darth_vader|sprinted|ran|run", "panting|puffing|puffed|blowing like|and ~2 a|an|i|ive|hes|shes|only|just",
        "sit|stop|stand|lean|rest|sitting|stopping ~3 to|for ~1 get|catch|find ~2 AIR", "breathing but ~4 not|isnt|doesnt|no|nothing|cant", "breath|breathe|breathing ~6 no bottom|room|space|depth|reward|end", "breath|breathing ~2 has|with|hits|got ~1 a gate|lid|ceiling|shelf|wall|catch|stop", "remember to breathe", "run|ran|running out of ~1 air|breath|puff|wind|oxygen", "takes|uses|using|took all ~1 my|his|her puff|breath|wind|air",
        "prop|propped|propping ~6 pillows|cushions|pillow|cushion", "wheezing|wheezy|wheeze like|and|all|tonight|now", "proper|decent|good|full|deep lungful", "between|two|three ~2 breaths|breath ~4 word|words|talk|speak", "two|three|few ~1 words ~3 breath|breaths|gasp|gasps|out",
        "have|had|having|keep ~2 stop|stopping|pause ~3 between ~3 words|breaths|bed|bathroom|chair|loo|toilet|kitchen",
    ), passes=("past", "effort"), unless="TOPIC", reach=3, after=0),
    Sign("colour", "emergency", "E3, E24: no good colour", (
        "COLOURWORD ~1 of ~3 BADCOLOUR", "white|pale|grey|gray|yellow|waxy as ~1 milk|chalk|paper|snow|flour|wax|ash|putty|marble|cement|plaster|badger|candle|death|clay|lard", "gone|went|going|looks|look waxy|ashen|chalky|pasty|greyish|clay", "GONEOFF ~3 BADCOLOUR COLOURWORD", "BADCOLOUR coloured|colored ~2 face|skin",
        "no|lost|losing|drained|gone|draining ~2 COLOURWORD ~3 face|him|her|cheeks|me|lips|left", "COLOURWORD ~2 drained|gone|draining|left|went ~2 of|from|out|her|his",
        "EDGES ~5 BLUISH", "EDGES ~4 BADCOLOUR COLOURWORD", "grey|gray|ashen as", "BLUISH EDGES", "BLUISH ~2 round|around ~2 mouth|lips|gills",
        "EDGES ~2 dont|not|doesnt look right", "GONEOFF ~3 like ~2 corpse|ghost|wax|death_warmed_up|waxwork|dead_man|dead_body|zombie|statue",
    ), passes=("past",), unless="URINE", reach=5, after=4),
    Sign("sweat", "emergency", "E1, E7: a sweat for nothing", (
        "muck_sweat", "SOAKED", "SOAKING|sweat|sweating|sweaty & UNMOVED", "SOAKING ~2 SOAKABLE ~6 cold|clammy|freezing|shaking|shivering|sick|icy",
        "SOAKABLE ~4 SOAKING ~6 cold|clammy|freezing|shaking|shivering|sick|icy|moved|grey",
        "sweat|water ~2 rolling|running|pouring|streaming|dripping ~2 off|down|from", "sweat ~2 rolling|running|pouring|streaming|dripping",
    ), passes=("past", "effort"), unless="HOTWORK", reach=12, after=8),
    Sign("collapse", "emergency", "E24: the world goes away", (
        "WORLD ~1 GOESOFF ~5 RECEDES", "WORLD RECEDES", "sound|sounds|voices|everything|people|noise ~9 corridor|tunnel|underwater|distance|telescope", "dark|black|grey|dim|fuzzy|blurry|dimming ~3 edges|edge|sides|corners", "LIKE|someone|someones|somebody|as ~5 lights|light|lamp|dimmer ~3 down|off|out|switch", "floor|ground|bed|walls|room ~2 moving|rolling|rocking|heaving|pitching|rising|falling|breathing|pulsing|melting", "sound|sounds|voices|talking|hear ~7 another_room|another_house|next_door|far_off|underwater|down_a_well|down_a_tunnel|down_a_pipe|inside_a_tin", "crawl|crawled|crawling ~2 to|up|across|back|on ~2 phone|bed|stairs|door|bathroom|toilet|loo|kitchen|chair|floor",
        "strength|life|blood|power|legs ~4 run|running|ran|draining|drained|ebbing|seeping|leaking|leaving|pouring|gone|flowing ~2 out|away|through|from", "seeing SPARKLES", "see ~2 SPARKLES", "cant|dont|no ~2 know|idea|memory|remember ~2 how i got here|there|on|down",
        "i|ive|im|hes|shes|he|she [have|has] [just] slid|slithered|folded|crumpled|sank|crumbled|sunk ~3 floor|wall|chair|sideways|ground|down",
        "head between ~1 knees|legs", "blacking|fading|drifting|slipping|going in and out", "came|coming|come to ~1 with|and ~4 cheek|face|head|lino|floor|ground|carpet", "think|feel|feels|feeling ~4 going|slipping under", "about to go over|down|out", "nearly|almost went [right|clean|straight|flat] over|down|out",
        "woke|came_to|came_round|found_myself|ended_up ~4 landing|floor|stairs|lawn|bathroom|carpet|tiles|hall|hallway|kitchen|grass|garden|pavement",
        "lost ~2 minutes|seconds|moments|bit_of_time", "legs|knees wont|cant|not|dont hold|carry|take|work|keep ~1 me|him|her|up",
    ), passes=("past",), unless="TOPIC", reach=6, after=2),
    Sign("stroke", "emergency", "E25: a limb that does not do as it is told", (
        "HANDS ~2 WONT ~3 DISOBEYS", "HANDS ~3 stopped|refuses|refusing|forgotten|forgot ~3 DISOBEYS|working|moving|doing|playing|holding",
        "WONT ~1 go where|straight|when ~1 i|he|she|its|im|$", "HANDS ~4 weighs|weigh|weighing", "my|his|her|this|left|right HANDS wont|refuses|wouldnt", "HANDS ~1 didnt|doesnt|cant notice|feel|know", "didnt feel it|them go|fall|come|drop|slip", "HANDS ~14 just_hanging|hanging_there|hangs_there|dangling|hanging_off|hangs_off", "DROPPABLE ~4 FELLFROM ~4 HANDS|me|grip|fingers", "cant|couldnt|keep ~3 get|missing ~2 DROPPABLE|food|hand|drink ~2 to ~1 mouth|lips|face", "FELLFROM|dropping ~3 DROPPABLE ~8 HANDS", "keep|keeps dropping ~2 DROPPABLE|things|everything|stuff",
        "cant|wont|couldnt|unable ~4 make|get|close|curl|open|squeeze|straighten|lift|raise ~3 HANDS",
        "cant|couldnt ~2 do|manage|work|press|hit|hold|find|use ~3 FINEWORK ~6 HANDS", "HANDS ~6 cant|couldnt ~2 do|manage|work|press|hit|hold ~3 FINEWORK",
        "HANDS ~2 feels|feel|like ~4 someone|somebody|another|not_mine|dead|made",
        "half|side|left|right ~2 of|side ~1 me|body|him|her ~4 DISOBEYS|wont|gone|dead|numb|asleep|heavy|slow",
        "left|right foot|leg|arm|hand ~1 drags|dragging|trailing|dropping|flopping|hanging",
    ), passes=("past",), unless="SOREMUSCLE", reach=8, after=2),
    Sign("stroke", "emergency", "E25: words, face and sight", (
        "WORDS & MUSH", "went|tried|try|trying|meant|wanted|want|go to say ~8 came|comes|coming|come|turned|different|wrong", "cant|couldnt ~2 say ~1 anything|word|words|names|own", "talking|speaking|tongue|words ~3 like ~2 chewing|toffee|treacle|cotton_wool|glue|marbles|wading|pebbles|gravel",
        "one eye ~5 out|off|gone|went|bulb|dark|shut_down", "cant|dont|couldnt feel my|his|her ~1 FACEPART", "cant|couldnt ~1 get ~2 words|sentence|sentences ~4 order|out|straight|together", "FACEPART ~3 gone_to_sleep|asleep|heavy|shutting", "eye|eyelid ~2 shutting|closing|drooping|shuts|closes ~1 by|itself|on", "tried|try|trying to ~1 tell|speak|talk|answer|shout|call|say|ask ~9 noises|noise|rubbish|sound|squeak|came_out|nothing|gibberish|wouldnt|mumble", "wrong words|word ~3 coming|came|come|keeps|keep|out", "FACEPART ~4 gone|going|went|looks|has|feels|is ~2 SLIPS", "smile|smiles|smiling|smiled ~5 half|one_side|lopsided|crooked|wonky",
        "half|side ~3 FACEPART ~3 SLIPS|wont|isnt|not|asleep|dead|slow", "EYES ~5 PARTGONE", "PARTGONE ~2 EYES", "see ~4 letterbox|tunnel|keyhole|curtain|pinhole", "talking|talks|speaking|sounds ~2 like ~3 drunk|pints|drinking|bottle|sozzled|mouthful",
        "dribbling|dribbles|dribble|drooling|leaking|running|spilling ~4 corner|one_side|side|chin ~3 mouth|lips", "dribbling|drooling|dribbles ~2 out",
        "eyes|eye ~3 going|gone|pointing|looking different|opposite|funny|sideways|one_way",
    ), passes=("past",), unless="STROKEOK", reach=5, after=2),
    Sign("chest", "emergency", "E1: a hand that tells", (
        "thumping|beating|tapping his|her own ~1 chest", "rubbing|rubs|pressing|presses|holding|holds|clutching|clutches|grabbing|massaging ~2 my|his|her|own|the front|middle|breastbone|jaw|chest|arm|left_arm|shoulder|throat",
    ), unless="LISTENS", reach=5, after=2),
    Sign("stroke", "emergency", "E25: half of what one sees", (
        "half ~4 telly|screen|page|face|room|picture|person|word|words|view|world ~5 vanished|missing|disappeared|blank|not_there|gone_missing|gone $", "see ~5 only half", "side|half of ~3 isnt|not|missing|gone|vanished|dark there|$", "only ~1 see ~1 half", "half of you|him|her|me|everything|everyone ~3 missing|gone|disappeared|there|vanished",
    ), unless="SHOWN", reach=6, after=4),
    Sign("spread", "emergency", "E1, E3: an ache that travels", (
        "LIMBACHE ~6, ACHES ~12 TRAVELS ~3 TOWARDS", "ACHES ~6 LIMBACHE ~9 TRAVELS ~3 TOWARDS", "ACHES ~3 TRAVELS ~2 TOWARDS|little_finger", "now|and|then ~3 its|it_is|gone|it ~1 in|into|to ~1 my|his|her|the neck|jaw|arm|shoulder|throat|teeth|elbow|upper_back", "LIMBACHE ~2 joining|joined|joins ~1 in", "tug_of_war|wrenching|yanking ~4 LIMBACHE",
        "ACHES|pulling|dragging ~3 from ~4 TOWARDS|chest ~3 to|into|down|up ~3 TOWARDS", "LIMBACHE ~6 and ~3 LIMBACHE ~6, ACHES", "LIMBACHE ~7 ACHES ~3 so_is|too|as_well|also ~3 LIMBACHE", "ACHES ~4 LIMBACHE ~3 and|plus|then ~3 LIMBACHE",
        "pulling|dragging|drawing|weird|funny|odd|strange|nasty|horrible feeling|sensation|ache ~4 arm|arms|jaw|neck|throat|shoulder|left_arm",
    ), passes=("past", "effort"), unless="MUSCULAR", reach=4, after=4),
    Sign("collapse", "emergency", "E24, E28: someone who does not answer", (
        "SOMEONEELSE & UNANSWERING", "called|calls|calling me|him|her|us ~2 by|my|the ~4 name|uncle|aunt|sister|mother|mum|dad|brother|dead", "noise|noises|sound|sounds ~3 like|of ~1 snoring|gurgling|choking|drowning|strangled", "bent|slumped|fallen|draped|folded|hunched|flopped ~1 over|across|on|onto ~2 wheel|desk|table|counter|sink|bonnet|gate|fence|handlebars|worktop|bar|trolley",
        "SOMEONEELSE ~8 slid|slipped|fallen|rolled|tipped|toppled ~1 off|from|out ~3 bench|chair|seat|bed|sofa|stool|bike|horse|settee|pew", "keeps|keep|kept|cant_stop loosening|pulling|tugging|undoing|plucking ~2 tie|collar|shirt|neck|top|blouse", "PERSON ~4 taken|took|came_over|come_over ~2 ill|bad|poorly|queer|funny",
        "PERSON ~4 snoring|gurgling|grunting ~3 noise|sound|noises ~6 floppy|heavy|limp|wont|blue|grey|arms",
        "PERSON ~8 bent|doubled ~1 double|over|up ~8 not|wont|isnt|cant|wait",
    ), passes=("past",), unless="TELLING", reach=6, after=6),
    Sign("palpitations", "emergency", "E24: the beat and the head", (
        "HEART|pulse ~4 like|doing|does|did|as_if|as|into|about|a|turned ~3 BEATS ~10 faint|lightheaded|light_headed|dizzy|weak|floaty|woozy|dim|dims|grey|giddy|sparkles|stars|black",
        "heart|pulse|heartbeat ~4 stops|stopped|pauses|misses|skips|bangs|thumps|races|racing|pounds ~7 giddy|dizzy|faint|lightheaded|light_headed|woozy|swimmy",
        "beat|beats|heart|pulse|stops|kicks|thumps ~9 room|lights|everything ~1 dims|dim|greys|goes|fades|tilts|spins",
    ), passes=("past",)),
    Sign("palpitations", "today", "E23: the beat in images", ("HEART|pulse ~4 like|doing|does|did|as_if|into|turned ~3 BEATS", "bird|birds|fish|butterfly|moth|frog|animal ~2 thrashing|flapping|fluttering|flopping|trapped ~3 inside|in ~2 me|chest|ribs"), passes=("past",), unless="ATHLETE"),
    Sign("swelling", "emergency", "B88: told by size", (
        "lips|lip|tongue|eyelids|face|eyes|throat|mouth ~3 enormous|massive|twice|double|huge|swelled|like_sausages|sausages|like_balloons|doubled|balloon|golf_ball|the_size|size_of",
    ), unless="TOPIC", reach=4, after=0),
    Sign("returned", "emergency", "E20, E29: as it was before the stent", (
        "like|same|as ~2 before ~3 stent|stents|bypass|attack|HEARTATTACK|angioplasty ~9 here|again|back|now|tonight|returned|started",
        "same|exactly|just as|like ~2 night|day|time|when ~3 took|attack|stented|ambulance|hospital", "its|it_is|thats back ~8 before ~4 stent|stents|bypass|attack|HEARTATTACK|op|operation", "exactly|just|same|this_is ~2 how|like|what ~5 before|last_time|first ~4 stent|stents|bypass|attack|HEARTATTACK",
    ), passes=("past",), firm=("past",)),
    Sign("help", "emergency", "E9: it is bad, and I cannot say what", (
        "something|somethings|sumthing ~1 bad|awful|terrible|wrong|dreadful|horrible|serious ~2 going_on|happening|about_to_happen|going_to_happen|wrong ~3 to_me|to_him|to_her|in_me|inside|with_me|now|my|$",
        "dont|not|doesnt|isnt feel|feeling right|well|good|normal ~8 cant|dont ~2 say|tell|explain|describe|put|know", "help quick|quickly|fast|now", "saying|shouting|screaming|yelling|calling|crying|shouts|moaning ~1 help", "someone|somebody help ~2 quick|please|me", "looks|look|looking ~2 dreadful|terrible|awful|ghastly|dire ~9 what|help|please|do",
        "my body|head|gut knows|telling|tells|is_telling ~5 wrong|dying|bad|happening",
    ), unless="TOPIC", reach=5, after=4),
)  # fmt: skip

#: Classes that only these rows use.
IMAGE_RULE_WORDS: dict[str, str] = {
    "IN": "in deeply exercises slowly tube test instructions",
    "HOTWORK": "gym run running workout sauna menopause menopausal flush flushes flushed night_sweats heatwave hot_day rain shower bath swim cycling bike marathon exercise fever flu",
    "LISTENS": "doctor nurse radiographer sonographer probe physio masseuse gel cream tattoo baby vicks massage",
    "SHOWN": "website portal app report letter pdf print printed chat reply",
    "TELLING": "doctor doctors consultant cardiologist gp receptionist clinic letter phone surgery hospital bot secretary report reports scan about",
}
