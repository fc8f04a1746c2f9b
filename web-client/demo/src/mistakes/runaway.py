# A script without an end. After ten seconds of its own running time the
# limit stops it. The page stays responsive, and the next run works.
print("Counting to infinity …")

number = 0
while True:
    number += 1
