# attack: Compiles a sum of a hundred thousand terms.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 4 of the script
eval("+".join(["1"] * 10**5))
