# attack: Calls the one function that leaves the box with another receiver.
# expect: AttributeError
bank._calls._emit.call(None, "call", "1", "bank.find_clients", "[]", "{}")
