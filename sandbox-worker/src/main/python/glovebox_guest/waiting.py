"""What waits in asyncio's and time's own ways, made to work in a guest that may never wait.

The guest leaves Python whenever nothing is ready, so nothing can block in here. Scripts are rewritten
where ``await`` can stand (``blocking.py``); what is left says what to write instead.
"""

import asyncio
import time

_WAITS = "cannot wait in here, because a function that is not async cannot: "


def open_waiting(loop):
    """Puts our own in the place of the functions that start threads, other loops, or block."""
    asyncio.gather = _gather
    asyncio.to_thread = _to_thread
    asyncio.run = _Runner.run = _refused("asyncio.run", "make the function async and await it")
    asyncio.Runner = _Runner
    asyncio.new_event_loop = lambda: loop
    asyncio.set_event_loop = lambda loop: None
    time.sleep = _refused("time.sleep", "use await asyncio.sleep(seconds) in an async function or at the top")


class _Runner:
    """Stands for one of asyncio's, around the loop that runs already."""

    def __init__(self, *, debug=None, loop_factory=None):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def close(self):
        pass

    def get_loop(self):
        return asyncio.get_running_loop()


_real_gather = asyncio.gather


def _gather(*awaitables, return_exceptions=False):
    """Takes one list of calls as well, which is what many write."""
    if len(awaitables) == 1 and isinstance(awaitables[0], (list, tuple, set)):
        awaitables = awaitables[0]
    elif len(awaitables) == 1 and _is_generator(awaitables[0]):
        awaitables = tuple(awaitables[0])
    return _real_gather(*awaitables, return_exceptions=return_exceptions)


def _is_generator(value):
    return hasattr(value, "__next__") and not hasattr(value, "__await__") and not asyncio.isfuture(value)


async def _to_thread(function, /, *positional, **named):
    return function(*positional, **named)


def _refused(name, advice):
    def refused(*positional, **named):
        for each in positional:
            if asyncio.iscoroutine(each):
                each.close()
        raise RuntimeError(f"{name} {_WAITS}{advice}")

    return refused
