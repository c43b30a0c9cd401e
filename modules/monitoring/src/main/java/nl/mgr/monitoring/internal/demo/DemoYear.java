package nl.mgr.monitoring.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.internal.delivery.PastDelivery;

/** Who delivered what and when in each month: most in time, some late, some in part, a few not at all. */
final class DemoYear {

    /** Its October is left open, for whoever tries the demo. */
    static final int OPEN = 17;
    /** Its October file was refused. */
    static final int REFUSED = 18;
    /** Its October file was refused first and good after that. */
    static final int REPAIRED = 12;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<UUID, Integer> numbers;
    private final Month last;

    /**
     * @param numbers of the providers
     * @param last month that could be delivered in time
     */
    DemoYear(Map<UUID, Integer> numbers, Month last) {
        this.numbers = numbers;
        this.last = last;
    }

    /** Files that are good. */
    List<PastDelivery> good(Month month, Map<UUID, List<OwedLine>> owed) {
        List<PastDelivery> files = new ArrayList<>();
        owed.forEach((provider, lines) -> {
            int number = numbers.getOrDefault(provider, 0);
            if (!absent(number, month)) {
                DemoFile file = file(month, number, lines);
                if (!file.isEmpty()) {
                    files.add(past(provider, number, month, file, received(number, month)));
                }
            }
        });
        return files;
    }

    /** Files with faults in them, before the good ones of the same month. */
    List<PastDelivery> bad(Month month, Map<UUID, List<OwedLine>> owed) {
        List<PastDelivery> files = new ArrayList<>();
        owed.forEach((provider, lines) -> {
            int number = numbers.getOrDefault(provider, 0);
            if (month.equals(last) && (number == REFUSED || number == REPAIRED)) {
                DemoFile file = new DemoFile();
                for (int i = 0; i < lines.size(); i++) {
                    OwedLine line = lines.get(i);
                    Invention.Figure figure = Invention.figure(line, number, month);
                    long volume = i == 3 ? -60 : figure.volume();
                    file.add(month, line, figure.clients(), volume, line.tariffCents() + (i % 7 == 5 ? 192 : 0));
                }
                files.add(past(provider, number, month, file, at(month, 4, number)));
            }
        });
        return files;
    }

    private boolean absent(int number, Month month) {
        if (month.equals(last) && (number == OPEN || number == REFUSED)) {
            return true;
        }
        boolean recent = month.compareTo(last.plus(-1)) >= 0;
        return number != OPEN && Invention.chance(number, month.toString(), "absent", 5) < (recent ? 0.035 : 0.006);
    }

    private static DemoFile file(Month month, int number, List<OwedLine> lines) {
        boolean part = number != OPEN && Invention.chance(number, month.toString(), "part", 6) < 0.02;
        String left = lines.get(0).municipalityCode();
        DemoFile file = new DemoFile();
        for (OwedLine line : lines) {
            if (!part || !line.municipalityCode().equals(left)) {
                file.add(month, line, Invention.figure(line, number, month));
            }
        }
        return file;
    }

    private static Instant received(int number, Month month) {
        double luck = Invention.chance(number, month.toString(), "day", 7);
        boolean late = number == OPEN ? month.number() == 3 : luck < 0.06;
        return at(month, late ? 17 + (int) (luck * 100) : 3 + (int) (luck * 12), number);
    }

    private static Instant at(Month month, int day, int number) {
        LocalDate date = month.plus(1).firstDay().withDayOfMonth(Math.min(day, 28));
        return date.atTime(8 + number % 9, (number * 7) % 60).atZone(ZONE).toInstant();
    }

    private static PastDelivery past(UUID provider, int number, Month month, DemoFile file, Instant received) {
        return new PastDelivery(
                provider,
                month,
                "levering-%03d-%s.csv".formatted(number, month),
                received,
                "Medewerker gegevens",
                file.table(),
                file.content());
    }
}
