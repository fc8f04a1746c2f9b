actions = {"cancel": orders.cancel, "note": lambda order_id: crm.add_note(client_id="c1", text=order_id)}
done = {}
for name, action in actions.items():
    done[name] = await action(order_id="o1")
sorted(done)
