package nl.mgr.sample;

/** The service interface of a module, for the tests of the service gate. */
public interface Loans {

    String lend(String title);

    int count();

    default boolean any() {
        return count() > 0;
    }
}
