# attack: Calls __import__ itself.
# expect: ImportError
__import__("os")
