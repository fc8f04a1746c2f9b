"""The script's own coroutines that were made and never begun: what stands in them did not happen."""

import sys
import warnings
from collections import deque
from itertools import islice
from types import CoroutineType

from .script import FILENAME
from .unsent import is_untouched

# A script's values may be many; coroutines that are left stand near its names.
_MOST_VALUES = 2_000
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
        """Name and line of each: of those in ``names``, those of ``tasks``, and those that are gone. They are closed."""
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
    waiting = deque(value for name, value in names.items() if not name.startswith("__"))
    seen = set()
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, CoroutineType):
            yield value
        elif id(value) not in seen:
            inner = _inside(value)
            if inner:
                seen.add(id(value))
                waiting.extend(islice(inner, _MOST_VALUES))


def _inside(value):
    if isinstance(value, dict):
        return value.values()
    if isinstance(value, _CONTAINERS):
        return value
    return vars(value).values() if type(value).__module__ == _OF_THE_SCRIPT and hasattr(value, "__dict__") else ()


def _is_of_the_script(coroutine):
    return isinstance(coroutine, CoroutineType) and coroutine.cr_code.co_filename == FILENAME


def _place(coroutine):
    made = coroutine.cr_origin
    line = made[0][1] if made and made[0][0] == FILENAME else coroutine.cr_code.co_firstlineno
    return coroutine.__name__, line
