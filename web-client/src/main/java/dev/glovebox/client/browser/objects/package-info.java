/**
 * What callers get: records become the JavaScript objects that {@code index.d.ts} declares.
 *
 * <p>Always holds: what is not known has no property, and nothing is read back from here. Start
 * reading in {@link dev.glovebox.client.browser.objects.OutcomeObject}.
 */
package dev.glovebox.client.browser.objects;
