/** Tests of the demo's links. */
package dev.glovebox.demo.share;
