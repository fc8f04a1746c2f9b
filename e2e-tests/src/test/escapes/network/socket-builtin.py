# attack: Makes a socket with the built-in module, made anew.
# expect: PermissionError
import asyncio

machinery = asyncio.sys.modules["importlib.machinery"]
imp = asyncio.sys.modules["_imp"]
module = imp.create_builtin(machinery.ModuleSpec("_socket", machinery.BuiltinImporter))
imp.exec_builtin(module)
module.socket(2, 1, 0)
