# value: ["there is no application \"nothing\"", "there is no instance \"nothing\""]
reasons = []
for call in [apps.start("nothing"), apps.stop("nothing")]:
    try:
        await call
    except ToolError as failure:
        reasons.append(failure.message)
reasons
