# attack: Returns twenty megabytes.
# expect: failed limit-result
"x" * 20_000_000
