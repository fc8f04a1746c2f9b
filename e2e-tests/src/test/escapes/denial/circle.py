# attack: Returns a value that holds itself.
# expect: failed result-not-json
circle = []
circle.append(circle)
circle
