"""Custom actions, one a file: read slots, call calcium/, speak."""

from actions.answer import ActionAnswer
from actions.hear_score import ActionHearScore
from actions.make_sheet import ActionMakeSheet
from actions.reply_to_yes_no import ActionReplyToYesNo
from actions.visit_form import ActionVisitForm
from actions.walk_form import ActionWalkForm
from actions.warn import ActionWarn
from serving.quiet_logs import keep_words_out_of_logs

keep_words_out_of_logs()  # the action server, too, is sent whole conversations

__all__ = [
    "ActionAnswer",
    "ActionHearScore",
    "ActionMakeSheet",
    "ActionReplyToYesNo",
    "ActionVisitForm",
    "ActionWalkForm",
    "ActionWarn",
]
