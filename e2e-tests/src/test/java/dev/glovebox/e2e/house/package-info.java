/**
 * The walls of the house: which module and package may know which, and what code that is compiled
 * to JavaScript may not use.
 *
 * <p>What always holds: a test reads the class files of the five modules and opens no browser, so
 * that it also runs without Node; a message says what to do instead. What is allowed has its reason
 * in ARCHITECTURE.md.
 *
 * <p>Start reading at {@link dev.glovebox.e2e.house.ModuleDirectionTest}.
 */
package dev.glovebox.e2e.house;
