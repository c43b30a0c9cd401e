package nl.mgr.kernel;

import java.util.List;

/**
 * Kinds of records that a module lets be found. The records themselves come from the module's function
 * {@code <module>.search_<kind>}; each hit is resolved by the module's {@link SubjectResolver}.
 */
public interface SearchContribution {

    /**
     * One kind of records.
     *
     * @param module whose records they are; its bundle has {@code zoeken.soort.<code>}, in the plural, and
     *     {@code zoeken.een.<code>}
     * @param name of the subjects, e.g. {@code contract}
     * @param code short word for the address, of all modules once
     * @param order place among the kinds
     * @param pages addresses where it is shown; it can exist for whoever may open one of them
     */
    record Kind(String module, String name, String code, int order, List<String> pages) {

        public Kind {
            pages = List.copyOf(pages);
        }

        /** Module and name, e.g. {@code contracts:contract}. */
        public String id() {
            return module + ":" + name;
        }
    }

    List<Kind> kinds();
}
