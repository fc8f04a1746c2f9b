# attack: Leaves a finder in the import machinery.
# expect: value "left"
import asyncio


class Finder:
    def find_spec(self, name, path=None, target=None):
        raise RuntimeError("the finder of an earlier run was asked for " + name)


asyncio.sys.meta_path.insert(0, Finder())
"left"
# --- next run
# expect: value []
import asyncio

[type(finder).__name__ for finder in asyncio.sys.meta_path if type(finder).__name__ == "Finder"]
