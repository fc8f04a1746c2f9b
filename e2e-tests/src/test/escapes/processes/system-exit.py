# attack: Raises the exception that ends Python.
# expect: SystemExit
raise SystemExit(3)
