package dev.glovebox.demo.desk.world;

/** What an adviser wrote down about a client. */
public record Note(String id, int day, String author, String text) {}
