/** The cases as a browser calls them. */
package dev.glovebox.e2e.portable.browser;
