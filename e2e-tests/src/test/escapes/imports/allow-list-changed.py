# attack: Reads the allow-list out of the import function's closure, to add to it.
# expect: AttributeError
for cell in __import__.__closure__:
    function = cell.cell_contents
    if getattr(function, "__name__", "") == "is_allowed":
        allowed = [inner.cell_contents for inner in function.__closure__][0]
allowed.add("os")
