# attack: Emits a value that is not JSON.
# expect: failed result-not-json
bank._calls._emit("completed", "<script>")
