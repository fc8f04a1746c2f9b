import asyncio


async def attempt(client_id):
    try:
        return client_id, await crm.get_client(client_id), None
    except ToolError as problem:
        return client_id, None, problem.message


good, bad = [], {}
for client_id, client, problem in await asyncio.gather(*map(attempt, ["C-1", "C-2"])):
    if problem:
        bad[client_id] = problem
    elif client:
        good.append(client["name"])
(good, bad)
