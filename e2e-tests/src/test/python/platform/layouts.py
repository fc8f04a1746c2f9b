# value: [[], []]
[await layouts.list_layouts("Global"), await layouts.list_layouts("Workspace")]
