# value: 2.0
from math import *
sqrt(4)
