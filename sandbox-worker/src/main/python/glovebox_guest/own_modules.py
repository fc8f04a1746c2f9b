"""The modules that a script gets under a name of Python's, but in a form of ours."""

import pathlib
import sys
import types

from . import chart, errors

_FACTS = ("byteorder", "float_info", "int_info", "maxsize", "maxunicode", "platform", "version", "version_info")
_PATHS = ("PurePath", "PurePosixPath", "PureWindowsPath")


def own_glovebox():
    """What ``from glovebox import …`` finds: charts, and the errors that a script has without an import too."""
    module = types.ModuleType("glovebox", "What Glovebox gives to scripts.")
    vars(module).update(errors.OFFERED)
    module.chart = own_chart()
    return module


def own_chart():
    """Charts, in a namespace that is no way to the module that draws them."""
    module = types.ModuleType("chart", "Plain charts as pictures.")
    module.bar, module.line = chart.bar, chart.line
    return module


def own_sys(stdout, stderr):
    """A few facts and the script's own streams: no modules and no frames."""
    module = _module("sys", sys, _FACTS)
    module.stdout, module.stderr = stdout, stderr
    module.exit = exit_script
    module.getsizeof = sys.getsizeof
    return module


def own_pathlib():
    """Paths as text: there are no files to which they could lead."""
    return _module("pathlib", pathlib, _PATHS)


def _module(name, real, parts):
    module = types.ModuleType(name, f"The part of {name} that a script may see.")
    for part in parts:
        setattr(module, part, getattr(real, part))
    return module


def exit_script(status=None):
    """Ends the script, as ``exit`` and ``sys.exit`` do: well without a status or with 0, badly with another."""
    raise SystemExit(status)
