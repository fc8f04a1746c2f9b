# attack: Reads a file with pathlib.
# expect: AttributeError
import pathlib

pathlib.Path("/etc/passwd").read_text()
