package nl.mgr.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told: a person, or those of an organisation who hold a right today.
 *
 * @param organisation kind of organisation, {@code null} for a person
 * @param pointer the cooperation, municipality or provider; {@code null} for all organisations of that kind in the
 *     cooperation. For a person their id
 * @param right empty for a person
 */
public record NoticeReaders(
        @Nullable OrganisationKind organisation, @Nullable UUID pointer, String right) {

    public static NoticeReaders person(UUID personId) {
        return new NoticeReaders(null, personId, "");
    }

    /** The staff who hold a right. */
    public static NoticeReaders staff(String right) {
        return new NoticeReaders(OrganisationKind.COOPERATION_TEAM, null, right);
    }

    /** Those of a municipality who hold a right. */
    public static NoticeReaders municipality(UUID municipalityId, String right) {
        return new NoticeReaders(OrganisationKind.MUNICIPALITY, municipalityId, right);
    }

    /** Those of a care provider who hold a right. */
    public static NoticeReaders provider(UUID providerId, String right) {
        return new NoticeReaders(OrganisationKind.PROVIDER, providerId, right);
    }

    /** Those of all care providers who hold a right. */
    public static NoticeReaders providers(String right) {
        return new NoticeReaders(OrganisationKind.PROVIDER, null, right);
    }

    /** As one word: what {@link #parse} reads. */
    @Override
    public String toString() {
        return (organisation == null ? "person" : organisation.code()) + "/" + (pointer == null ? "" : pointer) + "/"
                + right;
    }

    /** @throws IllegalArgumentException when it is not such a word */
    public static NoticeReaders parse(String word) {
        String[] parts = word.split("/", 3);
        return new NoticeReaders(
                parts[0].equals("person") ? null : OrganisationKind.of(parts[0]),
                parts[1].isEmpty() ? null : UUID.fromString(parts[1]),
                parts[2]);
    }
}
