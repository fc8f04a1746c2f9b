import random
from fractions import Fraction

rng = random.Random(7)
sample = rng.sample(range(100), 5)
choice = random.choice(await crm.find_clients())["name"]
w = random.choices(["a", "b"], weights=[1, 2], k=3)
random.shuffle(sample)
f = Fraction(1, 3) + Fraction("0.25")
f.numerator / f.denominator, float(f), choice, w, rng.gauss(0, 1), rng.randint(1, 6)
