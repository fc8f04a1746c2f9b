# line: 3
# says: Tuple size mismatch; expected 2 but received 3
a, b = (1, 2, 3)
