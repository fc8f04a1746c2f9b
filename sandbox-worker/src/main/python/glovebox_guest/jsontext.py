"""Python values to JSON text and back: plain data as it is, and the few classes that have one obvious form."""

import array
import base64
import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import math
import uuid
from collections.abc import Mapping, Set

_SEQUENCES = (range, array.array, collections.deque, type({}.keys()), type({}.values()), type({}.items()))
_ISO = (datetime.datetime, datetime.date, datetime.time)


class NotJson(TypeError):
    """A value that has no JSON form; the message says which part, and what to do."""


def dumps(value):
    """JSON text of a value; NaN and the infinities become null, because JSON has no word for them."""
    try:
        return _text(value)
    except ValueError as problem:
        if "Circular" in str(problem):
            raise NotJson("the value contains itself, so it has no JSON form") from None
    except TypeError as problem:
        if "keys must be" not in str(problem):
            raise
    return _text(_cleaned(value))


def _plain(value):
    if isinstance(value, _ISO):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (fractions.Fraction,)):
        return float(value)
    if isinstance(value, (uuid.UUID, datetime.timedelta)):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {"type": "bytes", "data": base64.b64encode(bytes(value)).decode()}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value, key=repr)
    if isinstance(value, type):
        raise NotJson(f"the class {value.__name__} has no JSON form: return what one of its objects holds")
    if isinstance(value, complex):
        return [value.real, value.imag]
    if hasattr(value, "__next__") or isinstance(value, _SEQUENCES):
        return list(value)
    raise NotJson(_refusal(value))


# Without blanks: what a model reads is paid for by the token.
_text = json.JSONEncoder(default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode

_scan = json.JSONDecoder().scan_once


def loads(text):
    """The value of a JSON text. What the page sends begins with the value; other texts take the long way."""
    try:
        return _scan(text, 0)[0]
    except StopIteration:
        return json.loads(text)


def _refusal(value):
    kind = type(value).__name__
    if kind in ("coroutine", "Future", "Task", "_GatheringFuture"):
        return "the value is a call that was not awaited: add await"
    return f"a value of type {kind} has no JSON form: return dicts, lists, text, numbers, True, False or None"


def _cleaned(value):
    """The value with null for what is not a number, and with text for keys that JSON does not have."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {_key(key): _cleaned(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(item) for item in value]
    if value is None or isinstance(value, (str, int, float)):
        return value
    return _cleaned(_plain(value))


def _key(key):
    if isinstance(key, enum.Enum):
        key = key.value
    if isinstance(key, _ISO):
        return key.isoformat()
    if key is None or isinstance(key, (str, int, float, bool)):
        return key
    return ", ".join(map(str, key)) if isinstance(key, tuple) else str(key)
