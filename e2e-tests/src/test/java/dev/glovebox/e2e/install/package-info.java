/**
 * The way of a new user: the packed package is installed in a clean folder, bundled as the guide
 * says, and opened in a browser.
 *
 * <p>What always holds: files and commands are those of {@code docs/how-to/bundlers.md}, and the
 * program is the README's first example; nothing is prepared by hand. A mistake is made in a copy
 * of what was built, so that each bundler builds once.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.install.NewUserTest}.
 */
package dev.glovebox.e2e.install;
