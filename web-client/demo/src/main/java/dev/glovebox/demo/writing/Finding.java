package dev.glovebox.demo.writing;

/**
 * One of those that the checker makes.
 *
 * @param line from 1
 * @param hint may be empty
 */
public record Finding(int line, String message, String hint) {}
