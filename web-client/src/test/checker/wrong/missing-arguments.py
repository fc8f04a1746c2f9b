# line: 4
# says: Arguments missing for parameters
# hint: signature: await orders.place(
await orders.place("C-1", "NESN")
