from urllib.parse import parse_qs, quote, urlencode, urlparse

parts = urlparse("https://bank.example/a?x=1&y=2")
parse_qs(parts.query)["x"][0], urlencode({"q": "Reid"}), quote("a b")
