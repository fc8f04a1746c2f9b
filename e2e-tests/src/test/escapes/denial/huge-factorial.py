# attack: Computes the factorial of a million.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
import math

math.factorial(10**6 * 3)
