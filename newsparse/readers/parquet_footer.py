"""What a Parquet file says at its end of its row groups: how large they are, and where their values stand.

pyarrow tells the same, but ends the process where what it is asked of a column contradicts the schema (a histogram of levels
that the column does not have). What is read here is the footer's Thrift, in the compact protocol (Apache Parquet's
`parquet.thrift`; Thrift's `thrift-compact-protocol.md`).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
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
    chunks: list[Chunk]


def row_groups(file: Whole) -> Iterator[RowGroup]:
    """Yield the row groups that a file lists. Raises ValueError where what it lists cannot be read."""
    whole = file.seek(0, 2)
    size, _ = _END.unpack(file.part(whole - _END.size, _END.size))
    read = _Compact(file.part(whole - _END.size - size, size))
    try:
        for field, kind in read.fields():
            if field == _ROW_GROUPS and kind == _LIST:
                yield from (_row_group(read) for _ in range(read.elements(_STRUCT)))
                return
            read.skip(kind)
    except (IndexError, KeyError, RecursionError):
        raise ValueError("its list of row groups cannot be read") from None


def _row_group(read: _Compact) -> RowGroup:
    said = read.struct(
        {
            _COLUMNS: (_LIST, lambda: [_chunk(read) for _ in range(read.elements(_STRUCT))]),
            _SIZE: (_I64, read.number),
            _ROWS: (_I64, read.number),
        }
    )
    return RowGroup(said[_ROWS], said[_SIZE], said[_COLUMNS])


def _chunk(read: _Compact) -> Chunk:
    numbers = dict.fromkeys((_PACKED, _UNPACKED, _DATA_PAGE, _DICTIONARY_PAGE), (_I64, read.number))
    path = (_LIST, lambda: [read.string() for _ in range(read.elements(_BINARY))])
    said = read.struct({_META_DATA: (_STRUCT, lambda: read.struct({_PATH: path, **numbers}))})[_META_DATA]
    begin = said.get(_DICTIONARY_PAGE, said[_DATA_PAGE])
    return Chunk(".".join(said[_PATH]), said[_PACKED], said[_UNPACKED], begin)


# ------------------------------------------------------------------------------------------------ Thrift, compact
# Types by their numbers. A boolean that is a field is told by its type alone, in a list it takes a byte.
_TRUE, _FALSE, _I8, _I16, _I32, _I64, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT, _UUID = range(1, 14)
_WIDTHS = {_TRUE: 0, _FALSE: 0, _I8: 1, _DOUBLE: 8, _UUID: 16}
_LONGEST_NUMBER = 10
# What reads the value of a field, if it is of this type.
Wanted = Mapping[int, tuple[int, Callable[[], Any]]]


class _Compact:
    """Bytes in Thrift's compact protocol, read from their beginning. Raises IndexError, KeyError where they are none."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def struct(self, wanted: Wanted) -> dict[int, Any]:
        """Read a struct: what is wanted of it, by the fields' numbers."""
        said = {}
        for field, kind in self.fields():
            of, read = wanted.get(field, (0, self.number))
            if of == kind:
                said[field] = read()
            else:
                self.skip(kind)
        return said

    def fields(self) -> Iterator[tuple[int, int]]:
        """Yield the number and the type of each field of a struct; its value is to be read before the next."""
        field = 0
        while header := self._byte():
            field = field + (header >> 4) if header >> 4 else self.number()
            yield field, header & 15

    def elements(self, kind: int) -> int:
        """Return how many elements a list has. Raises KeyError where they are of another type."""
        count, of = self._list()
        if of != kind:
            raise KeyError(of)
        return count

    def number(self) -> int:
        """Read a whole number."""
        number = self._varint()
        return number >> 1 ^ -(number & 1)

    def string(self) -> str:
        """Read a string; what is no UTF-8 is replaced."""
        size = self._varint()
        begin = self._at
        self._pass(size)
        return self._data[begin : self._at].decode("utf-8", "replace")

    def skip(self, kind: int) -> None:
        """Pass over a value; nothing of it is held."""
        if kind in (_I16, _I32, _I64):
            self._varint()
        elif kind == _BINARY:
            self._pass(self._varint())
        elif kind in (_LIST, _SET):
            count, of = self._list()
            self._skip_elements(count, of)
        elif kind == _MAP:
            if count := self._varint():
                kinds = self._byte()
                self._skip_elements(count, kinds >> 4, kinds & 15)
        elif kind == _STRUCT:
            for _, of in self.fields():
                self.skip(of)
        else:
            self._pass(_WIDTHS[kind])

    def _skip_elements(self, count: int, *kinds: int) -> None:
        for _ in range(count):
            for kind in kinds:
                self.skip(_I8 if kind in (_TRUE, _FALSE) else kind)

    def _list(self) -> tuple[int, int]:
        header = self._byte()
        return (header >> 4 if header >> 4 < 15 else self._varint()), header & 15

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _varint(self) -> int:
        number = 0
        for at in range(_LONGEST_NUMBER):
            byte = self._byte()
            number |= (byte & 0x7F) << 7 * at
            if byte < 0x80:
                return number & 0xFFFFFFFFFFFFFFFF
        raise IndexError

    def _pass(self, size: int) -> None:
        self._at += size
        if self._at > len(self._data):
            raise IndexError
