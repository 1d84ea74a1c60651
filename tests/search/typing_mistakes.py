"""One typing mistake in a question: a letter or character too many, missing, wrong, or two swapped."""

import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CHARACTERS = "的一是在人有我他这中大来上国"


def misspelt(text: str, dice: random.Random) -> str:
    """Return a text with one mistake: in a word of four or more letters, else in a character of Chinese."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) > 3 and word.isascii() and word.isalpha()]
    if long:
        at = dice.choice(long)
        words[at] = _mistaken(words[at], dice.randrange(1, len(words[at]) - 1), LETTERS, dice)
        return " ".join(words)
    at = dice.choice([at for at, char in enumerate(text) if ord(char) > 0x3000] or [0])
    return _mistaken(text, at, CHARACTERS, dice)


def _mistaken(text: str, at: int, letters: str, dice: random.Random) -> str:
    before, char, after = text[:at], text[at], text[at + 1 :]
    return dice.choice(
        [
            before + after,
            before + after[:1] + char + after[1:],
            before + dice.choice(letters) + after,
            before + char + dice.choice(letters) + after,
        ]
    )
