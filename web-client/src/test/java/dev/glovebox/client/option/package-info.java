/** Holds the tables of limits and options to what is written of them for those who use them. */
package dev.glovebox.client.option;
