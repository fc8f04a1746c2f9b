"""In place of what installs packages: only what Pyodide asks for when it starts.

The import is never used: a snapshot can be made only if this object has its place in Pyodide's table.
"""

from pyodide_js import loadedPackages  # noqa: F401


class _Folder:
    def __init__(self, path):
        self._path = path

    def __str__(self):
        return self._path


SITE_PACKAGES = _Folder("/lib/python3.14/site-packages")
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages():
    pass
