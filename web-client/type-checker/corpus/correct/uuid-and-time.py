import time
import uuid

key = f"{uuid.uuid4()}-{int(time.time())}"
started = time.perf_counter()
len(key), time.perf_counter() - started
