# line: 6
# says: "Path" is not a known attribute of module "pathlib"
# hint: there are no files: PurePath takes a path apart
import pathlib

pathlib.Path("clients.csv").name
