package nl.mgr.providers;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Whom to turn to at a care provider, by subject. The provider and the team keep it; what they write counts at once. */
public interface ProviderContacts {

    /** What about. */
    enum Topic {
        CONTRACT("contract"),
        DECLARATIONS("declaraties"),
        QUALITY("kwaliteit"),
        CRISIS("crisis"),
        CARE_OFFERED("zorgaanbod"),
        MANAGEMENT("directie");

        private final String code;

        Topic(String code) {
            this.code = code;
        }

        /** As it stands in the database and in addresses. */
        public String code() {
            return code;
        }

        /** @throws NotFound for an unknown code */
        public static Topic of(String code) {
            for (Topic topic : values()) {
                if (topic.code.equals(code)) {
                    return topic;
                }
            }
            throw new NotFound("no subject of contacts is called " + code);
        }
    }

    /**
     * A function and how to reach it: by mail, by phone or both.
     *
     * @param version to be given back with a change; 0 for one that is new
     */
    record Contact(Topic topic, long version, String function, String mail, String phone) implements Serializable {}

    /**
     * Those that a provider has, in the order of the subjects.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Contact> of(UUID provider);

    /** {@code null} while there is none for the subject. */
    @Nullable
    Contact about(UUID provider, Topic topic);

    /**
     * Writes the one for its subject, new or changed.
     *
     * @throws ContactUnreachable neither mail nor phone
     * @throws ContactMailWrong no address for mail
     * @throws ContactPhoneWrong no number
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it meanwhile
     */
    void keep(UUID provider, Contact contact);

    /** Takes the one for a subject away; nothing happens when there is none. */
    void remove(UUID provider, Topic topic);
}
