# Show Amelia Reid: what is on the red channel, every window of the desk follows.
client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
await channels.publish({"client": {"id": client["id"]}}, channel="Red")

# An intent goes to the one app that handles it, which says what it shows.
contact = {"type": "fdc3.contact", "data": {"id": {"clientId": client["id"]}}}
raised = await intents.raise_intent("ViewContact", contact)

[raised["handler"]["applicationName"], raised["result"]["heading"]]
