"""Misspellings of one letter: swapped, left out, doubled or exchanged for another."""

from __future__ import annotations

from string import ascii_lowercase

#: Other words that a slip would make of a word that is read.
_OTHER_WORDS = set(
    "there ninth eights satin static stain stating core sore scored scores scare scope scone store snore spore swore "
    "screw chlorosterol angiograms statins stains strain".split()
)


def slips(word: str, exchanged: bool = False) -> set[str]:
    """How ``word`` comes out with one slip of the finger, its first letter kept ("eigthy", "hunred", "sattin").

    A letter is taken to be left out or doubled only in words of six letters or more, and exchanged only where asked
    for: short words turn into other words.
    """
    found = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    if len(word) > 5:
        found |= {word[:i] + word[i + 1 :] for i in range(1, len(word))}
        found |= {word[:i] + word[i] + word[i:] for i in range(1, len(word))}
    if exchanged:
        found |= {word[:i] + letter + word[i + 1 :] for i in range(1, len(word)) for letter in ascii_lowercase}
    return found - _OTHER_WORDS - {word}
