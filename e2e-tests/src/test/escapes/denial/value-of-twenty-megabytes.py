# attack: Returns twenty megabytes.
# expect: failed limit-result
["row " * 5] * 10**6
