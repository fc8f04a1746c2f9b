# value: null
desk = "Zurich 4"
