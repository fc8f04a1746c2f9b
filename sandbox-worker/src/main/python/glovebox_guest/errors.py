"""What a script can catch when a call of a tool goes wrong."""


class ToolError(Exception):
    """A call failed. ``tool`` names the function, ``code`` says why, ``message`` says it in words."""

    def __init__(self, tool, code, message, hint=""):
        super().__init__(message if tool in message else f"{tool}: {message}")
        self.tool = tool
        self.code = code
        self.message = message
        self.hint = hint


class ToolDenied(ToolError):
    """The policy, or the person who was asked, refused the call."""


class ToolTimeout(ToolError):
    """The tool did not answer in time."""


# What a script has without an import.
OFFERED = {error.__name__: error for error in (ToolError, ToolDenied, ToolTimeout)}


# Shown in tracebacks without the name of a module that a script cannot import.
for _error in OFFERED.values():
    _error.__module__ = "builtins"

_BY_CODE = {"tool-denied": ToolDenied, "tool-timeout": ToolTimeout}


def tool_error(tool, code, message, hint):
    """The most specific error for a code that came from the page."""
    return _BY_CODE.get(code, ToolError)(tool, code, message, hint)
