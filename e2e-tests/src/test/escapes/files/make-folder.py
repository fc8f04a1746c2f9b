# attack: Makes a folder that the next run could find.
# expect: PermissionError
import random

random._os.mkdir("/tmp/left-behind")
