# attack: Hangs a finder of its own into the import machinery.
# expect: ImportError
import asyncio


class Finder:
    def find_spec(self, name, path=None, target=None):
        raise RuntimeError("the finder was asked for " + name)


asyncio.sys.meta_path.insert(0, Finder())
import ssl
