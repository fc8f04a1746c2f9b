"""What a script may import, told in the error that it gets for anything else.

The list is data (``allowed-imports.json``); the type checker reads the same one.
"""

import builtins
import importlib

from .absent import ABSENT, ABSENT_MODULES
from .own_modules import exit_script

# Imported by C code on the script's behalf, and therefore with the script's own import function.
_IMPLICIT = ("_strptime", "copyreg", "encodings", "unicodedata", "warnings")


def script_builtins(allowed, own):
    """The builtins that a script sees: those of Python without files, its own import, and what it may import.

    ``own`` has what is imported under a name of ours; it may change from run to run.
    """
    names = {name: value for name, value in vars(builtins).items() if name not in ABSENT}
    names["__import__"] = _guarded_import(frozenset(allowed), ", ".join(allowed), own)
    names["exit"] = names["quit"] = exit_script
    for name in allowed:
        if "." not in name and name not in own:
            names.setdefault(name, importlib.import_module(name))
    return {**own, **names}


def _guarded_import(allowed, listed, own):
    real_import = builtins.__import__
    parents = {name.rpartition(".")[0] for name in allowed if "." in name}

    def is_allowed(name, fromlist):
        if name in _IMPLICIT or any(name == entry or name.startswith(entry + ".") for entry in allowed):
            return True
        return name in parents and all(f"{name}.{part}" in allowed for part in fromlist or ())

    def guarded_import(name, globals=None, locals=None, fromlist=(), level=0):
        if level == 0 and name in own:
            return own[name]
        if level > 0:
            raise ImportError("a script is not part of a package: import without the dots")
        if not is_allowed(name, fromlist):
            wanted = f"{name}.{fromlist[0]}" if fromlist and name in parents else name
            known = wanted in ABSENT_MODULES or name.partition(".")[0] in ABSENT_MODULES
            others = "" if known else f"; available are: {listed}"
            raise ImportError(f"module {wanted!r} is not available here{others}", name=wanted)
        return real_import(name, globals, locals, fromlist)

    return guarded_import
