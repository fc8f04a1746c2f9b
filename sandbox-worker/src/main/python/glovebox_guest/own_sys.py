"""What a script gets when it imports ``sys``: a few facts and its own streams, no modules and no frames."""

import sys
import types

_FACTS = ("byteorder", "float_info", "int_info", "maxsize", "maxunicode", "platform", "version", "version_info")


def own_sys(stdout, stderr):
    module = types.ModuleType("sys", "The part of sys that a script may see.")
    for name in _FACTS:
        setattr(module, name, getattr(sys, name))
    module.stdout, module.stderr = stdout, stderr
    module.exit = exit_script
    module.getsizeof = sys.getsizeof
    return module


def exit_script(status=None):
    """Ends the script, as ``exit`` and ``sys.exit`` do: well without a status or with 0, badly with another."""
    raise SystemExit(status)
