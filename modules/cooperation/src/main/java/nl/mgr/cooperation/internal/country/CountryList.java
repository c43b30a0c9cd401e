package nl.mgr.cooperation.internal.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Country;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded
public class CountryList implements Country {

    private static final String EXISTING = """
            select id, cbs_code, name from cooperation.municipality
            where valid_from <= ? and (valid_until is null or valid_until > ?) order by name, cbs_code""";

    private final Map<CbsCode, String> provinces =
            CountryFact.all().stream().collect(Collectors.toMap(CountryFact::code, CountryFact::province));

    @Inject
    private Database database;

    /** Facts of the country, which whoever founds a cooperation needs as well. */
    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Place> on(LocalDate day) {
        return database.list(
                EXISTING,
                row -> {
                    CbsCode code = new CbsCode(row.text("cbs_code"));
                    return new Place(row.uuid("id"), code, row.text("name"), provinces.getOrDefault(code, ""));
                },
                day,
                day);
    }
}
