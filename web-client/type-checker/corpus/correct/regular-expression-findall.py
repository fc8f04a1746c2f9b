import re

text = await reports.csv(name="notes")
words = re.findall(r"[A-Za-z]+", text.lower())
re.sub(r"\s+", " ", text), len(set(words))
