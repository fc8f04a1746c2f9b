# attack: Deletes a property of the one function that leaves the box.
# expect: failed interpreter-died
del bank._calls._emit.name
