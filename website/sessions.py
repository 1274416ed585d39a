"""Sessions: made by the server, signed, expiring. A client can neither choose nor guess another's."""

from __future__ import annotations

import hashlib
import secrets
import time

import jwt

LIFETIME_SECONDS = 12 * 60 * 60
_ALGORITHM = "HS256"
_AUDIENCE = "calcium-score-companion"
_RANDOM_BYTES = 32
_MOST_ENDED = 100_000


class SessionError(Exception):
    """The token opens no conversation."""

    error = "no_session"


class SessionExpired(SessionError):
    error = "session_expired"


class Sessions:
    """Makes and reads tokens. Ended sessions are remembered until they would have expired anyway."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._ended: dict[str, float] = {}

    def begin(self) -> str:
        """A token for a new conversation: 256 random bits and when it ends, signed."""
        claims = {
            "sub": secrets.token_urlsafe(_RANDOM_BYTES),
            "aud": _AUDIENCE,
            "exp": int(time.time()) + LIFETIME_SECONDS,
        }
        return jwt.encode(claims, self._secret, _ALGORITHM)

    def conversation(self, token: str) -> str:
        """Rasa's name for the token's conversation. Raises SessionError, or SessionExpired."""
        try:
            claims = jwt.decode(
                token, self._secret, [_ALGORITHM], audience=_AUDIENCE, options={"require": ["exp", "sub", "aud"]}
            )
        except jwt.ExpiredSignatureError:
            raise SessionExpired from None
        except (jwt.InvalidTokenError, ValueError):
            raise SessionError from None
        # The token's own secret goes nowhere else: not to Rasa, not to the database.
        conversation = hashlib.sha256(claims["sub"].encode()).hexdigest()
        if conversation in self._ended:
            raise SessionExpired
        return conversation

    def end(self, conversation: str) -> None:
        """The conversation's token opens nothing any more."""
        now = time.time()
        if len(self._ended) >= _MOST_ENDED:
            self._ended = {name: until for name, until in self._ended.items() if until > now}
        self._ended[conversation] = now + LIFETIME_SECONDS
