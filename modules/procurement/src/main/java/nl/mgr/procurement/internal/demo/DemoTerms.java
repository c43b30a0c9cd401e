package nl.mgr.procurement.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the demo's tenders have in common. */
final class DemoTerms {

    static final String BUYER = "Inkoper";

    static final String TERMS = """
            De aanbieder staat ingeschreven bij de Kamer van Koophandel en heeft een geldige AGB-code.
            Wie zorg geeft, heeft een registratie die bij het werk past en een verklaring omtrent het gedrag.
            De aanbieder werkt met een kwaliteitssysteem dat elk jaar wordt getoetst.
            Een inwoner krijgt binnen tien werkdagen een eerste gesprek.
            De aanbieder levert elke maand vóór de vijftiende aan wat in de maand ervoor is geleverd.
            De aanbieder gaat akkoord met de prijzen van het perceel.
            """;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DemoTerms() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 12).atZone(ZONE).toInstant();
    }
}
