package nl.mgr.platform;

/** A file that makes its reader fetch something from elsewhere: entities, external links. */
public class FileWithReferences extends DangerousFile {

    private static final long serialVersionUID = 1L;

    public FileWithReferences(String fileName) {
        super(fileName);
    }
}
