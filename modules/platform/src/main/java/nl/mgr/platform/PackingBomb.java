package nl.mgr.platform;

/** A small file that unpacks to a huge one. */
public class PackingBomb extends DangerousFile {

    private static final long serialVersionUID = 1L;

    public PackingBomb(String fileName) {
        super(fileName);
    }
}
