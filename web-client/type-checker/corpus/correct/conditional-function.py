debug = True
if debug:

    def log(*a):
        print(*a)
else:

    def log(*a):
        pass


log("x", 1)
