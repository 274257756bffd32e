"""What a Parquet file says at its end of its row groups: how large they are, and where their values stand.

pyarrow tells the same, but ends the process where what it is asked of a column contradicts the schema (a histogram of levels
that the column does not have). What is read here is the footer's Thrift, in the compact protocol (Apache Parquet's
`parquet.thrift`; Thrift's `thrift-compact-protocol.md`).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from newsparse.readers.stream import Whole

# Behind the footer stand its length, in four bytes, and the signature.
_END = struct.Struct("<L4s")
# Fields of FileMetaData, RowGroup, ColumnChunk and ColumnMetaData, by their numbers in `parquet.thrift`.
_ROW_GROUPS = 4
_COLUMNS, _SIZE, _ROWS = 1, 2, 3
_META_DATA = 3
_PATH, _UNPACKED, _PACKED, _DATA_PAGE, _DICTIONARY_PAGE = 3, 6, 7, 9, 11


class Chunk(NamedTuple):
    """The values of one column in a row group. `packed`, `unpacked`: bytes; `begin`: where its first page stands."""

    path: str
    packed: int
    unpacked: int
    begin: int


class RowGroup(NamedTuple):
    """Some rows of a file: how many, how many bytes they become, and their columns."""

    rows: int
    size: int
    chunks: tuple[Chunk, ...]


def row_groups(file: Whole) -> Iterator[RowGroup]:
    """Yield the row groups that a file lists. Raises ValueError where what it lists cannot be read."""
    whole = file.seek(0, 2)
    size, _ = _END.unpack(file.part(whole - _END.size, _END.size))
    read = _Compact(file.part(whole - _END.size - size, size))
    try:
        for field, kind in read.fields():
            if field == _ROW_GROUPS and kind == _LIST:
                count, of = read.elements()
                yield from (_row_group(read.value(of)) for _ in range(count))
                return
            read.value(kind)
    except (IndexError, KeyError, TypeError, AttributeError, RecursionError, struct.error):
        raise ValueError("its list of row groups cannot be read") from None


def _row_group(said: dict[int, Any]) -> RowGroup:
    chunks = tuple(_chunk(each[_META_DATA]) for each in said[_COLUMNS])
    return RowGroup(_number(said, _ROWS), _number(said, _SIZE), chunks)


def _chunk(said: dict[int, Any]) -> Chunk:
    path = ".".join(name.decode("utf-8", "replace") for name in said[_PATH])
    begin = _number(said, _DICTIONARY_PAGE if _DICTIONARY_PAGE in said else _DATA_PAGE)
    return Chunk(path, _number(said, _PACKED), _number(said, _UNPACKED), begin)


def _number(said: dict[int, Any], field: int) -> int:
    value = said[field]
    if type(value) is not int:
        raise TypeError
    return value


# ------------------------------------------------------------------------------------------------ Thrift, compact
_LIST, _STRUCT = 9, 12


class _Compact:
    """Bytes in Thrift's compact protocol, read from their beginning. Raises IndexError, KeyError where they are none."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0
        # A type's number → what reads a value of it. A boolean that is a field is told by its type alone.
        self._values: dict[int, Callable[[], Any]] = {
            1: lambda: True, 2: lambda: False, 3: self._byte, 4: self._number, 5: self._number, 6: self._number,
            7: lambda: self._bytes(8), 8: lambda: self._bytes(self._varint()), _LIST: self._list, 10: self._list,
            11: self._map, _STRUCT: lambda: {field: self.value(kind) for field, kind in self.fields()},
            13: lambda: self._bytes(16),
        }  # fmt: skip

    def value(self, kind: int) -> Any:
        """Read a value: a number, bytes, a list, a dict of what is under each number of a struct."""
        return self._values[kind]()

    def fields(self) -> Iterator[tuple[int, int]]:
        """Yield the number and the type of each field of a struct; its value is to be read before the next."""
        field = 0
        while header := self._byte():
            field = field + (header >> 4) if header >> 4 else self._number()
            yield field, header & 15

    def elements(self) -> tuple[int, int]:
        """Return how many elements a list has, and their type."""
        header = self._byte()
        return (header >> 4 if header >> 4 < 15 else self._varint()), header & 15

    def _list(self) -> list[Any]:
        count, kind = self.elements()
        return [self._element(kind) for _ in range(count)]

    def _map(self) -> None:
        count = self._varint()
        kinds = self._byte() if count else 0
        for _ in range(count):
            self._element(kinds >> 4)
            self._element(kinds & 15)

    def _element(self, kind: int) -> Any:
        return self._byte() if kind <= 2 else self.value(kind)

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _varint(self) -> int:
        number = shift = 0
        while (byte := self._byte()) & 0x80:
            number |= (byte & 0x7F) << shift
            shift += 7
        return number | byte << shift

    def _number(self) -> int:
        number = self._varint()
        return number >> 1 ^ -(number & 1)

    def _bytes(self, size: int) -> bytes:
        begin, self._at = self._at, self._at + size
        if self._at > len(self._data):
            raise IndexError
        return self._data[begin : self._at]
