package nl.mgr.ui;

/** Where the search box of every page leads. Supplied by the module that searches; without it there is no box. */
public interface SearchBox {

    /** Page with all results; it takes the parameter {@code q}. */
    String page();

    /** Answers with a piece of page while somebody types; it takes the parameter {@code q}. */
    String whileTyping();
}
