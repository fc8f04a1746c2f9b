# attack: Imports os by its name.
# expect: ImportError
import os
