"""`JUSTONE_LOG=debug`: show this package's log on stderr, without a change to the program."""

from __future__ import annotations

import logging

__all__ = ["LEVELS", "log_to_stderr"]

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_NAME = "justone_client stderr"


def log_to_stderr(level: int) -> None:
    """Add a handler to the logger `justone_client`, once in a process, and set its level."""
    logger = logging.getLogger("justone_client")
    logger.setLevel(level)
    if all(handler.name != _NAME for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.name = _NAME
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
