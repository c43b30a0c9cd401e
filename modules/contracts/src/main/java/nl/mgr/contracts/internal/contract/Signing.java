package nl.mgr.contracts.internal.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.MunicipalityDoesNotTakePart;
import nl.mgr.contracts.TariffMissing;
import nl.mgr.contracts.internal.period.Days;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/**
 * What must hold before a contract is signed: each municipality of a line takes part, now or as planned, and each day on
 * which the line will be in force there has a price.
 */
public final class Signing {

    private final List<ParticipationSpan> spans;
    private final Map<UUID, String> names;

    /** @param names of municipalities, to tell which of them stands in the way */
    public Signing(List<ParticipationSpan> spans, Map<UUID, String> names) {
        this.spans = List.copyOf(spans);
        this.names = Map.copyOf(names);
    }

    /** @param tariffs periods of the prices per municipality */
    public void check(
            String productCode, LegalDomain domain, List<LineParticipant> line, Map<UUID, List<Period>> tariffs) {
        for (LineParticipant participant : line) {
            UUID municipality = participant.municipalityId();
            List<Period> inForce = inForce(participant, domain);
            if (inForce.isEmpty()) {
                throw new MunicipalityDoesNotTakePart(name(municipality), domain);
            }
            List<Period> prices = tariffs.getOrDefault(municipality, List.of());
            for (Period days : inForce) {
                Days.firstUncovered(days, prices).ifPresent(day -> {
                    throw new TariffMissing(productCode, name(municipality), day);
                });
            }
        }
    }

    /** The days of a line in a municipality on which the municipality takes part in the domain. */
    List<Period> inForce(LineParticipant participant, LegalDomain domain) {
        List<Period> takesPart = spans.stream()
                .filter(span -> span.municipalityId().equals(participant.municipalityId()))
                .filter(span -> span.legalDomain() == domain)
                .map(ParticipationSpan::period)
                .toList();
        return Days.common(List.of(participant.period()), takesPart);
    }

    private String name(UUID municipality) {
        return names.getOrDefault(municipality, municipality.toString());
    }
}
