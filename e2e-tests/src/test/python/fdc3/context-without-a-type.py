# error: tool-arguments-invalid
await fdc3.broadcast({"name": "no type"})
