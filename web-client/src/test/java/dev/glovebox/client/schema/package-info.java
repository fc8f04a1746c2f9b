/** Tests of checks that may take long, with workers that are played. */
package dev.glovebox.client.schema;
