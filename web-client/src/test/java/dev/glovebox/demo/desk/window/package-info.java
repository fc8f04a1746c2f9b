/** Tests of what the desk's windows show. */
package dev.glovebox.demo.desk.window;
