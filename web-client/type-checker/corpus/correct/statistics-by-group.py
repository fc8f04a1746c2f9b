import statistics as st
from collections import defaultdict

groups = defaultdict(list)
for c in await crm.find_clients():
    groups[c["segment"]].append(c["assets"])
out = {}
for seg, values in groups.items():
    out[seg] = dict(
        n=len(values),
        mean=st.mean(values),
        sd=st.stdev(values) if len(values) > 1 else 0,
        p90=st.quantiles(values, n=10)[-1] if len(values) > 1 else values[0],
        mode=st.mode(values),
    )
out
