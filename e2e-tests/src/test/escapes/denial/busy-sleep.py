# attack: Sleeps with time.sleep, which keeps the worker busy.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
import time

time.sleep(3600)
