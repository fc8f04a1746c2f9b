# attack: Lifts the limit of recursion and calls itself without an end.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply
import asyncio

asyncio.sys.setrecursionlimit(10**8)


class Deep:
    def __lt__(self, other):
        return self < other


Deep() < Deep()
