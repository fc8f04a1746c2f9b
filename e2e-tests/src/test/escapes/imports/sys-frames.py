# attack: Asks the sys that it is given for its caller's frame.
# expect: AttributeError
import sys

sys._getframe(1)
