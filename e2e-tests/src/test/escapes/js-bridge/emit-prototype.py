# attack: Climbs from the one function to its prototype.
# expect: AttributeError
getattr(bank._calls._emit, "__proto__")
