package nl.mgr.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a module does with people's data: a line of the register of processing activities (General Data Protection
 * Regulation, article 30). In the module's bundle {@code verwerking.<name>} is what it is called, and behind it
 * {@code .doel} (purpose), {@code .grondslag} (the law that the basis stands on), {@code .personen} (whose data),
 * {@code .gegevens} (which data), {@code .ontvangers} (who gets them), {@code .bewaren} (how long, without a kind of
 * {@link Retention}) and {@code .<operation>} for each way of looking that is logged.
 *
 * @param module id of the module that does it
 * @param name within the module
 * @param version one more at every change that matters, so that what was logged tells what the register said then
 * @param logged whether looks at the data are written down, by {@link ProcessingLog}
 * @param retention kind of {@link Retention} that removes it, e.g. {@code platform:mail}; {@code null} when none does
 */
public record ProcessingActivity(
        String module,
        String name,
        int version,
        LegalBasis basis,
        boolean logged,
        @Nullable String retention) {

    /** @param id module and name, e.g. {@code platform:toegang} */
    public static ProcessingActivity of(String id, int version, LegalBasis basis) {
        int colon = id.indexOf(':');
        return new ProcessingActivity(id.substring(0, colon), id.substring(colon + 1), version, basis, false, null);
    }

    public ProcessingActivity removedAs(String kind) {
        return new ProcessingActivity(module, name, version, basis, logged, kind);
    }

    /** Of which looks are written down. */
    public ProcessingActivity lookedAt() {
        return new ProcessingActivity(module, name, version, basis, true, retention);
    }

    /** Unique in the installation, e.g. {@code platform:toegang}. */
    public String id() {
        return module + ":" + name;
    }

    /** As the log keeps it, e.g. {@code platform:toegang:1}. */
    public String versionedId() {
        return id() + ":" + version;
    }
}
