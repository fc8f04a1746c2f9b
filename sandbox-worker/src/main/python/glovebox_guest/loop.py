"""An event loop with no thread, no selector and no JavaScript promise.

The worker enters Python only to hand something over, and leaves it when nothing is ready: so one turn of
the worker is one burst of the script's own work, which makes its running time exact and its calls batched.
"""

import asyncio
from asyncio import events

# The longest that a browser's timer takes; beyond it, it would come at once.
_LONGEST_MS = 2**31 - 1


class _NothingToSelect:
    def select(self, timeout):
        return ()


class GuestLoop(asyncio.BaseEventLoop):
    """Runs in bursts: ``drain`` works off what is ready and says when to come back."""

    def __init__(self):
        super().__init__()
        self._selector = _NothingToSelect()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def run_until_complete(self, future):
        raise RuntimeError("the loop runs already: await instead")

    def close(self):
        """Scripts that own their loop close it; this one goes on with the next run."""

    def drain(self):
        """Runs all that is ready. Returns the milliseconds until the next timer, or -1 for none."""
        events._set_running_loop(self)
        try:
            while self._ready or self._is_timer_due():
                self._run_once()
        finally:
            events._set_running_loop(None)
        return self._until_next_timer()

    def waiting(self):
        """The coroutines of the tasks that have not ended."""
        return [task.get_coro() for task in asyncio.all_tasks(self)]

    def forget(self):
        """Drops everything that is still pending, for the end of a run."""
        for task in asyncio.all_tasks(self):
            task._log_destroy_pending = False
        self._ready.clear()
        self._scheduled.clear()

    def _is_timer_due(self):
        return bool(self._scheduled) and self._scheduled[0].when() <= self.time() + self._clock_resolution

    def _until_next_timer(self):
        if not self._scheduled:
            return -1
        until = (self._scheduled[0].when() - self.time()) * 1000
        if until <= 0:
            return 0.0
        return until if until < _LONGEST_MS else _LONGEST_MS
