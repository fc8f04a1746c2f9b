# attack: Sleeps with time.sleep, which would keep the worker busy.
# expect: failed limit-wall
# limits: {"wallMs": 300}
import time

time.sleep(3600)
