/**
 * What can be done on each page of the site, in the words of a test.
 *
 * <p>What always holds: only these classes know addresses, selectors and the names of script files;
 * a call that the page rejects fails with the page's own message. A page object lives as long as
 * its visit.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.pages.LabPage}.
 */
package dev.glovebox.e2e.pages;
