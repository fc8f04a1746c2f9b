# attack: Makes the built-in _ctypes anew, and looks up the C function that evaluates JavaScript.
# expect: failed interpreter-died
import asyncio

machinery = asyncio.sys.modules["importlib.machinery"]
imp = asyncio.sys.modules["_imp"]
ctypes = imp.create_builtin(machinery.ModuleSpec("_ctypes", machinery.BuiltinImporter))
ctypes.dlsym(ctypes.dlopen(None, 0), "emscripten_run_script")
