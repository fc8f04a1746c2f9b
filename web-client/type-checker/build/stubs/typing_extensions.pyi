from collections.abc import Buffer as Buffer
from types import CapsuleType as CapsuleType
from typing import (
    Literal as Literal,
    LiteralString as LiteralString,
    Never as Never,
    ParamSpec as ParamSpec,
    Self as Self,
    TypeAlias as TypeAlias,
    TypeAliasType as TypeAliasType,
    TypeIs as TypeIs,
    TypeVar as TypeVar,
    TypeVarTuple as TypeVarTuple,
    Unpack as Unpack,
)
from warnings import deprecated as deprecated

_Class = TypeVar("_Class", bound=type[object])

def disjoint_base(cls: _Class) -> _Class: ...
