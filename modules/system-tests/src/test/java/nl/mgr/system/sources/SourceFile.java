package nl.mgr.system.sources;

/** A text file of the repository; its path is told from the top with {@code /}. */
record SourceFile(String path, String text) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Id of the software module it belongs to; empty outside the modules. */
    String module() {
        return path.startsWith("modules/") ? path.split("/")[1] : "";
    }

    boolean in(String room) {
        return path.contains("/" + room + "/");
    }

    /** Java without comments, SQL without comments. */
    String code() {
        return path.endsWith(".sql")
                ? text.replaceAll("--[^\n]*", "")
                : text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
    }
}
