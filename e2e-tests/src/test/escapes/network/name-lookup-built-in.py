# attack: Looks a host name up with the built-in socket module, and connects to the address.
# expect: PermissionError
import asyncio

machinery = asyncio.sys.modules["importlib.machinery"]
imp = asyncio.sys.modules["_imp"]
module = imp.create_builtin(machinery.ModuleSpec("_socket", machinery.BuiltinImporter))
imp.exec_builtin(module)
found = module.getaddrinfo("data.example.invalid", 80)
module.socket(*found[0][:3]).connect(found[0][4])
