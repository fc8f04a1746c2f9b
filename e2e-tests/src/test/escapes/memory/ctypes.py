# attack: Imports ctypes by its name.
# expect: ImportError
import ctypes
