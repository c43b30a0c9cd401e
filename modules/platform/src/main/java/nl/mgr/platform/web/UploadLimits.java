package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.kernel.FileLimit;

/** How large a file may be, as pages say it. */
@Named("platformUploads")
@ApplicationScoped
public class UploadLimits {

    public int getDocumentMegabytes() {
        return FileLimit.DOCUMENT.megabytes();
    }

    /** Of a file with rows. */
    public int getTableMegabytes() {
        return FileLimit.TABLE.megabytes();
    }
}
