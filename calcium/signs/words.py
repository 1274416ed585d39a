"""Word classes for warning signs: body parts, sensations, images, movements, people (E1-E8, E24, E25, B88).

A class is a row of words; a phrase is written with underscores. Apostrophes are gone by now (``cant``, ``its``).
The class ``NEUTRAL`` holds phrases that use up their words and mean nothing here: the scan's own words and set phrases.
"""
from __future__ import annotations

WORDS: dict[str, str] = {
    # --- body parts ---
    "CHEST": (
        "lung lungs armpit chest chests breastbone breast_bone breast_plate breast breasts bone_of_chest "
        "bone_of_the_chest sternum rib ribs ribcage rib_cage boobs bosom solar_plexus torso upper_body pecs "
        "heart_area heart_region heart_side chested"
    ),
    "HEART": "heart hearts ticker",
    "ARM": "arm arms left_arm both_arms left_hand forearm bicep biceps elbow",
    "LEFTARM": "left_arm both_arms arms left_hand both_my_arms both_of_my_arms both_his_arms both_her_arms",
    "JAW": "jaw jaws jawline jawbone",
    "NEARBY": (
        "neck shoulder shoulders throat gullet collarbone collar_bone ear ears teeth upper_back shoulder_blade "
        "shoulder_blades back between_my_shoulder_blades between_the_shoulder_blades wrist"
    ),
    "UPPERBACK": "upper_back shoulder_blade shoulder_blades between_my_shoulders back shoulders shoulder neck",
    "STOMACH": "stomach tummy belly abdomen guts gut upper_tummy upper_stomach pit_of_my_stomach epigastric",
    "MIDDLE": "front middle centre center across left_side left midriff here",
    "FACE": "face mouth smile cheek lip eyelid",
    "LIMB": "arm arms leg hand hands fingers foot side left_arm left_hand",
    "SWELLPART": "tongue lips lip throat face mouth eyelids eyelid eyes cheeks uvula throats windpipe airway",
    "LEGS": "ankle ankles feet foot legs leg calves calf shins shin toes",
    "OTHERPART": (
        "calf calves hamstring hamstrings hip hips leg legs thigh thighs knee knees foot feet ankle ankles groin "
        "muscle muscles elbow wrist finger fingers toe toes budget schedule bladder scalp forehead sinuses cuff mind "
        "conscience"
    ),
    # --- sensations ---
    "HURT": (
        "pain pains painful paining pained hurt hurts hurting ache aches aching achy ached sore soreness tight "
        "tightness tightening tightens tightened tighter squeeze squeezes squeezing squeezed pressure pressing press "
        "crush crushing crushed crushes heavy heaviness heavier discomfort uncomfortable burn burns burning burned "
        "burnt stab stabs stabbing stabbed sharp constricted constricting constriction clamp clamped clamping grip "
        "gripping gripped grips gripe cramp cramps cramping spasm spasms stitch twinge twinges niggle niggles "
        "niggling fullness bursting burst explode exploding stinging sting pricking prickling searing tearing "
        "ripping tear torn throbbing throb throbs strangled squashed squashing oppress oppressed oppression "
        "oppressive compressed compressing compression smothered smothering agony agonising agonizing excruciating "
        "tender jabbing jabs jab shooting pulling tugging dragging gnawing dull bruised unbearable killing gyp "
        "needles knot knotted congested jammed cutting wrung twisting pinching pinch pinched wringing wrenching "
        "pushing weighted tightest on_fire raw hollow blocked gripes"
    ),
    "PAIN": (
        "pain pains painful paining hurt hurts hurting ache aches aching achy ached sore soreness discomfort heavy "
        "heaviness tight tightness tightening pressure burning burns numb numbness tingle tingles tingling tingly "
        "dead useless lead leaden weak cramp cramping throbbing uncomfortable toothache stiff squeezing "
        "pins_and_needles sleeps asleep sleeping pulling radiating clenched clenching throb killing lead_weight "
        "buzzing fizzing fizzy jangling"
    ),
    "ACHE": (
        "pain pains painful paining hurt hurts hurting ache aches aching achy ached sore discomfort heavy heaviness "
        "tight pressure burning useless lead toothache uncomfortable cramp numb weak stiff tingling killing"
    ),
    "TIGHTNESS": (
        "tightness heaviness squeezing crushing constriction clamping gripping_pain crushing_pain heavy_pressure "
        "squeezing_pain crushing_feeling tightening"
    ),
    "ODD": (
        "uneasy uneasiness restless restlessness unwell dodgy iffy ropey sair queer not_good not_normal bruised "
        "congestion gas ghabrahat funny weird odd strange peculiar off not_right isnt_right doesnt_feel_right "
        "dont_feel_right wrong playing_up giving_me_grief bothering hurty ouch bad terrible awful rough fluttery "
        "full close closed closing cold hot numb"
    ),
    "HEAVYTHING": (
        "elephant ton_of_bricks tonne_of_bricks load_of_bricks brick bricks truck lorry boulder rock stone slab anvil "
        "weight concrete cement bag_of_cement bag_of_sand sandbag piano horse hippo cow sack weights sumo gorilla "
        "bear tractor fridge barbell dumbbell ton tonne stones rocks paving_slab paving_stone dead_weight "
        "heavy_weight washing_machine fridge_freezer car_tyre tyre big_man fat_man bag_of_potatoes suitcase "
        "steamroller bulldozer wardrobe car_on a_car bus_on concrete_block breeze_block"
    ),
    "LIKE": "like as_if as_though feels_like feel_like",
    "CLAMPTHING": (
        "vice vise band belt strap rope clamp corset bear_hug hug girdle noose boa_constrictor cable_tie bands belts "
        "straps iron_band steel_band metal_band cord wire ratchet harness shackle hoop wrench press tourniquet "
        "seatbelt seat_belt bra"
    ),
    "FIST": (
        "fist hand hands fingers claw knife dagger sword poker needle drill nail spear knives blade arrow "
        "screwdriver hot_poker skewer spike pin"
    ),
    "LUMP": (
        "sweet tablet pill food marble ball bone potato lump_of brick stone golf_ball tennis_ball rock lump apple "
        "boulder fist football"
    ),
    "SITON": (
        "sitting sits sat standing stands stood kneeling kneels knelt lying stepping stamping jumping leaning parked "
        "pressing pushing squashing crushing squeezing squatting dancing bouncing resting laying plonked camped "
        "dropped siting stomping parking weighing"
    ),
    "SOMEONE": "someone somebody something somone person man elephant thing everything",
    "BLOW": "kicked punched hit thumped stabbed whacked run_over winded kick punch clobbered",
    "HOLDS": (
        "clutching clutches clutched holding rubbing rubs gripping pressing grabbing grabbed grabs clasping touching "
        "keeps_rubbing keeps_holding keeps_pressing keeps_touching massaging grasping holds presses"
    ),
    "SPREADS": (
        "down into to through up spreading spreads spread radiating radiates going goes shooting moving moves "
        "travelling travels creeping towards reaching runs running gives across in along extending extends"
    ),
    # --- heart attack, angina, spray ---
    "HEARTATTACK": (
        "heart_attack heart_attacks hart_attack heartattack cardiac_arrest cardiac_attack cardiac_event "
        "myocardial_infarction stemi massive_attack heartattacks massive_coronary"
    ),
    "ANGINA": "angina angina_attack angina_pain anginas angina_pains",
    "SPRAY": (
        "sprays spray nitro gtn nitroglycerin nitroglycerine nitrate nitrates nitrolingual gtn_spray nitro_spray "
        "puffs trinitrate isordil under_the_tongue anginine glyceryl nitros nitrostat puff"
    ),
    "WONTWORK": (
        "no_change no_joy no_good not_a_thing isnt_working not_working doesnt_work isnt_helping not_helping "
        "didnt_help doesnt_help hasnt_helped no_relief no_help no_effect no_difference still isnt_shifting "
        "wont_shift not_shifting no_better not_touching isnt_touching not_easing isnt_easing hasnt_worked didnt_work "
        "three_times four_times five_times several_times again_and_again isnt_doing doing_nothing no_use second_dose "
        "third_dose hasnt_touched havent_touched nothing_happening hasnt_eased wont_go hasnt_gone havent_helped "
        "not_gone did_nothing done_nothing not_budging isnt_going not_going hasnt_shifted not_doing_anything "
        "isnt_doing_anything doesnt_do_anything hasnt_done_anything not_worked used_to_work not_the_trick "
        "isnt_cutting_it didnt_touch didnt_shift no_improvement more_often twice"
    ),
    # --- breath ---
    "CANT": (
        "no_longer_able no_longer couldn_t cant cannot couldnt unable struggling struggle struggles hard harder "
        "difficult difficulty difficulties trouble troubles hardly barely battling fighting fight labouring laboring "
        "no_can can_not scarcely wont painful tough impossible problem problems not_able unable_to trying fights "
        "battle effort not_possible lost_the_ability nearly_impossible"
    ),
    "BREATHE": (
        "breathe deep_breath deep_breaths full_breath breath breathing breathes air oxygen inhale inspire breaths "
        "respire"
    ),
    "BREATHLESS": (
        "shortness_of_breathe short_of_breathe out_of_breathe breathless breathlessness short_of_breath "
        "shortness_of_breath out_of_breath run_out_of_breath puffed puffed_out puffing out_of_puff "
        "huffing_and_puffing huffing winded short_breath short_breathed short_winded no_breath breath_shortness "
        "lack_of_breath lack_of_air short_on_breath shortness_breath shortness_in_breath losing_my_breath "
        "losing_breath no_puff panting lost_my_breath breath_short shortness_of_breathing short_of_air blowing_hard"
    ),
    "GASPING": (
        "gasping gasps gasp panting suffocating suffocate suffocated choking smothering gulping_air gulping_for_air "
        "hauling_in_air sucking_in_air air_hunger hungry_for_air starved_of_air gasping_for_air gasping_for_breath "
        "fighting_for_breath fighting_for_air struggling_for_breath struggling_for_air hyperventilating asphyxiating "
        "gurgling breathing_like_a_train stopped_breathing not_breathing isnt_breathing pink_froth pink_frothy "
        "pink_foam rattling turning_blue frothing_at_the_mouth"
    ),
    "FLAT": (
        "lie_flat lying_flat lay_flat laying_flat lie_down lying_down lay_down laying_down lie_back lying_back flat"
    ),
    # --- collapse, colour, sweat ---
    "COLLAPSED": (
        "collapsed collapses collapsing passed_out passing_out blacked_out blacking_out blackout blackouts black_out "
        "fainted fainting faints unconscious unresponsive keeled_over keeling_over lost_consciousness "
        "loses_consciousness losing_consciousness out_cold went_out_like_a_light out_like_a_light hit_the_deck "
        "hit_the_floor hit_the_ground dropped_to_the_floor dropped_to_the_ground fell_to_the_floor fell_to_the_ground "
        "fell_unconscious flaked_out slumped slumped_over crumpled went_limp gone_limp floppy lights_went_out "
        "lost_conscious syncope wont_wake wont_wake_up cant_wake not_waking not_responding isnt_responding "
        "doesnt_respond wont_respond not_answering_me isnt_answering_me isnt_waking not_waking_up no_pulse conked_out "
        "whited_out came_round_on came_to_on woke_up_on_the_floor hard_to_rouse cant_rouse hard_to_wake "
        "cant_be_roused wont_rouse having_a_fit having_a_seizure convulsing seizing out_for_the_count dropped_mid "
        "dropped_suddenly dropped_like_a_stone doing_cpr giving_cpr started_cpr on_the_deck zonked_out found_him_on "
        "found_her_on collapse fallen_unconscious became_unconscious fell_down_unconscious dropped_down "
        "hit_the_pavement not_conscious no_response unrousable on_his_knees keeled hit_the_carpet "
        "came_to_on_the_floor past_out"
    ),
    "FAINTISH": (
        "pass_out faint black_out collapse keel_over fall_down pass_out_again fall_over lose_consciousness fainting "
        "conk_out passing_out blacking_out collapsing go_under keeling_over flake_out blackout fall_unconscious"
    ),
    "FELT_FAINT": (
        "feel_faint feeling_faint feels_faint felt_faint come_over_faint came_over_faint gone_faint going_faint "
        "bit_faint very_faint so_faint get_faint getting_faint and_faint faint_feeling faintness faintish all_faint "
        "really_faint quite_faint"
    ),
    "NEARLY": (
        "about_to going_to gonna nearly almost might verge_of point_of keep gunna feel_like feel_ill close_to "
        "think_ill near think_im_going_to could ill im_going_to feeling_to fit_to brink_of feeling_like feels_like "
        "gona tending_to about"
    ),
    "DIZZY": (
        "light_in_the_head light_in_my_head head_like_wool head_full_of_wool dizzy dizziness light_headed lightheaded light_headedness giddy giddiness woozy wobbly lightheadedness "
        "swimmy spinning unsteady spaced_out swaying vertigo muzzy off_balance faint head_spinning head_is_turning "
        "head_turning everything_is_spinning room_spinning headspins room_is_spinning seeing_stars seeing_spots "
        "head_rush reeling staggery rotating head_is_rotating"
    ),
    "DARKENS": (
        "dark black grey gray goes_dark going_dark goes_black going_black went_black greying_out tunnel_vision dim"
    ),
    "PALE": (
        "grey gray ashen pale pasty white_as_a_sheet white_as_a_ghost peely_wally waxy green chalky white_as_chalk "
        "colour_of_putty putty_coloured blue deathly_white washed_out white grey_as_ash sallow like_a_ghost "
        "gone_grey went_grey"
    ),
    "SWEAT": (
        "sweat sweats sweating sweaty sweated perspiring perspiration drenched sweatting dripping_with_sweat "
        "drenched_in_sweat pouring_sweat soaked_in_sweat wringing_wet soaked dripping pouring_with_sweat "
        "sweat_pouring damp wet_through"
    ),
    "COLDSWEAT": (
        "cold_sweat cold_sweats clammy cold_and_clammy cold_and_damp cold_damp sweating_buckets drenched_in_sweat "
        "pouring_with_sweat dripping_with_sweat cold_sweating soaked_in_sweat sweat_pouring sweating_profusely "
        "sweating_heavily wringing_wet cold_and_sweaty drenched_with_sweat soaked_with_sweat bathed_in_sweat "
        "sweat_is_pouring cold_and_wet sweating_like_a_pig sweating_cold covered_in_sweat lathered_in_sweat"
    ),
    # --- palpitations ---
    "RACES": (
        "racing races race raced pounding pounds fluttering flutters flutter thumping thumps hammering hammers "
        "skipping skips jumping jumps flipping flip_flopping flip_flops flip_flop galloping gallops going_crazy "
        "going_mad going_nuts going_haywire going_berserk out_of_rhythm irregular erratic all_over_the_place "
        "drum_solo like_mad banging very_fast too_fast so_fast really_fast bounding missing_beats missing_a_beat "
        "extra_beats somersaults somersaulting very_quickly quickly beating_fast beats_fast going_fast dancing "
        "leaping like_a_drum like_crazy going_wild beating_hard beating_irregularly funny_rhythm misfiring uneven "
        "wonky flopping doing_flips fast vibrating quivering beating_out bouncing out_of_my_chest coming_out "
        "bursting exploding out_of_control all_over_the_shop going_like_the_clappers going_like_a_train "
        "stopping_and_starting pausing running_away turning_over chooka haywire nineteen_to_the_dozen speeding "
        "like_a_fish bumpy_beats thud thudding"
    ),
    "PALPS": (
        "palpitation palpitations ectopics ectopic_beats flutters irregular_pulse fast_heartbeat racing_heart "
        "racing_pulse thumping_heart fluttery_heart tachycardia missed_beats skipped_beats heart_flutters "
        "heart_flutter pounding_heart palps fast_heart_beat rapid_heartbeat"
    ),
    "PULSE": "pulse heart_rate heartrate heartbeat heart_beat hr bpm heart_rhythm",
    # --- people ---
    "PERSON": (
        "mam mammy ma pa da amma appa nani dadi mom_in_law granda nanna he she dad daddy mum mummy mom mother father husband hubby wife partner son daughter nan nana gran granny "
        "grandad grandpa grandma granddad grandfather grandmother pop friend mate colleague neighbour neighbor man "
        "woman lady guy someone somebody boyfriend girlfriend brother sister uncle aunt auntie client patient "
        "customer resident bloke lad old_man hes shes father_in_law mother_in_law papa missus him her girl boy "
        "cousin boss person wife_is fella gentleman passenger teammate housemate flatmate roommate grandson "
        "granddaughter nephew niece driver teacher"
    ),
    "CHILD": (
        "grandson granddaughter toddler baby child kid kids grandchild grandkid little_one two_year_old "
        "three_year_old four_year_old daughter son boy girl nephew niece dog grandkids grandchildren infant babys "
        "toddlers childs"
    ),
    "ELDER": (
        "mum mom mother dad father nan nana gran granny grandad grandpa grandma grandfather grandmother husband wife "
        "elderly old_man old_lady mother_in_law father_in_law auntie resident pop"
    ),
    "ME": "me myself my him her his us",
    "FLOOR": (
        "on_the_carpet on_the_tiles on_the_lino on_the_bed_unconscious on_the_floor on_the_ground "
        "on_the_kitchen_floor on_the_bathroom_floor on_the_pavement to_the_floor to_the_ground to_the_deck "
        "on_the_grass"
    ),
    # --- things that mean nothing here ---
    "MOTIONLESS": (
        "stand_still standing_still sit_still sitting_still stay_still keep_still lie_still hold_still lying_still "
        "stood_still lay_still kept_still staying_still keeping_still laid_still still_as"
    ),
    "NOWANDTHEN": "now_and_then now_and_again every_now_and_then every_now_and_again",
    "NEUTRAL": (
        "squeezing_me_dry squeeze_me_dry squeezed_dry bleeding_me_dry live_in_fear live_in_dread nothing_to_get_excited get_excited_about chest_strap chest_straps heart_rate_strap hr_strap "
        "passed_out_the passed_out_some blacked_out_the blacked_out_my passing_out_the over_my_head out_the_leaflets "
        "blood_pressure high_pressure low_pressure peer_pressure pressure_job under_pressure treasure_chest "
        "chest_of_drawers chest_press chest_ct ct_chest chest_xray chest_x_ray chest_xrays chest_scan chest_film "
        "chest_clinic chest_physician chest_pain_unit chest_pain_clinic chest_infection chest_hair off_my_chest "
        "off_his_chest off_her_chest off_your_chest elephant_in_the_room pain_in_the_neck pain_in_the_arse "
        "pain_in_the_ass pain_in_the_bum pain_in_the_butt pain_in_the_backside stroke_of_luck stroke_of_genius "
        "chicken_breast breast_cancer breast_screening chicken_breasts turkey_breast breast_milk breast_feeding "
        "breast_fed heart_rate_monitor heavy_smoker heavy_drinker heavy_metal weight_loss lose_weight losing_weight "
        "lost_weight gain_weight weight_gain put_on_weight breath_hold breath_holds hold_my_breath hold_your_breath "
        "hold_breath holding_my_breath breath_test breathing_exercises breathing_exercise take_my_breath "
        "took_my_breath_away takes_my_breath_away save_my_breath waste_of_breath breathing_space breath_of_fresh_air "
        "heavy_heart heart_sank heart_skipped_a_beat heart_stopped heart_in_my_mouth pain_free symptom_free "
        "heart_goes_out hand_on_heart chest_findings heavy_calcific heavy_calcific_burden calcific_burden heavy_calcification heavy_calcium heavy_plaque "
        "heavy_burden weight_off load_off shoulder_the left_main left_anterior left_circumflex left_ventricle "
        "left_ventricular left_atrium back_to_back heavy_lifting hard_to_swallow hard_pressed sob_story arm_and_a_leg "
        "arm_cuff cold_feet heart_racing_finish safe_pair safe_to is_it_safe hard_copy collapsed_arches "
        "collapsed_lung pressed_for_time numbers_are_dropping race_for_life fast_food fasting_blood fast_track "
        "carbon_dioxide side_effects side_effect go_ahead face_to_face face_value face_up face_the put_my_foot_down "
        "sick_note sick_leave sick_pay sick_of sick_and_tired sick_day sick_with_worry sick_with_nerves "
        "sick_with_fear worried_sick sick_to_death not_worth_a air_fryer fresh_air thin_air hot_air ankle_brachial "
        "thank_heart wide_awake breast_surgery open_heart heart_foundation heart_healthy heart_disease heart_health "
        "blood_sugar tight_control tight_budget tight_schedule sugar_control sharp_rise sharp_drop sharp_increase "
        "heavy_going heavy_traffic arms_above hands_free second_hand on_the_other_hand right_hand_side dead_end "
        "weak_spot short_notice drowning_in choked_up choking_up back_pain_clinic left_me_cold left_me "
        "speech_therapist heavy_bloke press_release press_the press_enter heavy_meal muscle_weakness_clinic full_stop "
        "car_park air_ambulance white_coat white_wine white_bread white_spots green_tea black_and_white blue_badge "
        "blue_cross white_blood grey_area gray_area grey_hair gray_hair white_bits white_meat white_patches "
        "white_dots grey_matter weight_limit collapsed_vertebra collapsed_disc collapsed_vein collapsed_veins "
        "stroke_of_bad_luck stroke_of_fortune stroke_of_good_luck night_sweats hot_flushes til_lights_out "
        "until_lights_out nothing_to_worry_about not_worry_about stab_in_the_back crushing_disappointment "
        "crushing_blow crushing_news crushing_defeat fainting_goats weight_off_my_chest load_off_my_chest "
        "weight_off_his_chest weight_off_her_chest till_im_blue_in_the_face until_im_blue_in_the_face "
        "until_i_was_blue_in_the_face till_i_was_blue_in_the_face faint_hearted faint_of_heart jaw_hit_the_floor "
        "jaw_on_the_floor jaw_dropped heavy_coronary hold_his_breath hold_her_breath holding_his_breath "
        "holding_her_breath put_my_hand_on put_her_hand_on put_pressure_on puts_pressure_on plaque_burden "
        "calcium_burden disease_burden atherosclerotic_burden breast_implants breast_implant bra_wire dead_tired "
        "school_run sore_throat weight_off_my_shoulders load_off_my_shoulders weight_off_his_shoulders "
        "world_on_my_shoulders breathing_down_my_neck round_my_neck_financially swimming_pool"
    ),
}
