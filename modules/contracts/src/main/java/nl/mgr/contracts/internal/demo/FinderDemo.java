package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.contracts.FinderEntries;
import nl.mgr.contracts.NewEntry;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;

/** What providers said of their products in the finder that was there before; a few have not vouched for long. */
@ApplicationScoped
class FinderDemo {

    /** One in eleven providers, 018 among them, has not confirmed for a while. */
    private static final int LATE = 7;

    private static final List<String> WHERE = List.of(
            "Bij u thuis, op school of op onze locatie.",
            "In een kleine groep op onze locatie, ook op zaterdag.",
            "Thuis of ambulant, met een vaste medewerker.",
            "Op afspraak, ook ’s avonds en online.");

    private static final List<String> YOUTH = List.of(
            "autisme, adhd", "angst, somberheid", "licht verstandelijke beperking", "gescheiden ouders, opvoeding");

    private static final List<String> ADULT = List.of(
            "dementie, mantelzorg", "niet-aangeboren hersenletsel", "psychische kwetsbaarheid", "ouderen, eenzaamheid");

    @Inject
    private Availability availability;

    @Inject
    private FinderEntries entries;

    void load(LocalDate demoDay) {
        List<AvailabilityRow> lines = availability.find(ListQuery.everything()).rows();
        Set<String> known = new HashSet<>();
        List<NewEntry> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AvailabilityRow line = lines.get(i);
            if (known.add(line.providerId() + " " + line.productId())) {
                all.add(entry(line, i, demoDay));
            }
        }
        entries.takeOver(all);
    }

    private static NewEntry entry(AvailabilityRow line, int number, LocalDate demoDay) {
        boolean youth = line.domain() == LegalDomain.YOUTH;
        boolean late = last(line.provider()) % 11 == LATE;
        LocalDate vouched = late ? demoDay.minusMonths(5) : demoDay.minusDays(7 + number % 35);
        return new NewEntry(
                line.providerId(),
                line.productId(),
                line.product() + ". " + WHERE.get(number % WHERE.size()),
                (youth ? YOUTH : ADULT).get(number / 3 % 4),
                youth ? number % 3 * 4L : 18L,
                youth ? (Long) (number % 2 == 0 ? 17L : 22L) : null,
                moment(vouched),
                "Medewerker van " + line.provider());
    }

    /** The number that ends a name such as Zorgaanbieder 018. */
    private static int last(String provider) {
        String digits = provider.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
