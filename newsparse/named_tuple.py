"""`NamedTuple` as `typing` has it, made in a fifth of the time: newsparse has sixty such classes, and a process that reads
one text makes them all.

`typing` checks the types of the fields and compiles a constructor for each class, 70 to 120 µs; here a class takes the
constructor of another one of as many fields, and gives the arguments their names.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING or sys.version_info >= (3, 14):  # there the names of fields are told in another way
    from typing import NamedTuple
else:
    from collections import namedtuple
    from functools import cache
    from types import FunctionType

    class _Row(tuple):
        """What all of them do alike."""

        __slots__ = ()
        _fields = ()

        @classmethod
        def _make(cls, iterable):
            row = tuple.__new__(cls, iterable)
            if len(row) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(row)}")
            return row

        def _replace(self, /, **changed):
            row = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return row

        def __repr__(self):
            told = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({told})"

    @cache
    def _like(count):
        """Return a class of so many fields, and what reads each of them."""
        made = namedtuple("made", [f"field_{number}" for number in range(count)])  # noqa: PYI024 - for its parts
        return made, [vars(made)[field] for field in made._fields]

    class _Maker(type):
        def __new__(cls, name, bases, namespace):
            if not bases:
                return super().__new__(cls, name, bases, namespace)
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            made, readers = _like(len(fields))
            code = made.__new__.__code__.replace(co_varnames=("_cls", *fields))
            new = FunctionType(code, made.__new__.__globals__, "__new__", tuple(defaults.values()))
            new.__qualname__ = f"{name}.__new__"
            namespace |= dict(zip(fields, readers, strict=True))
            namespace |= {
                "__slots__": (),
                "__new__": new,
                "__getnewargs__": made.__getnewargs__,
                "__match_args__": fields,
                "_asdict": made._asdict,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return type(name, (_Row,), namespace)

    class NamedTuple(metaclass=_Maker):
        """The base of classes whose fields are their annotations, in order, with defaults or without."""
