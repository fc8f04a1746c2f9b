# attack: Makes a link.
# expect: PermissionError
import random

random._os.symlink("/etc", "/tmp/etc")
