"""``json.loads`` of what is a value already.

Who knows that many functions give JSON as text reads every result so, and results of calls are read when they come.
"""

import json

_real_loads = json.loads


def open_loads():
    """Puts our own in the place of ``json.loads``."""
    json.loads = loads


def loads(s, **options):
    """Lists and dicts are given back as they are."""
    return s if isinstance(s, (dict, list)) else _real_loads(s, **options)
