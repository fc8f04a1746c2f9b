# attack: Calls a function that the policy denies.
# expect: failed tool-denied
await bank.close_account()
