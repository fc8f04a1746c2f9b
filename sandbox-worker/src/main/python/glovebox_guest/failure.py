"""An exception to the fields that the page is told: which line, why, and what to do."""

import traceback

from .errors import ToolError
from .hints import hint_of
from .script import FILENAME

_TRACEBACK_CHARACTERS = 4000
_MESSAGE_CHARACTERS = 8_000
_NAME_CHARACTERS = 200


def failure_fields(error):
    """The texts of a ``failed`` message: code, kind, message, line, column, hint, traceback."""
    if isinstance(error, SyntaxError) and error.filename == FILENAME:
        return _syntax(error)
    error = _meant(error)
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == FILENAME]
    line, column = (frames[-1].lineno or 0, (frames[-1].colno or 0) + 1) if frames else (0, 0)
    kind = type(error).__name__
    code = error.code if isinstance(error, ToolError) else "script-error"
    return (
        _cut(code, _NAME_CHARACTERS),
        _cut(kind, _NAME_CHARACTERS),
        _cut(_message(error), _MESSAGE_CHARACTERS),
        str(line),
        str(column),
        _cut(_hint(error), _MESSAGE_CHARACTERS),
        _trace(frames, error),
    )


def not_json_fields(error):
    """The same for a value that has no JSON form."""
    return "result-not-json", "TypeError", str(error), "0", "0", "", ""


def _cut(text, characters):
    """A script may have put anything there; the page takes only so much."""
    if not isinstance(text, str):
        return ""
    return text if len(text) <= characters else text[: characters - 1] + "…"


def _syntax(error):
    shown = "".join(traceback.format_exception_only(error))
    return (
        "script-syntax",
        type(error).__name__,
        _cut(error.msg, _MESSAGE_CHARACTERS) or "invalid syntax",
        str(error.lineno or 0),
        str(error.offset or 0),
        "",
        _cut(shown, _TRACEBACK_CHARACTERS),
    )


def _message(error):
    try:
        text = str(error)
    except BaseException:
        text = ""
    name = type(error).__name__
    return text if text and isinstance(error, ToolError) else f"{name}: {text}" if text else name


def _meant(error):
    """The script's own exception: Python wraps what ends an iteration, and a task group what a task raised."""
    cause = error.__cause__
    if isinstance(error, RuntimeError) and isinstance(cause, (StopIteration, StopAsyncIteration)):
        return cause
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error


def _hint(error):
    """A script's own classes may raise whatever is asked of them."""
    frame = None
    for each, _ in traceback.walk_tb(error.__traceback__):
        if each.f_code.co_filename == FILENAME:
            frame = each
    try:
        return hint_of(error, frame)
    except Exception:
        return ""


def _trace(frames, error):
    head = "Traceback (most recent call last):\n" if frames else ""
    shown = head + "".join(traceback.format_list(frames)) + "".join(traceback.format_exception_only(error))
    return _last_lines(shown, _TRACEBACK_CHARACTERS)


def _last_lines(text, characters):
    """Whole lines, since the page knows what is to stay inside only where it is whole or cut at its end."""
    if len(text) <= characters:
        return text
    _, _, lines = text[-characters:].partition("\n")
    return lines if lines.strip() else _cut(text, characters)
