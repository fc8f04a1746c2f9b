found = sum([await orders.list_(i) for i in ("C-1", "C-2")], [])
len(found)
