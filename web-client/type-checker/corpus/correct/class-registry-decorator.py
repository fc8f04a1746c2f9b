RULES = {}


def rule(name):
    def register(fn):
        RULES[name] = fn
        return fn

    return register


@rule("no mail")
def no_mail(c):
    return not c["email"]


@rule("rich")
def rich(c, limit=1e6):
    return c["assets"] > limit


clients = await crm.find_clients()
{name: [c["name"] for c in clients if fn(c)] for name, fn in RULES.items()}
