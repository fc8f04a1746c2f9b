"""Evaluated once at boot: puts the guest's modules in place and gives the functions that enter them."""


def install(emit, prelude_text, allowed_imports_text):
    import json
    import sys
    import types

    package = types.ModuleType("glovebox_guest")
    package.__path__ = []
    sys.modules["glovebox_guest"] = package
    sources = json.loads(prelude_text)

    class PreludeFinder:
        """Finds the guest's modules among the texts that came with the worker."""

        @staticmethod
        def find_spec(name, path=None, target=None):
            from importlib.machinery import ModuleSpec

            return ModuleSpec(name, PreludeFinder) if name in sources else None

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            exec(compile(sources[module.__name__], module.__name__, "exec"), module.__dict__)

    sys.meta_path.insert(0, PreludeFinder)
    from glovebox_guest.guest import Guest
    from glovebox_guest.preload import preload
    from glovebox_guest.seal import seal
    from glovebox_guest.zone import follow_zone

    allowed = json.loads(allowed_imports_text)
    preload(allowed)
    guest = Guest(emit, allowed)
    sys.meta_path.remove(PreludeFinder)
    seal()
    entries = {name: getattr(guest, name) for name in ("execute", "carry_on", "answered", "refused", "wake")}
    return entries | {"follow_zone": follow_zone}


install
