package nl.mgr.providers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which codes of the AGB register a provider has, from when until when. On one day a code is of one provider. Of several at
 * once the one of the enterprise is the provider's code elsewhere, then that of a practitioner, then of a branch; of two of a
 * kind the one that began last.
 */
public interface AgbRegistrations {

    /**
     * @param site of the provider, {@code null} for none in particular
     * @param siteName empty for none
     * @param standing as it is today
     */
    record Registration(
            UUID id,
            UUID provider,
            String providerName,
            String code,
            AgbKind kind,
            @Nullable UUID site,
            String siteName,
            Period period,
            Standing standing)
            implements Serializable {

        /** The last day; {@code null} for no end. */
        public @Nullable LocalDate through() {
            LocalDate until = period.until();
            return until == null ? null : until.minusDays(1);
        }
    }

    /** How it stands with a registration on a day. */
    enum Standing {
        /** It is the provider's code elsewhere. */
        COUNTS("telt"),
        /** Beside the one that counts. */
        BESIDE("ernaast"),
        LATER("straks"),
        FORMER("vroeger");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The last part of the key of its word. */
        public String code() {
            return code;
        }
    }

    /** @param through the last day, {@code null} for no end */
    record NewRegistration(
            UUID provider,
            AgbCode code,
            AgbKind kind,
            @Nullable UUID site,
            LocalDate from,
            @Nullable LocalDate through) {}

    /** A site to choose. */
    record Place(UUID id, String name) implements Serializable {}

    /**
     * What counts first, then what comes, then the newest of before.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Registration> of(UUID provider);

    /** @throws NotFound when it does not exist for who asks */
    Registration get(UUID id);

    /** @throws NotFound when the provider does not exist for who asks */
    List<Place> sites(UUID provider);

    /**
     * @throws AgbDatesWrong it would end before it begins
     * @throws ProviderGone the provider went up into another
     * @throws AgbTaken the code is somebody's on one of these days
     * @throws NotFound when the provider or its site does not exist for who asks
     */
    UUID add(NewRegistration asked);

    /**
     * Ends it after a day, which may have passed: the AGB register tells afterwards, too.
     *
     * @throws AgbDatesWrong that day lies before its first
     * @throws AgbEndsBefore it ends before already
     */
    void end(UUID id, LocalDate lastDay);
}
