# attack: Computes a number of ten milliard digits.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
10**10**10
