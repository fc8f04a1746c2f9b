# attack: Says a word that the guest does not know.
# expect: JsException
bank._calls._emit("open", "the door")
