# attack: Reads JSON that is nested a hundred thousand times.
# expect: failed interpreter-died
import json

json.loads("[" * 10**5)
