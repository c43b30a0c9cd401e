package nl.mgr.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** How a page answers with a file instead of a page. */
public final class Download {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private Download() {}

    /**
     * @param asked what the address says, or nothing
     * @param name how an address says a kind of file
     * @return the kind of file that is asked for
     * @throws NotFound when there is none of that name
     */
    public static <F extends Enum<F>> F kind(Class<F> kinds, Function<F, String> name, @Nullable String asked) {
        return Arrays.stream(kinds.getEnumConstants())
                .filter(each -> name.apply(each).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of file " + asked));
    }

    /**
     * Answers with a file to be kept, never shown as part of the product.
     *
     * @throws UncheckedIOException when the reader breaks off
     */
    public static void send(String name, String contentType, Content content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(contentType);
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + ascii(name) + "\"" + (name.equals(ascii(name)) ? "" : encoded(name)));
        try {
            content.writeTo(answer.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** For browsers that know no other names. */
    private static String ascii(String name) {
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        return "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
