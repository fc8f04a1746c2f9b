# attack: Makes a temporary file.
# expect: ImportError
import tempfile

tempfile.TemporaryFile()
