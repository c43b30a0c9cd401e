package nl.mgr.platform;

/** A file with macros, embedded objects or another archive in it. */
public class FileWithMacros extends DangerousFile {

    private static final long serialVersionUID = 1L;

    public FileWithMacros(String fileName) {
        super(fileName);
    }
}
