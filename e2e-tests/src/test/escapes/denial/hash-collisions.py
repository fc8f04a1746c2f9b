# attack: Fills a dict with keys that all have the same hash.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
class Same:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return False


{Same(): None for _ in range(10**6)}
