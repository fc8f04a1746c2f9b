# attack: Writes a file through the module that PurePath is a part of.
# expect: AttributeError
import pathlib

pathlib.Path("/tmp/left-behind").write_text("x")
