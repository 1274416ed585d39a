"""make forget: deletes the kept conversations that are past their time, as the server does by itself."""

from __future__ import annotations

import sys
import time

from sqlalchemy.exc import SQLAlchemyError

from keeping.conversation_store import database_url
from keeping.records import Records
from website.sessions import DAY_SECONDS
from website.settings import SettingsError, this_servers_settings
from wording.clinic import ClinicError, load_clinic


def forget(database: str, days: int) -> int:
    """Deletes what nobody has touched for so many days; how many conversations. Raises SQLAlchemyError."""
    return Records(database).forget_idle(time.time() - days * DAY_SECONDS)


def main() -> int:
    try:
        days = this_servers_settings(load_clinic()).retention_days
        gone = forget(database_url(), days)
    except (ClinicError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    except SQLAlchemyError as error:
        print(f"The database cannot be reached ({type(error).__name__}), so nothing was deleted.", file=sys.stderr)
        return 1
    print(f"{gone} conversations were older than {days} days and are deleted.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
