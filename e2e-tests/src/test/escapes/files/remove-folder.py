# attack: Removes a folder.
# expect: PermissionError
import random

random._os.rmdir("/home/pyodide")
