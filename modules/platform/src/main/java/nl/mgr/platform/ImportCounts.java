package nl.mgr.platform;

import java.io.Serializable;

/** What a file would bring: rows that are new, that change what is there, and that say what is known. */
public record ImportCounts(long fresh, long changed, long same) implements Serializable {

    /** Whether the file says nothing that is not known. */
    public boolean nothing() {
        return fresh + changed == 0;
    }
}
