/** Tests of the code for an app of the visitor's own. */
package dev.glovebox.demo.usage;
