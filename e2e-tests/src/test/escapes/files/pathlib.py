# attack: Reads a file with pathlib.
# expect: ImportError
import pathlib

pathlib.Path("/etc/passwd").read_text()
