package dev.glovebox.demo.writing;

/**
 * What is told of something in a script.
 *
 * @param from where it begins
 * @param to where it ends
 * @param title what it is
 * @param says more about it; may be empty
 */
public record Told(int from, int to, String title, String says) {}
