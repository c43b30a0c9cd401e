package nl.mgr.monitoring.internal.utilisation;

import java.util.ArrayList;
import java.util.List;
import nl.mgr.monitoring.UseFilter;
import org.jspecify.annotations.Nullable;

/** Values of a statement in the order in which it asks for them; a filter's twice each, as {@link UseStatements} does. */
final class Parameters {

    private final UseFilter filter;
    private final List<@Nullable Object> values = new ArrayList<>();

    Parameters(UseFilter filter) {
        this.filter = filter;
    }

    Parameters with(Object... more) {
        values.addAll(List.of(more));
        return this;
    }

    /** To a municipality, a provider and a product. */
    Parameters narrowed() {
        return twice(filter.municipality()).twice(filter.provider()).twice(filter.product());
    }

    Parameters ofCategory() {
        return twice(filter.category());
    }

    private Parameters twice(@Nullable Object value) {
        values.add(value);
        values.add(value);
        return this;
    }

    @Nullable
    Object[] inOrder() {
        return values.toArray();
    }
}
