# attack: Sends as much as one call may carry, in the forms that take longest to read.
# expect: value [1, 1, 1, 1]
# longest task: 100
most = 16 * 1024 * 1024 - 100
notes = (
    "x" * most,
    ["é" * 160] * 49_000,
    {f"{number:0320}": 1 for number in range(49_000)},
    ["\x01" * 54] * 49_000,
)
[len(await bank.find_clients(note=note)) for note in notes]
