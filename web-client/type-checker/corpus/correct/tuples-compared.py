year, month = 2026, 4
is_later = (year, month) > (2026, 3)
version = (1, 2, 0)
print(is_later, version >= (1, 0, 0), max((2026, 1), (2025, 12)))
