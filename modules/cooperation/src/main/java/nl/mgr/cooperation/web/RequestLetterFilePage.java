package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.cooperation.RequestLetters;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/verzoek-bestand?verzoek=&id=}: a letter as the municipality sent it, to save. */
@Named("cooperationRequestLetterFile")
@RequestScoped
public class RequestLetterFilePage {

    @Inject
    private RequestLetters letters;

    private @Nullable UUID request;
    private @Nullable UUID version;

    public void send() {
        if (request == null || version == null) {
            throw new NotFound("letter without request or id");
        }
        Content letter = letters.content(request, version);
        Download.send(
                letter.version().fileName(), letter.version().type().mediaType(), out -> out.write(letter.bytes()));
    }

    public @Nullable UUID getRequest() {
        return request;
    }

    public void setRequest(@Nullable UUID request) {
        this.request = request;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }
}
