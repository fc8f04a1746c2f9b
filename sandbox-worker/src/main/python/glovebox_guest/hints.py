"""What to do about an exception that a script did not catch, where that can be told for sure."""

import datetime
import difflib

from .absent import ABSENT, ABSENT_MODULES
from .errors import ToolError
from .read_value import owner_of_key

_OF_A_CLASS = ("now", "today", "utcnow", "strptime", "fromtimestamp", "fromisoformat", "combine")
_MOST_KEYS = 12


def hint_of(error, frame):
    """One sentence, or nothing. ``frame`` is the script's innermost one, or None."""
    if isinstance(error, ToolError):
        return error.hint
    for kind, hint in _HINTS:
        if isinstance(error, kind):
            return hint(error, str(error), frame)
    return ""


def _of_a_name(error, text, frame):
    return ABSENT.get(error.name, "")


def _of_a_module(error, text, frame):
    if "'concurrent" in text:
        return _NO_THREADS
    name = error.name or ""
    return ABSENT_MODULES.get(name) or ABSENT_MODULES.get(name.partition(".")[0], "")


def _of_an_attribute(error, text, frame):
    if "coroutine" in text:
        return _AWAIT
    if error.obj is datetime and error.name in _OF_A_CLASS:
        return f"datetime is the module: datetime.datetime.{error.name}(...), or from datetime import datetime"
    if isinstance(error.obj, dict) and error.name in error.obj:
        return f'it is a dict: use ["{error.name}"]'
    if isinstance(error.obj, list) and error.name in ("get", "keys", "values", "items"):
        return "it is a list: loop over it, or take one item by its number"
    if isinstance(error.obj, (dict, list)) and hasattr(str, error.name):
        return f"it is a {type(error.obj).__name__} and no text: json.dumps(value) gives its text"
    return ""


_NO_THREADS = "there are no threads: call the function itself, or await asyncio.to_thread(...)"
_AWAIT = "a call of a tool must be awaited: add await"
_TEXT = "it is a text: if it is JSON, json.loads(text) gives the value; if a loop gave it, that was over a dict's keys"
_NAIVE = "only one of them has a zone: take datetime.now(timezone.utc), or drop the zone with .replace(tzinfo=None)"
_OF_A_TYPE = (
    ("coroutine", _AWAIT),
    ("string indices must be integers", _TEXT),
    ("list indices must be integers", "it is a list: loop over it, or take one item by its number, as in rows[0]"),
    ("JSON object must be str", "results of calls are parsed already: use the value as it is"),
    ("offset-naive and offset-aware", _NAIVE),
    ("unhashable type", "asyncio.gather takes calls that are not awaited yet: if there is an await inside, remove it"),
)


def _of_a_type(error, text, frame):
    if "unhashable" in text and not _calls_gather(frame):
        return ""
    return next((hint for part, hint in _OF_A_TYPE if part in text), "")


def _calls_gather(frame):
    return frame is not None and "gather" in frame.f_code.co_names


def _of_a_key(error, text, frame):
    """Of the dict that was read. Where it is not known, among the variables one is sought that has a key like it."""
    key = error.args[0] if error.args else None
    if not isinstance(key, str) or frame is None:
        return ""
    owner = owner_of_key(error, frame)
    if isinstance(owner, dict) and key not in owner:
        return _with_keys(key, _text_keys(owner))
    for name, value in {**frame.f_globals, **frame.f_locals}.items():
        keys = [] if name.startswith("__") else _text_keys(value)
        if keys and key not in keys and difflib.get_close_matches(key, keys, 1):
            return _with_keys(key, keys)
    return ""


def _with_keys(key, keys):
    if not keys:
        return ""
    near = difflib.get_close_matches(key, keys, 1)
    told = ", ".join(keys[:_MOST_KEYS]) + (", …" if len(keys) > _MOST_KEYS else "")
    return f'did you mean "{near[0]}"? The keys are {told}' if near else f"the keys are {told}"


def _text_keys(value):
    if isinstance(value, list) and value:
        value = value[0]
    return [key for key in value if isinstance(key, str)] if isinstance(value, dict) else []


def _of_an_end(error, text, frame):
    return "next(...) found nothing: give it a default, as in next(..., None)"


def _of_a_status(error, text, frame):
    return "exit() and return end a script well; a text or a number other than 0 fails it"


_HINTS = (
    (NameError, _of_a_name),
    (ImportError, _of_a_module),
    (AttributeError, _of_an_attribute),
    (TypeError, _of_a_type),
    (KeyError, _of_a_key),
    ((StopIteration, StopAsyncIteration), _of_an_end),
    (SystemExit, _of_a_status),
)
