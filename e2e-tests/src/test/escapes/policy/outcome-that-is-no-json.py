# attack: Emits a value that is no JSON.
# expect: failed result-not-json
bank._calls._emit("completed", "<script>")
