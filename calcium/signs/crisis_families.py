"""A crisis told sideways, by families that are enough alone: last words, worth, release, means, who would be left (E38)."""
from __future__ import annotations

from calcium.signs.rows import Sign

FAMILY_SIGNS: tuple[Sign, ...] = (
    Sign("crisis", "crisis", "E38: in any order: who would miss me, what use am I, whom would it free", (
        "nobody|no_one|noone|who|anyone & miss|mourn|grieve|cry & me|gone|dead|died|if_i|like_me", "POINTLESS & SAVING & me|him|her|myself|us", "DEARS & LIGHTER|favour|favor|service & LOSEME", "favour|favor|kindness & LOSEME|MEGONE",
        "WEARIED ~2 of|with|being ~5 alive|existing|breathing|being_alive|living|life", "want|wants|wanted|wish|need ~7 to end|stop|be_over|finish|cease ~2 for_good|forever|for_ever", "want|wants|wish|need ~4 end|stop|over for_good|forever",
        "why ~3 i ~1 keep_going|carry_on|go_on|keep_living|stay_alive !TAKINGTO", "said|saying|say sorry|goodbye|goodbyes|farewell to ~1 everyone|everybody|all|people|them", "life|lifes|it_all ~2 over ~6 breathing|yet|already|anyway",
        "ways|way to ~1 make ~1 it|this|everything|me stop|end $", "ways|way to ~1 make ~1 it|this|everything stop|end for|all|now|tonight", "only|one way out !OFTHE", "rather|sooner|wish|prefer ~1 it|this|god|the_heart ~1 took|takes|take|got|had|finished me",
        "tired|too|cant|dont|not|why|weary ~6 keep|carry_on|keep_on|go_on|stay living|existing|breathing|alive", "you|they|everyone|we|nobody|youll|theyll ~1 wont|not have to worry|bother|think|fret ~4 me|him|her|them ~3 longer|soon|anymore|any_more|again",
        "deserve|deserves ~1 better ~2 mother|mum|mom|dad|father|wife|husband|man|woman|than|someone", "got|have|has a plan ~6 tell|telling|say|saying|know|stop", "not|dont|doesnt|wont ~2 plan|planning|intend|going|be ~2 sticking|stick|hanging|hang|staying ~1 around|about",
    ), unless="ERRANDS", reach=5, after=5),
    Sign("crisis", "crisis", "E38: last words", (
        "wont|not hear|hearing ~1 from me|him|her again", "last time ~2 i|ill|im|that ~2 write|talk|message|speak|bother|trouble|see|type|writing|talking",
        "made my|his|her peace", "ive|i_have|hes|shes decided $", "mind is made_up", "take|taking|took matters|things|it into ~1 my|his|her own hands",
        "messaged|texted|text|message|sent|voicemail|posted|wrote ~8 sorry|love|loved|goodbye|forgive ~8 wont|not|off|isnt|cant|hasnt ~1 pick|answer|answering|reply|replying|replied|off|picking|phone",
        "posted|put|leaves|leaving|left|sent ~3 goodbye|farewell|goodbyes", "its|it_is|is time ~2 go|leave|end|finish|stop ~2 for_good|forever|now_and|everything|life",
    ), unless="FIGURES"),
    Sign("crisis", "crisis", "E38: not worth it, not needed", (
        "not|isnt|aint|hardly|never|dont_think_im worth ~1 saving|mending|fixing|rescuing|keeping|helping ~1 !STATINISH", "why ~2 bother ~1 saving|mending|fixing|rescuing|treating|helping|keeping me|him|us|myself",
        "waste|wasting|wasted ~4 on me|myself", "im|i_am|feel|just|such|being|am|be ~2 waste of ~3 bed|money|air|resources|food|skin|space|oxygen|stent|nurse|breath|everyones",
        "nobody|no_one|noone|who needs|wants|wants_to_keep ~2 old|sick|broken|useless|ill|worn_out|dying|wrecked", "one ~4 fewer|less $", "one ~1 less|fewer mouth|patient|burden|person|problem|worry|bed|pensioner|of",
        "one more|less ~3 patient|pensioner|man|woman|heart|burden ~1 fewer|less|gone", "no|what|whats|see ~1 point|use|purpose in|of him|her|me|himself|herself|myself|us $",
        "nobody|no_one|noone|not_a_soul|who|wouldnt|dont ~3 notice|miss|find|bat_an_eyelid|blink|cry ~5 weeks|days|months|wasnt|werent|went|gone|died|dead|vanished|disappeared", "nobody|no_one|noone|not_a_soul|who|wouldnt ~3 know ~5 weeks|days|months|wasnt|werent|went|gone|died|dead|vanished|disappeared",
        "bat an eyelid ~4 if|when", "better|easier|kinder|simpler|best for everyone|everybody|all|them|family|us ~1 this_way|that_way|if_i|without|all_round|if_it", "dont|doesnt deserve ~1 here|saving|help|helping|life|better_off",
    ), unless="FIGURES"),
    Sign("crisis", "crisis", "E38: let me out", (
        "pull|pulled|pulling the plug", "out of road", "call|calling|called it_a_day|it ~4 life|living|everything|it_all|on_me", "want|wants|need out of ~1 all_of_it|it_all|everything|all|life|this_life|this_body",
        "go|going|want|ready|called|taken|take|bring ~2 home ~1 to|with ~1 god|jesus|lord|heaven|him|my_maker", "meet|meeting|ready_for|with|to my|his|her maker", "ready|want|wants|time ~3 lord|god|jesus|maker ~3 me|take|home",
        "cant|cannot|couldnt ~1 keep doing this|it $", "cant|cannot|couldnt ~2 carry|bear|take|hold|do|stand|endure|manage|stay ~3 further|any_longer|much_longer|another_minute", "no light ~1 at|anywhere|left|in",
        "havent|no|dont|lost|out_of|not|without ~4 energy|strength|stomach|courage|heart|fight to|for stay|live|carry_on|go_on|exist|keep_going|survive|living|alive",
        "have|got|why|must ~2 keep|carry_on|go_on|keep_on living|existing|being_alive|breathing", "not|never ~4 do|face|go_through|have ~2 any_of_it|it_all|any_of_this|all_this again|anymore|any_more",
        "sleep ~2 stay|remain|stop ~1 there|asleep|down|that_way", "sleep ~5 stay there|asleep|that_way", "NOWANT ~2 do|face|have|meet|see ~2 tomorrow|morning|monday|another|sunrise|sunset|dawn|next_week|next_year",
        "just|please|wish|want|hope ~4 stop|stopped|quit ~1 heart|beating", "wish|hope|want|please|if|let|why|hoping ~6 heart ~1 just stop|quit|give_up|pack_up|pack_in", "want|wants|like|love|need ~2 be ~1 nothing|nowhere|no_more|gone|dust",
        "wish|wished|wishing ~2 scan|score|result|number|it|heart|news|doctor ~3 worse|bigger|higher|fatal|terminal", "cant|not be_bothered|bothered being|to_be|be saved|helped|treated|alive|living",
        "stay|staying|stayed|keep alive ~2 for|because|only", "making_it|be_here|around|see|staying|lasting ~7 by choice",
    ), unless="FIGURES"),
    Sign("crisis", "crisis", "E38: the world without me", (
        "goes|carries|spins|spin|turns|turn|better|fine|happier|easier|carry_on|go_on|continue|fun|nicer ~4 without me !TOHELP", "already ~1 gone|left|a_ghost|checked_out|departed ~4 body|waiting|inside|mind|just|heart", "feel|feels|am|im ~3 already gone|dead|a_ghost|a_corpse|finished",
        "who|whod|nobody|noone|no_one ~3 want|wants|need|needs|miss|keep ~6 like_me|me ~3 around|alive|here|hanging", "cant|no|not|dont|without|single|one ~5 reason|reasons ~1 get_up|get_out|get|live|stay|carry_on|keep_going|go_on|wake|bother|exist|be_here !TAKING",
        "tempting|tempted|easy|easier|thought|considered ~5 take|swallow|neck|down|drink the|them|it lot|all|whole", "tempting|tempted ~5 end|stop|let_go|walk|jump|drive|finish|give_up|disappear|not_wake|step",
        "dont|doesnt|didnt want kept|keeping|saved|fixed|mended|rescued|treated|reviving|resuscitating|prolonging", "wife|husband|kids|mum|dad|daughter|son|children|family would ~1 get_over|manage|cope|move_on|remarry|be_fine|find_someone|forget",
        "tired|sick|weary|fed_up of breathing|living|existing", "given|gave|giving|handed|leaving|left ~1 me|us|him ~1 her|his|their ~3 cat|dog|bank_card|car|keys|ring|watch|jewellery|passwords|pin|guitar|budgie|savings",
        "if ~1 it goes|stops|bursts|kills|happens|packs|blows ~7 grateful|glad|fine_by_me|so_be_it|good|happy|relief|suits|thankful|great", "stopped|given_up|no_longer|not ~1 planning|making_plans|looking_ahead|thinking_ahead|looking_forward ~5 after|beyond|past|anything|future|this",
        "solve|solves|fix|end|save|help|better|easier ~5 if ~2 dropped|died|dead|disappeared|wasnt_here|werent_here", "if i was|were dead", "put me in|under ~1 ground|box|hole|grave|earth|coffin|soil", "more ~1 use|good|value|worth than i_am|me|i", "sick_of|tired_of|fed_up_of me|myself", "sick_of|tired_of it_all|everything|all $",
        "see|know|understand why ~2 should|bother|must ~2 stay|live|living|go_on|carry_on|be_here|stick_around|exist", "good riddance", "be|want|wants|should|like|wish ~2 put ~1 to_sleep|down !AWAYTO", "better with just|only", "is|its|be|like|as ~1 way out $|i|then|for_me",
        "pray|praying|hope|hoping|wish ~5 not|never|dont ~1 see|seeing|reach|reaching|wake|waking ~2 morning|tomorrow|christmas|day|light|up", "dont|doesnt|not|never feel|feeling ~1 safe ~1 with|around|alone|tonight|near", "feel|feeling ~1 unsafe ~2 myself|alone|tonight",
        "all ~1 want ~4 it|this|everything ~1 to be|end|stop ~1 over|finished|$", "be ~1 doing|bothered|fussed with ~1 being_alive|living|life|any_of_it|myself|being", "take|something ~6 make it quick|quicker|painless|peaceful|certain", "take|use|used ~3 to end it|things|everything",
        "enough ~2 PILLS ~4 make sure|certain", "funeral ~5 calm|peace|peaceful|relief|happy|smile|lovely|better", "drinking|drunk|vodka|whisky|wine|drink ~8 PILLS ~2 out|front|hand|ready|lined", "this|that is goodbye|farewell", "nothing|no_one|nobody ~4 say|do|change|stop|talk ~6 mind|decided|made_up",
        "dont|doesnt want|wanna to do|be|face ~1 this|it|any_of_it|any_of_this ~1 anymore|any_more|any_of_it", "whats|what_is left ~1 to|for ~1 stay|live|hang", "no use|good to ~1 man|beast|anybody",
        "wish|wished|hoped|hoping ~6 found|something|anything ~4 finish|kill|end|fatal|terminal|inoperable", "all|everything ~2 PILLS ~4 how long|quickly|soon ~3 take|last|have|be $", "cant|dont|couldnt see me|him|her ~1 being|getting|making ~1 here|around|alive|there|to|it",
        "why ~2 i still here|alive|going|breathing", "river|sea|bridge|rope|cliff|train|tracks|pills ~4 easier|kinder|quicker|simpler ~1 than", "let it|this stop|end $", "none ~2 matters",
        "as_well not|be|just ~2 here|exist|dead|alive|bother_living|gone", "as well not|be ~2 here|exist|dead|alive|gone", "rather|sooner be|have|go ~2 under_the_ground|in_the_ground|with_the_angels|in_my_grave|buried|cremated|six_feet|ashes",
    ), unless="FIGURES"),
    Sign("crisis", "crisis", "E38: tired of waking", ("tired|sick|weary|fed_up of waking|waking_up|opening_my_eyes",), unless="WAKEFOR", reach=0, after=4),
    Sign("crisis", "crisis", "E38: chosen, weighed up, handed on", (
        "one to pick|choose|decide ~1 when|how", "what|why am i ~1 kept|being_kept|still_here|here|alive|staying|living ~2 for $", "hoping|hoped|wished|wish ~4 say|said|says weeks|days|terminal|tomorrow|not_long", "date|day ~2 in my|his|her head|mind", "dont|cant picture|imagine myself anywhere|at|in|there|old",
        "know which bridge|tree|roof|platform|cliff|beam|train", "car ~6 straight on|into|off ~4 bend|corner|tree|wall|bridge|cliff", "stood|standing|stand|sat|sitting ~3 edge ~3 platform|cliff|roof|pier|bridge|quay|pavement", "water|sea|river|lake|canal ~2 looked|looks ~3 quiet|inviting|peaceful|warm|soft|welcoming",
        "sharpened|sharpening ~4 knife|knives|razor|blade", "empty|bottle|box|whisky|vodka ~6 strip|packet|sleepers|pills|tablets ~2 next_to|beside|in_front me|of_me", "take the lot", "letter|letters|note ~2 to ~2 son|daughter|kids|children|wife|husband|family|boys|girls ~3 written|done|sealed|ready",
        "gave|given|giving my|his|her ~2 watch|ring|rings|guitar|medals|dog|cat|jewellery|bible ~1 to|away", "im|i_am|hes|shes ~4 in ~1 the|everyone|everyones|their|her|his|our way $", "in everyone|everyones|their|our|her|his way", "costs|cost more than i|im|he|hes|she|shes ~2 worth",
        "kids|wife|family|they|husband|theyd ~1 would|will|d|theyd cry|grieve|be_sad ~4 week|month|while|then", "round|around everyone|everyones|their|her|his neck|necks", "only ~7 churchyard|cemetery|graveyard|grave", "stop having to be|live|wake|exist|breathe",
        "why ~3 want|take|need|bother ~5 live longer", "looking ~2 for ~1 way off|out $", "dont|not intend|plan|intending|planning ~2 get|grow|getting|growing|be old|older", "off the idea|thought of tomorrow|living|life|it_all", "out of ~2 hair|way|road soon|now|tonight|for_good",
        "wont be troubling|bothering ~2 him|her|you|them|anyone|people", "did|done something to my|his|her arm|arms|legs|wrist|wrists|leg", "took|taken|swallowed|ate ~1 whatever|anything|all_sorts ~4 drawer|cupboard|cabinet|find|house", "wont|not be ~2 in our|your|anyone|their way",
        "matter ~3 going|dying|dead|gone anyway|soon", "heart|it ~2 would|will|could|to|might do it for me|him|her", "lord|god|jesus|maker ~3 hurry|hurry_up|come_and_get|fetch", "scare|scares|scaring|frighten|frightens myself ~3 alone|kitchen|night|home",
        "not long now",
    ), unless="ERRANDS", reach=4, after=5),
    Sign("crisis", "crisis", "E38: put down like an animal", ("someone|somebody|wish|want|wants|just|could|should|they|god|somebodys|like ~3 out of ~1 my|his|her|our misery",), unless="TELLME", reach=3, after=9),
    Sign("crisis", "crisis", "E38: the end hoped for", (
        "good|lets|lets_hope|hopefully ~2 quick|soon|fast $", "good ~1 i|lets ~1 hope|hoping ~3 quick|soon|fast|tonight|painless", "relief|blessing|mercy|better|kinder|easier|nice|good|lovely|happy ~3 if ~1 it|everything|this|heart|that ~2 stopped|ended|stops|gave|finished|happened|went|over",
        "hope|hopes|hoping|pray|praying|wish|waiting|longing|want ~4 big_one|massive_one|fatal|fatal_one|final_one|last_one", "big one ~3 comes|come|hurry|soon|hope|please",
        "hoping|hoped|wishing|hope for ~2 bigger|worse|higher|fatal|terminal|bad",
        "disappointed|sorry|shame|pity ~4 low|good|fine|clear|zero|not_worse|survive|survived|alive ~2 wanted|hoping|hoped|wish", "wish|wished|wishing ~3 had_been|were|was|it_was worse|fatal|terminal", "hopefully|hope|hoping|pray ~3 kills|kill|finishes|finish|takes ~1 me|quickly|soon",
        "rather|sooner|prefer|want|wants|like ~3 choose|pick|decide|set ~3 day|time|when|moment|date|hour|end|exit|way ~4 myself|own|go|die|leave|end", "go|die|leave|end|out on my|his|her own terms", "choose|pick|decide|choosing ~2 when|how|day|moment ~2 i|to ~1 go|die|end|leave|goes",
        "make|making|force|get ~2 HEARTATTACK happen|come", "way|ways|how|want|trying|possible ~4 give|bring|cause|trigger|induce ~1 myself|me|my_own|on ~2 HEARTATTACK",
    ), unless="BOOKINGS", reach=6, after=6),
    Sign("crisis", "crisis", "E38: what holds me, and what does not", (
        "only ~3 stopping|stops|keeping|keeps|holding|holds me|him|her ~4 dog|cat|kids|children|wife|husband|grandkids|mum|daughter|son|cats|dogs|boys|girls|family|grandchildren",
        "wasnt|werent|not for ~2 my|the|our ~2 dog|cat|kids|children|wife|husband|mum|daughter|son|cats|dogs|boys|girls|family|grandchildren ~3 id|i_would|i|hed|shed ~3 gone|dead|ended|finished|done_it|be_here|over|left",
        "waiting|waited|finding|find|found|working|work|building|lack|lacking|havent|need|get|getting|got|pluck|plucking|had ~4 courage|nerve|guts|bottle $", "courage|nerve|guts|bottle to do|go|end|jump|finish|take|die ~1 it|through|$",
        "pillow ~3 over|on ~2 face|head|me|him|her", "smother|suffocate|shoot|drown|poison|gas me|him|her ~4 better|kinder|please|put|finish|mercy", "worse things than dying|death|being_dead",
    ), unless="BOOKINGS", reach=6, after=6),
    Sign("crisis", "crisis", "E38: means near at hand", (
        "drive|drove|driving|walk|walked|went|go|going|cycle ~3 to|out|past|down|onto|up ~3 bridge|cliff|cliffs|beachy_head|the_gap|level_crossing|railway|tracks|viaduct|weir|platform|roof ~4 most|every|again|nights|night|wait|waited|stood|stand|sat|look|looked|and|watch|edge",
        "look|looking|staring|stare|glance|eyeing ~3 medicine_cabinet|medicine_cupboard|bathroom_cabinet|pill_box|drawer|tablets|pills|knives|knife|knife_block|tracks ~2 keep|and|again|thinking|differently|how|$",
        "keep|kept|keeps looking|staring|going ~3 medicine_cabinet|medicine_cupboard|cabinet|cupboard|bathroom_cabinet|drawer|pill_box|box",
        "talking|talks|talk|talked|cleaning|cleaned|bought|got_out|loading|loaded|polishing|looking|looks|about|holding ~4 gun|guns|shotgun|rifle|noose|hosepipe|rope",
        "bought|buying|ordered|got|fetched ~3 hosepipe|rope|noose|charcoal|helium|bleach|razor_blades ~5 garden|no|not|doesnt|without|why|said|wont|hidden|hid",
        "took|taken|swallowed|downed|necked|emptied|eaten|ate everything|all|lot|whole_lot ~5 cupboard|cabinet|drawer|medicine|medicine_box|first_aid|packet|bottle|bathroom",
        "how_many|how_much ~4 PILLS|of ~4 would_take|it_would|it_take|be_enough|do_it|to_die|kill", "lying|laid|lie ~3 on|across ~2 tracks|rails|railway|road",
    ), unless="BOOKINGS", reach=5, after=5),
)  # fmt: skip

FAMILY_RULE_WORDS: dict[str, str] = {
    "WAKEFOR": "early at am pm oclock with needing thirsty stiff sore night cramps 3 4 5 6 3am 4am 5am every to",
    "TOHELP": "to knowing asking telling reading having understanding first",
    "ERRANDS": "appointment appointments scan clinic slot booking hospital statin statins menu gym exercise diet cholesterol smoking ldl exam",
    "SAVING": "fixing saving treating mending rescuing patching repairing keeping_alive reviving helping fix save treat mend",
    "LOSEME": "took_me takes_me take_me lost_me finished_me i_went me_gone killed_me got_me had_me i_died me_off",
    "TAKINGTO": "to with on taking the my",
    "OFTHE": "of from through",
    "TELLME": "tell is what whats result number score explain answer say does waiting",
    "STATINISH": "statin data copy file receipt",
    "BOOKINGS": (
        "appointment appointments scan date clinic slot booking surgeon hospital radiographer statin doctor doctors dose menu gym exercise weights smoking garden "
        "diet cholesterol ldl hdl envelope letter open quit nail massage glue price bbq gardening tow"
    ),
}
