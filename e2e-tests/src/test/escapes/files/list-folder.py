# attack: Lists the root folder.
# expect: PermissionError
import random

random._os.listdir("/")
