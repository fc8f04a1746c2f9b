"""Python values to JSON text: plain data as it is, and the few classes that have one obvious form."""

import base64
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import math
import uuid
from collections.abc import Mapping, Set

_ISO = (datetime.datetime, datetime.date, datetime.time)


class NotJson(TypeError):
    """A value that has no JSON form; the message says which part, and what to do."""


def dumps(value):
    """JSON text of a value; NaN and the infinities become null, because JSON has no word for them."""
    try:
        return json.dumps(value, default=_plain, ensure_ascii=False, allow_nan=False, check_circular=True)
    except ValueError as problem:
        if "Circular" in str(problem):
            raise NotJson("the value contains itself, so it has no JSON form") from None
        return json.dumps(_without_nan(value), default=_plain, ensure_ascii=False)
    except TypeError as problem:
        if "keys must be" in str(problem):
            return json.dumps(_with_text_keys(value), default=_plain, ensure_ascii=False)
        raise


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
    if hasattr(value, "__next__") or isinstance(value, (range, type({}.keys()), type({}.values()), type({}.items()))):
        return list(value)
    raise NotJson(_refusal(value))


def _refusal(value):
    kind = type(value).__name__
    if kind in ("coroutine", "Future", "Task", "_GatheringFuture"):
        return "the value is a call that was not awaited: add await"
    return f"a value of type {kind} has no JSON form: return dicts, lists, text, numbers, True, False or None"


def _without_nan(value):
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(item) for item in value]
    return value


def _with_text_keys(value):
    if isinstance(value, dict):
        return {_key(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_with_text_keys(item) for item in value]
    return value


def _key(key):
    if isinstance(key, _ISO):
        return key.isoformat()
    if key is None or isinstance(key, (str, int, float, bool)):
        return key
    return ", ".join(map(str, key)) if isinstance(key, tuple) else str(key)
