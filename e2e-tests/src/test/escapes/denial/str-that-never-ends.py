# attack: Raises an error whose text never ends.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
class Endless(Exception):
    def __str__(self):
        while True:
            pass


raise Endless
