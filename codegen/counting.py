"""Print a number with its noun: `1 file`, `2 files`."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return the number and the noun, in the plural unless the number is 1; `plural` is an irregular one."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"
