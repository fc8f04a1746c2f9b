/** Tests of what the demo knows of a run. */
package dev.glovebox.demo.run;
