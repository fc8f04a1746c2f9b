from collections import Counter

tags = Counter(t for c in await crm.find_clients() for t in c["tags"])
tags.update(["vip"])
total = tags.total()
share = {t: f"{n / total:.1%}" for t, n in tags.most_common(3)}
(t, n), *rest = tags.most_common()
tags["vip"] -= 1
(share, t, n, rest, tags & Counter(a=1))
