# attack: Climbs from the error that JavaScript threw to the object of JavaScript behind it.
# expect: value []
try:
    bank._calls._emit(1)
except Exception as problem:
    caught = problem
reached = []
for name in ("js_error", "constructor", "stack", "__proto__"):
    try:
        thing = getattr(caught, name)
        reached.append(getattr(thing, "constructor") and name)
    except AttributeError:
        pass
reached
