# attack: Passes arguments that pollute a JavaScript prototype.
# expect: value "asked"
try:
    await bank.find_clients(**{"__proto__": {"polluted": True}, "constructor": {"prototype": {"polluted": True}}})
except ToolError:
    pass
"asked"
