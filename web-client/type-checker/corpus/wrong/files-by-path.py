# line: 4
# says: Module "pathlib.Path" is not available
# hint: there are no files: PurePath takes a path apart
from pathlib import Path

Path("clients.csv").read_text()
