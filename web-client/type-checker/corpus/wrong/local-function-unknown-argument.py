# line: 8
# says: has no parameter "colour"
# hint: did you mean "color"?
def paint(color="red"):
    return color


paint(colour="blue")
