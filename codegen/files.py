"""Atomic writes: after an interruption a file has either its old or its new content."""

import contextlib
import os
import threading
from hashlib import sha256
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path` and create its folders. A failure or an interrupt leaves the old file.

    The temporary file is in the same folder, because a rename is atomic only inside one file system.

    Raises:
        OSError: Writing failed; the error names `path`. The temporary file is removed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):  # an unwritable folder may refuse this too
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno is not None:
            raise OSError(
                error.errno, error.strerror, str(path)
            ) from error  # not the name of the removed temporary file
        raise


def write_if_changed(path: Path, content: bytes) -> bool:
    """Write `content` atomically unless the file already has it. Return whether it was written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    write_atomically(path, content)
    return True


def digest(content: bytes) -> str:
    """Return the SHA-256 of `content` as 64 lower-case hex digits."""
    return sha256(content).hexdigest()


def digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a file; None if it is missing."""
    return digest(path.read_bytes()) if path.is_file() else None
