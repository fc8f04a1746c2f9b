"""Takes the way to JavaScript out of Python's sight.

A courtesy to honest scripts, which then get an ImportError instead of a dead object. A hostile script can
get round it; what it finds there is inert, because the worker's own lock-down emptied it.
"""

import sys

_UNSEEN = (
    "js",
    "pyodide_js",
    "pyodide_js._api",
    "_ctypes",
    "ctypes",
    "socket",
    "_socket",
    "subprocess",
    "_posixsubprocess",
    "webbrowser",
    "pyodide.http",
)

# Kept alive, because Pyodide counts on the places of these objects in its table when it makes and loads a
# snapshot. The worker's lock-down makes what is in those places inert.
_HELD = []


def seal():
    from _pyodide._importhook import jsfinder

    _HELD.append(jsfinder.jsproxies)
    jsfinder.jsproxies = {}
    for name in _UNSEEN:
        _HELD.append(sys.modules.pop(name, None))
    for module in list(sys.modules.values()):
        vars(module).pop("run_js", None)
