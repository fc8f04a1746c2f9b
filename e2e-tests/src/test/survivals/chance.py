import random, uuid, secrets
drawn = [random.random(), str(uuid.uuid4())]
await desk.first()
drawn.append(secrets.token_hex(8))
own = random.Random(7)
drawn.append(own.random())
await desk.second()
drawn += [own.random(), random.randint(0, 10**9), random.sample(range(100), 5)]
await desk.third()
[drawn, random.random(), str(uuid.uuid4())]
