"""Word families for what patients say in images: forces, air, colour, damp, the world going away, limbs, speech, sight (E1-E7, E25)."""
from __future__ import annotations

IMAGE_WORDS: dict[str, str] = {
    # --- weight, grip and force on the upper body ---
    "FORCED": (
        "zipped zippered laced wound wrapped bound strapped taped tied roped chained nailed bolted screwed clamped cranked ratcheted winched "
        "squashed squished crushed flattened pressed pressured compressed squeezed wrung mangled ground milled rolled steamrollered trampled "
        "stamped stepped kicked punched booted thumped walloped whacked hit stabbed skewered speared impaled pierced drilled bored sawn cut "
        "carved torn ripped pulled yanked dragged tugged hauled sucked hoovered vacuumed hollowed scooped emptied drained deflated punctured "
        "inflated pumped blown stuffed filled packed cemented concreted buried bricked smothered suffocated strangled throttled choked gagged "
        "garrotted hanged drowned held pinned sat stood knelt parked burnt burned scalded branded ironed roasted barbecued electrocuted "
        "shocked zapped frozen folded bent twisted screwed_up knotted plaited cinched shrink_wrapped vacuum_packed clingfilmed sandwiched "
        "wedged jammed caged trapped gripped grabbed clutched hugged smashed battered pummelled hammered run_over mown winded shot harpooned "
        "corseted trussed girdled bandaged plastered"
    ),
    "FORCING": (
        "squashing squishing crushing flattening pressing compressing squeezing wringing mangling grinding rolling trampling stamping stomping "
        "standing kneeling sitting treading kicking punching thumping hammering stabbing skewering drilling boring sawing carving tearing "
        "ripping pulling yanking dragging tugging hauling sucking inflating pumping strangling throttling choking smothering suffocating "
        "holding pinning gripping grabbing clutching hugging twisting tightening winding ratcheting cranking screwing clamping pushing "
        "weighing leaning lying burning branding roasting"
    ),
    "BEING": "being having someone somebody something im ive hes shes its he she they theyve somebodys someones",
    "INNARDS": "insides inside within innards middle centre center core front top_half upper_half trunk torso upper_body",
    "PRESSER": (
        "slab paving_slab elephant hippo rhino cow bullock horse donkey bear gorilla whale walrus sumo wrestler giant fat_lady boulder rock "
        "stone brick bricks breeze_block concrete cement anvil safe piano wardrobe fridge freezer washing_machine sofa settee bus lorry truck "
        "tractor van car forklift steamroller tank train dumbbell barbell kettlebell weights sack sandbag sandbags coal spuds potatoes "
        "hundredweight tonne ton lead iron girder beam railway_sleeper sleeper log tree_trunk tombstone gravestone anchor millstone cannonball "
        "bowling_ball medicine_ball football cat dog big_dog bag suitcase mattress weight heavy_weight dead_weight load"
    ),
    "BODYON": "me him chest breastbone ribs breasts front heart shoulders boobs bosom lungs",
    "MOVEDIN": "budge shift move go lift leave ease settle clear let_up",
    # --- air ---
    "AIR": "air breath breaths oxygen lungful lungfuls wind puff",
    "WINDOWS": "window windows door doors outside fresh_air",
    "YAWNS": "yawn yawning yawns sigh sighing sighs gulp gulping gulps sip sips sipping snatch snatches snatching",
    "LABOUR": (
        "dragging hauling pulling heaving work heavy_work chasing fighting effort labour pushing climbing lifting "
        "earned battle chore marathon job"
    ),
    "SPENT": (
        "my_wind my_puff my_breath my_breath_back his_breath her_breath his_breath_back her_breath_back my_puff_back my_wind_back breath_back "
        "puff_back wind_back his_wind her_wind his_puff her_puff"
    ),
    "NOTGOT": "not havent hasnt cant couldnt still_havent still_not never isnt still_no no_longer",
    # --- colour, damp and cold ---
    "COLOURWORD": "colour color shade complexion",
    "BADCOLOUR": (
        "funny terrible awful dreadful shocking horrible nasty bad odd strange weird different horrid peculiar queer ghastly wrong grim "
        "funereal putty ash ashes cement dishwater dish_water dishcloth candle wax candlewax tallow clay chalk paper milk skimmed_milk porridge "
        "lard suet dough pastry cheese concrete slate lead pewter death parchment dust mud stone linen bone wallpaper string cardboard "
        "newspaper magnolia sheet sheets ghost marble plaster oatmeal mushroom mushrooms gruel old_cheese old_candle cigarette_ash fag_ash "
        "battleship battleships pavement tarmac sick pea_soup snow flour"
    ),
    "GONEOFF": "gone went going turned turning looks look looking lost losing draining drained got become has hes shes all that",
    "BLUISH": "mauve slate violet lilac navy dusky blue bluish bluey purple purplish indigo grey gray greyish plum",
    "EDGES": "lips lip mouth fingertips fingers fingernails nails nail_beds tongue toes earlobes",
    "SOAKING": (
        "dripping drenched soaked soaking wringing wringing_wet pouring sodden wet_through dripping_wet pouring_wet sopping sopping_wet "
        "saturated streaming running_off rolling_off beads beaded damp wet lathered lather"
    ),
    "SOAKABLE": (
        "pyjamas pajamas pjs nightie nightdress shirt tshirt t_shirt vest blouse pillow pillowcase sheets sheet hair forehead brow face neck palms upper_lip "
        "collar clothes dress dressing_gown jumper scrubs overalls"
    ),
    "SOAKED": (
        "muck_sweat cold_sweat soaked_through drenched_through pouring_off_me pouring_off_him pouring_off_her rolling_off_me running_off_me "
        "running_off_him dripping_off_me dripping_off_him stuck_to_me stuck_to_my_back sticking_to_me sweating_full full_sweating "
        "sweating_cobs sweating_bricks sweating_bullets in_a_lather lather_of_sweat wringing_wet pouring_wet dripping_wet sopping_wet"
    ),
    "UNMOVED": (
        "havent_moved hasnt_moved not_moved havent_done_a_thing havent_done_anything hasnt_done_anything havent_lifted only_sitting just_sitting only_sat just_sat "
        "only_reading only_been_reading only_watching only_been_sitting not_done_anything doing_nothing for_no_reason no_reason sat_still "
        "sitting_still in_my_chair in_the_chair on_the_settee on_the_sofa off_the_settee off_the_sofa watching_tv only_lying just_lying out_of_the_shower freezing "
        "not_even_warm heating_is_off room_is_cold isnt_hot not_hot cold no_fever"
    ),
    # --- the world going away ---
    "WORLD": (
        "everything everythings world room rooms walls wall ceiling floor kitchen bathroom sounds sound voices voice noises noise lights light things "
        "street hall telly television ground garden people pavement hallway bedroom ward shop aisle"
    ),
    "RECEDES": (
        "spongy bouncy slow slowed deep rubbery far_away faraway far_off a_long_way_off a_long_way_away long_corridor distant miles_away tunnel corridor underwater cotton_wool muffled fuzzy woolly fading faded fades fade "
        "dim dims dimming sliding slides tilting tilted tilts tipping tipped lurching lurched swimming swam closing_in narrowing narrowed shrinking shrank "
        "swaying sways going_away away_from_me receding receded echoing echoey grainy sparkly sparkles sparkle swirling slipping_away slid "
        "melting blurring blurry blurred darkening darker black dark wobbling shimmering grey_at_the_edges going_grey went_grey dreamlike unreal "
        "wrong_end_of_a_telescope telescope bottom_of_a_well fish_tank goldfish_bowl behind_glass pinhole letterbox sideways upside_down going_round on_a_boat"
    ),
    "SPARKLES": "butterflies moths tadpoles midges sparkles stars spots dots flashes fireflies sparks snow floaters black_dots static",
    # --- a limb, the speech, the sight that will not obey ---
    "HANDS": "hand hands fingers finger thumb grip arm arms foot feet leg side left_side right_side wrist elbow half_of_me half_my_body left_arm left_hand both_arms toes knee",
    "DISOBEYS": (
        "on_mute mute muted offline off_duty off_line elsewhere mind_of_its_own mind_of_their_own mind_of_his_own taking_orders listening listen obey obeying told_to what_its_told what_theyre_told told cooperate cooperating co_operate play_ball "
        "behave behaving respond responding work_properly working_properly do_anything does_nothing gone_to_sleep gone_dead gone_numb "
        "gone_on_strike on_strike packed_up packed_in conked_out given_up_on_me gone_missing gone_absent not_mine isnt_mine arent_mine "
        "somebody_elses someone_elses elses belong belongs switched_off unplugged disconnected dropped_off forgotten_how forgot_how close grip hold "
        "feel_like_mine rubber jelly wood wooden plank sausage sausages bananas spaghetti concrete sandbag pudding lump_of_meat meat drags dragging dragged trailing"
    ),
    "WONT": "is went wont cant couldnt isnt arent not doesnt dont stopped refuses refusing refused keeps keep unable gone got like has have feels feel couldn no",
    "DROPPABLE": (
        "cup mug glass fork spoon knife pen pencil phone keys remote plate kettle toothbrush book bag shopping cards comb saucepan pan tray "
        "teacup iron jug bottle newspaper razor needle mouse spanner hammer"
    ),
    "FELLFROM": "fell dropped slipped dropping drop falls falling slips slid drops fallen",
    "FINEWORK": "buttons button zip laces shoelaces keyboard texting typing text type fork cutlery pen signature write switch key keyhole lid",
    "WORDS": "words word sentences sentence speech mouth tongue talk talking voice what_comes_out whats_coming_out coming_out_of_my_mouth",
    "MUSH": (
        "soup mush porridge rubbish jumble jumbled backwards scrambled alphabet_soup wrong_words wrong_order wrong_word the_wrong treacle "
        "nonsense rubbish mumble tangled slurry sludge marbles drunk ten_pints sozzled plastered gobbledegook gobbledygook garble "
        "wont_come wont_go lost_them foreign_language another_language wrong_way_round upside_down sideways out_of_order back_to_front"
    ),
    "EYES": "eyes eye sight vision eyesight seeing telly screen",
    "PARTGONE": (
        "letterbox tunnel curtain keyhole vanished missing half blank blanked hole black_patch grey_patch black_spot shutter "
        "blind zigzags zigzag kaleidoscope jigsaw disappeared wiped grey_blob black_blob"
    ),
    "FACEPART": "face mouth smile lip cheek eyelid eyebrow jaw",
    "SLIPS": (
        "slid slipped slipping melted melting dropped dropping droops drooped droopy drooping sagged sagging sags lopsided lop_sided wonky "
        "crooked skewiff twisted pulled_down hanging_down gone_down hung slack funny odd strange weird wrong numb stiff uneven half one_side collapsed fallen crumpled"
    ),
    # --- the body itself ---
    "OFFCOLOUR": (
        "hollow see_through ghabrahat uneasy queer peculiar rotten dreadful awful horrible weird strange funny odd ghastly terrible rough ropey ropy crook grim unwell poorly "
        "ill not_right isnt_right arent_right wrong woozy shaky shivery weak wobbly floaty faint lousy hideous dire wretched fragile shocking "
        "seedy wabbit jittery trembly not_myself not_herself not_himself not_well dont_feel_well not_good feeble strange_all_over bad wiped weird_all_over poorly_sick"
    ),
    "FEELS": "feel feeling feels felt come_over came_over coming_over gone im hes shes looks look looking went",
    "LIMBACHE": (
        "teeth tooth gums chin jaw jaws ear ears elbow elbows wrist wrists finger fingers little_finger collarbone shoulder shoulders arm arms "
        "forearm bicep armpit neck throat both_arms left_arm shoulder_blade shoulder_blades hand"
    ),
    "ACHES": (
        "ache aches aching achy ached pain pains painful paining hurt hurts hurting sore heavy tingling tingles tingly numb dragging gnawing "
        "throbbing nagging toothache lead leaden burning pulling dull"
    ),
    "TRAVELS": (
        "run runs ran running goes gone going go moving moved creeping crept crawling crawled climbing climbed climbs spread spreads spreading travels travelling "
        "travelled shooting shoots shot tracking trickling down up into through along across radiates radiating joined joining heading creeps crawls"
    ),
    "TOWARDS": "elbow elbows wrist fingers little_finger fingertips jaw ear ears teeth throat neck shoulder shoulders collarbone arm arms left_arm my_back upper_back his_back her_back chin",
    "CENTREOF": (
        "right_in_the_middle right_in_the_centre right_in_the_center dead_centre dead_center bang_in_the_middle bang_in_the_centre in_the_centre "
        "in_the_center smack_in_the_middle the_middle_of_me middle_of_me centre_of_me right_in_my_middle slap_in_the_middle in_my_middle across_the_middle across_my_middle across_my_front across_the_front"
    ),
    "NOTBODY": "night nowhere week month road meeting town page map email letter sentence film match day argument",
    "LASTING": (
        "wont_budge wont_shift wont_go wont_ease wont_settle wont_clear hasnt_gone not_gone not_let_up hasnt_let_up not_easing isnt_easing still_there still_here getting_tighter getting_worse "
        "getting_heavier by_the_minute been_there since hours hour minutes ages all_evening all_afternoon all_morning all_night all_day keeps_coming ever_since "
        "been_going keeps_building building no_shiftin isnt_shifting not_shifting half_an_hour"
    ),
    "HADTO": (
        "had_to_sit have_to_sit having_to_sit had_to_stop have_to_stop having_to_stop had_to_lie had_to_hold had_to_lean had_to_pull_over had_to_leave had_to_put "
        "had_to_kneel had_to_grab had_to_crouch had_to_perch had_to_get_off had_to_rest keep_having_to having_to_hold holding_on hold_on_to hanging_on hang_on_to "
        "clinging leaning_on leaning_against cant_stand cant_get_up cant_stand_up bent_double bent_over doubled_over doubled_up on_my_knees on_all_fours pacing "
        "cant_settle cant_get_comfortable cant_lie sat_on_the_step sat_on_the_stairs sat_on_the_edge sitting_on_the_floor sat_on_the_floor sat_bolt_upright bolt_upright edge_of_the_bed "
        "on_the_step on_the_bottom_stair on_the_kerb"
    ),
    "PERSIST": "keep keeps kept having",
    # --- the heart's beat in images ---
    "BEATS": (
        "drum drums drumroll drum_roll tumble_dryer tumble_drier washing_machine train horse horses bird butterfly fish frog frogs bongos "
        "jackhammer pneumatic_drill hammer tap_dancing tapdancing somersaults cartwheels backflips gymnastics disco techno rave popcorn "
        "trampoline kangaroo rabbit racehorse stampede misfiring spluttering stuttering stumbling tripping hiccuping hiccups "
        "flip_flop jumping_bean jumping_beans bag_of_worms worms clockwork woodpecker shoe trainers pinball machine_gun kicks"
    ),
    # --- someone seen by someone else ---
    "UNANSWERING": (
        "nobodys_home nobody_home no_one_home wont_look_at not_looking_at wont_answer not_answering isnt_answering doesnt_answer wont_speak wont_talk "
        "not_getting_up isnt_getting_up wont_get_up cant_get_up not_moving isnt_moving wont_open not_opening isnt_opening staring_at_nothing "
        "staring_into_space staring_through looking_through looking_straight_through glazed glassy blank_look rolled_back rolled_up not_with_us not_all_there away_somewhere not_coming_round isnt_coming_round wont_come_round "
        "talk_sense talking_sense make_sense making_sense gone_heavy gone_floppy slid_sideways slumped not_squeezing limp lifeless"
    ),
    "SOMEONEELSE": (
        "mam mammy ma pa da he she him her hes shes they man woman lady bloke guy dad mum mom mother father husband wife hubby partner nan gran granny grandad "
        "grandpa grandma nana son daughter brother sister uncle aunt auntie friend mate neighbour neighbor boss colleague client resident "
        "patient passenger flatmate boyfriend girlfriend stranger driver teacher customer eyes mother_in_law father_in_law papa amma mummy daddy missus"
    ),
    # --- what else a sentence may be about ---
    "TOPIC": (
        "emotionally mentally score scores number numbers result results letter letters news report bill bills price cost quote email portal calcium statin statins plaque cholesterol "
        "percentile agatston risk diagnosis word words wording it_all this_all thought thoughts website page information leaflet fee insurance "
        "thinking reading opening worry worrying wait waiting decision worries guilt responsibility shame reality mortgage future"
    ),
    "SINCETHEN": (
        "got_the_letter got_my_letter got_the_result got_the_results got_my_result got_my_results read_the_letter opened_the_letter got_the_number got_my_score "
        "got_my_number got_the_score had_the_scan had_my_scan got_the_news"
    ),
    "GOESOFF": "is are keeps keep has have gone going goes went started starts starting looks sounds feels seems just all suddenly looking sounding feeling turned turning was were getting",
}
