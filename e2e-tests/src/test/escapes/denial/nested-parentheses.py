# attack: Compiles an expression of nested parentheses.
# expect: SyntaxError
eval("(" * 10**4)
