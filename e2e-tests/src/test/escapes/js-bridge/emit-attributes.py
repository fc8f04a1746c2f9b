# attack: Lists what the one function has.
# expect: value true
emit = bank._calls._emit
python_own = set(dir(type(emit)))
set(dir(emit)) <= python_own
