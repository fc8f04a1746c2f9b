from urllib.parse import parse_qs, quote, urlencode, urljoin, urlparse
import html

u = urlparse("https://bank.example/a?x=1&y=2")
q = parse_qs(u.query)
(
    u.netloc,
    u.path,
    q["x"][0],
    urlencode({"a": 1}),
    quote("a b"),
    urljoin("https://a.example/", "b"),
    html.escape("<b>"),
)
