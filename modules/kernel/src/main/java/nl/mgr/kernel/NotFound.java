package nl.mgr.kernel;

/** Nothing there, or nothing that this actor may know of: the same answer, a 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
