from functools import reduce
from operator import mul

reduce(mul, [1.01, 1.02, 0.99], 1.0), reduce(lambda a, b: {**a, **b}, [{"a": 1}, {"b": 2}], {})
