"""A sentence for whatever went wrong; never a trace."""

from __future__ import annotations

import logging
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse, json

from serving.quiet_logs import what_failed
from website.gate import Refused
from website.metrics import Metrics
from website.safety_net import SafetyNet

logger = logging.getLogger(__name__)
_AGAIN_SECONDS = 5
#: By status: the contract's code, and what is said.
_OF_STATUS = {
    404: ("not_found", "utter_not_understood_request"),
    405: ("method_not_allowed", "utter_not_understood_request"),
    413: ("too_large", "utter_too_long"),
}


class Refusals:
    def __init__(self, safety_net: SafetyNet, metrics: Metrics) -> None:
        self._safety_net = safety_net
        self._metrics = metrics

    def on_error(self, request: Request, error: Exception) -> HTTPResponse:
        """Sanic's way to here."""
        return self.answer(_refused(error))

    def answer(self, refused: Refused) -> HTTPResponse:
        self._metrics.refused.labels(refused.error).inc()
        said: dict[str, Any] = {"error": refused.error, "message": self._safety_net.say(refused.response).text}
        headers = {"Cache-Control": "no-store"}
        if refused.retry_after:
            said["retry_after"] = refused.retry_after
            headers["Retry-After"] = str(refused.retry_after)
        return json(said, status=refused.status, headers=headers)


def _refused(error: Exception) -> Refused:
    if isinstance(error, Refused):
        return error
    status = getattr(error, "status_code", None)
    if isinstance(status, int) and 400 <= status < 500:
        code, response = _OF_STATUS.get(status, ("bad_request", "utter_not_understood_request"))
        return Refused(status, code, response)
    logger.error("A request could not be answered: %s.", what_failed(error))
    return Refused(503, "trouble", "utter_cannot_answer_now", _AGAIN_SECONDS)
