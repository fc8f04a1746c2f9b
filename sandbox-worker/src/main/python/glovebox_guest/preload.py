"""Imports, while files can still be read, all that a script may import later.

After boot nothing is read from the standard library's archive any more, so a module that some function
imports only when it is first called must be here too.
"""

import codecs
import datetime
import importlib
import sys
import zipimport

# Imported by the standard library itself in the middle of a call, and by no import of a script.
_LATE = ("_strptime", "linecache", "stringprep")

_ENCODINGS = (
    "ascii",
    "cp1252",
    "idna",
    "iso8859_15",
    "latin_1",
    "punycode",
    "raw_unicode_escape",
    "unicode_escape",
    "utf_16",
    "utf_16_be",
    "utf_16_le",
    "utf_32",
    "utf_8_sig",
)


def preload(allowed):
    for name in (*allowed, *_LATE):
        _import(name)
    for name in _ENCODINGS:
        codecs.lookup(name)
    datetime.datetime.strptime("2026-01-02 03:04", "%Y-%m-%d %H:%M")
    sys.path[:] = [entry for entry in sys.path if not entry.endswith(".zip")]
    sys.path_importer_cache.clear()
    zipimport._zip_directory_cache.clear()


def _import(name):
    """The list may name one part of a module, as in ``io.StringIO``."""
    module, _, part = name.rpartition(".")
    if not module or not hasattr(importlib.import_module(module), part):
        importlib.import_module(name)
