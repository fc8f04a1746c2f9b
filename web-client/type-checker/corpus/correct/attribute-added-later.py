class Box:
    pass


box = Box()
box.value = 5
print(box.value)
