"""What the environment says of this server: its secret, its limits, and whether it stands on the open web."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from wording.clinic import ROOT, Clinic

_SECRET = "COMPANION_SECRET"
_DEVELOPMENT_SECRET = ROOT / ".run" / "secret"
_SHORTEST_SECRET = 32
_FEWEST_DIFFERENT = 12


class SettingsError(ValueError):
    """The environment is not fit for this server. The message says what to mend, in one sentence."""


@dataclass(frozen=True)
class Settings:
    """``session_limit`` and ``address_limit`` are in the words of the limits library ("30/minute")."""

    production: bool
    secret: str
    origins: frozenset[str]
    session_limit: str
    address_limit: str
    redis: str | None
    staff_token: str | None
    metrics: bool
    proxies: int
    retention_days: int


def settings_from(environment: dict[str, str], clinic: Clinic) -> Settings:
    """Reads COMPANION_… variables. Raises SettingsError."""
    production = environment.get("COMPANION_PRODUCTION", "") not in ("", "0")
    more_origins = environment.get("COMPANION_ORIGINS", "").split()
    return Settings(
        production=production,
        secret=_secret(environment.get(_SECRET, ""), production),
        origins=frozenset([*clinic.origins, *([] if production else more_origins)]),
        session_limit=environment.get("COMPANION_SESSION_LIMIT") or "20/minute;300/hour",
        address_limit=environment.get("COMPANION_ADDRESS_LIMIT") or "240/minute",
        redis=environment.get("COMPANION_REDIS") or None,
        staff_token=_staff_token(environment.get("COMPANION_STAFF_TOKEN", "")),
        metrics=environment.get("COMPANION_METRICS", "") not in ("", "0"),
        proxies=_whole_number(environment.get("COMPANION_PROXIES") or "0", "COMPANION_PROXIES"),
        retention_days=_whole_number(
            environment.get("COMPANION_RETENTION_DAYS") or str(clinic.retention_days), "COMPANION_RETENTION_DAYS"
        ),
    )


def _secret(given: str, production: bool) -> str:
    if given:
        if len(given) < _SHORTEST_SECRET or len(set(given)) < _FEWEST_DIFFERENT:
            raise SettingsError(
                f"{_SECRET} is too weak: make one with 'python3 -c \"import secrets; print(secrets.token_urlsafe(48))\"'."
            )
        return given
    if production:
        raise SettingsError(
            f"{_SECRET} is missing: a server on the open web signs its sessions with a secret of its own."
        )
    return _development_secret(_DEVELOPMENT_SECRET)


def _development_secret(path: Path) -> str:
    """Kept in a file, so that a restart on one's own machine does not end the conversations."""
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48), encoding="utf-8")
    return path.read_text(encoding="utf-8")


def _staff_token(given: str) -> str | None:
    if given and len(given) < _SHORTEST_SECRET:
        raise SettingsError(f"COMPANION_STAFF_TOKEN needs at least {_SHORTEST_SECRET} characters.")
    return given or None


def _whole_number(given: str, name: str) -> int:
    if not given.isdigit():
        raise SettingsError(f"{name} must be a whole number, such as 1.")
    return int(given)


def this_servers_settings(clinic: Clinic) -> Settings:
    """The settings of this process. Raises SettingsError."""
    return settings_from(dict(os.environ), clinic)
