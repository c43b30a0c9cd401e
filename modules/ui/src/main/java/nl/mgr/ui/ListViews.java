package nl.mgr.ui;

import java.util.List;

/** Saved states of lists, shown above every list. Supplied by the module that keeps them; without it there are none. */
public interface ListViews {

    /**
     * One state of a list.
     *
     * @param address of the list in that state
     * @param shared whether others of the same party see it
     * @param edit address where it is changed; empty when it is another's
     */
    record Link(String name, String address, boolean current, boolean shared, String edit) {}

    /**
     * What is shown above a list.
     *
     * @param save address where the present state is saved; empty when there is nothing to save
     */
    record Bar(List<Link> links, String save) {

        public static final Bar NONE = new Bar(List.of(), "");

        public Bar {
            links = List.copyOf(links);
        }
    }

    /**
     * @param page path of the page
     * @param query its parameters, encoded, without {@code ?}
     */
    Bar of(String page, String query);
}
