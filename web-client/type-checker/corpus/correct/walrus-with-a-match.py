import re

pattern = re.compile(r"(\w+)@([\w.]+)")
domains = {
    m.group(2)
    for c in await crm.find_clients()
    if c["email"] and (m := pattern.match(c["email"]))
}
sorted(domains)
