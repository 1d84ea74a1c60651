"""Whom to trust, for all transports: certifi's list, or what the environment names instead."""

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
    """For all clients of the process: reading the certificates takes longer than all else.

    Args:
        trust_env: Whether the environment may name them.
        encrypted: Whether TLS is used at all. Without it, what the environment names is checked, not loaded.

    Raises:
        InvalidSettings: `SSL_CERT_FILE`, `SSL_CERT_DIR` or `SSLKEYLOGFILE` cannot be used.
    """
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
    return _context(*(os.environ.get(name) or None if trust_env else None for name in names), encrypted=encrypted)


@cache
def _context(file: str | None, folder: str | None, keys: str | None, *, encrypted: bool) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.version_info >= (3, 13):  # as `ssl.create_default_context`, which reads the environment unasked
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    if file is not None:
        _load(context, file, encrypted=encrypted)
        folder = None
    elif folder is not None:
        _check(folder)
        context.load_verify_locations(capath=folder)
    elif encrypted:
        import certifi  # it takes a while to read where it lies

        context.load_verify_locations(cafile=certifi.where())
    if keys is not None:
        try:
            context.keylog_filename = keys
        except (OSError, ValueError) as error:
            _refuse("SSLKEYLOGFILE", error, "name a file that can be written")
    return context


def _load(context: ssl.SSLContext, file: str, *, encrypted: bool) -> None:
    try:
        if encrypted:
            context.load_verify_locations(cafile=file)
        elif b"CERTIFICATE-----" not in Path(file).read_bytes():
            raise ssl.SSLError  # as OpenSSL would
    except ssl.SSLError:
        _refuse("SSL_CERT_FILE", "the file holds no certificate", _PEM)
    except (OSError, ValueError) as error:
        _refuse("SSL_CERT_FILE", error, _PEM)


def _check(folder: str) -> None:
    """OpenSSL is silent about a folder in which it finds nothing, and then trusts nobody."""
    parts = [Path(part) for part in folder.split(os.pathsep) if part]
    try:
        if any(_HASHED.fullmatch(one.name) for part in parts if part.is_dir() for one in part.iterdir()):
            return
    except (OSError, ValueError) as error:
        _refuse("SSL_CERT_DIR", error, _REHASHED)
    missing = not any(part.is_dir() for part in parts)
    _refuse("SSL_CERT_DIR", "there is no such folder" if missing else "it holds no certificate by its hash", _REHASHED)


_PEM = "name a file with certificates in PEM"
_REHASHED = "name a folder that `openssl rehash` has prepared"


def _refuse(variable: str, why: object, fix: str) -> NoReturn:
    reason = why.strerror if isinstance(why, OSError) and why.strerror else why
    raise InvalidSettings(
        f"{variable} cannot be used ({reason}): {fix}, or unset it; trust_env=False ignores it"
    ) from None
