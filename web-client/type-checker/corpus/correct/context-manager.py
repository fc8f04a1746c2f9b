import time
from contextlib import contextmanager


@contextmanager
def timed(label):
    started = time.perf_counter()
    try:
        yield
    finally:
        print(label, time.perf_counter() - started > 0)


with timed("clients"):
    clients = await crm.find_clients()
len(clients)
