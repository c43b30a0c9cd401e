package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListStatementTest {

    private final ListStatement products = ListStatement.of(
                    "p.code, p.name", "contracts.product p where p.kind = ?", "care")
            .orderedBy("p.code")
            .sortable("name", "lower(p.name)")
            .filter("code", "p.code = ?")
            .contains("name", "p.name ilike ?")
            .filter("between", "p.cents between ? and ?", typed -> List.of(1L, Long.parseLong(typed)));

    @Test
    void hasItsOwnOrderAndAlwaysABound() {
        assertThat(products.rowsSql(ListQuery.firstPage(25)))
                .isEqualTo("select p.code, p.name from contracts.product p where p.kind = ? order by p.code"
                        + " limit ? offset ?");
        assertThat(products.parameters(ListQuery.firstPage(25))).containsExactly("care");
    }

    @Test
    void aCostlySourceIsCountedWhileItIsRead() {
        assertThat(ListStatement.of("p.code", "contracts.product p where true")
                        .countedAlong()
                        .rowsSql(ListQuery.firstPage(25)))
                .isEqualTo(
                        "select p.code, count(*) over () as rows_of_all from contracts.product p where true order by 1"
                                + " limit ? offset ?");
    }

    @Test
    void sortsByItsWhitelistWithItsOwnOrderAsTieBreak() {
        assertThat(products.rowsSql(new ListQuery(0, 25, "name", true, Map.of())))
                .contains("order by lower(p.name) desc nulls last, p.code ");
        assertThat(products.rowsSql(new ListQuery(0, 25, "name", false, Map.of())))
                .contains("order by lower(p.name) asc nulls last, p.code ");
    }

    @Test
    void whatTheUserTypesNeverEntersTheSql() {
        ListQuery hostile = ListQuery.firstPage(25).filtered(Map.of("code", "x'; drop table contracts.product; --"));
        assertThat(products.rowsSql(hostile)).contains(" and (p.code = ?)").doesNotContain("drop");
        assertThat(products.countSql(hostile))
                .startsWith("select count(*) as total")
                .doesNotContain("drop");
        assertThat(products.parameters(hostile)).containsExactly("care", "x'; drop table contracts.product; --");
    }

    @Test
    void anUnknownSortOrFilterKeyIsTheSameAsANonsenseAddress() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> products.rowsSql(new ListQuery(0, 25, "p.code; drop", false, Map.of())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> products.countSql(ListQuery.firstPage(25).filtered(Map.of("secret", "1"))));
    }

    @Test
    void wildcardsInTheTypedTextAreLiteral() {
        assertThat(products.parameters(ListQuery.firstPage(25).filtered(Map.of("name", " 100%_a\\b "))))
                .containsExactly("care", "%100\\%\\_a\\\\b%");
    }

    @Test
    void blankFiltersDoNotFilter() {
        ListQuery blank = ListQuery.firstPage(25).filtered(Map.of("name", "  "));
        assertThat(products.countSql(blank)).doesNotContain("ilike");
        assertThat(products.parameters(blank)).containsExactly("care");
    }

    @Test
    void parametersComeInTheOrderOfTheirQuestionMarks() {
        for (Map<String, String> filters : List.of(
                Map.of("between", "9", "code", "A"),
                Map.of("code", "A", "between", "9", "name", "n"),
                Map.of("between", "9"))) {
            ListQuery query = ListQuery.everything().filtered(filters);
            String sql = products.countSql(query);
            List<Object> parameters = products.parameters(query);
            assertThat(sql.chars().filter(letter -> letter == '?').count()).isEqualTo(parameters.size());
            if (filters.containsKey("code")) {
                long before = sql.substring(0, sql.indexOf("p.code = ?") + 9)
                        .chars()
                        .filter(letter -> letter == '?')
                        .count();
                assertThat(parameters.get((int) before)).isEqualTo("A");
            }
        }
    }

    @Test
    void chosenRowsAreThoseWithTheirIdsThatFitTheOtherFiltersToo() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        ListStatement choosable = ListStatement.of("p.id", "contracts.product p where true")
                .filter("code", "p.code = ?")
                .chosenBy("p.id");
        ListQuery query =
                ListQuery.firstPage(25).filtered(Map.of("code", "45A04")).only(List.of(one, two));
        assertThat(choosable.countSql(query)).contains(" and (p.id = any (?))", " and (p.code = ?)");
        assertThat(choosable.parameters(query)).containsExactlyInAnyOrder("45A04", List.of(one, two));
        assertThatExceptionOfType(NotFound.class)
                .as("a list whose rows cannot be chosen")
                .isThrownBy(() -> products.countSql(ListQuery.everything().only(List.of(one))));
        assertThatIllegalArgumentException().as("no id is not every row").isThrownBy(() -> ListQuery.everything()
                .only(List.of()));
    }
}
