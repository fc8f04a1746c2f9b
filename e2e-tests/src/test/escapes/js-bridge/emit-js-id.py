# attack: Reads the number of the one function, to forge references next to it.
# expect: value []
emit = bank._calls._emit
[name for name in ("js_id", "typeof", "to_py", "object_entries") if "fetch" in repr(getattr(emit, name, ""))]
