/**
 * JSON values as a person reads them: indented, and a long one a part at a time.
 *
 * <p>Always holds: a part is small, however large the value is. Start reading in {@link
 * dev.glovebox.demo.value.ValueParts}.
 */
package dev.glovebox.demo.value;
