"""Sessions: made by the server, signed, expiring. A client can neither choose nor guess another's."""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass

import jwt

#: So long may a patient be silent; then what they did not agree to keep is forgotten.
IDLE_SECONDS = 12 * 60 * 60
DAY_SECONDS = 86_400
_ALGORITHM = "HS256"
_AUDIENCE = "calcium-score-companion"
_RANDOM_BYTES = 32
_MOST_ENDED = 100_000


class SessionError(Exception):
    """The token opens no conversation."""

    error = "no_session"


class SessionExpired(SessionError):
    error = "session_expired"


@dataclass(frozen=True)
class Session:
    """``name``: Rasa's name for the conversation; ``begun``: seconds since 1970."""

    name: str
    begun: float

    @property
    def is_old(self) -> bool:
        """Whether only a kept conversation can still be known."""
        return time.time() - self.begun > IDLE_SECONDS


class Sessions:
    """Makes and reads tokens. Ended sessions are remembered until they would have expired anyway.

    ``retention_days``: a token lives as long as a conversation may be kept, so that the patient can come back to it.
    """

    def __init__(self, secret: str, retention_days: int = 0) -> None:
        self._secret = secret
        self.lifetime_seconds = max(IDLE_SECONDS, retention_days * DAY_SECONDS)
        self._ended: dict[str, float] = {}

    def begin(self) -> str:
        """A token for a new conversation: 256 random bits, when it began and when it ends, signed."""
        now = int(time.time())
        claims = {
            "sub": secrets.token_urlsafe(_RANDOM_BYTES),
            "aud": _AUDIENCE,
            "exp": now + self.lifetime_seconds,
            "begun": now,  # not "iat": a clock that was set back would make every token come from the future
        }
        return jwt.encode(claims, self._secret, _ALGORITHM)

    def open(self, token: str) -> Session:
        """The token's session. Raises SessionError, or SessionExpired."""
        try:
            claims = jwt.decode(
                token,
                self._secret,
                [_ALGORITHM],
                audience=_AUDIENCE,
                options={"require": ["exp", "sub", "aud", "begun"]},
            )
        except jwt.ExpiredSignatureError:
            raise SessionExpired from None
        except (jwt.InvalidTokenError, ValueError):
            raise SessionError from None
        # The token's own secret goes nowhere else: not to Rasa, not to the database.
        name = hashlib.sha256(claims["sub"].encode()).hexdigest()
        if name in self._ended:
            raise SessionExpired
        return Session(name, claims["begun"])

    def end(self, name: str) -> None:
        """The conversation's token opens nothing any more."""
        now = time.time()
        if len(self._ended) >= _MOST_ENDED:
            self._ended = {ended: until for ended, until in self._ended.items() if until > now}
        self._ended[name] = now + self.lifetime_seconds
