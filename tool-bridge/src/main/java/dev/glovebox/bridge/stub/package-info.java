/**
 * Tools as Python text: what a model reads, and what the type checker checks against.
 *
 * <p>The form is a class for each namespace, with static methods and with its types inside:
 *
 * <pre>{@code
 * class crm:
 *     """Clients and their advisers."""
 *
 *     class Client(TypedDict):
 *         id: str
 *         adviser: NotRequired[str]
 *
 *     @staticmethod
 *     async def find_clients(name: str, limit: int | None = None) -> list[crm.Client]:
 *         """Clients whose name contains the text."""
 * }</pre>
 *
 * <p>A model is not told that a method is static: it can be called as it stands.
 *
 * <p>What always holds: but for that, the text of a type or a function is the same, letter for letter, whether it
 * is shown alone or with all others; it is valid Python whatever the schema held; text of strangers
 * only ever stands in strings and comments.
 *
 * <p>Start with {@link dev.glovebox.bridge.stub.StubBook}.
 */
package dev.glovebox.bridge.stub;
