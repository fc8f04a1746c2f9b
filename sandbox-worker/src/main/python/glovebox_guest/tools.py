"""The namespaces that a script calls: ``await crm.find_clients(name="Reid")``.

A namespace knows no functions: every attribute is a call that the page resolves, because only the page
decides what exists and what is allowed.
"""

from .errors import tool_error
from .jsontext import NotJson, dumps, loads
from .unsent import Unsent

# The page ends a guest that has more calls open than this.
_MOST_OPEN = 5000
# Nor does it take a longer name, in UTF-16 units.
_LONGEST_NAME = 512


class Calls:
    """The calls of one run that have not been answered. Those of one turn leave together."""

    def __init__(self, loop, emit):
        self._loop = loop
        self._emit = emit
        self.start(0)

    def start(self, call_bytes):
        """For a new run. In a session, functions that an earlier script kept call for the new one."""
        self._call_bytes = call_bytes
        self._waiting = {}
        self._leaving = []
        self._next = 0
        self._open = 0
        self.unsent = Unsent()

    def call(self, tool, positional, named):
        """A coroutine; nothing is sent before it is awaited."""
        number = self.unsent.number()
        coroutine = self._call(number, tool, positional, named)
        self.unsent.keep(number, tool, coroutine)
        return coroutine

    async def _call(self, number, tool, positional, named):
        self.unsent.begun(number)
        if len(tool) * (1 if tool.isascii() else 2) > _LONGEST_NAME:
            raise tool_error(tool[:100], "tool-unknown", "No function has so long a name.", "")
        arguments = _text(tool, list(positional)), _text(tool, named)
        if sum(map(len, arguments)) > self._call_bytes:
            raise tool_error(
                tool,
                "tool-arguments-too-large",
                f"The arguments of {tool} are longer than callBytes, {self._call_bytes} bytes.",
                "",
            )
        if self._open == _MOST_OPEN:
            raise tool_error(tool, "call-limit", f"{_MOST_OPEN} calls have no answer yet", "await some of them first")
        self._open += 1
        self._next += 1
        call_id = self._next
        answer = self._loop.create_future()
        self._waiting[call_id] = answer
        self._leaving += (str(call_id), tool, *arguments)
        self.unsent.sent(tool)
        try:
            return loads(await answer)
        finally:
            self._waiting.pop(call_id, None)

    def leave(self):
        """Entering JavaScript costs more than a call's own work, so it is done once a turn."""
        if self._leaving:
            texts, self._leaving = self._leaving, []
            self._emit("calls", *texts)

    def answered(self, call_id, text):
        self._open -= 1
        answer = self._waiting.get(call_id)
        if answer is not None and not answer.done():
            answer.set_result(text)

    def refused(self, call_id, tool, code, message, hint):
        self._open -= 1
        answer = self._waiting.get(call_id)
        if answer is not None and not answer.done():
            answer.set_exception(tool_error(tool, code, message, hint))


def _text(tool, arguments):
    try:
        return dumps(arguments)
    except NotJson as problem:
        raise TypeError(f"{tool}: {problem}") from None


def _told_elsewhere(listed):
    """An empty list would say that there is nothing to call."""
    raise TypeError(f"dir() does not list what {listed.__name__} has: inspect the API instead")


class Namespace:
    """One source's functions, by attribute."""

    def __init__(self, name, calls):
        self.__name__ = name
        self._calls = calls

    def __getattr__(self, function):
        if function.startswith("__"):
            raise AttributeError(function)
        return Function(f"{self.__name__}.{function}", self._calls)

    def __dir__(self):
        return _told_elsewhere(self)

    def __repr__(self):
        return f"<namespace {self.__name__}>"


class Function:
    """One tool. Calling it gives a coroutine."""

    def __init__(self, qualified, calls):
        self.__name__ = qualified
        self.__doc__ = f"The function {qualified}; what it takes and returns stands in its stub."
        self._calls = calls

    def __call__(self, *positional, **named):
        return self._calls.call(self.__name__, positional, named)

    def __getattr__(self, function):
        if function.startswith("__"):
            raise AttributeError(function)
        return Function(f"{self.__name__}.{function}", self._calls)

    def __dir__(self):
        return _told_elsewhere(self)

    def __repr__(self):
        return f"<function {self.__name__}>"
