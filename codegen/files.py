"""Files that are either as they were or completely new, whatever happens while they are written."""

import contextlib
import os
import threading
from hashlib import sha256
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` at `path`, making the folders above it; a failure or an interrupt leaves the old file.

    The temporary file stands beside its goal, since a rename is atomic only inside one file system.

    Raises:
        OSError: The disk did not take it; the error names `path`. Nothing of the attempt remains.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):  # a folder that takes no file may refuse this too
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno is not None:
            raise OSError(error.errno, error.strerror, str(path)) from error  # the temporary file is gone
        raise


def write_if_changed(path: Path, content: bytes) -> bool:
    """Write `content` atomically unless the file holds it already; True where it was written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    write_atomically(path, content)
    return True


def digest(content: bytes) -> str:
    """The SHA-256 of `content`, in 64 lower-case hexadecimal digits."""
    return sha256(content).hexdigest()


def digest_of(path: Path) -> str | None:
    """The SHA-256 of a file, None where there is no file."""
    return digest(path.read_bytes()) if path.is_file() else None
