"""A crisis told by what comes after, where one stands, and who would notice (E38)."""
from __future__ import annotations

from calcium.signs.rows import Sign

LAST_THINGS_SIGNS: tuple[Sign, ...] = (
    Sign("crisis", "crisis", "E38: who would notice", ("nobody|no_one|noone|not_a_soul|who|anybody|anyone & notice|noticed|miss|realise|realize|wonder & DIDNTCOME",),
         unless="BOOKINGS", reach=6, after=6),
    Sign("crisis", "crisis", "E38: what it would pay", ("INSURE & NOTNATURAL",), unless="NATURAL", reach=0, after=3),
    Sign("crisis", "crisis", "E38: the dead are gone to", ("want|wish|long|longing|ready ~3 TOHER ~2 soon|tonight|quickly",), needs="BEREFT"),
    Sign("crisis", "crisis", "E38: what is left behind", (
        "going|clearing|sorting ~1 through|out ~1 my things|stuff|belongings|clothes ~4 after|gone|dead",
        "last|final one|person|voice|human|chat|conversation ~2 ill|i_will|im ~2 talk|talking|speak|speaking|hear|hearing ~1 to|from|with|$",
        "saves|saved|spares me ~1 doing ~1 it|that ~1 myself",
        "im|i_am|ive|just|so|totally|hes|shes ~2 done|finished|through with ~1 everything|it_all|all_of_it|everyone",
    ), unless="BOOKINGS", reach=6, after=6),
    Sign("crisis", "crisis", "E38: places one goes to stand at", (
        "nearer|closer ~2 edge|tracks|rails|railings", "platform|bridge|cliff|roof|pier|balcony ~8 edge|leaning|lean|leant",
        "drove|driven|drive|driving|went|walked|walk|cycled ~3 to|up|out ~4 PLACETOFALL ~6 sat|stood|parked|waited|sit|stand|sitting|standing ~9 engine|hour|hours|edge|drop|thinking|again|nothing",
        "PLACETOFALL ~6 sat|stood|parked|sitting|standing ~6 engine|edge|drop ~6 hour|hours|running|again|long|looking|night|dark",
    ), unless="OUTING", reach=6, after=8),
)  # fmt: skip

LAST_THINGS_WORDS: dict[str, str] = {
    "DIDNTCOME": (
        "didnt_turn_up didnt_show_up dont_turn_up never_turned_up stopped_turning_up didnt_come_back never_came_back didnt_come_home "
        "never_came_home didnt_wake didnt_wake_up didnt_answer stopped_replying stopped_answering never_replied didnt_get_up wasnt_there "
        "stopped_coming slipped_away vanished went_quiet just_stopped didnt_come_in wasnt_here didnt_exist"
    ),
    "INSURE": "life_insurance life_cover life_policy life_assurance insurance policy payout pay_out pays_out death_benefit death_in_service",
    "NOTNATURAL": (
        "natural_causes not_natural isnt_natural unnatural suicide own_hand own_hands on_purpose deliberate deliberately self_inflicted "
        "looks_like_an_accident look_like_an_accident did_it_myself do_it_myself"
    ),
    "NATURAL": "died passed dad mum father mother uncle aunt",
    "PLACETOFALL": "quarry cliff cliffs bridge reservoir dam pier viaduct headland weir multi_storey car_park_roof beachy_head the_gap quay harbour_wall",
    "OUTING": (
        "dog dogs photo photos picnic view views boats lunch fishing exercise hike hiking miles kids grandchildren holiday train_home "
        "seat seats screen result tv"
    ),
}
