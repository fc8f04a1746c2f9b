# line: 4
# says: needs the arguments
# hint: signature: await orders.place(
await orders.place("C-1", "NESN")
