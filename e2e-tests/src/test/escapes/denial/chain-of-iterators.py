# attack: Reads an iterator that is wrapped a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 9 of the script
import itertools

chain = []
for _ in range(10**5):
    chain = itertools.chain(chain)
list(chain)
