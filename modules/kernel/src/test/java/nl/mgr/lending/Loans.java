package nl.mgr.lending;

import java.util.List;
import java.util.UUID;

/** Books lent out. */
public interface Loans {

    /** Titles that observers dislike roll back. */
    UUID lend(String title);

    List<String> titles();
}
