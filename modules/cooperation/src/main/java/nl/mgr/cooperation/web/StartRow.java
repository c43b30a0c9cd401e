package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;

/** One municipality with a box per submodule. */
public record StartRow(String municipality, List<StartBox> boxes) implements Serializable {

    public StartRow {
        boxes = List.copyOf(boxes);
    }
}
