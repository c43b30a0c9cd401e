package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.kernel.Settings;

/** How large a file may be, as pages say it. */
@Named("platformUploads")
@ApplicationScoped
public class UploadLimits {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int USUAL_DOCUMENT = 25 * MEGABYTE;
    private static final int USUAL_TABLE = 10 * MEGABYTE;

    public int getDocumentMegabytes() {
        return Settings.number("mgr.document.max-bytes", USUAL_DOCUMENT) / MEGABYTE;
    }

    /** Of a file with rows. */
    public int getTableMegabytes() {
        return Settings.number("mgr.upload.max-bytes", USUAL_TABLE) / MEGABYTE;
    }
}
