# attack: Imports sys by its name.
# expect: ImportError
import sys
