package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootstrapSqlTest {

    @Test
    void everyPlaceholderIsFilledIn() {
        assertThat(withoutComments(BootstrapSql.with("mgr", "een", "twee")))
                .contains("password 'een'", "password 'twee'", "on database \"mgr\"")
                .doesNotContainPattern("@[a-z.]+@");
    }

    @Test
    void quotesStayInsideNamesAndPasswords() {
        assertThat(BootstrapSql.with("re\"gio", "it's", "x"))
                .contains("on database \"re\"\"gio\"", "password 'it''s'")
                .doesNotContain("'it's'");
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("(?m)^--.*", "");
    }
}
