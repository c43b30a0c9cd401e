package nl.mgr.contracts.web;

import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** A file as a provider sent it to a record of its own, to save. */
public abstract class SentFile {

    private @Nullable UUID record;
    private @Nullable UUID version;

    /** @throws NotFound when it was not sent there, or does not exist for who asks */
    protected abstract Content content(UUID record, UUID version);

    public void send() {
        if (record == null || version == null) {
            throw new NotFound("a file without record or id");
        }
        Content file = content(record, version);
        Download.send(file.version().fileName(), file.version().type().mediaType(), out -> out.write(file.bytes()));
    }

    public @Nullable UUID getRecord() {
        return record;
    }

    public void setRecord(@Nullable UUID record) {
        this.record = record;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }
}
