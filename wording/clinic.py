"""This clinic's name, phone and numbers, read from clinic.yml and checked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

ROOT = Path(__file__).resolve().parents[1]
_COUNTRIES = Path(__file__).with_name("countries.yml")
_RETENTION_DAYS = 30
_OPTIONAL = {"origins", "retention_days", "language", "hours", "emergency_number", "crisis_name", "crisis_line", "reviewed_by", "reviewed_on"}
_NEEDED = {"name", "phone", "country"}


class ClinicError(ValueError):
    """clinic.yml is missing or wrong. The message says what to mend, in one sentence."""


@dataclass(frozen=True)
class Clinic:
    """What the companion may say of the clinic. ``crisis_line`` is None where no line for the country is verified."""

    name: str
    phone: str
    country: str
    emergency_number: str
    crisis_name: str | None = None
    crisis_line: str | None = None
    hours: str | None = None
    reviewed_by: str | None = None
    reviewed_on: str | None = None
    #: Other websites that may embed the chat, such as https://www.clinic.example.
    origins: tuple[str, ...] = ()
    #: How long a conversation is kept whose patient agreed; 0 keeps nothing past the session.
    retention_days: int = _RETENTION_DAYS
    language: str = "en-AU"

    def placeholders(self) -> dict[str, str]:
        """What ``{clinic_name}`` and the like stand for in a written answer."""
        line = f"{self.crisis_name} on {self.crisis_line}" if self.crisis_line else "a local crisis line"
        return {
            "clinic_name": self.name,
            "clinic_phone": self.phone,
            "emergency_number": self.emergency_number,
            "crisis_line": line,
            "retention_days": str(self.retention_days),
        }


def clinic_from(settings: Any) -> Clinic:
    """A Clinic from the mapping in clinic.yml. Raises ClinicError."""
    if not isinstance(settings, dict):
        raise ClinicError("clinic.yml must be a list of settings such as 'name: ...', one a line.")
    unknown = sorted(set(settings) - _NEEDED - _OPTIONAL)
    if unknown:
        raise ClinicError(f"clinic.yml has a setting that is not known: {unknown[0]!r}.")
    for key in sorted(_NEEDED):
        if not isinstance(settings.get(key), str) or not settings[key].strip():
            raise ClinicError(f"clinic.yml needs {key!r} as text (put it in quotes).")
    for key in sorted(_OPTIONAL - {"reviewed_on", "origins", "retention_days"}):
        if settings.get(key) is not None and not isinstance(settings[key], str):
            raise ClinicError(f"In clinic.yml, {key!r} must be text: put it in quotes.")
    countries = yaml.safe_load(_COUNTRIES.read_text(encoding="utf-8"))
    country = settings["country"].strip().upper()
    if country not in countries:
        raise ClinicError(f"clinic.yml: country {settings['country']!r} is not in wording/countries.yml.")
    row = countries[country]
    return Clinic(
        name=settings["name"].strip(),
        phone=settings["phone"].strip(),
        country=country,
        emergency_number=settings.get("emergency_number") or row["emergency"],
        crisis_name=settings.get("crisis_name") or row.get("crisis_name"),
        crisis_line=settings.get("crisis_line") or row.get("crisis_line"),
        hours=settings.get("hours"),
        reviewed_by=settings.get("reviewed_by"),
        reviewed_on=str(settings["reviewed_on"]) if settings.get("reviewed_on") else None,
        origins=_origins(settings.get("origins") or []),
        retention_days=_retention_days(settings.get("retention_days", _RETENTION_DAYS)),
        language=settings.get("language") or row.get("language") or f"en-{country}",
    )


def _origins(given: Any) -> tuple[str, ...]:
    """Each exactly as a browser sends it: https://, the host, no path."""
    origins = given if isinstance(given, list) else [given]
    for origin in origins:
        parts = urlsplit(origin) if isinstance(origin, str) else None
        if parts is None or parts.scheme not in ("https", "http") or f"{parts.scheme}://{parts.netloc}" != origin:
            raise ClinicError(f"clinic.yml: in 'origins', {origin!r} is not like https://www.clinic.example (no path, no slash).")
    return tuple(origins)


def _retention_days(given: Any) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ClinicError("clinic.yml: 'retention_days' must be a whole number of days; 0 keeps nothing past the session.")
    return given


def load_clinic(path: Path = ROOT / "clinic.yml") -> Clinic:
    """Reads and checks ``path``. Raises ClinicError."""
    try:
        settings = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ClinicError(f"{path.name} is missing: copy it from the project and fill in your clinic.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ClinicError(f"{path.name} cannot be read: {error}.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" near line {mark.line + 1}" if mark else ""
        raise ClinicError(f"{path.name} is not valid YAML{where}.") from error
    return clinic_from(settings)


@lru_cache(maxsize=1)
def this_clinic() -> Clinic:
    """The clinic of this process. Raises ClinicError."""
    return load_clinic()
