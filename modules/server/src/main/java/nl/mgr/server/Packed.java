package nl.mgr.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/**
 * Files that come along in the JAR files. Read past Java's cache of JAR files: the server starts at the same time and
 * closes what it finds there under its readers ("Stream closed").
 */
final class Packed {

    private Packed() {}

    /** @param name absolute, e.g. {@code /db/bootstrap/bootstrap.sql} */
    static InputStream open(String name) throws IOException {
        URL file = Packed.class.getResource(name);
        if (file == null) {
            throw new IllegalStateException("the distribution lacks " + name);
        }
        URLConnection own = file.openConnection();
        own.setUseCaches(false);
        return own.getInputStream();
    }
}
