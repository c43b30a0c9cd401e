package nl.mgr.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/**
 * What the build says of itself.
 *
 * @param version e.g. {@code 1.0.0}
 * @param builtAt the moment that the build is pinned to, the same for everybody who builds the same sources
 */
public record Product(String version, Instant builtAt) {

    /** As the build wrote it into this module. */
    public static Product read() {
        Properties file = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            if (in == null) {
                throw new IllegalStateException("product.properties is missing");
            }
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Product(file.getProperty("version"), Instant.parse(file.getProperty("built")));
    }
}
