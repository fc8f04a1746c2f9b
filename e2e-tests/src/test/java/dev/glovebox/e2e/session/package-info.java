/**
 * Sessions of the sandbox in a real browser: state that stays between runs, and marks to go back
 * to. Start reading in {@link dev.glovebox.e2e.session.SessionTest}.
 */
package dev.glovebox.e2e.session;
