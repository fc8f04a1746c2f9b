/**
 * Who has a sandbox: the pool that keeps some ready, the lease by which a run has one, and the
 * session that keeps one for its scripts.
 *
 * <p>What always holds: a sandbox serves one run at a time, and after one that it did not survive
 * it is thrown away; a session's sandbox serves only that session.
 *
 * <p>Start reading in {@link dev.glovebox.sandbox.page.pool.Pool}.
 */
package dev.glovebox.sandbox.page.pool;
