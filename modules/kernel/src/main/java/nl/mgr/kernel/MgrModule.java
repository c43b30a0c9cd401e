package nl.mgr.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The descriptor of one software module, one CDI bean per JAR. Package, schema, migration folder and bundle folder all
 * carry {@link #id()}.
 */
public interface MgrModule {

    /** e.g. {@code contracts}: package {@code nl.mgr.contracts}, schema and folders {@code contracts}. */
    String id();

    /** First part of the addresses of its views, e.g. {@code contracten}; {@code null} for a module without views. */
    @Nullable
    String addressPrefix();

    /** Ids of the modules it uses; migrations run in that order. */
    List<String> dependsOn();

    /** Whether it exists for somebody only by opt-in or offer of the cooperation. */
    default boolean participatory() {
        return false;
    }

    /** Whether it has tables of its own. */
    default boolean schema() {
        return true;
    }
}
