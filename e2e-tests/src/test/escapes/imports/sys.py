# attack: Imports sys for the modules that it lists.
# expect: AttributeError
import sys

sys.modules
