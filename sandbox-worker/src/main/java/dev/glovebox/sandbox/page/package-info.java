/**
 * The page's side of a sandbox: how it is started, spoken to, watched and thrown away. What runs on
 * it is in {@link dev.glovebox.sandbox.page.run}, and who has it in {@link
 * dev.glovebox.sandbox.page.pool}.
 *
 * <p>Always holds: what comes from a guest is bounded before it is looked at, and a sandbox that is
 * gone answers nobody. Start reading in {@link dev.glovebox.sandbox.page.Sandbox}.
 */
package dev.glovebox.sandbox.page;
