package nl.mgr.kernel;

import java.util.Optional;

/** Turns a {@link Subject} of its module into a title and an address, for those who may see it. */
public interface SubjectResolver {

    /**
     * @param title in the words of the domain, e.g. the contract's number and provider
     * @param address path from the application's root
     */
    record Resolved(String title, String address) {}

    String module();

    /** Empty when it does not exist for this actor. */
    Optional<Resolved> resolve(Subject subject);
}
