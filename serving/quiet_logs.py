"""No patient's words in any log, at any level.

Rasa and its action server write messages, slots and whole requests into their log lines and tracebacks. From the moment
patients may write, a line of theirs keeps its time, level and place, and what kind of error it was; its words are dropped.
"""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any

#: Loggers of this project: their lines are written without anybody's words.
_OURS = ("website", "keeping", "serving", "wording", "tools", "nlu", "actions", "calcium")
_MOST_TOLD = 500
_plain_record = logging.LogRecord


def keep_words_out_of_logs() -> None:
    """From now on, in this process."""
    logging.setLogRecordFactory(_wordless_record)


def _wordless_record(*arguments: Any, **more: Any) -> logging.LogRecord:
    record = _plain_record(*arguments, **more)
    if record.name.split(".")[0] in _OURS and record.exc_info is None:
        return record
    record.msg = f"{record.name}:{record.lineno}{_what_failed(record)} (words are kept out of the logs)"
    record.args = ()
    record.exc_info = record.exc_text = record.stack_info = None
    return record


def _what_failed(record: logging.LogRecord) -> str:
    """The kinds of the errors and where they arose, the first cause last: never their messages."""
    error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
    told = ""
    while error is not None and len(told) < _MOST_TOLD:
        told += f" {what_failed(error)}"
        error = error.__cause__ or error.__context__
    return told


def what_failed(error: BaseException) -> str:
    """The kind of an error and where it arose, without its message: that could hold a patient's words."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
