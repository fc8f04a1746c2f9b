import { createCodeMode } from "glovebox";
import type { CheckOptions, CodeMode, Diagnostic, Outcome, Session } from "glovebox";

declare const codeMode: CodeMode;

export async function conversation(): Promise<Outcome[]> {
  const session: Session = await codeMode.sessions.open();
  const options: CheckOptions = { inputs: { limit: 5 } };
  const found: readonly Diagnostic[] = await session.check("limit + 1", options);
  const outcomes = [
    await session.execute({ code: "rows = []", caller: "desk" }),
    await codeMode.execute({ code: "len(rows)", session: session.id }),
  ];
  const text: string = await codeMode.tools[1].execute({ code: "rows" }, { session: session.id });
  session.close();
  return found.length + text.length > 0 ? outcomes : [];
}

export async function used(): Promise<void> {
  using own: CodeMode = await createCodeMode();
  using session = await own.sessions.open();
  await session.execute<number>({ code: "1" });
}

export async function wrong(session: Session): Promise<void> {
  // @ts-expect-error a script of a session names no other session
  await session.execute({ code: "1", session: "other" });
  // @ts-expect-error sessions are opened, not made
  codeMode.sessions.create();
  // @ts-expect-error a session is told by its id
  await codeMode.execute({ code: "1", session });
}
