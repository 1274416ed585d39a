"""Word classes for the setting of a sign: when, at what effort, whose, asked, feared, denied (E19-E22, E29; rasa-notes)."""
from __future__ import annotations

CONTEXT_WORDS: dict[str, str] = {
    # --- when: a mark of the present beats every cancel but a plain denial ---
    "NOWMARK": (
        "now right_now at_the_moment at_this_moment currently just_now still today tonight since_this_morning "
        "since_yesterday its_back is_back came_back this_minute as_i_type presently at_present since_last_night "
        "since_breakfast since_lunch this_morning this_afternoon this_evening this_arvo minutes_ago an_hour_ago "
        "minute_ago ongoing as_we_speak this_second keeps_coming_back back_again since_waking since_i_woke "
        "its_started has_started hour_ago hours_ago returned worse_today has_come_back have_come_back its_come_back"
    ),
    "GREETING": "good_evening good_morning good_afternoon good_day",
    "WELLNOW": (
        "comfortable_now feel_great long_gone fine_now ok_now okay_now well_now gone_now better_now all_good_now now_fine now_ok now_okay good_now "
        "now_nothing now_normal normal_now nothing_now alright_now now_gone all_right_now now_better im_fine_now "
        "now_im_fine now_well all_ok_now none_now healthy_now recovered cured healed back_to_normal never_looked_back "
        "none_since nothing_since no_trouble_since no_problems_since no_issues_since not_since none_today no_repeat "
        "never_came_back never_returned all_good_since fine_since ok_since never_since well_since no_problem_since "
        "hasnt_been_back havent_had_it_since hasnt_come_back no_more_since hasnt_happened_since hasnt_returned "
        "not_come_back been_fine been_ok been_good not_had_it_since no_pain_since never_happened_again "
        "not_happened_again no_trouble clean_since no_bother_since no_bother clear_since no_symptoms_since not_been_back not_back_since "
        "turned_out settled_completely completely_gone totally_fine totally_gone fine_today ok_today good_today "
        "feel_fine feeling_fine feel_great feeling_great no_more_pain havent_had_any_since didnt_come_back "
        "didnt_return turned_out_to_be was_nothing no_recurrence hasnt_recurred now_no_problem no_problem_now "
        "cleared_up cleared_up_now all_gone feeling_normal none_for feel_normal back_to_normal_now its_cleared "
        "nothing_since_they its_cleared_up_now its_cleared_up got_sorted sorted_now got_fixed was_fixed"
    ),
    "PASTDAY": (
        "yesterday last_night last_week last_month the_other_day the_other_night the_other_week days_ago weeks_ago "
        "week_ago nights_ago day_ago days_back weeks_back week_back months_ago month_ago monday tuesday wednesday "
        "thursday friday saturday sunday weekend earlier_this_week day_before_yesterday last_weekend fortnight_ago "
        "at_christmas over_easter months_back last_fortnight couple_of_days_ago few_days_ago earlier_in_the_week "
        "on_sat last_sat sat_night on_mon on_tue on_tues on_wed on_weds on_thurs on_thur on_fri on_sun last_fri "
        "last_sun sat_morning fri_night sun_night friday_night"
    ),
    "EARLIER": "this_morning earlier earlier_today this_afternoon at_lunchtime at_work before_lunch after_lunch",
    "SINCE": "since from ever_since third_night for every each next",
    "INHERITED": (
        "hereditary inherit inherited genetic genes strong_history family_history bad_history runs_in in_the_family never_knew so_we_never"
    ),
    "GENERALASK": (
        "is_that_a_thing is_it_a_thing are_they_the_same whats_the_difference does_it_go_away ever_heard heard_of_that is_that_common "
        "how_common do_they_mean is_it_common are_these_common"
    ),
    "EVERSINCE": "since ever_since",
    "LOOKEDINTO": (
        "which_was_nothing was_nothing found_nothing nothing_found all_clear ruled_out cleared_up_as turned_out_to_be turned_out "
        "which_turned_out checked_out_fine long_since_healed was_only came_to_nothing it_was_nothing gave_me_the_all_clear healed"
    ),
    "LASTED": "for_a_year for_months for_years for_weeks for_a_month for_a_while after_the after_my after_an",
    "AGAIN": "again its_back is_back still back_again returned keeps now_its since_then started_again",
    "LONGAGO": (
        "years_ago year_ago last_year years_back year_back decades_ago decade_ago long_time_ago ages_ago as_a_kid "
        "as_a_child as_a_teenager when_i_was in_my_twenties in_my_thirties in_my_forties in_my_teens back_in "
        "many_years_ago two_years_back at_school at_university once_at in_the_nineties in_the_eighties history_of "
        "previous_history past_history in_my_youth long_ago at_uni when_i_smoked when_i_was_pregnant years_before "
        "few_years_ago before_my_bypass before_my_stent before_the_stent before_the_bypass before_my_stents "
        "as_a_student as_a_boy as_a_girl as_a_young in_my_20s in_my_30s in_my_40s for_thirty_years for_twenty_years "
        "for_ten_years for_years_now years_since"
    ),
    "PASTVERB": (
        "had was were got did felt used collapsed fainted passed blacked went came gave told admitted happened "
        "started broke turned hurt died overdosed took became suffered experienced lost ended tried attempted showed"
    ),
    "PRESENT": (
        "am is are im hes shes having hurts feels keeps aches keep hurting aching wont its cant getting isnt arent "
        "gets paining"
    ),
    # --- how it goes: effort and relief (E19), rest, night, little effort, getting worse (E20) ---
    "EFFORT": (
        "stairs stair steps flights flight hill hills uphill slope slopes incline incline_on walk walking walked "
        "walks walkin run running ran runs jog jogging cycle cycling bike bikes ride rides treadmill gym exercise "
        "exercising exercises exert exertion climb climbing climbs climbed mow mowing mower garden gardening dig "
        "digging shovelling carry carrying carried bins lifting lift lifted tennis golf football badminton squash "
        "swim swimming pickleball padel netball hockey cricket basketball rush rushing rushed hurry hurrying row_with rowing rower hoovering hoover vacuuming "
        "hanging_the_washing hang_the_washing washing_out stress stressed arguing argument argue cold_air "
        "cold_morning cold_weather cold_wind windy sex physical effort activity bowls hike hiking push_the raking "
        "sweeping sport sports training dancing scrubbing chop chopping letterbox workout exerting fast_walk playing "
        "loading shovel vacuum sawing sanding mop mopping painting ski skiing marching chase chasing pull_starting "
        "uphills biking swam rowed lifts carries fast_pace briskly exertions shops angry excited upset jogged hiked "
        "pedal pedalling heavy_work sprinting sprint yoga shopping housework chores hoovers mows digs scrubs gardens "
        "mowed hovering hoovered vacuums to_the_shop to_the_corner to_the_gate bus_stop down_the_road swum lengths "
        "lines_of_washing go_upstairs going_upstairs walking_upstairs went_upstairs run_upstairs goes_upstairs "
        "climb_upstairs cleaning_the cleaning_windows push_a pushing_the pushing_a two_floors three_floors "
        "four_floors floors_up"
    ),
    "LITTLE": (
        "brushing_my_teeth brushing_teeth brushing_his_teeth getting_dressed get_dressed dressing making_the_bed "
        "making_a_cup having_a_shower showering in_the_shower talking across_the_room to_the_toilet to_the_bathroom "
        "to_the_loo few_steps turning_over getting_out_of_bed tying shaving putting_on_my few_metres getting_up "
        "eating_dinner putting_my_shoes putting_my_socks making_tea boiling_the_kettle kettle walking_to_the_kitchen "
        "to_the_kitchen slightest least_effort least_exertion doing_nothing nothing_at_all washing_my_face combing "
        "few_yards any_movement smallest making_the_beds cleaning_my_teeth cleaning_his_teeth walked_to_the_loo "
        "getting_washed brushing_hair standing_up"
    ),
    "ATREST": (
        "at_rest even_resting when_resting while_resting in_bed on_the_sofa on_the_couch sitting_here sat_here "
        "just_sitting only_sitting sitting_still sat_still watching_tv watching_telly in_my_chair in_the_chair "
        "in_his_chair in_her_chair in_my_sleep woke woken wakes wake_up_with waking at_night night_running "
        "middle_of_the_night reading_the_paper at_my_desk sitting_in in_the_armchair sat_down_and while_sitting "
        "when_sitting sitting_doing lying_here in_the_night every_night during_the_night just_lying just_sat "
        "only_sat without_doing even_at_rest even_sitting lying_in_bed dead_of_night"
    ),
    "WORSE": (
        "worse worst worsening longer more_often stronger different increasing more_frequent more_and_more_often "
        "less_and_less takes_ages more_severe more_intense easier_than unusual not_like_usual closer_together "
        "crescendo"
    ),
    "RELIEF": (
        "gone quits goes_off goes_away go_away went_away went_off it_went then_went settles settled settle eased eases ease "
        "easing passed passes vanished vanishes disappears disappeared disappear clears cleared stops stopped "
        "wears_off wore_off subsides subsided resolves resolved better fine fine_again ok okay calms calmed and_went "
        "then_goes relieved relief lets_up let_up goes_when goes_once fades faded ease_off eases_off went_when "
        "went_once no_problem goes_after went_after alright all_right recovered back_to_normal it_goes dies_down "
        "died_down off_when_i gone_by lifted lifts went_with goes_with backs_off cleared_up comes_good come_good "
        "came_good right_as_rain ok_once okay_once fine_once all_gone breath_back wind_back"
    ),
    "NEG": (
        "no not never without dont doesnt didnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt nor "
        "neither nothing none aint hardly wouldnt nobody"
    ),
    "HABIT": (
        "get gets getting getting_it whenever when every only always usually sometimes occasionally happens comes_on "
        "brings_on brought_on while if each if_i after during keep on with"
    ),
    "SELDOM": (
        "sometimes occasionally occasional every_so_often now_and_then now_and_again once_in_a_while "
        "from_time_to_time some_days odd_occasions every_now_and_then every_now_and_again"
    ),
    # --- whose: family history (not someone unwell now, E28) ---
    "FAMILY": (
        "dad daddy father mum mom mother brother brothers sister sisters uncle uncles aunt aunts grandfather "
        "grandmother grandfathers grandmothers grandad grandma grandpa gran nan family cousin cousins parents "
        "grandparents relative relatives auntie dads mums papa in_laws nephew granddad ancestors friend mate "
        "neighbour colleague widow twin son_in_law late_husband late_wife"
    ),
    "HISTORY": (
        "they_found found_blockages blockages stented his_attack her_attack his_stroke her_stroke died dropped_dead passed_away deceased lived_to family_history turned_out heart_attack heart_attacks bypass "
        "strokes stents at_age aged years_ago years_before is_no_more late in_his_fifties in_his_forties "
        "in_her_fifties in_his_sixties in_their_fifties in_her_sixties when_i_was i_was last_year back_in before_his "
        "before_her runs_in for_years used_to ago in_her_forties before_he before_she years as_a_child same_age "
        "my_age in_her_80s in_his_80s in_her_70s in_his_70s in_her_60s in_his_60s in_his_50s in_her_50s in_his_40s "
        "in_her_40s in_his_30s in_her_90s"
    ),
    "LATE": (
        "died dropped_dead passed_away deceased funeral buried is_no_more killed_him killed_her widow widower "
        "late_husband late_wife late_father late_mother late_brother my_late his_late her_late before_he_went "
        "before_she_went then_he_was_gone he_was_gone she_was_gone he_was_dead"
    ),
}
