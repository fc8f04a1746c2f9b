import random
own, shared = random.Random("seed"), random.getstate()
told = [own.gauss(0, 1), random.gauss(0, 1)]
await desk.first()
told += [own.gauss(0, 1), random.gauss(0, 1)]
deck = list(range(12))
random.shuffle(deck)
await desk.second()
random.setstate(shared)
told += [deck, random.choices("abc", k=5), own.betavariate(1, 2)]
told
