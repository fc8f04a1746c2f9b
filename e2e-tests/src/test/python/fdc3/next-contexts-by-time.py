# value: {"items": [], "ended": "time"}
await fdc3.next_contexts(contextType="fdc3.nothing", ms=300)
