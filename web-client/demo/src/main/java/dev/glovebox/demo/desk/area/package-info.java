/**
 * The desk's methods, an area a class: each says what it takes, what it gives and what it does in
 * one place. The shapes that several areas share are in {@link dev.glovebox.demo.desk.area.Shapes}.
 *
 * <p>Start reading in {@link dev.glovebox.demo.desk.area.Clients}.
 */
package dev.glovebox.demo.desk.area;
