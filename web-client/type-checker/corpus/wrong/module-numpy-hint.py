# line: 4
# says: Module "numpy" is not available
# hint: use lists, statistics and math
import numpy as np

np.mean([q["price"] for q in await market.quotes(["NESN"])])
