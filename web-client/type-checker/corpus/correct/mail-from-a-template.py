from string import Template

template = Template("Dear $name,\nyour review is on $day.\n$adviser")
sent = 0
for c in await crm.find_clients():
    if not (c["email"] and c["next_review"]):
        continue
    body = template.safe_substitute(
        name=c["name"], day=c["next_review"], adviser=c["adviser"]["name"]
    )
    await desk.send_mail([c["email"]], "Your review", body)
    sent += 1
sent
