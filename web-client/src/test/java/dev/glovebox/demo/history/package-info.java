/** Tests of recorded runs in words. */
package dev.glovebox.demo.history;
