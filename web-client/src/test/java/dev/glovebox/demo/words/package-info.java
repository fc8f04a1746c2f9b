/** Tests of how the demo writes quantities. */
package dev.glovebox.demo.words;
