package nl.mgr.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of the domain that was broken. One subclass per rule, named after it; the message key {@code refusal.<Class>}
 * in the module's bundle tells rule, value and remedy.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    protected Refusal(Object... values) {
        this.values = List.copyOf(Arrays.asList(values));
    }

    /** Id of the module whose bundle explains it: the package part behind {@code nl.mgr}. */
    public String module() {
        return getClass().getPackageName().split("\\.")[2];
    }

    public String messageKey() {
        return "refusal." + getClass().getSimpleName();
    }

    /** What fills the gaps of the message, in order. */
    public List<Object> values() {
        return values;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + " " + values;
    }
}
