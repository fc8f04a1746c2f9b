# line: 4
# says: Module "concurrent.futures" is not available
# hint: there are no threads
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    print(list(pool.map(str, [1, 2])))
