package dev.glovebox.demo.writing;

/**
 * Something that may be written next.
 *
 * @param label what is written
 * @param detail what stands beside it; may be empty
 * @param says what it is; may be empty
 * @param kind as the editor calls it
 */
public record Offer(String label, String detail, String says, String kind) {}
