package nl.mgr.cooperation.internal.country;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.internal.facts.FactFile;
import nl.mgr.kernel.CbsCode;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the list of the country: the CBS division on 1 January 2015 and every change of it since. Of one that
 * was divided the successor is the one that got the largest part.
 *
 * @param from first day; that of the list for those that are older
 * @param until first day on which it is no more
 * @param successor code of the one that it went up into
 * @param longitude of the middle of its land, in the borders of 2015
 */
public record CountryFact(
        CbsCode code,
        String name,
        String province,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable CbsCode successor,
        double longitude,
        double latitude) {

    private static final String FILE = "/nl/mgr/cooperation/country/municipalities.csv";

    /** As the register names it. */
    String source() {
        return from.getDayOfYear() == 1
                ? "CBS, gemeentelijke indeling op 1 januari " + from.getYear()
                : "CBS, wijzigingen in de gemeentelijke indeling " + from.getYear();
    }

    /** By code. */
    public static List<CountryFact> all() {
        return FactFile.ofModule(FILE).stream().map(CountryFact::of).toList();
    }

    private static CountryFact of(CSVRecord cells) {
        String until = cells.get("until");
        String successor = cells.get("successor");
        return new CountryFact(
                new CbsCode(cells.get("code")),
                cells.get("name"),
                cells.get("province"),
                LocalDate.parse(cells.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                successor.isEmpty() ? null : new CbsCode(successor),
                Double.parseDouble(cells.get("longitude")),
                Double.parseDouble(cells.get("latitude")));
    }
}
