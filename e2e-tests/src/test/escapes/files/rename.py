# attack: Renames a folder of the interpreter.
# expect: PermissionError
import random

random._os.rename("/home", "/moved")
