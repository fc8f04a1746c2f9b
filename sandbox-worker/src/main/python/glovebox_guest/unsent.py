"""What a script made and never awaited: no call was sent for it, and nobody would know.

A name at a script's top outlives the run, so CPython never warns of a coroutine that is kept in one.
"""

import sys
from collections import Counter

from .script import FILENAME

_MOST_NAMED = 5


class Unsent:
    """Of one run: the calls whose coroutine has not begun yet, and how often each tool was called."""

    def __init__(self):
        self._made = 0
        self._waiting = {}
        self._sent = Counter()

    def number(self):
        """Of a call that is made now."""
        self._made += 1
        return self._made

    def keep(self, number, tool, coroutine):
        self._waiting[number] = coroutine, tool, _line_of_caller()

    def begun(self, number):
        self._waiting.pop(number, None)

    def sent(self, tool):
        self._sent[tool] += 1

    def failure(self, idle):
        """The fields of a ``failed`` message if a call was left behind, or ``idle`` coroutines of the script were."""
        calls = [(tool, line) for coroutine, tool, line in self._waiting.values() if is_untouched(coroutine)]
        for coroutine, _, _ in self._waiting.values():
            # CPython would warn of it too, in words that do not name the tool.
            coroutine.close()
        if not calls and not idle:
            return None
        message = "; ".join(filter(None, (_not_sent(calls), _never_run(idle))))
        return "call-not-awaited", "RuntimeError", message, str((calls + idle)[0][1]), "0", self._hint(), ""

    def _hint(self):
        advice = "await each call and each task, or asyncio.gather(...) of them"
        sent = f"these were sent, do not send them again: {_counted(self._sent)}" if self._sent else "no call was sent"
        return f"{advice}; {sent}"


def is_untouched(coroutine):
    """Neither begun nor closed, as one is that was cancelled before it began."""
    return coroutine.cr_frame is not None and not coroutine.cr_running and not coroutine.cr_suspended


def _not_sent(calls):
    if not calls:
        return ""
    what = "this call was" if len(calls) == 1 else "these calls were"
    return f"{what} never awaited and therefore not sent: {_counted(Counter(map(_shown, calls)))}"


def _never_run(coroutines):
    if not coroutines:
        return ""
    what = "this coroutine was" if len(coroutines) == 1 else "these coroutines were"
    return f"{what} never awaited and did not run: {_counted(Counter(map(_shown, coroutines)))}"


def _shown(place):
    name, line = place
    return f"{name} (line {line})" if line else name


def _counted(counter):
    named = [name if count == 1 else f"{name} {count} times" for name, count in counter.most_common(_MOST_NAMED)]
    more = len(counter) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _line_of_caller():
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != FILENAME:
        frame = frame.f_back
    return frame.f_lineno if frame is not None else 0
