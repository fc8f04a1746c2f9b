from itertools import chain

found = [await orders.list_(client_id=i) for i in ("C-1", "C-2")]
lines = list(chain.from_iterable(order["lines"] for order in chain(*found)))
sum(line["quantity"] for line in lines)
