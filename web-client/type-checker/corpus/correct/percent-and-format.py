q = (await market.quotes(["NESN"]))[0]
(
    "%s %d %.2f %r %5s|%-5s" % (q["symbol"], q["volume"], q["price"], q["at"], "a", "b"),
    "{symbol}: {price:.1f}".format(**q),
    "{0[symbol]} {1}".format(q, 3),
    "{:>{w}}".format("x", w=5),
)
