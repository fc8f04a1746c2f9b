import cmath

roots = [cmath.sqrt(-1), 2j * 1.5, 1 + 2j]
size: float = abs(sum(roots, 0j) - 3)
round(size, 3)
