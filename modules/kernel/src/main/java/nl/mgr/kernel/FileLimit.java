package nl.mgr.kernel;

/**
 * How large a file may be that somebody sends or takes along, by what it is: a setting of the installation, or as many
 * bytes as here.
 */
public enum FileLimit {
    /** Rows: a delivery, or a list that is read in. */
    TABLE("mgr.upload.max-bytes", 10),
    DOCUMENT("mgr.document.max-bytes", 25),
    /** Documents that are taken along together. */
    PACKAGE("mgr.document.package.max-bytes", 250);

    private static final int MEGABYTE = 1024 * 1024;

    private final String setting;
    private final int usualMegabytes;

    FileLimit(String setting, int usualMegabytes) {
        this.setting = setting;
        this.usualMegabytes = usualMegabytes;
    }

    public int bytes() {
        return Settings.number(setting, usualMegabytes * MEGABYTE);
    }

    /** As people are told. */
    public int megabytes() {
        return bytes() / MEGABYTE;
    }
}
