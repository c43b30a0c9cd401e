package nl.mgr.providers.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Period;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderKind;

/**
 * Makes the provider of a number, always the same one. KvK numbers begin with 900 and AGB codes with 98 or 94 and a run
 * of their own, so that they have the form of real ones and belong to nobody.
 */
record Invention(String cooperation, List<String> towns) {

    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";

    NewProvider provider(int number, ProviderKind kind) {
        boolean practice = kind == ProviderKind.INDEPENDENT;
        String name = (practice ? "Praktijk %03d" : "Zorgaanbieder %03d").formatted(number);
        String legal =
                practice ? name : number % 3 == 0 ? "Zorgaanbieder %03d B.V.".formatted(number) : "Stichting " + name;
        return new NewProvider(
                "%03d".formatted(number),
                name,
                legal,
                new KvkNumber("%08d".formatted(90_000_000 + offset() + number * 37)),
                new AgbCode("%s%06d".formatted(practice ? "94" : "98", offset() + number * 13)),
                kind,
                Period.from(LocalDate.of(2017, 4, 1).plusMonths(number % 60)),
                sites(number, practice));
    }

    private int offset() {
        return cooperation.equals("mgr-sdcg") ? 100_000 : 500_000;
    }

    private List<NewSite> sites(int number, boolean practice) {
        List<NewSite> sites = new ArrayList<>();
        int count = practice ? 1 : 1 + number % 3;
        for (int i = 0; i < count; i++) {
            String town = towns.get((number * 7 + i * 5) % towns.size());
            String postcode = "%d%c%c"
                    .formatted(
                            6100 + (number * 17 + i * 31) % 890,
                            LETTERS.charAt((number + i) % LETTERS.length()),
                            LETTERS.charAt((number * 3 + i) % LETTERS.length()));
            sites.add(new NewSite(i == 0 ? "Hoofdvestiging" : "Locatie " + town, postcode, town));
        }
        return sites;
    }
}
