/**
 * What callers pass, read strictly: options and requests become Java records.
 *
 * <p>Always holds: a value from outside is read once, here; an unknown name or a wrong type is
 * refused by its name, and nothing is decided. Start reading in {@link
 * dev.glovebox.client.browser.options.Options}.
 */
package dev.glovebox.client.browser.options;
