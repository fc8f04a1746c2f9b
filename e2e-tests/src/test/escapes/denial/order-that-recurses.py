# attack: Sorts objects whose order asks for their order.
# expect: failed interpreter-died
# expect in firefox: RecursionError
# expect in webkit: RecursionError
# told: it is nested, or calls itself, too deeply
# told in firefox: maximum recursion depth exceeded
# told in webkit: maximum recursion depth exceeded
class Endless:
    def __lt__(self, other):
        return Endless() < Endless()


sorted([Endless(), Endless()])
