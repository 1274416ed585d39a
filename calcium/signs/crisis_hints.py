"""A crisis told sideways: hints that add up, of oneself or of someone else, and the few that are enough alone (E38)."""
from __future__ import annotations

from calcium.signs.rows import Hint, Sign

SIDEWAYS_SIGNS: tuple[Sign, ...] = (
    Sign("crisis", "crisis", "E38: not here by choice", (
        "not|dont|doesnt|isnt ~1 planning|plan|intending|intend|expecting|meaning ~1 on|to ~1 being|be here|around|alive|there|about", "cant|wont|couldnt promise|guarantee|swear ~3 here|around|alive|safe",
        "only|just|barely ~1 staying|stay|keeping|hanging|living|getting|still ~1 alive|on|up|here|going for|because|till|until", "only ~3 alive for|because|till|until", "only reason ~6 alive|still_here|havent",
        "dont|wont|cant see next_year|christmas|spring|summer ~3 dont|not want", "dont|not think ~1 i can ~2 another|go_on|carry_on|keep_going", "dont|cant|doesnt|couldnt see myself|himself|herself ~4 years|future|ahead|next|old|older|there|here|any", "there is|wont ~2 no me", "no me after|left",
        "no version ~6 carry_on|want|live|stay|go_on|here", "wont|not ~1 bother|bothering|trouble|troubling ~2 us|you|anyone|them ~3 by|after|much|soon|longer|again",
        "point|sense|use of|in going_on|carrying_on|keeping_going with this|it|life|everything $", "nothing ~2 worth ~1 getting_up|waking|living|staying|fighting|getting",
        "who|nobody|anyone|noone|no_one ~4 come|coming to ~1 funeral", "what|whats ~2 am|im i [even|actually|still|really] for $", "what|whats ~2 am|im i [even|actually|still|really] for now|anyway|anymore",
        "past|beyond|stopped caring ~2 whether|if|about ~2 wake|live|die|i",
    ), unless="FIGURES", after=6),
    Sign("crisis", "crisis", "E38: sorry to be alive, glad to go", (
        "SORRYTO ~2 STILLHERE", "GLAD ~6 ENDING ~3 $", "if|when ~3 going_to|gonna|will|would kill ~1 me ~4 wish|hope|hurry|move|get_on",
        "wish|hope ~3 would|could|itd|just ~2 get_a_move_on|hurry|get_on_with_it|be_quick|finish|get_it_over", "GLAD|nearly ~5 when|that ~3 said ~3 severe|die|worst|dead|any_time|critical|fatal",
        "how|so quiet|peaceful|easy|restful|nice ~1 it|everything|things would|must|will|it be", "want|wants ~1 less $", "dont|no want|wanting more life", "want|wants ~1 it|this|everything quiet|silent|dark",
        "heart ~2 i dont want", "tired|sick|weary of being ~1 a|me|myself|human|alive|here|brave|person", "ok|okay|alright|fine ~1 to stop $ ", "ok|okay|alright|fine ~1 to stop fighting|trying|living|being", "done|finished|through living|existing",
        "finished|done|tired|sick|weary with|of being|pretending ~1 brave|strong|me|alive|fine", "let the ~1 thing|heart|it|lot ~1 clog|block|fail|stop|burst|seize|quit", "im|i_am|hes|shes not fighting any_more|anymore",
        "wait|waiting|hang_around|hanging_around for ~3 heart|it|this|arteries ~2 do|get|kill|take|finish", "heart ~3 quit|quits",
        "says|said|told ~6 any_time|any_day|any_minute ~4 thought|good|great|lovely|glad",
        "im|just|only|am|been|being ~2 cost|drain|drag|liability|dead_weight|strain ~1 on|to my|the|them|everyone|her|him|family",
    ), unless="FIGURES"),
    Sign("crisis", "crisis", "E38: means dwelt upon", (
        "DWELLS ~5 pills|tablets|insulin|paracetamol|sleepers|sleeping_tablets|heart_pills|medication !LEFTOVER", "pills|tablets|medication ~8 keep|kept ~1 counting|looking", "garage|car ~4 engine|exhaust|hose|hosepipe ~6 hour|sat|sitting|night|running|last",
        "look|looking|see|looked ~2 at ~2 balcony|bridge|river|train|trains|tracks|roof|rope|cliff|sea|canal ~2 differently|different", "stepping|step|jump|jumping ~1 under|in_front_of|off|into ~2 tram|train|trains|bus|lorry|truck|traffic|bridge|sea|river|roof|cliff|balcony|canal|tube|cars",
        "working|worked|work|wondering|wonder|thinking ~2 out ~1 who|whod ~3 find", "whod|who_would|who_will|wholl find me|him|her", "idea ~8 not|stop|stopping|skip ~3 take|taking ~4 wait",
        "two|three|four|five|six|several|MANYWORD|MANYNUMBER ~1 packets|packs|boxes|strips|bottles|sheets|trays|blisters ~2 PILLS ~8 ago|feel|feeling|sleepy|drowsy|tonight|now|sick|inside|down|gone",
        "had|took|taken|swallowed ~1 all ~2 PILLS|POTENT", "had|took|taken|swallowed ~2 whole|entire|full ~2 packet|bottle|box|strip|PILLS",
    ), unless="STOCKLEFT", reach=6, after=8),
    Sign("crisis", "crisis", "E38: farewells and things given away", (
        "sorting|sorted|decided|deciding|arranged|arranging|sort|choosing ~2 who|whos|wholl ~2 gets|has|takes|have|get|take|look|want ~3 dog|cat|house|car|ring|rings|things|jewellery|piano|tools|money|watch",
        "wrote|written|writing|left|leaving ~4 say|saying|said sorry ~9 fault|blame|love|hers|his|forgive|everything", "started|been|keeps|keep|kept ~1 giving|give|handing ~3 jewellery|rings|things|belongings|possessions|clothes|books|tools|stuff|ring|watch|savings",
        "thanks|thank_you for everything ~9 phone|off|goodbye|sorry|gone|answer|reply", "none|nothing|no part ~2 of_it|of_this|it|this ~1 was|is her|his|your|their|anyones fault", "saying|say sorry to ~2 people|everyone|family|kids|friends ~4 later|after|before",
    ), unless="FIGURES"),
)  # fmt: skip

CRISIS_HINTS: tuple[Hint, ...] = tuple(
    Hint(name, points, patterns, kind="crisis", unless=unless, reach=4, after=4)
    for name, points, patterns, unless in (
        ("cost", 3, ("im|i_am|am|just|only|been|being|feel|shes|hes|all_i_do|all_i ~3, COSTLY",), "DISEASE"),
        ("relieved", 3, ("DEARS ~5 LIGHTER", "save|saves|spare ~1 everyone|them|everybody|my|the|us"), "DISEASE"),
        ("gone", 3, ("MEGONE",), ""),
        ("absent", 4, ("NOTTHERE",), "HOLIDAY"),
        ("no_need", 2, ("DONTBOTHER",), ""),
        ("pointless", 3, ("POINTLESS & GOINGON", "POINTLESS of|in ~1 me|it|this|any"), "FOODNEXT"),
        ("no_point", 2, ("whats_the_point", "no_point", "why bother", "what for"), "FOODNEXT"),
        ("weary", 3, ("WEARIED ~3 of|with|being ~3 GOINGON|life|brave|people|me|myself|pretending|hurting|struggling|person|everything|all", ), "FOODNEXT"),
        ("enough", 3, ("had enough [now] $", "ive enough $"), ""),
        ("ready", 4, ("im|i_am|hes|shes|ive_been ready to go !FORSCAN",), "BOOKINGS"),
        ("soon", 3, ("like|want|love|hope|rather|wants to go soon|quickly|now|tonight|quietly|peacefully",), "BOOKINGS"),
        ("letters", 3, ("written|wrote|writing to ~1 my|the|our ~1 girls|kids|boys|children|son|daughter|sons|daughters|family|everyone|wife|husband",), "BOOKINGS"),
        ("left_out", 3, ("left|leaving|leave it|them|one|letters ~1 on|in|under|by ~1 mantelpiece|table|pillow|desk|fridge|envelope|drawer|bedside",), ""),
        ("wont_need", 3, ("wont|not ~1 want|need|be_wanting|be_needing|wanting ~1 them|it|anything|those $",), "BOOKINGS"),
        ("selling", 3, ("selling|sold|given_up|sorting|cleaned_out|emptied|paid_off ~2 his|her|my|their ~2 tools|car|allotment|boat|things|clothes|flat|house|debts|records|books",), ""),
        ("unreachable", 3, ("cant|couldnt reach|find|get_hold ~2 her|him|them",), "BOOKINGS"),
        ("wont_say", 3, ("wont|didnt|doesnt say why|where|what",), ""),
        ("not_strong", 3, ("sorry ~5 stronger|strong|enough|better_person",), ""),
        ("goes_there", 4, ("walks|walking|goes|went|drives|driving|walked ~5 railway|bridge|cliffs|tracks|quarry|viaduct|crossing",), "EXERCISING"),
        ("unwilling", 3, ("dont|doesnt ~1 want to $", "dont|doesnt want one|any|it $", "want|wants to go $"), "BOOKINGS"),
        ("surrender", 4, ("LETIT", "give|giving|gave|given up on ~2 all|it|everything|life|myself|me"), "FOOD"),
        ("glad", 3, ("GLAD & ENDING",), "FEAR"),
        ("less", 4, ("WANTLESS",), ""),
        ("uncaring", 3, ("NOCARE & LIVEORNOT", "NOCARE ~4 if|whether|about ~3 wake|live|die|tomorrow|morning|me"), "FOOD"),
        ("order", 3, ("paid|planned|chosen|booked|picked ~2 funeral|coffin|hymns|plot|headstone|cremation", "PUTINORDER ~5 WORLDLY", "labelled|labeled|labelling|sorted|boxed everything", "WORLDLY ~3 PUTINORDER|in_order"), ""),
        ("later", 3, ("LATER",), "FEAR"),
        ("farewell", 3, ("FAREWELL",), ""),
        ("means", 4, ("DEADLY ~7 DWELLS", "DWELLS ~6 DEADLY"), "STOCKLEFT"),
        ("unseen", 3, ("UNSEEN ~5 AHEAD",), ""),
        ("bereft", 2, ("BEREFT",), ""),
        ("reunion", 4, ("want|wanted|wants|like|love|ready|long|longing|rather|wish|soon|going ~3 TOHER !KEPT",), ""),
        ("way_out", 3, ("feels_like|like|as|the|a ~2 door|way_out|exit|answer|escape ~1 opening|opened|out", "way out $"), ""),
        ("rope", 4, ("end of my|the|his|her rope",), ""),
        ("done", 2, ("be done $", "im|i_am done $", "i mean it $"), "BOOKINGS"),
        ("the_end", 2, ("the end $",), ""),
        ("empty", 3, ("EMPTY",), ""),
        ("my_time", 4, ("maybe|think|perhaps|its|it_is|must_be|probably ~2 my time $", "my time ~1 has come|is_up|to_go|is_come", "had my ~1 life|time|turn|day|innings|share|go|three_score"), "BOOKINGS"),
        ("dragged", 3, ("no|why|not|dont|rather|than|stop ~4 drag|dragging|drawing|draw|prolong ~1 it|this|things", "stop pretending|kidding"), ""),
        ("go_quickly", 3, ("hopefully|hope|hoping|pray ~2 i|itll|it ~2 go|die|slip|pass|quick ~1 quickly|quick|soon|tonight|away|$",), "BOOKINGS"),
        ("refusing", 3, ("not|stop|stopping|stopped|without|binned|flushed|refuse|refusing ~1 take|taking|touch ~1 them|it|tablets|PILLS|any",), ""),
        ("hand_on", 3, ("she|he|they|kids|wife|family|theyll|shell|hell ~1 wont|will ~1 be stuck|looked_after|taken_care|sorted|provided|all_right|okay|short|struggling", "told|tell|shown|showed ~3 where ~6 papers|keys|insurance|will|policy|passwords|money|savings"), ""),
        ("brief", 3, ("here|around|alive|patient|be|stay ~3 for long", "here|around|alive|be|bother ~3 much longer"), ""),
        ("phone_off", 3, ("phone ~2 off|switched_off|dead|rings", "wont|not|isnt|hasnt ~1 pick|picking|answer|answering|reply|replying|replied"), ""),
        ("be_good", 3, ("be_good ~2 for|to", "be ~1 good|kind|nice for|to ~1 mum|mam|mom|dad|each", "look after ~1 mum|mam|mom|dad|each|them|everyone"), ""),
        ("tired_sleep", 3, ("want|wants|wanted|need|wish|like ~2 sleep ~2 forever|not|never|stay|long",), ""),
        ("finished_off", 4, ("finish|finished|finishes|finishing|kill|kills|killed|see|saw|carry|carried ~1 me off", "bump me off", "gets|get rid of me"), ""),
    )
)  # fmt: skip

#: Classes that only these rows use.
CRISIS_HINT_RULE_WORDS: dict[str, str] = {
    "DISEASE": "plaque calcium calcific disease atherosclerotic tax financial test scan symptom system nhs bot chatbot website score statin statins",
    "HOLIDAY": "holiday away friday monday tuesday wednesday thursday moved abroad work cruise kids children grow growing grandchildren daughters wedding",
    "EXERCISING": "exercise dog daily fitness miles km steps work commute",
    "FORSCAN": "in for to on home ahead with out",
    "KEPT": "doctor gp clinic appointment appointments grave house place home scan results surgery when for",
    "LEFTOVER": "left_over a_day every_day each",
}
