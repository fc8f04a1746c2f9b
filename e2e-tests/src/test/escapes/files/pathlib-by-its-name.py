# attack: Reads a file through pathlib, of which only the paths are allowed.
# expect: ImportError
from pathlib import Path
