"""Whatever a test says to the companion as a patient is remembered, and may be in no log when the run ends."""

from __future__ import annotations

from pathlib import Path

#: Shorter words may well be in a log by themselves.
_LEAST_CHARACTERS = 15
_said: set[str] = set()


def said(text: object) -> None:
    """Remembers what is being sent."""
    if isinstance(text, str) and len(text.strip()) >= _LEAST_CHARACTERS:
        _said.add(text.strip())


class Logs:
    """The logs of all servers of a run, and what was in them before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = {log: log.stat().st_size for log in folder.glob("*.log")}

    def words_of_patients(self) -> dict[str, list[str]]:
        """Each log that holds something said in this run, and what."""
        found = {}
        for log in self._folder.glob("*.log"):
            written = log.read_bytes()[self._before.get(log, 0) :].decode(errors="replace")
            found[log.name] = sorted(text for text in _said if text in written)
        return {name: texts for name, texts in found.items() if texts}
