import asyncio
print("before")
answers = await asyncio.gather(*(desk.read(n=n) for n in range(20)))
print("between", len(answers))
more = await asyncio.gather(*(desk.write(n=a["call"]) for a in answers), return_exceptions=True)
print("after")
[sum(a["call"] for a in answers), sum(a["call"] for a in more)]
