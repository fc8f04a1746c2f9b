import collections, datetime, decimal, fractions, heapq, itertools, json
counts = collections.Counter("mississippi")
rows = collections.defaultdict(list)
queue = collections.deque(range(5), maxlen=3)
cycle = itertools.cycle("ab")
heap = [5, 1, 4]
heapq.heapify(heap)
next(cycle)
when = datetime.datetime(2026, 2, 3, tzinfo=datetime.timezone.utc)
await desk.first()
rows["x"].append(heapq.heappop(heap))
queue.append(next(cycle))
await desk.second()
json.dumps([counts.most_common(2), rows, list(queue), str(when + datetime.timedelta(days=1)), str(decimal.Decimal("0.1") * 3), str(fractions.Fraction(1, 3) + 1), next(cycle), heap], default=str)
