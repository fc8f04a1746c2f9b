# attack: Hands a Python object through the one function, to have it wrapped for JavaScript.
# expect: JsException
bank._calls._emit({"a": 1})
