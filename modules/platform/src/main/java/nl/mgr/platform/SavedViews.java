package nl.mgr.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters and order of a list, kept under a name: for oneself, or for everybody of one's own party. */
public interface SavedViews {

    int LONGEST_NAME = 60;

    /**
     * One of them.
     *
     * @param page path of the list's page
     * @param query the parameters of the address, encoded, without {@code ?}
     * @param own whether whoever asks saved it, and so may change it
     */
    record View(UUID id, String page, String query, String name, boolean shared, boolean own) {

        public String address() {
            return query.isEmpty() ? page : page + "?" + query;
        }
    }

    /** Those of a page, own ones first, by name; none for who works in no cooperation. */
    List<View> of(String page);

    /** @throws nl.mgr.kernel.NotFound when it is not one's own */
    View own(UUID id);

    /**
     * @param query as the address of the list had it; which page of the list it was is left out
     * @throws ViewNameMissing without a name or with one that is too long
     * @throws ViewNameTaken when one's own view of this page has it
     * @throws nl.mgr.kernel.NotFound for an address that does not exist for who asks
     */
    View save(String page, String query, @Nullable String name, boolean shared);

    /** @throws nl.mgr.kernel.NotFound when it is not one's own */
    View change(UUID id, @Nullable String name, boolean shared);

    /** @throws nl.mgr.kernel.NotFound when it is not one's own */
    View delete(UUID id);
}
