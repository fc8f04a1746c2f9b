/** The checks' worker in the sealed frame. */
package dev.glovebox.client.schema.browser;
