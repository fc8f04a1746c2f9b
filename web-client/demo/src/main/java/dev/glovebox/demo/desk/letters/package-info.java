/**
 * Letters to the bank, which lie in CSV files beside the desk: read, told to models, and judged by
 * how they sound. What a query finds in them is SQLite's.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.letters.LetterMethods}.
 */
package dev.glovebox.demo.desk.letters;
