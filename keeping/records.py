"""The database of kept conversations. Plain, blocking SQL: keeping/conversation_store.py calls it in a thread of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.shared.core.events import Event
from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, create_engine, delete, event, func, select
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.pool import NullPool

#: A locked SQLite file is waited for so long; the conversation goes on meanwhile.
_WAIT_FOR_LOCK_SECONDS = 1.0
_METADATA = MetaData()
_CONVERSATIONS = Table(
    "conversations",
    _METADATA,
    Column("id", String(64), primary_key=True),
    Column("last_active", Float, nullable=False, index=True),  # seconds since 1970
)
_EVENTS = Table(
    "events",
    _METADATA,
    Column("conversation", String(64), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("event", Text, nullable=False),
)


class Records:
    """Events of conversations by their name. Every method may raise SQLAlchemyError or OSError, and may then be called again.

    Each call opens a connection of its own, so that a database which was away is found again, and one whose file was
    removed is not written to unseen.
    """

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine = _engine(self._url)

    def write(self, conversations: Mapping[str, Sequence[Event]], now: float) -> None:
        """Adds the events that are not there yet, all conversations in one transaction.

        ``conversations``: name to all of its events so far; ``now``: seconds since 1970.
        """
        with self._transaction() as connection:
            for name, events in conversations.items():
                there = connection.execute(
                    select(func.count()).select_from(_EVENTS).where(_EVENTS.c.conversation == name)
                ).scalar_one()
                rows = [
                    {"conversation": name, "position": position, "event": json.dumps(events[position].as_dict())}
                    for position in range(there, len(events))
                ]
                if rows:
                    connection.execute(_EVENTS.insert(), rows)
                connection.execute(delete(_CONVERSATIONS).where(_CONVERSATIONS.c.id == name))
                connection.execute(_CONVERSATIONS.insert(), {"id": name, "last_active": now})

    def read(self, name: str) -> list[dict[str, Any]] | None:
        """All events of a conversation in their order; None if it is not kept."""
        if not self._exists():
            return None
        with self._transaction() as connection:
            rows = connection.execute(
                select(_EVENTS.c.event).where(_EVENTS.c.conversation == name).order_by(_EVENTS.c.position)
            ).scalars()
            return [json.loads(row) for row in rows] or None

    def forget(self, name: str) -> None:
        """Deletes a conversation, and what SQLite would leave of it in its files."""
        if self._exists():
            with self._transaction() as connection:
                _forget(connection, [name])
            self._wipe()

    def forget_idle(self, since: float) -> int:
        """Deletes all conversations whose last message is older than ``since`` (seconds since 1970); how many."""
        if not self._exists():
            return 0
        with self._transaction() as connection:
            idle = select(_CONVERSATIONS.c.id).where(_CONVERSATIONS.c.last_active < since)
            names = list(connection.execute(idle).scalars())
            _forget(connection, names)
        self._wipe()
        return len(names)

    def check(self) -> None:
        """Raises if the database cannot be reached."""
        if self._exists():
            with self._engine.connect() as connection:
                connection.execute(select(1))

    def _exists(self) -> bool:
        """Whether there is anything to read: a SQLite file is only made for the first conversation that is kept."""
        return self._file is None or self._file.exists()

    @property
    def _file(self) -> Path | None:
        is_file = self._url.get_backend_name() == "sqlite" and self._url.database not in (None, "", ":memory:")
        return Path(self._url.database) if is_file else None

    def _transaction(self) -> Any:
        if self._file is not None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        _METADATA.create_all(self._engine)
        return self._engine.begin()

    def _wipe(self) -> None:
        """Empties the write-ahead log; deleted rows are overwritten by ``secure_delete`` already."""
        if self._file is not None:
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _forget(connection: Connection, names: Sequence[str]) -> None:
    for name in names:
        connection.execute(delete(_EVENTS).where(_EVENTS.c.conversation == name))
        connection.execute(delete(_CONVERSATIONS).where(_CONVERSATIONS.c.id == name))


def _engine(url: Any) -> Engine:
    is_sqlite = url.get_backend_name() == "sqlite"
    waits = {"timeout": _WAIT_FOR_LOCK_SECONDS} if is_sqlite else {"connect_timeout": 1}
    engine = create_engine(url, poolclass=NullPool, connect_args=waits)
    if is_sqlite:
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    try:
        for pragma in ("secure_delete=ON", "journal_mode=WAL", "synchronous=NORMAL"):
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:  # nobody else would close it, and its file would stay open
        connection.close()
        raise
