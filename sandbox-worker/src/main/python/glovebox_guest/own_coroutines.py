"""The script's own coroutines that were made and never begun: what stands in them did not happen."""

import sys
import warnings
from collections import deque
from types import CoroutineType

from .script import FILENAME
from .unsent import is_untouched

# A script's values may be many; coroutines that are left stand near its names.
_MOST_VALUES = 1_000
_SIMPLE = (str, int, float, bool, type(None))
_CONTAINERS = (list, tuple, set, frozenset, deque)
_OF_THE_SCRIPT = "__main__"


class OwnCoroutines:
    """CPython warns of those that are given up; those that a name still holds are looked for."""

    def __init__(self):
        self._may_exist = False
        self._given_up = []
        self._warn = warnings._warn_unawaited_coroutine
        warnings._warn_unawaited_coroutine = self._is_given_up

    def begin(self, code):
        """For a new run. In a session it may call functions of an earlier script."""
        self._may_exist |= "async" in code
        self._given_up.clear()
        # Then each coroutine knows in which line it was made.
        sys.set_coroutine_origin_tracking_depth(1)

    def left(self, names, tasks):
        """Name and line of those in ``names``, those of ``tasks``, and those that are gone. They are closed."""
        if not self._may_exist:
            return []
        held = [each for each in (*tasks, *_held_by(names)) if _is_of_the_script(each) and is_untouched(each)]
        untouched = {id(each): each for each in held}
        places = self._given_up + [_place(each) for each in untouched.values()]
        for each in untouched.values():
            each.close()
        return places

    def _is_given_up(self, coroutine):
        if _is_of_the_script(coroutine):
            self._given_up.append(_place(coroutine))
        else:
            self._warn(coroutine)


def _held_by(names):
    """The coroutines in the values of names, the nearest first."""
    left = _MOST_VALUES
    waiting = deque([[value for name, value in names.items() if not name.startswith("__")]])
    while waiting:
        for value in waiting.popleft():
            if type(value) is CoroutineType:
                yield value
                continue
            left -= 1
            if not left:
                return
            inner = () if type(value) in _SIMPLE else _inside(value)
            if inner:
                waiting.append(inner)


def _inside(value):
    """Asks the value itself for nothing: a script's own class would answer."""
    kind = type(value)
    if issubclass(kind, dict):
        return dict.values(value)
    if kind in _CONTAINERS:
        return value
    return _attributes(value) if kind.__module__ == _OF_THE_SCRIPT else ()


def _attributes(value):
    """A script's own classes may do whatever is asked of them."""
    try:
        return list(vars(value).values())
    except Exception:
        return ()


def _is_of_the_script(coroutine):
    return isinstance(coroutine, CoroutineType) and coroutine.cr_code.co_filename == FILENAME


def _place(coroutine):
    made = coroutine.cr_origin
    line = made[0][1] if made and made[0][0] == FILENAME else coroutine.cr_code.co_firstlineno
    return coroutine.__name__, line
