package nl.mgr.providers;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What a care provider is in law, and with which others it is one group. */
public interface ProviderGroups {

    /** Forms of the trade register, as far as care providers have them. */
    enum LegalForm {
        FOUNDATION("stichting"),
        PRIVATE_COMPANY("bv"),
        PUBLIC_COMPANY("nv"),
        ASSOCIATION("vereniging"),
        COOPERATIVE("cooperatie"),
        PARTNERSHIP("maatschap"),
        GENERAL_PARTNERSHIP("vof"),
        SOLE_TRADER("eenmanszaak"),
        OTHER("anders");

        private final String code;

        LegalForm(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static LegalForm of(String code) {
            for (LegalForm form : values()) {
                if (form.code.equals(code)) {
                    return form;
                }
            }
            throw new IllegalArgumentException("no legal form is called " + code);
        }
    }

    /**
     * Form and group of a provider.
     *
     * @param form {@code null} while it is not known
     * @param group empty when it stands alone
     * @param others of the same group, as far as they exist for who asks, by name
     */
    record Ties(@Nullable LegalForm form, String group, List<ProviderRef> others) implements Serializable {

        public Ties {
            others = List.copyOf(others);
        }
    }

    /** @throws NotFound when the provider does not exist for who asks */
    Ties of(UUID provider);

    /**
     * Small letters and capitals of the name of a group are one.
     *
     * @param group empty when it stands alone
     * @throws NotFound when the provider does not exist for who asks
     */
    void change(UUID provider, @Nullable LegalForm form, String group);
}
