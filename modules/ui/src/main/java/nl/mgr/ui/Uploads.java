package nl.mgr.ui;

import jakarta.servlet.http.Part;

/** What a browser tells of a file that it sends. */
public final class Uploads {

    private Uploads() {}

    /** The file's own name, without the path that some browsers send along; empty when there is none. */
    public static String nameOf(Part part) {
        String name = part.getSubmittedFileName();
        return name == null
                ? ""
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .strip();
    }
}
