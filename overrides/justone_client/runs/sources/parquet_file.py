"""Rows of a Parquet file, batch by batch. Needs the extra `parquet`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...errors import InvalidArgument, InvalidSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["ParquetFile"]

_BATCH = 1000


class ParquetFile:
    """Reads the columns of a file, some rows at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns.

        Raises:
            InvalidSettings: pyarrow is not installed.
            InvalidArgument: The file cannot be read, or has two columns of one name.
        """
        with self._opened() as file:
            return self._names(file)

    @property
    def described(self) -> str:
        return str(self._path.absolute())

    def __iter__(self) -> Iterator[dict[str, object]]:
        """Yield the rows.

        Raises:
            InvalidSettings: pyarrow is not installed.
            InvalidArgument: The file cannot be read.
        """
        with self._opened() as file:
            self._names(file)
            batches = file.iter_batches(batch_size=_BATCH)
            while True:
                try:
                    batch = next(batches, None)
                except Exception as error:  # pyarrow has several
                    raise self._unreadable(error) from None
                if batch is None:
                    return
                yield from batch.to_pylist()

    def _opened(self) -> Any:
        try:
            parquet: Any = import_module("pyarrow.parquet")
        except ImportError:
            raise InvalidSettings("Reading Parquet needs pyarrow: pip install 'justone-client[parquet]'") from None
        try:
            return parquet.ParquetFile(self._path)
        except Exception as error:  # pyarrow has several
            raise self._unreadable(error) from None

    def _names(self, file: Any) -> tuple[str, ...]:
        names = tuple(map(str, file.schema_arrow.names))
        if twice := [name for name in names if names.count(name) > 1]:
            raise InvalidArgument(f"{self._path}: the column {twice[0]!r} appears twice; rename one")
        return names

    def _unreadable(self, error: Exception) -> InvalidArgument:
        why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
        return InvalidArgument(f"{self._path} cannot be read as Parquet: {why.splitlines()[0]}; check the file")
