"""The guest's one way in and one way out.

The worker calls ``execute``, ``carry_on``, ``answered`` and ``refused`` to hand something over, and
``wake`` to let the script run until nothing is ready. What leaves goes through ``emit``, which takes
texts only.
"""

import os
import random
import sys
import warnings

from . import errors
from .console import Console
from .failure import failure_fields, not_json_fields
from .imports import script_builtins
from .jsontext import NotJson, dumps, loads
from .loop import GuestLoop
from .own_coroutines import OwnCoroutines
from .own_modules import own_chart, own_glovebox, own_pathlib, own_sys
from .parsed import open_loads
from .script import compile_script, entry_of
from .tools import Calls, Namespace
from .waiting import open_waiting


class Guest:
    """Runs one script at a time."""

    def __init__(self, emit, allowed_imports):
        self._emit = emit
        self._stdout = Console("stdout", emit)
        self._stderr = Console("stderr", emit)
        self._own_modules = {
            "chart": own_chart(),
            "glovebox": own_glovebox(),
            "pathlib": own_pathlib(),
            "sys": own_sys(self._stdout, self._stderr),
        }
        self._builtins = script_builtins(allowed_imports, self._own_modules)
        self._loop = GuestLoop()
        open_waiting(self._loop)
        open_loads()
        # What may be odd about a text that runs all the same is noise to whoever reads the output.
        warnings.filterwarnings("ignore", category=SyntaxWarning)
        self._calls = Calls(self._loop, emit)
        self._coroutines = OwnCoroutines()
        self._result_bytes = 0
        self._names = {}
        self._kept = None
        self._main = None

    def execute(self, code, setup_text):
        """Makes a script ready; ``wake`` runs it. ``setup_text``: inputs, namespaces and limits as JSON."""
        self._start(code, setup_text, self._first_names())

    def carry_on(self, code, setup_text):
        """The same for a script that finds the names which the ones before it left."""
        if self._kept is None:
            self._kept = self._first_names()
        self._start(code, setup_text, self._kept)

    def _start(self, code, setup_text, names):
        setup = loads(setup_text)
        limits = setup["limits"]
        random.seed(os.urandom(16))
        sys.stdout, sys.stderr = self._stdout, self._stderr
        for stream in (self._stdout, self._stderr):
            stream.allow(limits["outputBytes"])
        self._result_bytes = limits["resultBytes"]
        sys.setrecursionlimit(limits["recursionDepth"])
        self._calls.start(limits["callBytes"])
        for name in setup["namespaces"]:
            self._own_modules[name] = Namespace(name, self._calls)
            names.setdefault(name, self._own_modules[name])
        names.update(setup["inputs"])
        self._names = names
        self._coroutines.begin(code)
        self._main = self._loop.create_task(self._run(code, names))

    def answered(self, *answers):
        """Number and text of each call that has been answered, by turns."""
        for at in range(0, len(answers), 2):
            self._calls.answered(answers[at], answers[at + 1])

    def refused(self, call_id, tool, code, message, hint):
        self._calls.refused(call_id, tool, code, message, hint)

    def wake(self):
        """Runs what is ready; returns milliseconds until the next timer, or -1."""
        try:
            return self._loop.drain()
        except BaseException as error:
            if self._main is not None:
                self._stop(error)
            return -1
        finally:
            self._calls.leave()
            self._stdout.send()
            self._stderr.send()

    def _first_names(self):
        names = {"__name__": "__main__", "__builtins__": dict(self._builtins)}
        return names | errors.OFFERED

    async def _run(self, code, names):
        try:
            exec(compile_script(code), names)
            text = dumps(await entry_of(names)())
        except NotJson as error:
            self._end("failed", *(self._unsent() or not_json_fields(error)))
        except BaseException as error:
            self._stop(error)
        else:
            self._complete(text)

    def _stop(self, error):
        """``exit()`` and its like end a script well, unless they were given something to say."""
        if isinstance(error, SystemExit) and error.code in (None, 0):
            self._complete("null")
        else:
            self._fail(error)

    def _complete(self, text):
        """A value over its limit is not sent: the page would have to take it in to refuse it."""
        unsent = self._unsent()
        size = len(text) if text.isascii() else len(text.encode(errors="surrogatepass"))
        if unsent:
            self._end("failed", *unsent)
        elif size > self._result_bytes:
            self._end("oversized", str(size))
        else:
            self._end("completed", text)

    def _unsent(self):
        """What was never awaited; asked once, since it is given up with that."""
        tasks = [coroutine for coroutine in self._loop.waiting() if coroutine is not self._main.get_coro()]
        return self._calls.unsent.failure(self._coroutines.left(self._names, tasks))

    def _fail(self, error):
        fields = failure_fields(error)
        self._unsent()
        self._end("failed", *fields)

    def _end(self, *fields):
        self._main = None
        self._names = {}
        self._calls.leave()
        self._stdout.send()
        self._stderr.send()
        self._emit(*fields)
        self._loop.forget()
