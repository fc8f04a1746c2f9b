# attack: Takes another import function out of an allowed module's own builtins.
# expect: ModuleNotFoundError
import json

json.__builtins__["__import__"]("ctypes")
