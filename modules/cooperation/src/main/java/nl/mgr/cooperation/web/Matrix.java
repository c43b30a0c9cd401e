package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;

/**
 * The overview of a day as the page draws it: as a table for a wide screen, and as a list per municipality for a narrow
 * one.
 */
public record Matrix(List<Head> heads, List<Block> blocks, List<Place> places) implements Serializable {

    private static final int FEW = 12;

    /** Whether the table leaves room for something beside it on a wide screen. */
    public boolean few() {
        return heads.size() <= FEW;
    }

    /** Whether somebody asks to change a box. */
    public boolean asked() {
        return places.stream().flatMap(place -> place.boxes().stream()).anyMatch(box -> !box.request()
                .isEmpty());
    }

    /** @param code CBS code */
    public record Head(String name, String code, String address, boolean leaving) implements Serializable {}

    /** @param since "sinds 1 april 2017" or "vanaf 1 januari 2027" */
    public record Block(String name, String since, List<Line> lines) implements Serializable {}

    public record Line(String name, String id, List<Box> boxes) implements Serializable {}

    /** One municipality with all its boxes. */
    public record Place(String name, String code, String address, String told, List<Box> boxes)
            implements Serializable {

        public boolean changed() {
            return boxes.stream().anyMatch(Box::changed);
        }
    }
}
