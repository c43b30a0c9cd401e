package nl.mgr.platform;

import java.util.List;

/** A program asks what cannot be asked. */
public class BadApiRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param rule {@code parameter}, {@code day}, {@code id}, {@code number}, {@code choice}, {@code range} or {@code twice}
     * @param value as it came in
     * @param allowed what would do, in the words of the rule; may be empty
     */
    public record Fault(String parameter, String rule, String value, String allowed) {}

    private final transient List<Fault> faults;

    public BadApiRequest(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
