"""Word classes for what is asked, read, feared, imagined, denied or told as a figure of speech (rasa-notes, Negation)."""
from __future__ import annotations

ASKING_WORDS: dict[str, str] = {
    # --- asked about, feared, imagined, read about, told of ---
    "ASKS": (
        "is are does do did can could would will what whats which when how should where who whats_the why whos shall"
    ),
    "ASKSMARKED": "might has have any may was were had",
    "WHYASK": "why",
    "LEARN": (
        "how_do_i_know how_would_i_know how_can_i_tell how_do_i_tell how_will_i_know how_do_you_know "
        "how_does_one_know how_would_you_know how_to_know how_to_tell how_do_you_tell how_can_you_tell what_does "
        "how_do_people how_would_i_tell how_can_i_know difference_between what_are_the what_is_the what_happens "
        "what_would do_people can_people symptoms_of signs_of sign_of symptom_of what_should_i_do_if what_do_i_do_if "
        "how_is tell_me_about what_it_feels_like feels_like_what whats_the_difference what_it_means meaning_of "
        "know_the_signs at_what_point how_it_is_different how_is_it_different different_from differ_from tell_apart "
        "tell_the_difference"
    ),
    "GENERIC": (
        "relieve relieves relieving people_with patients_with someone_with anyone_with person_with checks_for "
        "looks_for cause causes causing lead_to leads_to mean means trigger triggers risk_of chance_of chances_of "
        "prevent prevents symptoms_like symptoms_such symptom_like symptoms_include including such_as signs_like "
        "sign_of signs_of symptoms_of symptom_of side_effects_like side_effects_such side_effects_include "
        "associated_with linked_to definition_of reduce avoid instead_of result_in results_in known_as called treat "
        "treats word words_like term difference_between versus vs relationship_between connected_to related_to "
        "people_without know_it_from end_up odds_of likelihood_of high_risk_of end_up_having for_people atypical"
    ),
    "READS": (
        "read reading heard article leaflet google googled website watched saw_a programme podcast documentary book "
        "forum listed list warns mentions brochure questionnaire page facebook youtube app_says learned learnt "
        "learning course they_said they_say told_us taught first_aid indication referral coded request_form form_says "
        "reason_for letter_says report_says notes_say writes ticks writes_down on_the_request on_the_form the_request"
    ),
    "PERSONAL": "my im ive this these hes shes his her ill myself mine i",
    "HAVE": (
        "am have having had feel feeling feels get gets getting got keep keeps has been notice noticed suffering "
        "experiencing woke cant started develop developed"
    ),
    "MODAL": "can could will would might may should do does if when to",
    "FEAR": (
        "afraid scared scary worried worry worrying worries frightened terrified fear fears fearing dread dreading "
        "paranoid anxious nervous petrified fearful panic panicking obsessing obsessed scares frightens terrifies "
        "stressing concerned fret fretting thinking_about_having hate"
    ),
    "IMAGINE": (
        "imagine imagining picture picturing pictured nightmare nightmares dream dreamt dreams dreaming dreamed "
        "visualise visualising dread_the_day fear_the_day the_day_my suppose supposing hypothetically hypothetical "
        "what_if in_theory in_the_film in_films in_the_movies on_tv in_movies joked joking lets_say_i id_hate_to "
        "would_hate_to dreading_the_day lets_say let_us_say"
    ),
    "FEARLINK": (
        "of about ill might that in_case could going_to may over it_will hell shell itll one_day someday will "
        "any_moment any_time i_wont i_dont_wake not_waking_up"
    ),
    "CLAIM": (
        "i_have_it ive_got_it ive_had_it have_it_now got_it_now i_have_that ive_got_that its_here its_back "
        "its_happening i_have_them ive_got_them i_have_both its_come_back its_started i_have_now i_have_this "
        "ive_got_this i_have_these ive_got_these i_do_have and_i_have_it he_has_it she_has_it i_feel_it mine_is "
        "mine_does mine_does_now mines_been mines_still mine_has mines_going three_of_them four_of_them all_of_them_now two_of_them "
        "got_three_of got_four_of most_of_them_now"
    ),
    "ACTNOW": "go call wait ring come drive rest lie take phone dial hospital ambulance",
    "WRONGWITH": (
        "wrong_with_me going_on_with_me happening_to_me wrong_with_him wrong_with_her happening_to_him "
        "happening_to_her"
    ),
    "IFWORD": (
        "if in_case incase should_i_get should_i_have should_i_feel should_i_develop should_i_ever unless were_to "
        "even_if only_if in_the_event when_should"
    ),
    "IFVERB": (
        "get gets got feel feels felt have has had develop develops notice experience start starts started faint "
        "collapse pass ever getting having suffer comes returns happens happen come return become becomes go goes "
        "black get_any have_any suddenly recurs were was"
    ),
    "INSTRUCT": (
        "come_back_if call_if ring_if call_999_if call_000_if watch_for watch_out_for look_out_for look_for watch_out "
        "be_alert beware check_for told_me_to_call told_me_to_ring go_to_hospital_if call_an_ambulance_if phone_if "
        "stop_if ring_999_if go_to_a_and_e_if keep_an_eye_out_for come_in_if call_111_if ring_111_if tell_them_if "
        "let_them_know_if asked_if asked_whether asked_about asks_if asks_about asking_if ask_if asked_me_if "
        "asked_me_about asked_him_if asked_her_if questions_about information_about info_about to_rule_out rule_out "
        "ruled_out rules_out no_history_of no_signs_of no_sign_of no_evidence_of screen_for asks_whether "
        "whether_i_might wonders_whether asks_me_if"
    ),
    "KNOWIF": "sure know tell decide wondering wonder unsure see idea asking worried",
    "EMOTION": (
        "laughed giggling giggled at_the_cost at_the_bill at_the_quote at_the_fee when_i_saw when_i_heard when_i_read when_i_opened when_he_said when_she_said when_they_said when_they_told "
        "when_he_told when_she_told thinking_about thinking_of at_the_thought just_thinking when_i_got_the "
        "when_the_phone waiting_for_my waiting_for_the when_i_see when_i_think seeing_the when_the_letter "
        "when_the_email before_the_scan in_the_scanner during_the_scan when_the_doctor when_my_doctor when_he_saw "
        "when_she_saw when_he_read when_she_read hearing_the watching_the got_the_result the_bill the_price "
        "the_invoice when_i_looked worrying_about worry_about when_they_called when_i_found on_seeing at_the_news "
        "with_fear with_excitement with_joy laughing the_quote when_we_saw when_we_heard the_parking "
        "every_time_i_think each_time_i_think result_came results_came every_time_an_envelope an_envelope "
        "envelope_arrives envelope the_post_arrives phone_rings letter_arrives watching_the_match watching_a_film "
        "the_bill_came result the_whole_time in_the_tube in_the_machine on_the_table while_they_scanned at_the_word "
        "at_the_sight at_the_number at_the_result at_the_price at_that opening_the opening_my reading_the_letter "
        "reading_the_report reading_my_letter reading_my_result reading_my_report"
    ),
    "UNTIL": (
        "until till til except apart_from other_than unless before aside_from but_now besides like_this this_bad "
        "so_bad excluding til_now this_badly"
    ),
    "DENYHAVE": (
        "point stage once have had has get gets got feel feels felt any having getting feeling experience experienced experiencing "
        "ever been notice noticed suffer suffered suffering the a an real actual of or nor other much single sign "
        "signs symptom symptoms kind sort type such like at all whatsoever significant obvious to and seem with "
        "either really actually personally yet report reported any_more complain us them slightest hint trace flicker "
        "bit"
    ),
    "OR": "or nor",
    "DENIER": (
        "no without never zero nil nor neither denies denied deny not dont doesnt didnt havent hasnt hadnt isnt "
        "arent wasnt werent free free_of aint nope absence negative_for lack_of_any doesnt_have no_history_of"
    ),
    "HEALTHY": "fine ok okay normal clear great well good perfect fantastic",
    "ITEM": "fever cough chills",
    "ANSWERNO": "no none nil negative never denied absent nope",
    "SURGERY": (
        "vaccine vaccination vaccinated injection needle cannula cuff blood_test blood_tests flu_shot flu_jab "
        "extraction root_canal wisdom jab booster iv drip frozen_shoulder tennis_elbow carpal after_physio "
        "after_the_dentist from_the_dentist after_a_filling dye contrast where_they where_he_put where_the_drip "
        "where_she_put"
    ),
    "NOTTHIS": (
        "hair beard area zone box report picture image images screen text font page chart graph moustache eyebrows "
        "yoga sauna studio gym steam_room heatwave menopause"
    ),
    "TOABOUT": "to with about for highly enough at in until till on",
    # --- what the forms in context.py look for besides ---
    "DENYADJ": (
        "crushing sharp tight stabbing squeezing burning dull central chest heart dark yellow muscle swollen cold "
        "arm jaw leg ankle stomach of short shortness radiating heavy palpable unusual new acute active recent left "
        "exertional further more prior previous known"
    ),
    "STROKEWORD": "stroke strokes",
    "NUMBWORD": "numbness weakness numb weak",
    "SYMPTOMWORD": (
        "symptoms symptom issues problems fainting faint headaches headache fatigue nausea dizziness tightness"
    ),
    "ITEMEND": "pain",
    "RESTFINE": (
        "sitting_down_fine fine_sitting fine_at_rest fine_when_sitting fine_resting ok_sitting okay_sitting "
        "fine_sitting_down sitting_position_no in_sitting_position not_at_rest fine_once fine_if_i_sit "
        "fine_when_i_rest fine_when_i_sit ok_at_rest okay_at_rest fine_on_the_flat fine_when_i_stop ok_when_sitting "
        "no_problem_at_rest never_at_rest sitting_no_problem fine_when_resting comfortable_at_rest fine_while_sitting "
        "fine_lying ok_on_the_flat nothing_at_rest none_at_rest okay_once ok_once comes_good_when good_when_i_sit"
    ),
    "PERFECT": "has ive hes shes is just suddenly",
    "STILL": (
        "ever_since since_then still now right_now at_the_moment currently just_now tonight its_back is_back "
        "came_back come_back back_again minutes_ago minute_ago an_hour_ago keeps not_gone isnt_easing wont_go "
        "since_yesterday since_this_morning getting_worse gets_worse hour_back its_returned returned isnt_shifting "
        "wont_shift hasnt_gone hasnt_let_up not_going wont_budge every_few_minutes"
    ),
    "WHENEVER": (
        "when whenever every_time each_time get gets getting on_hills upstairs going_up comes_on brings_on always "
        "usually with walking lately on_exertion with_exertion up_hills if_i if_he if_she if_we only_when only_if "
        "only_on only_after only_with only_comes only_happens only_ever only_get only_gets"
    ),
    "RIGHTNOW": (
        "all_day all_morning all_evening all_night all_afternoon for_hours now right_now at_the_moment currently just_now tonight since_this_morning since_yesterday its_back is_back "
        "this_minute as_we_speak since_last_night this_second"
    ),
    "GETS": "get gets getting",
    "DAYSBACK": "last_time one_day once days weeks the_day no_repeat",
}
