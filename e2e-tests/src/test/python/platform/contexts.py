# value: [true, {"client": "C-1001", "desk": {"name": "Zurich 4"}}, {"client": "C-1002"}]
await contexts.set_context("glovebox", {"client": "C-1001"})
await contexts.set_path("glovebox", "desk.name", "Zurich 4")
whole = await contexts.get_context("glovebox")
await contexts.set_context("glovebox", {"client": "C-1001"})
await contexts.update_context("glovebox", {"client": "C-1002"})
["glovebox" in await contexts.list_contexts(), whole, await contexts.get_context("glovebox")]
