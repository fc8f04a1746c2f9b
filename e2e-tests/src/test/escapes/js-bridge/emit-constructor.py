# attack: Climbs from the one function that leaves the box to the constructor of functions.
# expect: AttributeError
bank._calls._emit.constructor
