"""Word classes for stroke, swelling, medicines, quiet signs and crisis (E7, E25, B88, E38)."""
from __future__ import annotations

OTHER_WORDS: dict[str, str] = {
    # --- stroke (E25) ---
    "DROOP": (
        "droop droops drooping droopy drooped dropped dropping lopsided lop_sided crooked numb slack sagging sagged "
        "sags twisted fallen uneven slid pulled_down numbness slipped dribbling drooling paralysed paralyzed sliding "
        "melted wonky skew_whiff hanging skewed weak dead tilted bent deviated frozen tingly crook"
    ),
    "LIMBFAIL": (
        "weak weakness numb numbness dead limp paralysed paralyzed useless flopped floppy drifts drifting hangs "
        "hanging wont_move wont_lift wont_work cant_move cant_lift cant_raise cant_feel not_working not_moving "
        "isnt_working wont_do_what gone_dead gone_numb went_dead went_numb gone_weak went_weak lost_feeling "
        "lost_power lost_strength stopped_working no_strength wont_obey not_lifting gave_way dragging flopping "
        "no_feeling lifeless not_responding wont_grip wont_hold doesnt_work doesnt_move keeps_dropping "
        "dropping_things dropped drops drooped drooping isnt_moving on_strike gone_on_strike wont_cooperate wont_play"
    ),
    "SPEECHBAD": (
        "slurred slurring slurs slurry slur garbled jumbled gibberish nonsense talking_rubbish not_making_sense "
        "isnt_making_sense doesnt_make_sense coming_out_wrong come_out_wrong wont_come_out mixed_up word_salad "
        "making_no_sense not_making_any_sense babbling mumbling like_hes_drunk like_shes_drunk makes_no_sense "
        "muddled_up coming_out_funny strange"
    ),
    "SPEAK": (
        "speak talk get_words get_the_words get_his_words get_her_words get_my_words find_words find_his_words "
        "find_her_words find_my_words find_the_words say_words string_a_sentence form_words speak_properly "
        "talk_properly talk_right speak_right get_his_words_out get_her_words_out say_his_own_name "
        "tell_me_his_own_name say_her_own_name tell_me_his_name tell_me_her_name put_a_sentence say_my_own_name "
        "speak_clearly get_words_out find_the_right_words get_the_right_words find_right_words"
    ),
    "SPEECH": "speech words talking sentences voice tongue",
    "SIGHT": "blindness vision sight eyesight see seeing",
    "SWELLUP": "puffed_up puff_up puffs_up puffing_up blown_up",
    "RELIEFVERB": (
        "settle settling ease easing eased go going gone shift shifting shifted budge budging stop stopping help "
        "helping helped work working worked move clear lift touch touching touched improve improving better let_up "
        "going_away calm subside subsiding relent"
    ),
    "SIGHTLOST": (
        "gone lost missing blurred blurry black curtain dark disappeared double doubled half went blind loss going"
    ),
    "HEADACHE": "headache head head_pain head_ache",
    "HEADBAD": (
        "worst thunderclap splitting exploding explosive excruciating blinding like_never_before sudden suddenly "
        "out_of_nowhere hit_me_from_nowhere never_had"
    ),
    "CONFUSED": (
        "confused confusion muddled disoriented disorientated delirious confusing_words not_making_sense "
        "making_no_sense not_herself not_himself doesnt_know_where_she_is doesnt_know_where_he_is "
        "doesnt_know_who_i_am doesnt_recognise doesnt_recognize doesnt_know_what_day talking_nonsense rambling "
        "bewildered isnt_making_sense not_with_it not_like_her not_like_him vacant away_with_the_fairies "
        "talking_rubbish isnt_herself isnt_himself not_making_any_sense foggy in_a_daze dazed out_of_it"
    ),
    # --- swelling and allergy (B88) ---
    "SWELL": (
        "swell swells swelled swelling swellings swollen puffed_up puffy puffed ballooned ballooning balloon "
        "blown_up closing closed closes close up_like_a_balloon like_balloons balloons big too_big like_a_balloon "
        "huge fat twice_the_size twice_its_size double_the_size thick blowing_up tightening itchy_and_swollen "
        "closing_up bigger enlarged inflated swelled_up swollen_up puffs_up puffing_up swole tingling thickening"
    ),
    "HIVES": "hives welts rash urticaria itchy itching blotches nettle_rash",
    "SWALLOW": "swallow swallowing",
    "REACTION": "anaphylaxis anaphylactic anaphylactic_shock allergic_reaction severe_reaction epipen",
    # --- medicines ---
    "PILLS": (
        "pill pills tablet tablets bottle packet pack box strip meds medication medications medicine medicines "
        "statin statins capsules capsule doses dose drugs paracetamol panadol tylenol aspirin aspirins ibuprofen "
        "warfarin bisoprolol metoprolol atenolol amlodipine ramipril atorvastatin rosuvastatin simvastatin digoxin "
        "flecainide sleeping_pills sleeping_tablets insulin blood_thinner blood_thinners clopidogrel beta_blocker "
        "beta_blockers eliquis apixaban xarelto pill_box pillbox dosette pill_organiser pill_organizer cabinet "
        "blister_pack valium diazepam oxycodone codeine morphine antidepressants dosette_box webster_pack "
        "perindopril verapamil diltiazem blister medicine_cabinet week's_pills metformin amiodarone"
    ),
    "POTENT": (
        "flecainide digoxin warfarin bisoprolol metoprolol atenolol amlodipine insulin blood_thinner blood_thinners "
        "apixaban eliquis xarelto beta_blocker beta_blockers verapamil diltiazem amiodarone morphine oxycodone "
        "blood_pressure_tablets heart_tablets heart_pills heart_meds"
    ),
    "TOOK": (
        "took taken take swallowed had ate eaten necked downed popped drank gulped taking swallowing swallow "
        "ive_took guzzled chewed given gave scoffed ingested"
    ),
    "ALL": (
        "all every whole entire lot full too_many handful handfuls fistful loads dozens bunch load a_lot week's weeks "
        "months everything extra all_of double empty rest"
    ),
    "STATIN": (
        "statin statins atorvastatin rosuvastatin simvastatin pravastatin lipitor crestor atorva rosuva zocor "
        "cholesterol_tablet cholesterol_tablets cholesterol_pill cholesterol_pills ezetimibe cholesterol_medicine "
        "cholesterol_meds atorvastatine"
    ),
    "URINE": "urine wee pee water waterworks peeing weeing piss",
    "DARKURINE": "dark brown cola coke tea coffee rusty red black coca_cola orange treacle",
    "YELLOWPART": "skin eyes eye whites eyeballs face he she im complexion",
    "YELLOW": "yellow yellowish jaundiced yellowed yellowing",
    "STOOL": "stools stool poo poop motions faeces bowel_motions",
    "PALESTOOL": "pale clay white chalky clay_coloured grey putty",
    "MUSCLE": "muscle muscles thighs thigh calves calf legs leg limbs all_over body",
    "MUSCLEBAD": (
        "weak weakness tender tenderness ache aches aching achy sore soreness pain pains painful cramp cramps "
        "cramping hurt hurts hurting like_jelly stiff jelly wasted"
    ),
    "SEVERE": (
        "severe terrible awful agony unbearable excruciating violent really_bad worst sharp doubled_up intense "
        "crippling"
    ),
    "RASHPART": "palms palm soles sole hands feet",
    "BLOTCHY": "blotchy red rash patchy pink blotches",
    # --- quiet signs (E7) ---
    "TIRED": (
        "tired exhausted exhaustion tiredness fatigue fatigued wiped_out drained no_energy knackered shattered "
        "done_in washed_out weary weak weakness shaky jelly buggered bone_tired cant_lift_the lethargic zonked "
        "wrecked no_strength unusually_tired poleaxed crook ropey ropy rotten unwell peculiar dreadful off_colour "
        "off_color dead_on_my_feet cant_keep_my_eyes_open feeble run_down under_the_weather feel_awful looks_dreadful "
        "looks_awful feel_terrible off_my_legs off_his_legs off_her_legs"
    ),
    "NAUSEA": (
        "sick nausea nauseous nauseated vomit vomiting vomited queasy throwing_up threw_up off_her_food off_his_food "
        "off_my_food being_sick retching puking spewing bilious heaving chucking_up sickly puked thrown_up off_food "
        "dry_retching cant_keep_food"
    ),
    "INDIGESTION": (
        "burp burps gas_problem gastric wind_pain indigestion heartburn acid_reflux gaviscon antacid antacids rennie reflux mylanta burping belching "
        "trapped_wind bloated tums heart_burn quick_eze"
    ),
    "DOOM": (
        "shant_see_the wont_see_the_morning wont_last_the_night shant_last doom feeling_of_dread sense_of_dread impending_doom going_to_die gonna_die about_to_die "
        "something_is_very_wrong something_very_wrong something_is_wrong something_terribly_wrong "
        "something_awful_is_happening something_bad_is_happening dread im_going_to_die something_isnt_right "
        "something_not_right feeling_something_terrible very_wrong something_seriously_wrong something_terrible "
        "im_dying dying_here feel_like_dying like_dying"
    ),
    "RISK": (
        "sugar_patient bp_patient dadi nani elderly_lady diabetic diabetes insulin diabetics pensioner elderly menopausal woman female lady widow grandmother "
        "pregnant type_2 type_1"
    ),
    "ONSET": (
        "suddenly sudden out_of_nowhere out_of_the_blue came_on came_over come_over since_this_morning this_morning "
        "tonight since_breakfast since_lunch never_felt never_known all_of_a_sudden just_now comes_in_waves "
        "right_now this_afternoon this_evening came_from_nowhere came_on_like like_a_wave since_last_night since_i_woke since_waking minutes "
        "hour hours today not_like_me not_like_him not_like_her never_get not_like_herself not_like_himself "
        "this_arvo waves"
    ),
    # --- crisis (E38) ---
    "KILLVERB": (
        "killed hanged harmed drowned kill hang shoot drown harm hurt killing hanging shooting drowning harming "
        "hurting poison poisoning offing off top slit gas strangle finish do_in injure neck"
    ),
    "SELF": (
        "myself himself herself my_self themselves yourself meself my_wrists his_wrists her_wrists ourselves "
        "her_self him_self"
    ),
    "NOWANT": (
        "dont_want dont_wanna didnt_want no_longer_want doesnt_want not_want dont_wish never_want dont_feel_like "
        "no_wish no_desire dont_care_to dont_really_want dont_even_want do_not_wish doesnt_wish dont_see_why no_will "
        "dont_deserve not_wanting doesnt_feel_like no_longer_wish dont_fancy"
    ),
    "LIVEON": (
        "live living be_alive be_here be_around wake_up go_on exist carry_on keep_going continue be_in_this_world "
        "being_alive being_here going_on life carrying_on be_on_this_earth keep_on existing face_another_day "
        "see_tomorrow see_another_day wake_up_tomorrow wake go_on_living keep_living"
    ),
    "JUMP": (
        "jump jumping jumped throw_myself throwing_myself step_in_front stepping_in_front throw_himself throw_herself "
        "drive_into driving_into"
    ),
    "HEIGHT": (
        "bridge roof cliff building multi_storey balcony train car_park window ledge platform traffic tracks river "
        "viaduct tower flyover lorry overpass bus truck rail rails tree"
    ),
    "SUICIDE": (
        "suicide suicidal suicidally suiside suicid unalive kms kill_my_self end_my_life end_my_own_life end_his_life "
        "end_her_life take_my_life take_my_own_life take_his_own_life take_her_own_life take_his_life take_her_life "
        "taking_my_own_life taking_my_life ending_my_life ending_her_life ending_his_life end_it_all ending_it_all "
        "end_everything ending_it suicidality self_harm self_harming self_harmed selfharm want_to_end_it "
        "going_to_end_it gonna_end_it wants_to_end_it end_my_misery top_myself off_myself want_to_end_things "
        "commit_sucide suicide_note end_my_suffering end_the_pain_forever end_this_life finish_my_life finish_it_all "
        "end_it_tonight ended_it_all rather_end_it"
    ),
    "BURDEN": "burden",
    "ROPE": "rope noose razor blade gun pills note goodbye tablets bridge",
}
