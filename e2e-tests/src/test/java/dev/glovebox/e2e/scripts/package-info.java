/**
 * What a script may say: what the type check finds in it, and what it gives when it runs.
 *
 * <p>What always holds: the scripts are files, those of the type checker's corpus or of {@code
 * src/test/python}, with their expectations in their first lines; one that works passes the check.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.scripts.CheckTest}.
 */
package dev.glovebox.e2e.scripts;
