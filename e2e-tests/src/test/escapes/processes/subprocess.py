# attack: Imports subprocess.
# expect: ImportError
import subprocess
