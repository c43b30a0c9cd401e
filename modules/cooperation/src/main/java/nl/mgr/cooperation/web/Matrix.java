package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;

/**
 * The overview of a day as the page draws it: as a table for a wide screen, and as a list per municipality for a narrow
 * one.
 */
public record Matrix(List<Head> heads, List<Block> blocks, List<Place> places) implements Serializable {

    /** @param code CBS code */
    public record Head(String name, String code, String address, boolean leaving) implements Serializable {}

    /** @param since "sinds 1 april 2017" or "vanaf 1 januari 2027" */
    public record Block(String name, String since, List<Line> lines) implements Serializable {}

    public record Line(String name, String id, List<Box> boxes) implements Serializable {}

    /** One municipality with all its boxes. */
    public record Place(String name, String address, String told, List<Box> boxes) implements Serializable {}
}
