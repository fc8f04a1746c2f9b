# attack: Asks for io.open, where only parts of io are allowed.
# expect: ImportError
from io import open
