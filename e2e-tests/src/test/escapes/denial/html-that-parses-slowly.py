# attack: Has html.parser look for the end of a comment from each of many beginnings.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
import html.parser

parser = html.parser.HTMLParser()
while True:
    parser.feed("<!--" * 100000)
