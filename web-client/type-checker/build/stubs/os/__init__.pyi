import abc
from typing import Protocol, TypeVar, runtime_checkable

AnyStr_co = TypeVar("AnyStr_co", str, bytes, covariant=True)

@runtime_checkable
class PathLike(abc.ABC, Protocol[AnyStr_co]):
    @abc.abstractmethod
    def __fspath__(self) -> AnyStr_co: ...
