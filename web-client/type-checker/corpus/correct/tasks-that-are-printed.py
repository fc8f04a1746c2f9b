import asyncio
tasks = {client_id: asyncio.create_task(crm.get_client(client_id)) for client_id in ("C-1", "C-2")}
later = crm.find_clients(name="Reid")
_, pending = await asyncio.wait(tasks.values())
print(tasks, f"{len(pending)} left", repr(pending))
print(len(await later), {client_id: task.result() for client_id, task in tasks.items()})
