from math import *
from statistics import *

quotes = await market.quotes(symbols=["NESN", "ROG"])
{"mean": mean(q["price"] for q in quotes), "root": sqrt(quotes[0]["price"]), "pi": floor(pi)}
