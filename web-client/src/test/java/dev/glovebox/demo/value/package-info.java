/** Tests of how the demo shows long values. */
package dev.glovebox.demo.value;
