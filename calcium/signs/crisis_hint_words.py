"""Word families for a crisis that is told sideways: cost, absence, surrender, welcome, preparation, farewell, means (E38)."""
from __future__ import annotations

CRISIS_HINT_WORDS: dict[str, str] = {
    "COSTLY": (
        "burden cost dead_weight deadweight drag nuisance bother hindrance millstone albatross waste useless passenger ballast spare_part liability "
        "extra_mouth in_the_way in_everyones_way in_everyone_way in_his_way in_her_way in_their_way wear_people wear_everyone wearing_people wearing_everyone hard_work "
        "weight_on weight_round good_for_nothing past_it surplus not_needed unwanted problem hassle drain lodger"
    ),
    "DEARS": (
        "they theyd theyll everyone everybody everyones kids children boys girls wife husband family she shed he hed daughter son mum dad partner brother sister "
        "people world folk them all you youd everyone_elses anyone"
    ),
    "LIGHTER": (
        "better better_off lighter easier happier peace peaceful free freer manage managing cope relieved relief richer a_life their_lives her_life his_life move_on "
        "get_on fine ok okay rest breathe simpler calmer kinder insurance house money save saved well_rid sooner_forget get_over sleep_better quieter grateful thank_me"
    ),
    "MEGONE": (
        "without_me if_i_went if_i_was_gone if_i_were_gone if_i_wasnt if_i_werent if_i_was_not once_im_gone when_im_gone after_im_gone after_i_go when_i_go once_i_go me_gone "
        "with_me_gone out_of_the_picture out_of_the_way out_of_their_hair out_of_her_hair out_of_his_hair shot_of_me rid_of_me if_i_died if_i_disappeared if_i_dropped if_i_just_went "
        "minus_me if_i_left if_i_vanished if_i_stopped im_not_here i_wasnt_here i_wasnt_around wasnt_in_the_picture not_around when_im_not after_me if_it_took_me if_this_took_me took_me_away"
    ),
    "NOTTHERE": (
        "wont_be_here wont_be_there wont_be_around wont_be_coming wont_be_needing wont_need wont_be_seeing not_going_to_be_here not_gonna_be_here not_planning_on_being "
        "not_planning_to_be not_intending_to_be dont_intend_to_be dont_plan_to_be dont_plan_on_being wont_be_making nobody_to_see no_one_to_see not_staying not_sticking_around not_hanging_around "
        "no_me_after no_me_left wont_see_me wont_be_bothering not_be_around not_be_here not_be_there"
    ),
    "DONTBOTHER": (
        "dont_bother no_need_to_book dont_book dont_send dont_save dont_worry_about_the cancel cancel_everything cancelled_everything cancel_my no_need_for_a_follow no_follow_up whatever_you_find either_way "
        "if_you_know_what_i_mean if_you_get_my_drift by_then"
    ),
    "POINTLESS": (
        "whats_the_point what_is_the_point what_point no_point the_point why_bother what_for no_sense no_use whats_the_use whats_it_for what_is_it_for nothing_worth not_worth "
        "isnt_worth doesnt_feel_worth worth_getting_up whats_left no_purpose no_reason why_carry_on why_go_on why_keep why_even what_does_it_matter nothing_matters pointless meaningless futile"
    ),
    "GOINGON": (
        "going_on go_on carrying_on carry_on keeping_going keep_going getting_up get_up waking_up waking wake_up living life existing another_day another_year another_winter another_week another_month "
        "tomorrow next_year staying stay being_here still_here any_of_it all_of_it everything it_all of_me being_me being_a_person being_alive breathing with_this eating any_more anymore fighting trying"
    ),
    "WEARIED": "tired sick weary exhausted finished done through enough fed_up worn_out bored knackered wearied had_it",
    "LETIT": (
        "let_it_come let_it_happen let_it_take let_it_win let_it_finish let_it_do let_it_get let_it_have let_it_kill let_it_clog let_it_block let_it_be_over let_go letting_go let_the_thing let_the_heart let_my_heart let_the_disease let_this leave_it_to_fate leave_it_to_god "
        "leave_it_to_nature leave_it_in_gods_hands let_nature not_fighting dont_want_to_fight stop_fighting stopped_fighting no_fight_left no_fight_in_me got_no_fight give_in giving_in gave_in "
        "give_up_on_all give_up_on_it throw_in_the_towel thrown_in_the_towel throwing_in_the_towel wont_fight not_going_to_fight cant_be_bothered bring_it_on come_and_get_me do_its_worst get_on_with_it get_a_move_on hurry_up "
        "get_it_over and_be_done cut_loose surrender ready_to_go done_fighting do_its_job did_its_job carry_me_off see_me_off the_sooner_the_better"
    ),
    "GLAD": (
        "glad pleased relief relieved blessing mercy welcome lovely grateful kind kindness kinder tempting peaceful peace quiet bliss comfort comforting restful nice good thank_god hope hoping "
        "wish wishing looking_forward cant_wait wouldnt_mind not_sorry almost_happy happy"
    ),
    "SORRYTO": "disappointed sorry gutted annoyed let_down sad cross upset angry cheated",
    "ENDING": (
        "go_in_the_night go_in_my_sleep went_in_my_sleep go_at_any_time go_any_time go_any_day go_tonight fall_asleep_tonight drift_off drop_off that_be_it that_was_it be_over all_over over_with over_and_done "
        "the_end it_ended it_would_end end_of_it die died dying dead death to_stop it_stopped stops it_to_stop sleep_for_good gone_by_morning not_here_tomorrow slip_away slipped_away switch_off switched_off "
        "lights_out heart_quit heart_quits heart_stopped my_heart_stops packs_up packed_up took_me takes_me take_me severe go_quick go_quickly finish_me"
    ),
    "STILLHERE": "opened_my_eyes woke_up woke waking_up i_wake wake_up still_here still_alive made_it pulled_through survived it_didnt_take another_day_came",
    "WANTLESS": (
        "want_it_quiet want_quiet want_silence want_peace want_nothing want_less dont_want_anything dont_want_more want_out wants_out want_it_over want_it_all_over want_to_rest want_to_stop want_it_to_stop "
        "want_off wants_off want_done dont_want_treating dont_want_fixing dont_want_saving dont_want_helping dont_want_to_be_fixed dont_want_beating bothered_being_saved bothered_living ok_to_stop "
        "okay_to_stop allowed_to_stop permission_to_stop done_living finished_living nothing_to_wake nothing_to_get_up no_one_to_fight nobody_to_fight no_one_to_stay had_his_turn had_my_turn had_her_turn had_my_go"
    ),
    "NOCARE": (
        "dont_care dont_much_care past_caring beyond_caring couldnt_care no_longer_care stopped_caring not_bothered not_fussed dont_mind makes_no_odds all_the_same_to_me no_odds who_cares "
        "doesnt_matter doesnt_matter_to_me what_does_it_matter nobody_cares no_one_cares indifferent not_interested"
    ),
    "LIVEORNOT": (
        "i_wake whether_i_wake i_live i_die i_live_or_die or_die or_live theres_a_next_one next_one wake_up_or_not i_make_it i_see_the if_i_wake whether_i_live if_i_live next_year see_tomorrow "
        "what_happens_to_me happens_to_me either_way any_more anymore now"
    ),
    "PUTINORDER": (
        "sorting sorted sort decided arranged arranging putting put tidied tidying labelled labelling labeled cleared clearing settled settling signed wrote written writing done made making gave given giving cancelled paid "
        "planned planning left leaving packed burned boxed boxing told telling showed showing closed closing finished updated"
    ),
    "WORLDLY": (
        "who_gets who_has who_will who_takes who_has_the wholl affairs papers my_will the_will a_will will_done funeral house bank passwords password keys jewellery jewelry jewels belongings possessions letters note notes "
        "dog cat accounts guitar tools photos albums hymns headstone plot where_everything where_the_keys where_my things_away wedding_ring my_ring savings"
    ),
    "LATER": (
        "afterwards for_later for_afterwards so_its_easy so_itll_be_easy easy_for_them easier_for_them so_they_dont_have_to by_friday by_monday only_me_left just_me_left nothing_except_ready felt_ready "
        "feel_ready felt_calm feel_calm oddly_calm at_peace i_didnt_say didnt_say_why one_last nothing_left_to_do only_thing_left whats_left_to_do then_im_done and_then_nothing just_in_case_im "
        "wont_have_to_worry after_ive_gone ready_now"
    ),
    "FAREWELL": (
        "goodbye goodbyes farewell thanks_for_everything thank_you_for_everything look_after_yourself look_after_yourselves say_sorry saying_sorry said_sorry to_say_sorry sorry_for_everything none_of_it_was not_her_fault not_his_fault not_your_fault "
        "not_their_fault forgive_me_for blame_me dont_blame nobody_to_blame that_i_love_him that_i_love_her that_i_love_them i_love_you_all youve_been_good youve_all_been good_to_me what_to_write_to take_care_of_everyone look_after_mum look_after_the_kids who_would_find whod_find who_will_find wholl_find find_me finds_me be_the_one_to_find come_to_the_funeral at_my_funeral"
    ),
    "DEADLY": (
        "pills tablets insulin rope noose garage exhaust hosepipe balcony bridge river tram train trains lorry cliff knife knives razor blade gun shotgun car_park tracks railway sea roof ledge gas bleach engine canal weir multi_storey viaduct underground platform tube reservoir drop crossing level_crossing railway_line"
    ),
    "DWELLS": (
        "count counting counted counts saving_up saved_up stash stashed stashing hoard hoarding hoarded stockpile stockpiling differently sat_in sitting_in stood_on standing_on stepping_under step_under stepping_off "
        "stepping_in_front hid hidden hiding lined laid_out spread_out in_front_of_me pulls_me draws_me calls_me calling_me looks_inviting keep_looking keep_going_back keep_walking keep_driving keep_thinking_about been_googling in_the_drawer an_hour for_an_hour enough_of_them enough_to under_his_pillow under_her_pillow under_my_pillow under_the_mattress under_the_bed and_wait and_waited go_and_stand just_stand walk_down drive_out most_nights every_night"
    ),
    "UNSEEN": "dont_see cant_see cannot_see dont_picture cant_picture cant_imagine no_picture no_version couldnt_see dont_see_myself cant_see_myself cant_picture_myself doesnt_see cant_see_a",
    "AHEAD": "myself next_year the_future a_future my_future future ahead years beyond_this after_this another_summer another_birthday old_age way_forward carry_on i_want_to_carry the_years",
    "BEREFT": "expired is_no_more passed passed_away late lost died went buried left_me since_jean widowed widow widower without_him without_her funeral",
    "TOHER": "go_to_her go_to_him be_with_her be_with_him join_her join_him with_her_again with_him_again see_her_again see_him_again follow_her follow_him go_to_them be_with_them near_her beside_her next_to_her",
    "EMPTY": (
        "nothing_here_for_me nothing_left nothing_for_me_here no_one_left nobody_left nothing_to_stay nothing_keeping_me nothing_holding_me no_reason_to_stay no_life all_grey dont_belong stopped_opening_the_curtains stopped_eating "
        "stopped_washing not_eating not_getting_dressed end_of_the_road end_of_the_line end_of_my_tether cant_go_on nothing_feels empty hollow dont_feel_anything felt_nothing feel_nothing gave_me_an_idea lost_hope no_hope blames_me "
        "not_laughing gone_quiet gone_very_quiet phone_is_off phones_off might_do in_a_funny_way do_it_slowly die_slowly wait_and_see_it kill_me_slowly"
    ),
    "STOCKLEFT": "left_over prescription month repeat chemist pharmacy ordered collected refill expire expiry delivery prescribed supply",
}
