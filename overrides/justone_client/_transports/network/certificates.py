"""The trusted certificates of all transports: certifi's, or those that the environment names."""

from __future__ import annotations

import os
import re
import ssl
import sys
from functools import cache
from pathlib import Path
from typing import NoReturn

from ...errors import InvalidSettings

__all__ = ["certificates"]

_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]+")


def certificates(*, trust_env: bool, encrypted: bool) -> ssl.SSLContext:
    """Return the TLS context, shared by all clients of the process because loading certificates is slow.

    Args:
        trust_env: Whether to read the environment.
        encrypted: Whether TLS is used at all; if not, `SSL_CERT_FILE` is checked but not loaded.

    Raises:
        InvalidSettings: `SSL_CERT_FILE`, `SSL_CERT_DIR` or `SSLKEYLOGFILE` cannot be used.
    """
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
    return _context(*(os.environ.get(name) or None if trust_env else None for name in names), encrypted=encrypted)


@cache
def _context(file: str | None, folder: str | None, keys: str | None, *, encrypted: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.version_info >= (3, 13):  # as in `ssl.create_default_context`, which always reads the environment
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    if file is not None:
        _load(context, file, encrypted=encrypted)
        folder = None
    elif folder is not None:
        _check(folder)
        context.load_verify_locations(capath=folder)
    elif encrypted:
        import certifi  # slow to load

        context.load_verify_locations(cafile=certifi.where())
    if keys is not None:
        try:
            context.keylog_filename = keys
        except (OSError, ValueError) as error:
            _refuse("SSLKEYLOGFILE", error, "name a writable file")
    return context


def _load(context: ssl.SSLContext, file: str, *, encrypted: bool) -> None:
    try:
        if encrypted:
            context.load_verify_locations(cafile=file)
        elif b"CERTIFICATE-----" not in Path(file).read_bytes():
            raise ssl.SSLError  # as OpenSSL would
    except ssl.SSLError:
        _refuse("SSL_CERT_FILE", "the file has no certificate", _PEM)
    except (OSError, ValueError) as error:
        _refuse("SSL_CERT_FILE", error, _PEM)


def _check(folder: str) -> None:
    """Check the folder, since OpenSSL silently trusts no certificate at all when it finds none."""
    parts = [Path(part) for part in folder.split(os.pathsep) if part]
    try:
        if any(_HASHED.fullmatch(one.name) for part in parts if part.is_dir() for one in part.iterdir()):
            return
    except (OSError, ValueError) as error:
        _refuse("SSL_CERT_DIR", error, _HASHED_FOLDER)
    exists = any(part.is_dir() for part in parts)
    _refuse("SSL_CERT_DIR", "it has no certificates named by hash" if exists else "it does not exist", _HASHED_FOLDER)


_PEM = "name a file with PEM certificates"
_HASHED_FOLDER = "name a folder that `openssl rehash` has prepared"


def _refuse(variable: str, why: object, fix: str) -> NoReturn:
    reason = why.strerror if isinstance(why, OSError) and why.strerror else why
    raise InvalidSettings(
        f"{variable} cannot be used ({reason}): {fix}, or unset it; trust_env=False ignores it"
    ) from None
