/**
 * What went wrong, and who can act on it: one record with a stable code, and a page in docs/errors
 * for each code.
 */
package dev.glovebox.client.failure;
