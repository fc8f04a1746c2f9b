# attack: Passes arguments that are nested deeply.
# expect: failed interpreter-died
# expect in webkit: failed tool-arguments-invalid
nested = []
for _ in range(10**4):
    nested = [nested]
await bank.find_clients(name=nested)
