package nl.mgr.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.platform.ApiKeys.Key;
import org.jspecify.annotations.Nullable;

/** The keys of an organisation while somebody reviews them, and what is to be done with each. */
public class KeyVerdicts implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Verdict> all = List.of();

    /** One key; nothing is chosen for it beforehand. */
    public static final class Verdict implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Key key;
        private @Nullable Boolean kept;

        Verdict(Key key) {
            this.key = key;
        }

        public Key getKey() {
            return key;
        }

        /** {@code null} while nothing was chosen. */
        public @Nullable Boolean getKept() {
            return kept;
        }

        public void setKept(@Nullable Boolean kept) {
            this.kept = kept;
        }
    }

    /** What was chosen for keys that are still there stays. */
    void show(List<Key> keys) {
        Map<UUID, Boolean> before = chosen();
        all = keys.stream().map(Verdict::new).toList();
        all.forEach(one -> one.kept = before.get(one.key.id()));
    }

    /** Whether it stays, of the keys for which something was chosen. */
    Map<UUID, Boolean> chosen() {
        return all.stream()
                .filter(one -> one.kept != null)
                .collect(Collectors.toMap(one -> one.key.id(), one -> Boolean.TRUE.equals(one.kept)));
    }

    public List<Verdict> getAll() {
        return all;
    }
}
