/**
 * The tests of pure code once more, compiled as the product is compiled: the JVM forgives what
 * TeaVM does not, and the other way round.
 *
 * <p>What always holds: JUnit itself says which cases there are; each runs in the browser, or is
 * named with its reason in {@code src/test/portable/exceptions.txt}. No test is changed for it:
 * what the class files ask for of JUnit and Jackson is given by the stand-ins in {@code
 * src/test/portable/java}.
 *
 * <p>Start with {@link dev.glovebox.e2e.portable.CompiledTestsTest}.
 */
package dev.glovebox.e2e.portable;
